"""The herald group, first part: the article of a foreign paper under the head of a portal."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.herald.desk import (
    HEAVY,
    LIGHT,
    NAMED,
    OLD,
    OPEN,
    STORIES,
    address,
    article,
    dated,
    head,
    native_day,
    paper_of,
    signed,
    site_of,
    words,
)
from portals.herald.story import Story
from portals.page import Page
from portals.portal import Chance, dating


def verse_and_letters(chance: Chance) -> Page:
    """Name, letters, verse, address and rubric; the link; a torn deck; author and day in one line."""
    page = Page(chance, "address in front of the title", "torn deck", "byline and date in one line")
    page.suffer(*HEAVY)
    here = site_of(chance, "prs", "fa", "ps", "ur")
    date = dating(chance, *OPEN)
    story = Story(chance, *STORIES, captions=True, evidence=date.told)
    _, host = paper_of(chance)
    page.masthead("name", here.name)
    page.masthead("name", here.acronym, blank=1)
    page.masthead("motto", here.verse, blank=1)
    page.masthead("contact", f"{here.site}\t{here.mail}", blank=1)
    page.masthead("section", f"{here.rubric_english}\t{here.rubric}")
    link = address(chance, host, story.title, date.day)
    page.know(source_url=link)
    page.line("source_url", link)
    page.headline(story.title)
    page.deck(story.deck, torn=chance.random() < 0.6)
    page.know(bylines=(story.author,))
    page.line("byline", f"By {story.author} {dated(page, chance, date)}")
    page.body(article(page, story, stuck=True))
    return page


def link_under_author(chance: Chance) -> Page:
    """Three lines of a head; title, author, link and day below each other, each on its line."""
    page = Page(chance, "address below the byline")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, *NAMED, *OPEN)
    story = Story(chance, *STORIES, evidence=date.told)
    paper, host = paper_of(chance)
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.site))
    page.headline(story.title)
    gap = chance.site.randrange(2)
    page.line("byline", signed(page, chance, story, paper))
    with_day = chance.site.random() < 0.4
    link = address(chance, host, story.title, date.day, dated=with_day)
    page.know(source_url=link)
    page.line("source_url", link, blank=gap)
    page.line("dateline", dated(page, chance, date, certain=with_day), blank=gap)
    page.body(article(page, story, curly=chance.random() < 0.5))
    return page


def source_told_last(chance: Chance) -> Page:
    """A head with its telephone; the author in capitals; the link behind the word Source at the end."""
    page = Page(chance, "address below the text", "author in capitals")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, *STORIES)
    _, host = paper_of(chance)
    head(
        page,
        ("name", here.name),
        ("name", here.english),
        ("contact", words(chance, f"{here.language}.phones")),
        ("contact", f"{here.site} - {here.mail}"),
    )
    page.headline(story.title)
    if chance.random() < 0.5:
        page.deck(story.deck)
    page.know(bylines=(story.author.upper(), story.author))
    page.line("byline", story.author.upper())
    day = dating(chance, "iso").day
    page.line("dateline", page.dated("month-day-year", day), blank=0)
    page.body(article(page, story))
    link = address(chance, host, story.title, day)
    page.know(source_url=link)
    page.line("source_url", chance.site.choice((f"Source: {link}", link, f"Original: {link}")))
    return page


def day_first(chance: Chance) -> Page:
    """The day stands above the title, the author with the paper below it."""
    page = Page(chance, "date above the title")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, *STORIES, captions=True)
    paper, _ = paper_of(chance)
    head(page, ("name", here.name), ("section", f"{here.rubric} / {here.rubric_english}"), blank=1)
    page.line("dateline", dated(page, chance))
    page.headline(story.title, width=chance.site.choice((46, 60, 200)))
    page.line("byline", signed(page, chance, story, paper))
    page.body(article(page, story))
    return page


def agency_city(chance: Chance) -> Page:
    """A report of an agency: a place and the agency before the first words, no author."""
    page = Page(chance, "dateline with an agency")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, "news", captions=chance.random() < 0.5)
    agency = words(chance, "agencies")
    head(page, ("name", f"{here.english} | {here.name}"), ("contact", here.site))
    page.headline(story.title)
    pieces = article(page, story)
    if not story.dateline:
        place = chance.choice(("KABUL", "ISLAMABAD, Pakistan", "GENEVA", "HERAT, Afghanistan"))
        form = chance.site.choice(("{} ({}) - ", "{} ({}) \N{EM DASH} ", "{} ({}): "))
        prefix = form.format(place, agency)
        page.know(dateline=prefix)
        pieces[0] = type(pieces[0])("paragraph", (prefix + pieces[0].text,))
    page.line("dateline", dated(page, chance), blank=chance.site.randrange(2))
    page.body(pieces)
    return page


def emblem_in_english(chance: Chance) -> Page:
    """Only Latin letters above: a name in capitals, a motto, a street; then the article."""
    page = Page(chance, "masthead in Latin letters")
    page.suffer("clean", "clean", "crlf", "ragged", "english-1252")
    here = site_of(chance)
    story = Story(chance, *STORIES)
    motto = chance.site.choice(
        ("News, views and verse since 1989", "The independent voice of the diaspora", "Truth without fear")
    )
    street = chance.site.choice(
        ("P.O. Box 1147, Station B, Ottawa, Canada", "14 Mill Lane, London W3 7QX - Tel: +44 20 7946 0000")
    )
    head(
        page,
        ("name", here.english.upper()),
        ("motto", motto),
        ("contact", street),
        ("contact", f"{here.site} | {here.mail}"),
    )
    page.headline(story.title)
    page.line("byline", signed(page, chance, story))
    page.line("dateline", dated(page, chance), blank=0)
    page.body(article(page, story, curly=True))
    return page


def beneath_it_all(chance: Chance) -> Page:
    """No head: the name, the address and a native sentence on rights stand at the foot."""
    page = Page(chance, "masthead at the foot")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, *STORIES, captions=True)
    paper, _ = paper_of(chance)
    page.headline(story.title)
    page.line("byline", signed(page, chance, story, paper))
    page.line("dateline", dated(page, chance), blank=chance.site.randrange(2))
    page.body(article(page, story))
    page.masthead("name", here.name, blank=1)
    page.masthead("motto", here.motto)
    page.masthead("contact", f"{here.site}   {here.mail}")
    return page


def nameplate_and_row(chance: Chance) -> Page:
    """A name, a menu on one line between bars, the native day with the Latin one; the article."""
    page = Page(chance, "menu on one line", "native date in the masthead")
    page.suffer(*LIGHT)
    here = site_of(chance)
    day = dating(chance, "iso").day
    story = Story(chance, *STORIES)
    bar = chance.site.choice(
        (" | ", " \N{BULLET} ", "   ", " / ", " \N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK} ")
    )
    page.masthead("name", here.name)
    if chance.site.random() < 0.7:
        page.masthead("section", bar.join(here.menu))
    page.masthead("section", native_day(day, here.language), either=True)
    page.headline(story.title)
    page.line("byline", signed(page, chance, story))
    page.line("dateline", page.dated("day-month-year", day), blank=0)
    page.body(article(page, story))
    return page


def nameplate_and_column(chance: Chance) -> Page:
    """A name in two lines, the menu one entry a line, the English name below it."""
    page = Page(chance, "menu in a column")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, *STORIES)
    paper, host = paper_of(chance)
    first, second = here.couplet
    page.masthead("name", here.name)
    page.masthead("motto", f"{first}  /  {second}", blank=chance.site.randrange(2))
    for number, entry in enumerate(here.menu):
        page.masthead("section", entry, blank=0 if number else 1)
    page.masthead("name", here.english, blank=1)
    page.headline(story.title)
    page.deck(story.deck)
    page.line("byline", signed(page, chance, story, paper))
    day = dating(chance, "iso").day
    page.line("dateline", page.dated("ordinal", day))
    if chance.random() < 0.4:
        link = address(chance, host, story.title, day)
        page.know(source_url=link)
        page.line("source_url", link)
    page.body(article(page, story))
    return page


def without_a_head(chance: Chance) -> Page:
    """The article alone, as somebody pasted it: title, author, text; sometimes a day."""
    page = Page(chance, "no masthead")
    page.suffer("clean", "clean", "clean", "ragged", "crlf", "english-1252")
    story = Story(chance, *STORIES)
    paper, _ = paper_of(chance)
    page.headline(story.title)
    page.line("byline", signed(page, chance, story, paper), blank=chance.randrange(2))
    if chance.random() < 0.6:
        page.line("dateline", dated(page, chance), blank=0)
    page.body(article(page, story, curly=chance.random() < 0.5))
    return page


def credit_at_the_end(chance: Chance) -> Page:
    """Who wrote it stands at the end, behind a dash or in brackets; the day stands there, too."""
    page = Page(chance, "author at the end")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, *STORIES)
    paper, _ = paper_of(chance)
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric_english))
    page.headline(story.title)
    if chance.random() < 0.5:
        page.deck(story.deck)
    page.body(article(page, story))
    name = story.author
    line = chance.site.choice(
        (f"\N{EM DASH} {name}", f"- {name}", f"By {name}, {paper}", f"Written by {name}")
    )
    page.know(bylines=(name, f"{name}, {paper}") if paper in line else (name,))
    page.line("byline", line)
    if chance.random() < 0.6:
        page.line("dateline", dated(page, chance), blank=0)
    return page


def handed_over(chance: Chance) -> Page:
    """Somebody translated or sent it: the line of the author, then the one of the hand in between."""
    page = Page(chance, "translator below the author")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa", "ar", "ur")
    story = Story(chance, "feature", "opinion", "life")
    head(
        page,
        ("name", here.name),
        ("name", here.english),
        ("section", f"{here.rubric_english}   {here.rubric}"),
    )
    page.headline(story.title)
    page.know(bylines=(story.author,))
    page.line("byline", f"By {story.author}")
    tongue = chance.site.choice(("French", "German", "Arabic", "Persian"))
    page.line("byline", f"Translated from the {tongue} by {story.other}", blank=chance.site.randrange(2))
    page.line("dateline", dated(page, chance))
    page.body(article(page, story))
    return page


def cables_in_capitals(chance: Chance) -> Page:
    """The title in capitals over two lines, a rule of signs below the head, hard lines of text."""
    page = Page(chance, "headline in capitals", "hard wraps", "rules of signs")
    page.suffer(*OLD)
    here = site_of(chance, "fa", "prs")
    story = Story(chance, "news", "opinion")
    head(page, ("name", here.name), ("name", here.english.upper()), ("contact", here.site))
    page.furniture("noise", chance.site.choice(("*" * 40, "=" * 60, "-" * 50, "_" * 45)), blank=0)
    page.headline(story.title.upper(), width=chance.site.choice((34, 48)))
    page.line("byline", signed(page, chance, story))
    page.line("dateline", dated(page, chance), blank=0)
    page.body(article(page, story), width=chance.randrange(62, 80))
    return page


def three_on_a_line(chance: Chance) -> Page:
    """Author, paper and day share one line, parted by bars, commas or dashes."""
    page = Page(chance, "author, paper and date in one line")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, *STORIES, captions=True)
    paper, host = paper_of(chance)
    day = dating(chance, "iso").day
    head(page, ("name", here.name), ("contact", f"{here.mail} {here.site}"), blank=chance.site.randrange(2))
    if chance.site.random() < 0.4:
        link = address(chance, host, story.title, day, dated=True)
        page.know(source_url=link)
        page.line("source_url", link)
    page.headline(story.title)
    name = story.author
    printed = page.dated(chance.site.choice(("month-day-year", "short", "weekday-uk")), day)
    form = chance.site.randrange(4)
    if form == 0:
        line = f"{name} | {paper} | {printed}"
    elif form == 1:
        line = f"By {name}, {paper}, {printed}"
    elif form == 2:
        line = f"{printed} - By {name}"
    else:
        line = f"{paper} - {printed} - By {name}"
    page.know(bylines=(name, f"{name}, {paper}", f"{name} | {paper}"))
    page.line("byline", line)
    page.body(article(page, story))
    return page
