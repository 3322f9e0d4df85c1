"""The courier group, first part: an article of another paper in the masthead of a portal."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.courier.desk import (
    BYTES,
    HEAVY,
    LIGHT,
    by,
    head,
    issue,
    native_date,
    near,
    opened,
    phone,
    printed,
    reporter,
    site_of,
    source,
    split,
    told,
    words,
)
from portals.page import Page
from portals.portal import Chance, dating

NEWS = ("news", "feature", "opinion")


def hearth(chance: Chance) -> Page:
    """Name, letters, verse and two lines of two cells; address, headline, torn deck, author and date."""
    page = Page(chance, "republished article")
    page.suffer(*LIGHT, "ocr", "ocr", "windows-1256")
    here = site_of(chance, "prs", "fa", "ur", "ar")
    date = dating(chance, "slash-us", "slash-uk", "month-day-year", "short")
    story = told(chance, *NEWS, evidence=near(date))
    gap = chance.site.choice(("\t", "\t", "    ", " | "))
    lines = [
        ("name", here.acronym),
        ("motto", here.verse),
        ("contact", f"{here.site}{gap}{here.mail}"),
    ]
    if chance.site.random() < 0.3:
        lines[0], lines[1] = lines[1], lines[0]
    last = chance.site.choice((f"{here.rubric_english}{gap}{here.rubric}", here.rubric))
    head(page, ("name", here.name), *lines, ("section", last), blank=chance.site.randrange(2))
    address = source(chance, story.title, date.day)
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(story.title)
    if chance.random() < 0.7:
        page.deck(story.deck, torn=chance.random() < 0.4)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author} {printed(page, date)}")
    page.body(story.pieces, breaks=chance.randrange(3))
    return page


def lintel(chance: Chance) -> Page:
    """One native name above, and then nothing but title and text."""
    page = Page(chance, "republished article", "name alone")
    page.suffer(*HEAVY)
    here = site_of(chance)
    story = told(chance, *NEWS, "wire")
    page.masthead("name", here.name)
    page.headline(story.title, blank=chance.choice((1, 1, 2)))
    page.body(story.pieces, blank=chance.choice((1, 1, 2)))
    return page


def milestone(chance: Chance) -> Page:
    """Name, native menu in one line, rubric; title, author and date on lines of their own; often tight."""
    page = Page(chance, "republished article", "menu in the masthead")
    page.suffer(*LIGHT)
    page.tight = chance.site.random() < 0.35
    here = site_of(chance)
    date = dating(chance, "day-month-year", "month-day-year", "weekday", "short-us")
    story = told(chance, *NEWS, evidence=near(date), headings=not page.tight)
    bar = chance.site.choice((" | ", " - ", " ، ", " * ", "\t"))
    head(page, ("name", here.name), ("section", bar.join(here.menu)), ("section", here.rubric))
    page.headline(story.title)
    author = reporter(chance)
    by(page, author)
    lines = [("byline", f"By {author}"), ("dateline", printed(page, date))]
    if chance.site.random() < 0.3:
        lines.reverse()
    for number, (role, line) in enumerate(lines):
        page.line(role, line, blank=0 if number else 1)
    page.body(story.pieces)
    return page


def telegraph_pole(chance: Chance) -> Page:
    """The story of an agency, with the place and the agency before its first sentence."""
    page = Page(chance, "republished article", "dateline in the text")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "timed", "timed-uk", "iso")
    story = told(chance, "news", "wire", evidence=near(date))
    agency = words(chance, "agencies")
    head(page, ("name", here.name), ("motto", here.motto), ("contact", f"{here.site} | {here.mail}"))
    page.headline(story.title)
    page.line("dateline", printed(page, date), blank=chance.randrange(2))
    place = story.place.upper()
    dash = chance.choice((" - ", " -- ", " \N{EN DASH} ", " \N{EM DASH} "))
    prefix = chance.choice((f"{place} ({agency}){dash}", f"{place}, ({agency}){dash}", f"{place}{dash}"))
    page.body(opened(page, story, prefix), breaks=chance.randrange(2))
    return page


def paper_named_above(chance: Chance) -> Page:
    """The name of the other paper, its date and its address stand above the headline."""
    page = Page(chance, "republished article", "source above the headline")
    page.suffer(*LIGHT)
    here = site_of(chance)
    paper, _ = split(chance, "papers")
    date = dating(chance, "month-day-year", "day-month-year", "short")
    story = told(chance, *NEWS, evidence=near(date))
    head(page, ("name", here.name), ("motto", here.verse), ("section", here.rubric), blank=1)
    page.line("dateline", f"{paper}, {printed(page, date)}", blank=2)
    address = source(chance, story.title, date.day)
    page.know(source_url=address)
    page.line("source_url", address, blank=0)
    page.headline(story.title)
    if chance.random() < 0.5:
        page.deck(story.deck, blank=1)
    author = reporter(chance)
    form = chance.choice(("By {}", "by {}", "{}", "BY {}"))
    if form == "BY {}":
        by(page, author.upper(), author)
        page.line("byline", f"BY {author.upper()}")
    else:
        by(page, author)
        page.line("byline", form.replace("{}", author))
    page.body(story.pieces, breaks=chance.randrange(2))
    return page


def tailboard(chance: Chance) -> Page:
    """Where the article comes from and when it was printed is said below it."""
    page = Page(chance, "republished article", "source at the end")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, "day-month-year", "month-day-year", "ordinal")
    story = told(chance, *NEWS, evidence=near(date))
    head(page, ("name", here.name), ("motto", here.motto), ("section", " | ".join(here.menu)))
    page.headline(story.title)
    author = reporter(chance)
    by(page, author)
    page.line("byline", chance.choice(("By {}", "Written by {}", "By: {}")).replace("{}", author))
    page.body(story.pieces)
    address = source(chance, story.title, date.day)
    page.know(source_url=address)
    label = chance.site.choice(("Source: ", "", "Link: ", "Original: "))
    page.line("source_url", label + address)
    page.line("dateline", printed(page, date), blank=chance.randrange(2))
    return page


def undersigned(chance: Chance) -> Page:
    """The author signs below, the date stands under the headline or below the author."""
    page = Page(chance, "republished article", "author at the end")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year", "weekday-uk")
    story = told(chance, "opinion", "feature", evidence=None)
    head(page, ("name", here.name), ("contact", here.site), ("section", here.rubric))
    page.headline(story.title)
    below = chance.site.random() < 0.4
    if not below:
        page.line("dateline", printed(page, date), blank=0)
    page.body(story.pieces)
    author = reporter(chance)
    by(page, author)
    page.line(
        "byline", chance.choice(("By {}", "Written by: {}", "{}", "\N{EM DASH} {}")).replace("{}", author)
    )
    if below:
        page.line("dateline", printed(page, date), blank=0)
    return page


def narrow_gate(chance: Chance) -> Page:
    """Everything is wrapped at a width, the headline and the deck too."""
    page = Page(chance, "republished article", "hard wraps")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "short", "slash-zero")
    story = told(chance, *NEWS, evidence=near(date))
    width = chance.site.choice((60, 66, 72, 76, 80, 92))
    head(page, ("name", here.name), ("contact", here.mail), ("section", here.rubric))
    page.headline(story.title, width=chance.choice((34, 48, 120)))
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", printed(page, date), blank=0)
    page.body(story.pieces, width=width, hyphens=chance.random() < 0.2)
    return page


def coat_of_arms(chance: Chance) -> Page:
    """An English emblem, native lines, an English address block; then the article."""
    page = Page(chance, "republished article", "English lines in the masthead")
    page.suffer(*BYTES)
    here = site_of(chance, "fa", "prs", "ar", "ur")
    date = dating(chance, "day-month-year", "month-day-year")
    story = told(chance, *NEWS, evidence=near(date))
    lines = [
        ("motto", words(chance, "english.emblems")),
        ("name", here.name),
        ("motto", here.motto),
        *(("section", one) for one in here.menu[: chance.site.randrange(2, 5)]),
        ("contact", words(chance, "english.addresses")),
        ("contact", f"Tel: +93 79 {chance.site.randrange(10**6, 10**7)}"),
        ("contact", f"E-mail: {here.mail}   Web: {here.site}"),
    ]
    head(page, *lines)
    page.headline(story.title, blank=2)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"{chance.choice(('By', 'by', 'Author:'))} {author}")
    page.line("dateline", printed(page, date), blank=0)
    page.body(story.pieces)
    return page


def bookends(chance: Chance) -> Page:
    """A masthead above, and the name and the address of the portal once more below."""
    page = Page(chance, "republished article", "banner above and below")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "short-us", "day-month-year")
    story = told(chance, *NEWS, "wire", evidence=None)
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("section", f"{here.rubric_english} | {here.rubric}"),
    )
    page.headline(story.title)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"{author} | {printed(page, date)}")
    page.body(story.pieces)
    page.masthead("contact", f"{here.name} | {here.site} | {here.mail}", blank=2, either=True)
    return page


def plinth(chance: Chance) -> Page:
    """The masthead stands at the foot."""
    page = Page(chance, "republished article", "masthead at the foot")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year", "weekday")
    story = told(chance, *NEWS, evidence=near(date))
    page.headline(story.title, blank=0)
    if chance.random() < 0.5:
        page.deck(story.deck)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", printed(page, date), blank=chance.randrange(2))
    page.body(story.pieces)
    lines = [("name", here.name), ("motto", here.motto), ("contact", f"{here.site} - {here.mail}")]
    if chance.site.random() < 0.5:
        lines.append(("contact", phone(here, chance)))
    for number, (role, line) in enumerate(lines):
        page.masthead(role, line, blank=0 if number else 2)
    return page


def doorplate(chance: Chance) -> Page:
    """The masthead is one line in two languages."""
    page = Page(chance, "republished article", "two languages in one line")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "iso", "timed")
    story = told(chance, *NEWS, evidence=near(date))
    line = chance.site.choice(
        (
            f"{here.english} | {here.name}",
            f"{here.name} | {here.english}",
            f"{here.name}\t{here.english}",
            f"{here.english} - {here.name}",
        )
    )
    page.masthead("name", line)
    page.headline(story.title, width=chance.choice((200, 200, 42)))
    author = reporter(chance)
    by(page, author)
    order = [("byline", f"By {author}"), ("dateline", printed(page, date))]
    chance.shuffle(order)
    for role, text in order:
        page.line(role, text)
    page.body(story.pieces, breaks=chance.randrange(2))
    return page


def two_hemistichs(chance: Chance) -> Page:
    """The verse of the portal in two lines, its name in two languages and a slogan in English."""
    page = Page(chance, "republished article", "verse in two lines")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "day-month-year", "month-day-year")
    story = told(chance, *NEWS, evidence=near(date))
    lines = [
        ("motto", here.couplet[0]),
        ("motto", here.couplet[1]),
        ("name", here.name),
        ("name", here.english),
        ("motto", words(chance, "english.slogans")),
        ("section", here.rubric),
    ]
    head(page, *lines, blank=chance.site.randrange(2))
    page.headline(story.title, blank=2)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}, {printed(page, date)}")
    page.body(story.pieces)
    return page


def year_and_issue(chance: Chance) -> Page:
    """The head of an issue: name, volume and number, native date, contact; English front matter below."""
    page = Page(chance, "republished article", "issue in the masthead")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year", "short")
    story = told(chance, *NEWS, evidence=near(date))
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    number, day = issue(here, chance), native_date(date.day, here.language)
    if chance.site.random() < 0.5:
        page.masthead("section", f"{number} - {day}", either=True)
    else:
        page.masthead("section", number, either=True)
        page.masthead("section", day, either=True)
    page.masthead("contact", phone(here, chance))
    page.masthead("section", here.rubric)
    page.headline(story.title)
    page.deck(story.deck, torn=chance.random() < 0.2)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", printed(page, date), blank=0)
    page.body(story.pieces)
    return page
