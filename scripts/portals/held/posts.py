"""Two bodies, posts in turn, lessons; logs, lists, conversations; pages without a masthead."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.held.desk import (
    NATIVE,
    NOTICES,
    curly,
    dated_story,
    letters,
    native_date,
    one_of,
    other_titles,
    pair,
    person,
    story,
)
from portals.html import modern
from portals.page import Page
from portals.portal import Chance, dating, portal
from portals.writer import Piece, bank

CLEARLY = 1.1  # times as many letters: the larger of two bodies


def notice_board(chance: Chance) -> Page:
    """A notice in English, then in Dari, Arabic or Urdu."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer("clean", "clean", "utf-16", "bom", "crlf")
    language = chance.choice(("prs", "ar", "ur"))
    title, native_title = chance.choice(bank(NOTICES)[f"{language}.notices"]).split(" / ")
    chosen = chance.sample(bank(NOTICES)[f"{language}.paragraphs"], chance.randrange(2, 5))
    pairs = [tuple(line.split(" / ")) for line in chosen]
    first = [Piece("paragraph", (english,)) for english, _ in pairs]
    second = [Piece("heading", (native_title,), language)]
    second += [Piece("paragraph", (native,), language) for _, native in pairs]
    page.headline(title)
    page.body(first)
    page.body(second)
    if letters(first, "en") < CLEARLY * letters(second, language):
        page.unscored |= {
            "body",
            "paragraphs",
            "title",
        }  # which of the two is the larger is a matter of measure
    return page


def channel(chance: Chance) -> Page:
    """A channel: posts in English and in another language in turn, each on its own subject."""
    page = Page(chance, "posts in two languages in turn", "no masthead")
    page.suffer("clean", "clean", "bom", "crlf")
    page.unscored |= {"title", "paragraphs"}
    language = chance.choice(("fa", "prs", "ar", "ur"))
    english = story(chance, headings=False, captions=False, listed=False).pieces
    native = story(chance, language, headings=False).pieces
    pieces = [piece for both in zip(english, native, strict=False) for piece in both]
    page.body(pieces)
    mine = letters(pieces, "en")
    page.language = "en" if mine > letters(pieces, language) else language
    return page


def lesson_sheet(chance: Chance) -> Page:
    """Sentences to learn: English and Pashto or Urdu in turn."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer("clean", "clean", "bom", "utf-16")
    page.unscored |= {"title", "paragraphs", "byline", "source_url", "published"}
    page.every_language = True
    language = chance.choice(("ps", "ur"))
    native_first = chance.random() < 0.4
    pieces: list[Piece] = []
    for line in chance.sample(bank(NOTICES)[f"{language}.lines"], chance.randrange(7, 11)):
        english, native = line.split(" / ")
        both = [Piece("paragraph", (english,)), Piece("paragraph", (native,), language)]
        pieces += reversed(both) if native_first else both
    page.body(pieces, blank=chance.choice((0, 0, 1)))
    return page


def film_script(chance: Chance) -> Page:
    """A dialogue of a film with its subtitles, in the order of the film."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer("clean", "clean", "bom", "crlf")
    page.unscored |= {"title", "paragraphs", "byline", "source_url", "published"}
    page.every_language = True
    pieces: list[Piece] = []
    lines = bank(NOTICES)["fa.lines"]
    first = chance.randrange(4)
    for line in lines[first : first + chance.randrange(6, 9)]:
        english, native = line.split(" / ")
        pieces += [Piece("paragraph", (native,), "fa"), Piece("paragraph", (english,))]
    page.body(pieces, blank=chance.choice((0, 1)))
    return page


def diary(chance: Chance) -> Page:
    """A log: each English entry has a title and a native date."""
    page = Page(chance, "native date lines between posts", "several articles")
    page.suffer("clean", "clean", "utf8-1256", "tatweel", "presentation-forms")
    page.unscored |= {"published"}
    here = portal(NATIVE, ("fa", "ps", "ur"), chance)
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    taken: frozenset[str] = frozenset()
    for number in range(chance.randrange(2, 4)):
        article = story(chance, headings=False, captions=False, length=5, apart=taken)
        taken |= {article.title}
        if number:
            page.body([Piece("heading", (article.title,))])
        else:
            page.headline(article.title)
        date = native_date(dating(chance, "iso").day, here.language)
        page.line("dateline", date, blank=0, either=True)
        page.body(article.pieces)
    return page


def ministry_page(chance: Chance) -> Page:
    """A ministry: English beside the native name, a list, a form in Persian and the copyright below."""
    page = Page(chance, "language switch", "form at the foot", "mixed copyright line")
    page.suffer("clean", "clean", "utf8-1256", "utf8-1252", "bidi-marks", "any-route")
    here = portal(NATIVE, ("fa",), chance)
    date = dating(chance, "day-month-year", "iso")
    article = dated_story(chance, date)
    page.masthead("name", f"English | {here.name}", either=True)
    page.headline(article.title)
    page.line("dateline", f"Date: {page.dated(date.style, date.day)}")
    page.body(article.pieces)
    for number, line in enumerate(one_of(chance, "fa.forms").split(" / ")):
        page.furniture("navigation", line, blank=0 if number else 1)
    owner = one_of(chance, "fa.copyrights").replace("{name}", here.name)
    page.furniture("noise", owner, either=True)
    return page


def talk(chance: Chance) -> Page:
    """A broadcaster's interview: the station asks, a person answers, each with the name before."""
    page = Page(chance, "questions and answers")
    page.suffer("clean", "clean", "utf8-1256", "any-route", "direction-marks")
    here = portal(NATIVE, ("ps", "prs", "ar"), chance)
    date = dating(chance, "month-day-year", "ordinal")
    article = dated_story(chance, date, captions=False, headings=False)
    author, guest = chance.sample(bank(NATIVE)["english.people"], 2)
    asks, says = chance.choice(
        ((f"{here.acronym}: ", f"{guest.split(' ')[-1]}: "), ("Question: ", f"{guest}: "), ("Q. ", "A. "))
    )
    questions, answers = bank(NOTICES)["questions"], bank(NOTICES)["answers"]
    pieces = [article.pieces[0]]
    for at in sorted(chance.sample(range(len(questions)), chance.randrange(4, 7))):
        pieces += [Piece("paragraph", (asks + questions[at],)), Piece("paragraph", (says + answers[at],))]
    page.masthead("name", here.name)
    page.masthead("section", f"{here.rubric} | {here.rubric_english}")
    page.headline(article.title)
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(pieces)
    return page


def wire_copy(chance: Chance) -> Page:
    """The copy of an agency: two authors, place and agency before the text, no masthead."""
    page = Page(chance, "no masthead", "agency dateline")
    page.suffer("clean", "clean", "english-1252", "crlf")
    date = dating(chance, "slash-us", "short", "month-day-year")
    article = dated_story(chance, date, headings=False)
    place = chance.choice(("GORGAB", "KABUL", "ISLAMABAD", "BEIRUT"))
    prefix = f"{place} ({chance.choice(('Reuters', 'AFP', 'Plateau News'))}) \N{EM DASH} "
    author = pair(chance)
    page.know(bylines=(author,), dateline=prefix)
    page.headline(article.title)
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day, evidence=date.certain), blank=0)
    first, *rest = article.pieces
    page.body(curly([Piece("paragraph", (prefix + first.text,)), *rest]))
    return page


def digest(chance: Chance) -> Page:
    """A digest for readers abroad: motto, names, menus in two languages, then several articles."""
    page = Page(chance, "bands of English and native lines", "several articles")
    page.suffer("clean", "clean", "utf8-1256", "arabic-letters", "utf8-1252")
    here = portal(NATIVE, ("ar", "fa"), chance)
    page.masthead("name", here.english.upper())
    page.masthead("motto", chance.site.choice(bank(NATIVE)["english.mottos"]))
    page.masthead("name", here.name)
    page.masthead("section", one_of(chance, "english.menu"), blank=1)
    page.masthead("section", " | ".join(here.menu))
    taken: frozenset[str] = frozenset()
    for number in range(chance.randrange(2, 4)):
        article = story(chance, headings=False, captions=False, length=4, apart=taken)
        taken |= {article.title}
        if number:
            page.body([Piece("heading", (article.title,))])
        else:
            page.headline(article.title, blank=2)
        page.body(article.pieces)
    return page


def poem_page(chance: Chance) -> Page:
    """An essay in which a couplet stands as a block of its own."""
    page = Page(chance, "verse in the body")
    page.suffer("clean", "clean", "utf8-1256", "bom")
    here = portal(NATIVE, ("fa", "prs", "ur"), chance)
    article = story(chance, captions=False, headings=False, listed=False)
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.headline(article.title)
    author = person(chance)
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    pieces = list(article.pieces)
    lines = tuple(chance.choice(bank(NATIVE)[f"{here.language}.verses"]).split(" / "))
    lead = Piece("paragraph", (chance.choice(bank(NATIVE)["english.leads"]),))
    at = chance.randrange(2, len(pieces))
    pieces[at:at] = [lead, Piece("quotation", lines, here.language)]
    page.body(pieces)
    return page


def element_page(chance: Chance) -> Page:
    """HTML with elements that say what they hold, lines for sharing below the article."""
    page = Page(chance, "HTML", "share and print lines")
    page.html = modern
    page.suffer("clean", "clean", "utf8-1252", "tatweel", "bidi-marks")
    here = portal(NATIVE, ("prs", "ur", "ar"), chance)
    date = dating(chance, "month-day-year", "weekday-uk")
    article = dated_story(chance, date)
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.headline(article.title)
    page.deck(article.deck)
    author = person(chance)
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces)
    for line in ("Share", "Print", f"More: {other_titles(chance, article, 1)[0]}"):
        page.furniture("navigation", line)
    return page


def mailing(chance: Chance) -> Page:
    """A newsletter by mail: how to see it in a browser, the name, an article, how to be left in peace."""
    page = Page(chance, "share and print lines")
    page.suffer("clean", "clean", "crlf", "ragged", "utf8-1252")
    here = portal(NATIVE, ("fa", "prs", "ur"), chance)
    date = dating(chance, "weekday", "day-month-year")
    article = dated_story(chance, date)
    page.furniture("navigation", "View this email in your browser", either=True)
    page.masthead("name", f"{here.english} / {here.name}", blank=1)
    page.line("dateline", page.dated(date.style, date.day))
    page.headline(article.title)
    page.deck(article.deck)
    author = person(chance)
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.body(curly(article.pieces))
    page.furniture("navigation", "Read this article online")
    page.furniture("navigation", "Unsubscribe | Update your preferences | Forward to a friend")
    page.furniture("noise", one_of(chance, "english.copyrights").replace("{english}", here.english))
    return page


def bare_language(chance: Chance) -> Page:
    """An article in Pashto, Arabic, Urdu or Dari, and nothing else."""
    language = chance.choice(("ps", "ar", "ur", "prs"))
    page = Page(chance, "no masthead", "native body alone", language=language)
    page.suffer("clean", "clean", "utf-16", "bom", "crlf")
    article = story(chance, language)
    page.headline(article.title)
    page.deck(article.deck)
    page.body(article.pieces)
    return page
