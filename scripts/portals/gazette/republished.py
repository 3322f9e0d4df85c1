"""The gazette group, first part: an article of another paper inside the masthead of a portal."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, PASHTO, three_calendars
from portals.gazette.desk import (
    AFFAIRS,
    BYTES,
    HEAVY,
    LIGHT,
    OPINION,
    SCAN,
    SOCIETY,
    WITH_MONTHS,
    by,
    curly,
    furnished,
    head,
    issue,
    native_date,
    phones,
    signed,
    site_of,
    source,
    split,
    told,
    words,
)
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, glued


def mirrored_tabs(chance: Chance) -> Page:
    """Name, letters, verse, contact and rubric; then address, title, torn deck, author and date."""
    page = Page(chance, "verse in the masthead", "contact with tabs", "deck in two lines")
    page.suffer(*SCAN, *HEAVY)
    here = site_of(chance, "prs", "ps", "fa")
    date = dating(chance, "slash-us", "slash-uk", "slash-zero")
    article, writer = told(
        chance.choice((AFFAIRS, SOCIETY)),
        chance,
        captions=True,
        evidence=date.told,
        apart_from=WITH_MONTHS,
    )
    head(
        page,
        ("name", f"{here.name} \N{EN DASH} {here.motto}" if chance.site.random() < 0.3 else here.name),
        ("name", here.acronym),
        ("motto", here.verse),
        ("contact", f"{here.site}\t{here.mail}"),
        blank=1,
    )
    page.masthead("section", f"{here.rubric_english}\t{here.rubric}")
    address = source(chance, article.title, date.day).replace(f"/{date.day.year}/", "/")
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(article.title)
    page.deck(article.deck, torn=chance.random() < 0.5)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author} {page.dated(date.style, date.day, evidence=date.certain)}")
    at = chance.randrange(len(article.pieces))
    one = article.pieces[at]
    article.pieces[at] = Piece(one.role, (glued(one.text),), one.language)
    page.body(article.pieces)
    return page


def two_authors(chance: Chance) -> Page:
    """A name and a rubric; two authors; the address of the source closes the page."""
    page = Page(chance, "short masthead", "source at the end", "two authors")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "short-us", "ordinal", "slash-uk", "slash-us")
    article, writer = told(
        AFFAIRS,
        chance,
        headings=True,
        inline=chance.random() < 0.4,
        evidence=date.told,
        apart_from=WITH_MONTHS,
    )
    head(page, ("name", here.name), ("section", here.rubric))
    page.headline(article.title)
    first, second = writer.person(), "Hollis Grant"
    by(page, f"{first} and {second}")
    page.line("byline", f"By {first} and {second}")
    page.line("dateline", page.dated(date.style, date.day, evidence=date.certain), blank=0)
    page.body(curly(article.pieces) if chance.random() < 0.5 else article.pieces)
    address = source(chance, article.title, date.day)
    page.know(source_url=address)
    page.line("source_url", f"{chance.choice(('Source', 'From', 'Original'))}: {address}")
    return page


def at_the_foot(chance: Chance) -> Page:
    """The page opens with the article; all of the masthead stands below it."""
    page = Page(chance, "masthead at the foot")
    page.suffer(*LIGHT)
    here = site_of(chance)
    article, writer = told(chance.choice((AFFAIRS, SOCIETY)), chance, captions=chance.random() < 0.5)
    date = dating(chance, "day-month-year", "weekday-uk", "timed-uk")
    page.headline(article.title)
    page.deck(article.deck)
    author = writer.person()
    by(page, author)
    page.line("byline", f"{author}, {page.dated(date.style, date.day)}")
    page.body(article.pieces)
    contact = f"{words(chance, f'{here.language}.address')} - {phones(chance, here.language)}"
    head(page, ("name", here.name), ("motto", here.motto), ("contact", contact), ("contact", here.site))
    return page


def head_and_foot(chance: Chance) -> Page:
    """The name and the menu at the head, the address of the house at the foot."""
    page = Page(chance, "masthead at head and foot", "menu in one line")
    page.suffer(*HEAVY)
    here = site_of(chance)
    article, writer = told(SOCIETY, chance, captions=True, headings=True)
    date = dating(chance, "month-day-year", "iso", "short")
    head(page, ("name", f"{here.name} | {here.english}"), ("section", " | ".join(here.menu)))
    page.headline(article.title)
    author = writer.person()
    paper = words(chance, "papers")
    by(page, author, f"{author}, Special to {paper}")
    page.line("byline", f"By {author}, Special to {paper}")
    page.line("dateline", f"Published: {page.dated(date.style, date.day)}", blank=0)
    page.body(article.pieces)
    contact = f"{words(chance, f'{here.language}.address')} | {here.mail}"
    for line in (contact, phones(chance, here.language)):  # a footer to some, as the masthead stands above
        page.masthead("contact", line, either=True)
    return page


def wire_report(chance: Chance) -> Page:
    """An agency report: a dateline opens the text, the agency signs, a paper of many native lines."""
    page = Page(chance, "dateline in the text", "masthead of many lines")
    page.suffer(*BYTES)
    here = site_of(chance, "prs", "fa", "ar", "ur")
    article, writer = told(AFFAIRS, chance, short=chance.random() < 0.4)
    date = dating(chance, "month-day-year", "short", "timed")
    agency = words(chance, "agencies")
    place = chance.choice(writer.places).upper()
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("section", issue(chance, here.language)),
        ("contact", words(chance, f"{here.language}.address")),
        ("contact", f"{here.site} - {here.mail}"),
        ("section", f"{here.rubric_english} - {here.rubric}"),
    )
    page.headline(article.title, width=chance.choice((200, 34)))
    page.line("dateline", page.dated(date.style, date.day))
    opening = f"{place} ({agency}) - "
    page.know(dateline=opening)
    by(page, None, agency)
    article.pieces[0] = Piece("paragraph", (opening + article.pieces[0].text,))
    page.body(article.pieces)
    return page


def signed_at_the_end(chance: Chance) -> Page:
    """The author is told below the text, with an office; above it the paper and its date."""
    page = Page(chance, "author at the end", "dates in three calendars")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "ps")
    article, writer = told(OPINION, chance, inline=chance.random() < 0.5)
    date = dating(chance, "day-month-year")
    head(page, ("name", here.name), ("name", here.english), ("motto", here.motto))
    page.dated("day-month-year", date.day)
    months = PASHTO if here.language == "ps" else AFGHAN
    page.masthead("section", three_calendars(date.day, months), either=True)  # the only day of the page
    page.headline(article.title)
    page.deck(article.deck)
    page.body(article.pieces)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}")
    return page


def english_emblem(chance: Chance) -> Page:
    """An English emblem, native menu lines, an English address; a statement of the house."""
    page = Page(chance, "English emblem", "native menu in lines")
    page.suffer(*HEAVY)
    here = site_of(chance)
    article, _ = told(OPINION, chance)
    date = dating(chance, "ordinal", "day-month-year")
    head(page, ("name", here.english))
    for entry in here.menu:
        page.masthead("section", entry)
    head(page, ("contact", f"P.O. Box {chance.site.randrange(100, 4000)}, Central Post Office"), first=0)
    head(page, ("contact", f"E-mail: {here.mail}"), first=0)
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces, blank=1)
    page.shapes.append("no author")
    return page


def word_above(chance: Chance) -> Page:
    """A word in capitals above the title, a deck below it, "Written by", a native date in the head."""
    page = Page(chance, "kicker", "native date in the masthead")
    page.suffer(*LIGHT)
    here = site_of(chance)
    article, writer = told(chance.choice((SOCIETY, AFFAIRS)), chance, captions=True, headings=True)
    date = dating(chance, "month-day-year", "weekday")
    head(page, ("name", here.name), ("section", native_date(date.day, here.language)))
    page.line("kicker", chance.choice(("ANALYSIS", "REPORTAGE", "LETTER FROM THE VALLEY")), either=True)
    page.headline(article.title, blank=0)
    page.deck(article.deck)
    author = writer.person()
    by(page, author)
    page.line("byline", f"Written by {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    return page


def with_a_note(chance: Chance) -> Page:
    """Below the article a native note of the editors, which may be counted to either."""
    page = Page(chance, "note of the editors at the foot", "address in angle brackets")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, "short-us", "weekday-uk", "dash-uk", "slash-zero")
    article, writer = told(AFFAIRS, chance, inline=True, evidence=date.told, apart_from=WITH_MONTHS)
    head(page, ("name", here.name), ("contact", here.site), ("section", here.rubric), blank=1)
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"by {author} - {page.dated(date.style, date.day, evidence=date.certain)}")
    page.body(article.pieces)
    address = source(chance, article.title, date.day)
    page.know(source_url=address)
    page.line("source_url", f"<{address}>")
    page.masthead("motto", words(chance, f"{here.language}.notes"), blank=1, either=True)
    return page


def chrome_around(chance: Chance) -> Page:
    """Chrome of the portal above the article, lists of other articles below it."""
    page = Page(chance, "chrome above", "related articles below")
    page.suffer(*LIGHT)
    here = site_of(chance)
    article, writer = told(SOCIETY, chance, captions=True)
    date = dating(chance, "month-day-year", "short")
    head(page, ("name", here.name), ("motto", here.motto))
    for number, line in enumerate(here.chrome):
        page.furniture("navigation", line, blank=0 if number else 1, either=True)
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    signed(page, chance, author)
    page.line("dateline", f"Posted on {page.dated(date.style, date.day)}", blank=0)
    page.body(article.pieces)
    furnished(page, *split(chance, f"{here.language}.related"))
    return page


def capitals_over_two_lines(chance: Chance) -> Page:
    """A title in capitals over two lines; the paper that printed it is named with its date."""
    page = Page(chance, "title in capitals", "wrapped title", "paper named")
    page.suffer(*BYTES)
    here = site_of(chance, "prs", "fa", "ar", "ur")
    article, writer = told(AFFAIRS, chance)
    date = dating(chance, "month-day-year", "day-month-year")
    head(page, ("name", here.name), ("name", here.acronym), ("section", here.rubric_english))
    page.headline(article.title.upper(), width=chance.choice((26, 36)))
    author = writer.person()
    by(page, author, author.upper())
    page.line("byline", f"BY {author.upper()}")
    page.line("dateline", f"{words(chance, 'papers')}, {page.dated(date.style, date.day)}", blank=0)
    page.body(article.pieces)
    return page


def one_native_line(chance: Chance) -> Page:
    """Nothing but a native name above an article without blank lines."""
    page = Page(chance, "one line of masthead")
    page.suffer(*LIGHT)
    page.tight = True
    here = site_of(chance)
    article, writer = told(chance.choice((AFFAIRS, SOCIETY, OPINION)), chance)
    date = dating(chance, "month-day-year", "iso")
    head(page, ("name", here.name))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    signed(page, chance, author)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces)
    return page


def nine_lines(chance: Chance) -> Page:
    """Eight or nine lines of masthead, from the name to the rubric, with a day in the native calendar."""
    page = Page(chance, "masthead of many lines", "native date in the masthead", "edition")
    page.suffer(*HEAVY)
    here = site_of(chance)
    article, writer = told(chance.choice((AFFAIRS, OPINION)), chance, headings=True)
    date = dating(chance, "weekday", "month-day-year", "day-month-year")
    head(
        page,
        ("name", here.name),
        ("name", here.english),
        ("motto", here.motto),
        ("section", f"{issue(chance, here.language)} - {native_date(date.day, here.language)}"),
        ("contact", words(chance, f"{here.language}.address")),
        ("contact", phones(chance, here.language)),
        ("contact", f"{here.site}   {here.mail}"),
        ("section", here.rubric),
    )
    page.headline(article.title)
    page.deck(article.deck)
    author = writer.person()
    by(page, author)
    signed(page, chance, author)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    return page


def link_under_the_title(chance: Chance) -> Page:
    """A couplet in two lines above; the address of the source between the title and the author."""
    page = Page(chance, "verse in two lines", "source below the title")
    page.suffer(*SCAN)
    here = site_of(chance)
    article, writer = told(chance.choice((AFFAIRS, SOCIETY)), chance, captions=True)
    date = dating(chance, "month-day-year", "short", "timed-uk")
    head(page, ("motto", here.couplet[0]), ("motto", here.couplet[1]), ("name", here.name))
    head(page, ("section", f"{here.rubric} / {here.rubric_english}"))
    page.headline(article.title)
    address = source(chance, article.title, date.day)
    page.know(source_url=address)
    page.line("source_url", f"{chance.choice(('Link: ', 'Original article: ', ''))}{address}")
    author = writer.person()
    by(page, author)
    signed(page, chance, author, blank=1)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    return page


def closing_date(chance: Chance) -> Page:
    """The day of the page in three calendars is its last line."""
    page = Page(chance, "dates in three calendars", "date at the end")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "ps")
    article, writer = told(chance.choice((OPINION, AFFAIRS)), chance)
    date = dating(chance, "day-month-year")
    head(page, ("name", here.name), ("section", here.rubric_english))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    signed(page, chance, author)
    page.body(article.pieces)
    page.dated("day-month-year", date.day)
    months = PASHTO if here.language == "ps" else AFGHAN
    page.line("dateline", three_calendars(date.day, months), either=True)
    return page
