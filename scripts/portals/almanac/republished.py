"""Articles of the press abroad, republished below the masthead of a portal."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.almanac.desk import (
    BYTES,
    CODED,
    EVERYWHERE,
    FEATURES,
    HEAVY,
    LIGHT,
    NATIVE,
    NEWS,
    author,
    authors,
    by,
    furnish,
    head,
    said,
    site_of,
    source,
    stamp,
    tale,
    told,
)
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank


def lanternpost(chance: Chance) -> Page:
    """Name, letters, verse, two lines with tabs; an address, a torn deck, author and date in one line."""
    page = Page(chance, "native name, letters, verse", "source address above the title", "torn deck")
    page.suffer(*HEAVY)
    here = site_of(chance, "prs", "fa", "ps")
    date = dating(chance, "slash-us", "slash-uk", "month-day-year", "short")
    story = tale(chance, *NEWS, *FEATURES, captions=True, headings=False, told=told(date), inline=True)
    head(
        page,
        ("name", here.name),
        ("name", here.acronym),
        ("motto", here.verse),
        ("contact", f"{here.site}\t{here.mail}"),
        ("section", f"{here.rubric_english}\t{here.rubric}"),
        blank=chance.site.randrange(2),
    )
    address = source(chance, story.title)
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(story.title, width=chance.choice((48, 200)))
    page.deck(story.deck, torn=chance.random() < 0.6)
    name = author(chance)
    by(page, name)
    page.line("byline", f"By {name} {stamp(page, date)}")
    page.body(story.pieces, breaks=chance.randrange(3))
    return page


def twonamesline(chance: Chance) -> Page:
    """Native and English name in one line, a slogan, a menu of the sections, the article."""
    page = Page(chance, "name in two languages in one line", "English menu")
    page.suffer(*CODED)
    here = site_of(chance, "fa", "prs", "ar", "ur")
    date = dating(chance, "weekday", "weekday-uk", "ordinal")
    story = tale(chance, *NEWS, captions=chance.random() < 0.5)
    joint = chance.site.choice((" | ", " – ", " / ", "    "))
    pair = [here.english, here.name]
    chance.site.shuffle(pair)
    head(
        page,
        ("name", joint.join(pair)),
        ("motto", said(chance, "slogans")),
        ("section", said(chance, "sections")),
    )
    page.headline(story.title)
    if chance.random() < 0.5:
        page.deck(story.deck)
    name = author(chance)
    by(page, name)
    page.line("byline", f"{name}")
    page.line("dateline", stamp(page, date), blank=0)
    page.body(story.pieces)
    return page


def footmasthead(chance: Chance) -> Page:
    """The article comes first; name, motto and addresses of the paper stand below it."""
    page = Page(chance, "masthead at the foot")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "day-month-year", "month-day-year")
    story = tale(chance, *FEATURES)
    page.headline(story.title)
    page.deck(story.deck, blank=chance.randrange(2))
    name = author(chance)
    by(page, name)
    page.line("byline", f"by {name}")
    page.line("dateline", stamp(page, date), blank=0)
    page.body(story.pieces)
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("name", here.english),
        ("contact", f"{here.site} - {here.mail}"),
    )
    return page


def emblemline(chance: Chance) -> Page:
    """An English emblem line, native menu lines one by one, an English address block, the article."""
    page = Page(chance, "emblem line", "native menu in lines", "English address block")
    page.suffer(*LIGHT, "utf8-1256")
    here = site_of(chance, "fa", "prs", "ps", "ar")
    date = dating(chance, "iso", "timed-uk", "short")
    story = tale(chance, *NEWS)
    head(
        page,
        ("name", here.english.upper()),
        ("name", here.name),
        *(("section", entry) for entry in here.menu),
        ("contact", said(chance, "streets")),
        ("contact", f"Tel. 0093 79 {chance.site.randrange(100, 999)} {chance.site.randrange(1000, 9999)}"),
        ("contact", f"E-mail: {here.mail}"),
    )
    page.headline(story.title)
    page.line("dateline", stamp(page, date), blank=chance.randrange(2))
    page.body(story.pieces)
    if chance.random() < 0.5:
        address = source(chance, story.title)
        page.know(source_url=address)
        page.line("source_url", f"Source: {address}")
    return page


def agencycopy(chance: Chance) -> Page:
    """One native line, then the copy of an agency with city and agency before the first sentence."""
    page = Page(chance, "one native line", "city and agency before the text")
    page.suffer(*BYTES)
    here = site_of(chance)
    wire, city = (
        chance.choice(bank("almanac/english")["agencies"]),
        chance.choice(bank("almanac/english")["cities"]),
    )
    date = dating(chance, "short-us", "month-day-year")
    story = tale(chance, *NEWS, headings=False)
    page.masthead("name", here.name)
    page.headline(story.title, width=chance.choice((40, 200)))
    page.line("dateline", stamp(page, date))
    prefix = chance.choice(
        (
            f"{city.upper()} ({wire}) - ",
            f"{city.upper()}, ({wire}) \N{EM DASH} ",
            f"{city}: ",
            f"{city.upper()} \N{EN DASH} ",
        )
    )
    page.know(dateline=prefix.strip())
    first = story.pieces[0]
    page.body([Piece("paragraph", (prefix + first.text,)), *story.pieces[1:]])
    page.unscored |= {"byline"}  # the agency signs, or nobody
    return page


def rubricabove(chance: Chance) -> Page:
    """A rubric above a headline in capitals, a deck, an author with an office, a date behind a bar."""
    page = Page(chance, "rubric above the headline", "headline in capitals", "author and date in one line")
    page.suffer(*CODED)
    here = site_of(chance, "ur", "fa", "ar")
    date = dating(chance, "day-month-year", "short", "ordinal")
    story = tale(chance, "feature", "culture", "farm")
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.site))
    page.line(
        "deck", chance.choice(("FEATURE", "LONG READ", "FROM THE PROVINCES", "Special Report")), either=True
    )
    page.headline(story.title.upper(), width=chance.choice((36, 60)), blank=0)
    page.deck(story.deck)
    name = author(chance)
    by(page, name)
    page.line("byline", f"Written by {name} | {stamp(page, date)}")
    page.body(story.pieces)
    return page


def signedbelow(chance: Chance) -> Page:
    """The author and the paper stand below the text; the head is a native name and a copied menu."""
    page = Page(chance, "author at the end", "native menu in one line")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = tale(chance, "opinion", "feature")
    joint = chance.site.choice((" | ", "  ", " . ", " » "))
    head(page, ("name", here.name), ("section", joint.join(here.menu)))
    page.headline(story.title)
    page.deck(story.deck)
    page.body(story.pieces)
    name = author(chance)
    by(page, name)
    page.line(
        "byline",
        chance.choice((f"\N{EM DASH} {name}", f"By {name}", f"Author: {name}", f"(Written by {name})")),
    )
    if chance.random() < 0.6:
        address = source(chance, story.title)
        page.know(source_url=address)
        page.line("source_url", chance.choice((address, f"Link: {address}", f"<{address}>")))
    return page


def pairofauthors(chance: Chance) -> Page:
    """Two authors, the paper that printed it first, a date with an hour; native name at head and verse."""
    page = Page(chance, "two authors", "verse in two lines")
    page.suffer(*HEAVY)
    here = site_of(chance, "fa", "prs", "ar", "ur")
    date = dating(chance, "timed", "timed-uk", "weekday")
    story = tale(chance, *NEWS, captions=True, told=told(date))
    head(
        page,
        ("motto", here.couplet[0]),
        ("motto", here.couplet[1]),
        ("name", here.name),
        ("contact", here.site),
    )
    page.headline(story.title)
    first, second = authors(chance)
    by(page, f"{first} and {second}")
    page.line("byline", f"By {first} and {second}")
    label = chance.choice(("Published: ", "Posted on ", "Updated: ", ""))
    page.line("dateline", label + stamp(page, date), blank=0)
    page.body(story.pieces)
    return page


def chromeabove(chance: Chance) -> Page:
    """What a page of today puts above an article: log in, minutes to read, weeks ago, all native."""
    page = Page(chance, "native chrome above the article")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = tale(chance, *NEWS, *FEATURES, captions=True)
    native = bank(NATIVE)
    page.masthead("name", here.name)
    for line in (here.chrome[0], native[f"{here.language}.readtime"][0]):
        page.furniture("navigation", line, blank=0, either=True)
    page.headline(story.title)
    name = author(chance)
    by(page, name)
    page.line("byline", name)
    page.furniture("navigation", native[f"{here.language}.share"][0], either=True)
    page.body(story.pieces)
    page.furniture("navigation", native[f"{here.language}.share"][0], either=True)
    furnish(page, "navigation", *native[f"{here.language}.related"][0].split(" / "))
    return page


def barepage(chance: Chance) -> Page:
    """No masthead: an article with native words in it, and a native saying between two paragraphs."""
    page = Page(chance, "no masthead", "native saying in the text")
    page.suffer("clean", "clean", "crlf", "bom", "ragged", "utf-16")
    date = dating(chance, "month-day-year", "slash-us", "dash-uk")
    story = tale(chance, *FEATURES, inline=True, told=told(date))
    pieces = list(story.pieces)
    if chance.random() < 0.5:
        saying = tuple(bank(NATIVE)["fa.wise"][0].split(" / "))
        at = chance.randrange(1, len(pieces) - 1)
        while pieces[at - 1].role == "heading":
            at -= 1
        pieces[at:at] = [
            Piece(
                "paragraph",
                ("An old saying, which the keeper of the tea house had hung above his stove, runs:",),
            ),
            Piece("quotation", saying, "fa"),
        ]
    page.headline(story.title)
    page.deck(story.deck)
    name = author(chance)
    by(page, name)
    page.line("byline", f"By {name}")
    page.line("dateline", stamp(page, date), blank=0)
    page.body(pieces)
    return page


def potterinterview(chance: Chance) -> Page:
    """An interview with a headline in quotation marks and signs before questions and answers."""
    page = Page(chance, "interview", "headline in quotation marks")
    page.suffer(*LIGHT)
    here = site_of(chance)
    marks = chance.choice(
        (("Q: ", "A: "), ("Q. ", "A. "), ("Question: ", "Answer: "), ("Editor: ", "Wakil: "))
    )
    story = tale(chance, "interview", marks=marks)
    head(
        page,
        ("name", here.name),
        ("name", here.english),
        ("section", f"{here.rubric} - {here.rubric_english}"),
    )
    page.headline(story.title)
    page.deck(story.deck)
    name = author(chance)
    by(page, name)
    page.line("byline", chance.choice((f"Interview: {name}", f"Interview by {name}", f"By {name}")))
    page.body(story.pieces)
    return page


def libraryletter(chance: Chance) -> Page:
    """A letter to the editor below a native head, with its greeting in the text and a closing."""
    page = Page(chance, "letter to the editor")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = tale(chance, "letter", untitled=True)
    head(page, ("name", here.name), ("name", here.english), ("contact", f"{here.site} | {here.mail}"))
    page.headline(chance.choice(("A reply from the library", "Letter to the Editor: The dust of our town")))
    page.body(story.pieces)
    name = author(chance)
    by(page, name, None)
    page.line("byline", "Yours faithfully,", either=True)
    page.line("byline", name, blank=0, either=True)
    return page


def longhead(chance: Chance) -> Page:
    """Name, address and telephone in a native head of many lines, a native date, the article."""
    page = Page(chance, "native address", "head of many lines")
    page.suffer(*HEAVY)
    language = chance.site.choice(EVERYWHERE)
    here = site_of(chance, language)
    date = dating(chance, "month-day-year", "weekday-uk")
    story = tale(chance, *NEWS, *FEATURES)
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("contact", bank(NATIVE)[f"{language}.address"][0]),
        ("contact", f"{here.mail}"),
        ("section", here.rubric),
    )
    page.headline(story.title, width=chance.choice((44, 200)))
    page.deck(story.deck)
    name = author(chance)
    wire = chance.choice(bank("almanac/english")["agencies"])
    by(page, name, name.upper(), f"{name}, {wire}", f"{name}, Special to {wire}")
    page.line(
        "byline", chance.choice((f"By {name}, {wire}", f"{name}, Special to {wire}", f"BY {name.upper()}"))
    )
    page.line("dateline", stamp(page, date), blank=0)
    page.body(story.pieces)
    return page
