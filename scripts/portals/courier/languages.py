"""The courier group, fifth part: bodies in other languages, in two languages, and several posts."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from dataclasses import replace

from portals.courier.desk import (
    EVERYWHERE,
    LIGHT,
    by,
    head,
    native_date,
    related,
    reporter,
    site_of,
    split,
    told,
    words,
)
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank

TONGUES = {"fr": "Par {}", "de": "Von {}", "tr": "{}", "ru": "{}"}


def guest_tongue(chance: Chance) -> Page:
    """An article in French, German, Turkish or Russian in a native masthead."""
    language = chance.choice(sorted(TONGUES))
    page = Page(chance, "body in a foreign language", language=language)
    page.suffer(*["clean"] * 4, "tatweel", "bom", "crlf", "direction-marks")
    here = site_of(chance)
    story = told(chance, language)
    head(
        page,
        ("name", here.name),
        ("motto", here.verse),
        ("contact", f"{here.site}\t{here.mail}"),
        ("motto", here.motto),
    )
    page.headline(story.title)
    if chance.random() < 0.5:
        page.deck(story.deck)
    if language in {"fr", "de"}:
        author = reporter(chance)
        by(page, author)
        page.line("byline", TONGUES[language].replace("{}", author))
    page.body(story.pieces, breaks=chance.randrange(2))
    return page


def own_voice(chance: Chance) -> Page:
    """A native article on a native page: author and date in its language, other articles below."""
    here = site_of(chance)
    page = Page(chance, "native body", language=here.language)
    page.suffer(*LIGHT)
    date = dating(chance, "iso")
    story = told(chance, here.language)
    head(page, ("name", here.name), ("motto", here.motto), ("section", " | ".join(here.menu)))
    page.headline(story.title, blank=2)
    if chance.random() < 0.5:
        page.deck(story.deck)
    author = words(chance, f"{here.language}.people")
    by(page, author)
    page.line("byline", f"{chance.choice(split(chance, f'{here.language}.by'))} {author}")
    page.know(published=date.day)
    page.line("dateline", native_date(date.day, here.language), blank=0)
    page.body(story.pieces)
    if chance.site.random() < 0.6:
        related(page, here, chance)
    return page


def lintel_abroad(chance: Chance) -> Page:
    """An English masthead over a native article."""
    here = site_of(chance)
    page = Page(chance, "English masthead over a native body", language=here.language)
    page.suffer(*["clean"] * 5, "bom", "crlf", "ragged")
    story = told(chance, here.language)
    lines = [
        ("name", here.english),
        ("motto", words(chance, "english.slogans")),
        ("section", " | ".join(split(chance, "english.menus"))),
        ("contact", f"{words(chance, 'english.addresses')} | {here.mail}"),
    ]
    head(page, *lines[: chance.site.randrange(2, 5)])
    page.headline(story.title, blank=2)
    author = words(chance, f"{here.language}.people")
    by(page, author)
    page.line("byline", f"{split(chance, f'{here.language}.by')[0]} {author}")
    page.body(story.pieces)
    return page


def twice_told(chance: Chance) -> Page:
    """A notice in English, then the same notice in Dari: two bodies and no masthead."""
    page = Page(chance, "notice in two languages", "no masthead")
    page.suffer(*["clean"] * 5, "crlf", "bom")
    key = chance.choice(("notice.water", "notice.books"))
    lines = bank("courier/tongues")[key]
    half = len(lines) // 2
    page.every_language = True
    page.unscored |= {"title", "byline", "published"}
    english = [Piece("paragraph", (line,)) for line in lines[:half]]
    native = [Piece("paragraph", (line,), "fa") for line in lines[half:]]
    page.body([*english, *native], width=chance.choice((0, 0, 70)))
    return page


def parallel_lesson(chance: Chance) -> Page:
    """English and Dari line by line: no masthead stands here and none may be found."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer(*["clean"] * 5, "crlf", "bom")
    page.every_language = True
    page.unscored |= {"title", "byline", "published", "paragraphs"}
    pairs = [line.split(" / ") for line in bank("courier/tongues")["pairs"]]
    start = chance.randrange(len(pairs) - 7)
    blank = chance.randrange(2)
    order = chance.random() < 0.7
    pieces = [
        Piece("paragraph", (line,), language)
        for english, native in pairs[start : start + chance.randrange(7, 12)]
        for line, language in (
            ((english, "en"), (native, "fa")) if order else ((native, "fa"), (english, "en"))
        )
    ]
    page.body(pieces, blank=blank)
    return page


def daybook(chance: Chance) -> Page:
    """A blog: posts one below the other, each under its title, with a native date that anybody may place."""
    page = Page(chance, "several posts", "native dates between posts")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "iso")
    page.unscored |= {"title", "byline", "published"}
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.mail))
    seen: frozenset[str] = frozenset()
    for number in range(chance.randrange(2, 4)):
        story = told(chance, "wire", "news", "letter", apart_from=seen, captions=False, headings=False)
        seen |= {story.name}
        day = native_date(date.day.replace(day=max(1, 27 - 8 * number)), here.language)
        page.masthead("section", day, blank=1, either=True)
        if number:
            page.body([Piece("heading", (story.title,)), *story.pieces])
        else:
            page.line("headline", story.title, either=True)  # of the first post, or of the page
            page.body(story.pieces)
    return page


def own_front(chance: Chance) -> Page:
    """A native page with an English name and address in its masthead, and no author."""
    language = chance.site.choice(EVERYWHERE)
    here = site_of(chance, language)
    page = Page(chance, "native body", "two scripts in the masthead", language=language)
    page.suffer(*LIGHT)
    story = told(chance, language)
    lines = [("name", here.name), ("name", here.english), ("contact", f"{here.site} | {here.mail}")]
    head(page, *lines)
    page.headline(story.title, blank=2)
    page.body([replace(one, language=language) for one in story.pieces], breaks=0)
    return page
