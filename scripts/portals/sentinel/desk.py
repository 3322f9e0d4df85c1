"""The desk of the sentinel group: whole stories, mastheads, addresses and dates."""

import datetime as dt
from collections.abc import Sequence

from portals.calendar import AFGHAN, IRANIAN, PASHTO, URDU, solar_line
from portals.page import Page
from portals.portal import Chance, Dating, Portal, dating, portal, slugged
from portals.writer import Article, Piece, bank, curled

NATIVE, STORIES, TEXTS, TONGUES = (f"sentinel/{name}" for name in ("native", "stories", "texts", "tongues"))
ROLES = {"= ": "heading", "> ": "caption"}
SPEAKERS = {"? ": "Q: ", "! ": "A: "}
LIGHT = (*["clean"] * 7, "arabic-letters", "direction-marks", "crlf", "ragged", "bom", "tatweel")
HEAVY = (*["clean"] * 4, "utf8-1256", "utf8-1252", "any-route", "ocr", "some-lines", "bad-byte")
PDF = (*["clean"] * 6, "presentation-forms", "visual-order", "detached-marks")
SCAN = (*["clean"] * 3, "ocr", "ocr", "arabic-letters")
SOUND = (*["clean"] * 6, "bom", "crlf", "ragged", "utf-16")
SHORTEST = 5  # paragraphs that are left of a story


def words(chance: Chance, key: str) -> str:
    """Return an entry of a list, always the same for one site."""
    return chance.site.choice(bank(NATIVE)[key])


def here(chance: Chance, *languages: str) -> Portal:
    """Return a portal of the group, in one of these languages or in any."""
    return portal(NATIVE, languages or ("fa", "prs", "ps", "ur", "ar"), chance)


def captioned(text: str, way: str) -> str:
    """Return a caption with the sign that tells it: cut short, with an agency, or with a word before it."""
    if way == "cut":
        return f"{text.rsplit(' ', 3)[0]} ..."
    return f"Photo: {text}" if way == "photo" else f"{text}. (Photo: {way})"


def told(
    chance: Chance,
    key: str,
    *,
    file: str = STORIES,
    captions: str = "",
    headings: bool = False,
    evidence: dt.date | None = None,
) -> Article:
    """Return one story whose name begins with the key; `captions`: the way they are told from the text."""
    stories = bank(file)
    title, deck, *lines = stories[chance.choice(sorted(name for name in stories if name.startswith(key)))]
    language = key.split(".", maxsplit=1)[0] if file == TONGUES else "en"
    pieces = [
        Piece(ROLES.get(line[:2], "paragraph"), (line[2:] if line[:2] in ROLES else line,), language)
        for line in lines
    ]
    wanted = {"paragraph", *(["caption"] if captions else []), *(["heading"] if headings else [])}
    pieces = [piece for piece in pieces if piece.role in wanted]
    pieces = [
        Piece("caption", (captioned(piece.text, captions),)) if piece.role == "caption" else piece
        for piece in pieces
    ]
    pieces = [
        Piece(piece.role, (SPEAKERS[piece.text[:2]] + piece.text[2:],))
        if piece.text[:2] in SPEAKERS
        else piece
        for piece in pieces
    ]
    if file == STORIES and len(pieces) > SHORTEST and chance.random() < 0.5:
        plain = [
            at
            for at in range(2, len(pieces) - 1)
            if {one.role for one in pieces[at - 1 : at + 2]} == {"paragraph"}
        ]
        if plain:
            del pieces[chance.choice(plain)]
    if evidence:
        sentence = chance.choice(bank(NATIVE)["evidence"]).replace("[date]", f"{evidence:%B} {evidence.day}")
        at = next(at for at in range(1, len(pieces)) if pieces[at].role == "paragraph")
        pieces[at] = Piece("paragraph", (f"{pieces[at].text} {sentence}",))
    return Article(title=title, deck=deck, pieces=pieces)


def curly(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with typographic quotation marks."""
    return [Piece(one.role, tuple(map(curled, one.lines)), one.language) for one in pieces]


def head(page: Page, *lines: tuple[str, str], blank: int = 0) -> None:
    """Write the lines of a masthead, each with its role, `blank` empty lines between them."""
    for number, (role, line) in enumerate(lines):
        page.masthead(role, line, blank=blank if number else 1)


def signed(page: Page, form: str, *others: str, blank: int = 1, name: str = "") -> None:
    """Write a byline in a form such as "By {}"; `others`: more answers that are right."""
    author = name or page.chance.choice(bank(NATIVE)["authors"])
    page.know(bylines=(author, *others))
    page.line("byline", form.format(author), blank=blank)


def day_of(page: Page, date: Dating, form: str = "{}", *, blank: int = 0) -> None:
    """Write the line with the date, and what can be known of it."""
    page.line("dateline", form.format(page.dated(date.style, date.day, evidence=date.certain)), blank=blank)


def native_day(day: dt.date, language: str) -> str:
    """Return the day as papers in a language print it."""
    if language == "ur":
        return f"{day.day} {URDU[day.month - 1]} {day.year}"
    return solar_line(day, {"prs": AFGHAN, "ps": PASHTO}.get(language, IRANIAN))


def address(page: Page, title: str, *, form: str = "{}", blank: int = 1) -> None:
    """Write the address in the paper that printed the article first; it tells no date."""
    chance = page.chance
    slug, number = slugged(title), chance.randrange(10**5, 10**8)
    url = chance.choice(
        (
            f"http://news.lantern-review.example/{slug}-{number}.html",
            f"https://www.harbourgazette.example/world/asia/{slug}",
            f"http://www.atlanticcourier.example/story.php?id={number}",
            f"https://policycompass.example/articles/{slug}/",
            f"http://blogs.northwire.example/{number}/{slug}.htm",
        )
    )
    page.know(source_url=url)
    page.line("source_url", form.format(url), blank=blank)


def tail(page: Page, chance: Chance, place: Portal, *kinds: str) -> None:
    """Write what stands below an article: native headlines, a native line of rights, lines to share."""
    for kind in kinds:
        lines = (
            words(chance, f"{place.language}.{kind}").split(" / ")
            if kind in {"related", "rights"}
            else chance.sample(bank(NATIVE)[kind], 1 if kind != "clutter" else 3)
        )
        for number, line in enumerate(lines):
            page.furniture("navigation", line, blank=0 if number else 1)


def native_page(chance: Chance, language: str) -> Page:
    """Return a page whose masthead and body are in one language, without an author."""
    page = Page(chance, "native masthead, native body", language=language)
    page.suffer(*SOUND)
    place = here(chance, language)
    article = told(chance, language, file=TONGUES)
    head(page, ("name", place.name), ("motto", place.motto), ("contact", f"{place.site} | {place.mail}"))
    page.headline(article.title)
    page.deck(article.deck)
    if language != "ar":
        day = dating(chance, "iso").day
        page.know(published=day)
        page.line("dateline", native_day(day, language), blank=0)
    page.body(article.pieces)
    return page


def foreign(chance: Chance, language: str, byline: str) -> Page:
    """Return a page with a body in a language of Europe inside a native masthead."""
    page = Page(chance, "native masthead, foreign body", language=language)
    page.suffer(*LIGHT)
    place = here(chance, "prs", "fa")
    article = told(chance, language, file=TONGUES)
    head(page, ("name", place.name), ("motto", place.motto), ("section", place.rubric))
    page.headline(article.title)
    page.deck(article.deck)
    signed(page, byline)
    page.body(article.pieces)
    return page
