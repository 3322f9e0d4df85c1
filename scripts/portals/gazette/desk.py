"""The desk of the gazette group: its stories, its mastheads, its dates and addresses.

A story here is told in the order in which it was written; a page leaves some of its middle out.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from portals.calendar import AFGHAN, EXTENDED, IRANIAN, PASHTO, URDU, solar
from portals.page import Page
from portals.portal import Chance, Portal, portal, slugged
from portals.writer import Article, Piece, Writer, bank, curled

NAMES, DOCUMENTS = "gazette/names", "gazette/documents"
AFFAIRS, SOCIETY, OPINION = "gazette/affairs", "gazette/society", "gazette/opinion"
LANGUAGES = ("prs", "fa", "ps", "ar", "ur")
MARKS = {"^ ": "heading", "~ ": "caption", "* ": "list", "> ": "quotation"}
# Stories that name a month: under a date that must stay open, a reader could call that evidence.
WITH_MONTHS = frozenset({"dam", "border", "census", "wrestler", "saffron"})
LIGHT = (*["clean"] * 8, "utf8-1256", "arabic-letters", "tatweel", "direction-marks", "crlf", "ragged", "bom")
HEAVY = (*["clean"] * 5, "utf8-1256", "utf8-1252", "any-route", "some-lines", "line-by-line", "1256-1252")
BYTES = (*["clean"] * 5, "utf-16", "bom", "entities-in-1256", "crlf", "bad-byte", "english-1252")
SCAN = (*["clean"] * 5, "ocr", "ocr", "arabic-letters", "tatweel")
PDF = (*["clean"] * 6, "presentation-forms", "visual-order", "missing-spaces", "detached-marks")
SYRIAN = (
    *("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران"),
    *("تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"),
)
MONTHS = {"prs": AFGHAN, "fa": IRANIAN, "ps": PASHTO}


def site_of(chance: Chance, *languages: str) -> Portal:
    """Return a portal of the group in one of these languages, or in any."""
    return portal(NAMES, languages or LANGUAGES, chance)


def words(chance: Chance, key: str) -> str:
    """Return an entry of a list, the same for all pages of a site."""
    return chance.site.choice(bank(NAMES)[key])


def split(chance: Chance, key: str) -> list[str]:
    """Return the parts of such an entry."""
    return words(chance, key).split(" / ")


def told(
    name: str,
    chance: Chance,
    *,
    language: str = "en",
    subject: str | None = None,
    captions: bool = False,
    headings: bool = False,
    inline: bool = False,
    short: bool = False,
    evidence: dt.date | None = None,
    apart_from: frozenset[str] = frozenset(),
) -> tuple[Article, Writer]:
    """Return a story of a bank, and its writer; `short`: its first paragraphs and its last."""
    writer = Writer(name, chance, language, apart_from)
    writer.subject = subject or writer.subject
    lines = writer.bank[f"subject.{writer.subject}.story"]
    middle = [at for at, line in enumerate(lines[:-1]) if at and line[:2] not in MARKS]
    left_out = set(chance.sample(middle, chance.randrange(min(3, len(middle)))) if subject is None else ())
    if short:
        left_out = set(middle[chance.randrange(2, 4) :])
    pieces: list[Piece] = []
    for at, line in enumerate(lines):
        role = MARKS.get(line[:2], "paragraph")
        dropped = {"heading": not headings or short, "caption": not captions or short}.get(role, False)
        follows = role != "heading" or at + 1 not in left_out
        if at not in left_out and follows and not dropped:
            whole = opened(writer.filled(line[2:] if role != "paragraph" else line))
            parts = tuple(whole.split(" / ")) if role in {"list", "quotation"} else (whole,)
            spoken = "ar" if role == "quotation" else language
            pieces.append(Piece(role, parts, spoken))
    article = Article(title=writer.pick("titles"), deck=writer.pick("decks"), pieces=pieces)
    inner = [at for at, piece in enumerate(pieces[:-1]) if at and piece.role == "paragraph"]
    if inline:
        added(pieces, chance.choice(inner), writer.pick("inline"))
    if evidence is not None:
        sentence = writer.pick("evidence").replace("[date]", f"{evidence:%B} {evidence.day}")
        added(pieces, chance.choice(inner), sentence.replace("[weekday]", f"{evidence:%A}"))
    return article, writer


def opened(text: str) -> str:
    """Return the text with "The" where a sentence begins with the name of an office."""
    return re.sub(r"(?<=[.?!] )the (?=[A-Z])", "The ", text)


def added(pieces: list[Piece], at: int, sentence: str) -> None:
    """Add a sentence to the end of a paragraph."""
    pieces[at] = replace(pieces[at], lines=(f"{pieces[at].text} {sentence}",))


def native(chance: Chance, language: str, *, short: bool = False) -> tuple[Article, Writer]:
    """Return a story in a language of the region."""
    return told(f"gazette/{language}", chance, language=language, short=short)


def curly(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with typographic quotation marks."""
    return [replace(one, lines=tuple(map(curled, one.lines))) for one in pieces]


def bulleted(pieces: Sequence[Piece], sign: str) -> list[Piece]:
    """Return the pieces, the lines of their lists behind a sign."""
    return [
        replace(one, lines=tuple(f"{sign} {line}" for line in one.lines)) if one.role == "list" else one
        for one in pieces
    ]


def head(page: Page, *lines: tuple[str, str], blank: int = 0, first: int = 1) -> None:
    """Write the lines of a masthead, each with its role."""
    for number, (role, line) in enumerate(lines):
        page.masthead(role, line, blank=blank if number else first)


def furnished(page: Page, *lines: str, blank: int = 0, first: int = 1) -> None:
    """Write lines that surround an article and belong to it as little as a lamp does."""
    for number, line in enumerate(lines):
        page.furniture("navigation", line, blank=blank if number else first)


def by(page: Page, name: str | None, *others: str | None) -> None:
    """Note who signs, and the other answers that are right."""
    page.know(bylines=(name, *others))


def signed(page: Page, chance: Chance, name: str, *, blank: int = 1) -> None:
    """Write the line of the author in one of the forms of newspapers, one for a site."""
    form = chance.site.choice(
        ("By {}", "by {}", "By: {}", "Written by {}", "Story by {}", "Author: {}", "Text by {}", "{}")
    )
    page.line("byline", form.format(name), blank=blank)


def source(chance: Chance, title: str, day: dt.date) -> str:
    """Return the address of a paper that printed the article first; of the date it tells the year."""
    slug, number = slugged(title), chance.randrange(10**4, 10**7)
    return chance.choice(
        (
            f"http://www.northerncourier.example/{day.year}/world/{slug}.html",
            f"https://harbourgazette.example/story/{number}",
            f"http://www.weeklycompass.example/index.php?option=com_content&id={number}",
            f"https://www.meridianreview.example/{slug}-a{number}.htm",
            f"http://blogs.courier.example/asia/{slug}/",
            f"https://edition.compass.example/{day.year}/{slug}/index.html#top",
            f"http://in.npa.example/article/idINKBN{number}",
        )
    )


def native_date(day: dt.date, language: str) -> str:
    """Return a date as papers in a language print it."""
    if language == "ar":
        return f"{day.day} {SYRIAN[day.month - 1]} {day.year}"
    if language == "ur":
        return f"{day.day} {URDU[day.month - 1]} {day.year}ء".translate(EXTENDED)
    year, month, number = solar(day)
    return f"{number} {MONTHS[language][month - 1]} {year}".translate(EXTENDED)


def phones(chance: Chance, language: str) -> str:
    """Return the line of telephones of a paper."""
    one, other = (chance.site.randrange(10**6, 10**7) for _ in range(2))
    label = {"ar": "هاتف", "ur": "فون", "ps": "ټیلیفون"}.get(language, "تلفن")
    return f"{label}: {one} - {other}".translate(EXTENDED if language != "ar" else {})


def issue(chance: Chance, language: str) -> str:
    """Return the line that counts the editions of a paper."""
    year, number = chance.site.randrange(2, 19), chance.randrange(10, 900)
    pattern = {
        "ar": "السنة {} - العدد {}",
        "ur": "جلد {} شمارہ {}",
        "ps": "{} کال، {} ګڼه",
        "prs": "سال {}، شمارهٔ {}",
        "fa": "سال {} شماره {}",
    }[language]
    line = pattern.format(year, number)
    return line if language == "ar" else line.translate(EXTENDED)


def in_a_language(chance: Chance, language: str) -> Page:
    """Return a page with an article in a language of Europe inside a native masthead."""
    page = Page(chance, f"body in {language}", language=language)
    page.suffer("clean", "clean", "bom", "crlf")
    here = site_of(chance)
    article, _ = told("gazette/foreign", chance, language=language, subject=language)
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.site))
    page.headline(article.title)
    page.body(article.pieces)
    return page
