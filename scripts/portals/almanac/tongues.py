"""Pages with more than one language in them, or with another one than English."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from collections.abc import Sequence

from portals.almanac.desk import (
    EVERYWHERE,
    FEATURES,
    LIGHT,
    MONTHS,
    NATIVE,
    NEWS,
    PAIRS,
    Leaf,
    author,
    by,
    folio,
    head,
    native,
    said,
    site_of,
    stamp,
    tale,
)
from portals.calendar import STYLES, solar_line, three_calendars
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank

GENTLE = ("clean", "clean", "clean", "crlf", "bom", "ragged")


def pairs(key: str) -> list[tuple[str, str]]:
    """Return the entries of a list in two languages."""
    return [(first, second) for first, second in (line.split(" / ") for line in bank(PAIRS)[key])]


def twinnotice(chance: Chance) -> Page:
    """A notice in English, then the same notice in another language: two bodies and no masthead."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer(*GENTLE)
    page.every_language = True
    language = chance.site.choice(("fa", "prs", "ar"))
    (title, other), *rest = pairs(f"{language}.notice")
    rest = rest[: chance.randrange(1, 4)]
    page.headline(title)
    page.body([Piece("paragraph", (english,)) for english, _ in rest])
    page.line("headline", other, either=True, blank=chance.randrange(1, 3))
    page.body([Piece("paragraph", (one,), language) for _, one in rest])
    return page


def inturn(chance: Chance) -> Page:
    """Posts of a village's page, each in English and in Dari, and nothing above them."""
    page = Page(chance, "posts in two languages in turn")
    page.suffer(*GENTLE)
    page.every_language = True
    posts = pairs("posts")
    chance.shuffle(posts)
    page.unscored |= {"title"}
    turned = chance.random() < 0.5
    pieces: list[Piece] = []
    for english, dari in posts[: chance.randrange(3, 5)]:
        both = [Piece("paragraph", (english,)), Piece("paragraph", (dari,), "prs")]
        pieces += both[::-1] if turned else both
    page.body(pieces)
    return page


def lessonlines(chance: Chance) -> Page:
    """A lesson: an English title, then a line of English and a line of another language, to the end."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer("clean", "clean", "crlf", "bom")
    page.every_language = True
    language = chance.site.choice(("ps", "ur"))
    lines = pairs(f"{language}.lines")
    title = chance.choice(("Lesson Nine: Short sentences", "Unit 4. Read and repeat"))
    page.headline(title)
    spaced = chance.random() < 0.5
    page.unscored |= {"paragraphs"}  # a line, or a pair
    pieces: list[Piece] = []
    for english, other in lines:
        pieces += [Piece("paragraph", (english,)), Piece("paragraph", (other,), language)]
    page.body(pieces, blank=1 if spaced else 0)
    return page


def filmlines(chance: Chance) -> Page:
    """The subtitles of a film, the native line first or second, nothing above them."""
    page = Page(chance, "alternating lines", "no masthead", "subtitles")
    page.suffer("clean", "clean", "crlf")
    page.every_language = True
    page.unscored |= {"paragraphs", "title"}
    turned = chance.random() < 0.5
    pieces: list[Piece] = []
    for english, persian in pairs("fa.lines")[: chance.randrange(7, 11)]:
        both = [Piece("paragraph", (english,)), Piece("paragraph", (persian,), "fa")]
        pieces += both[::-1] if turned else both
    page.body(pieces, blank=chance.randrange(2))
    return page


def englishhead(chance: Chance) -> Page:
    """An English masthead over a native article."""
    language = chance.site.choice(EVERYWHERE)
    page = Page(chance, "English masthead, native article", language=language)
    page.suffer(*GENTLE)
    here = site_of(chance, language)
    story = native(chance, language)
    head(
        page,
        ("name", here.english.upper()),
        ("motto", said(chance, "slogans")),
        ("contact", f"{here.site} | {here.mail}"),
        *((("section", said(chance, "sections")),) if chance.random() < 0.5 else ()),
    )
    signed(page, chance, story.title, language)
    page.body(story.pieces)
    return page


def signed(page: Page, chance: Chance, title: str, language: str) -> None:
    """Write a native headline and a native line with the author."""
    page.headline(title)
    name = chance.choice(bank(NATIVE)[f"{language}.people"])
    by(page, name)
    page.line("byline", f"{bank(NATIVE)[f'{language}.by'][0]} {name}")


def allnative(chance: Chance) -> Page:
    """All native: name, motto, menu, title, author, date, article, and what to read next."""
    language = chance.site.choice(EVERYWHERE)
    page = Page(chance, "all native", language=language)
    page.suffer(*GENTLE)
    here = site_of(chance, language)
    story = native(chance, language)
    head(page, ("name", here.name), ("motto", here.motto), ("section", " | ".join(here.menu)))
    signed(page, chance, story.title, language)
    if language in MONTHS:
        date = dating(chance, "iso")
        page.know(published=date.day)
        page.line("dateline", solar_line(date.day, MONTHS[language]), blank=0)
    page.body(story.pieces)
    page.furniture("navigation", bank(NATIVE)[f"{language}.share"][0])
    return page


def nativeprint(chance: Chance) -> Page:
    """A native article on several sheets, wrapped, with running heads and folios in its sentences."""
    language = chance.site.choice(EVERYWHERE)
    page = Leaf(chance, "all native", "native running heads and folios", language=language)
    page.suffer(*GENTLE)
    here = site_of(chance, language)
    story = native(chance, language)
    start = chance.randrange(3, 40)
    page.masthead("name", here.name)
    page.masthead("motto", bank(NATIVE)[f"{language}.issue"][0], either=True)
    page.headline(story.title)

    def running(number: int) -> Sequence[tuple[str, str]]:
        return [("folio", folio(here, start + number)), ("running_head", here.name)]

    page.body(story.pieces, width=chance.choice((0, 0, 58, 76)), breaks=2, running=running)
    return page


def guesttongues(chance: Chance) -> Page:
    """An article in French, German, Turkish or Russian below a native masthead."""
    language = chance.choice(("fr", "de", "tr", "ru"))
    page = Page(chance, "article in another European language", language=language)
    page.suffer(*GENTLE, "arabic-letters")
    here = site_of(chance)
    story = native(chance, language)
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.site))
    page.headline(story.title)
    page.deck(story.deck)
    page.body(story.pieces)
    return page


def almanacday(chance: Chance) -> Page:
    """The day in three calendars is the last line below the article."""
    page = Page(chance, "date in three calendars at the end")
    page.suffer(*LIGHT)
    language = chance.site.choice(("fa", "prs", "ps"))
    here = site_of(chance, language)
    story = tale(chance, *NEWS, *FEATURES)
    head(page, ("name", here.name), ("name", here.acronym))
    page.headline(story.title)
    page.deck(story.deck)
    name = author(chance)
    by(page, name)
    page.line("byline", f"By {name}")
    page.body(story.pieces)
    date = dating(chance, "iso")
    page.know(published=date.day)
    page.line("dateline", three_calendars(date.day, MONTHS[language]))
    return page


def nativesummary(chance: Chance) -> Page:
    """An English article, then a summary of another one in the language of the portal."""
    page = Page(chance, "two bodies", "native summary below the article")
    page.suffer(*GENTLE)
    language = chance.site.choice(("fa", "prs", "ar"))
    here = site_of(chance, language)
    date = dating(chance, "month-day-year", "weekday-uk")
    story = tale(chance, "report", "feature", "opinion")
    other = native(chance, language)
    head(page, ("name", here.name), ("section", f"{here.rubric_english} | {here.rubric}"))
    page.headline(story.title)
    page.line("dateline", stamp(page, date))
    page.body(story.pieces)
    page.line("headline", other.title, either=True)
    page.body(other.pieces[:2])
    return page


def issueline(chance: Chance) -> Page:
    """A masthead with number and day of the issue in two languages; the article has no date of its own."""
    page = Page(chance, "number and day of the issue in the head")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year")
    story = tale(chance, *NEWS)
    page.masthead("name", here.name)
    page.masthead("name", here.english)
    page.masthead("motto", bank(NATIVE)[f"{here.language}.issue"][0], either=True)
    volume = f"Vol. {chance.site.randrange(2, 20)}, No. {chance.randrange(11, 300)}"
    issue = f"{volume}, {STYLES[date.style](date.day)}"
    page.masthead("motto", issue, either=True)
    page.know(published=date.day)
    page.headline(story.title)
    name = author(chance)
    by(page, name)
    page.line("byline", f"By {name}")
    page.body(story.pieces)
    return page
