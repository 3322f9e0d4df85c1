"""The bureau, third part: what screens show around and below their articles; releases, notices."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.bureau.desk import (
    DIRECT,
    LETTERS,
    LIGHT,
    Story,
    by,
    chrome,
    head,
    native_date,
    person,
    related,
    site_of,
    source,
    words,
)
from portals.calendar import EXTENDED
from portals.html import modern, old
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank


def shared_below(chance: Chance) -> Page:
    """Buttons and native links below an article of today's portal, a newsletter offer last."""
    page = Page(chance, "links and buttons below the text")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa")
    date = dating(chance, "timed", "timed-uk", "short")
    story = Story(chance, "news", "life")
    head(page, ("name", here.name), ("section", " | ".join(here.menu)), ("section", here.rubric))
    page.headline(story.title)
    by(page, chance, "By {}", "Written by {}", "By {}, {agency}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(story.pieces)
    chrome(page, ("Share on Facebook", "Tweet", "Print", "E-mail to a friend"))
    related(page, chance)
    chrome(page, here.chrome)
    return page


def element_markup(chance: Chance) -> Page:
    """A page in the elements of today, as its server sends it."""
    page = Page(chance, "HTML of today")
    here = site_of(chance, "prs", "fa")
    date = dating(chance, "month-day-year", "iso")
    story = Story(chance, "news", "life", captions=chance.random() < 0.5)
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric))
    page.headline(story.title)
    by(page, chance, "By {}", "Written by {}")
    page.line("dateline", page.dated(date.style, date.day))
    page.body(story.pieces)
    related(page, chance)
    page.html = modern
    return page


def table_markup(chance: Chance) -> Page:
    """A page of tables and line breaks, as portals were built before 2005."""
    page = Page(chance, "HTML of tables")
    here = site_of(chance, "prs", "fa", "ps")
    date = dating(chance, "day-month-year", "month-day-year")
    story = Story(chance, "opinion", "news", captions=False)
    head(page, ("name", here.name), ("motto", here.verse), ("contact", here.site), ("section", here.rubric))
    page.headline(story.title)
    by(page, chance, "By {}")
    page.line("dateline", page.dated(date.style, date.day))
    page.body(story.pieces)
    page.html = old
    return page


def days_of_a_log(chance: Chance) -> Page:
    """A log of short posts under a native name, a native day above each."""
    page = Page(chance, "many posts", "native days between posts")
    page.suffer(*LIGHT)
    page.unscored |= {"title", "byline", "published"}  # of a page of posts nobody knows which
    here = site_of(chance, "prs", "fa")
    head(page, ("name", here.name), ("motto", here.motto))
    filler = Story(chance, "life")
    for post in chance.sample(bank(LETTERS)["posts"], chance.randrange(4, 7)):
        date = dating(chance, "month-day-year")
        page.line("dateline", native_date(date.day, here.language), either=True)
        kept = filler.filled(post.replace(" ||", ""))
        page.body([Piece("paragraph", (kept,))])
    return page


def read_this_too(chance: Chance) -> Page:
    """Native lines between the paragraphs that lead to other articles of the portal."""
    page = Page(chance, "links between paragraphs")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa")
    date = dating(chance, "weekday-uk", "short-us")
    story = Story(chance, "news", captions=False, headings=False)
    head(page, ("name", here.name), ("name", here.english), ("section", here.rubric))
    page.headline(story.title)
    page.deck(story.deck)
    page.line("dateline", page.dated(date.style, date.day))
    links = words(chance, "native.related").split(" / ")[1:]
    middle = chance.randrange(2, len(story.pieces) - 1)
    page.body(story.pieces[:middle])
    page.furniture("navigation", f"بیشتر بخوانید: {chance.choice(links)}")
    page.body(story.pieces[middle:])
    return page


def voices_on_air(chance: Chance) -> Page:
    """The transcript of a programme under the native name of its station; speakers in capitals."""
    page = Page(chance, "transcript")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "ps")
    date = dating(chance, "ordinal", "weekday-uk")
    story = Story(chance, "radio")
    frequency = f"اف ام {chance.site.randrange(88, 108)} میگاهرتز".translate(EXTENDED)
    head(page, ("name", here.name), ("contact", frequency), ("motto", here.motto))
    page.headline(story.title)
    page.deck(story.deck)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(story.pieces)
    return page


def for_release(chance: Chance) -> Page:
    """A press release: native and English letterhead, title and deck, a dateline before the text."""
    page = Page(chance, "press release")
    page.suffer(*DIRECT)
    date = dating(chance, "month-day-year", "day-month-year")
    story = Story(chance, chance.site.choice(("release.water", "release.bank")))
    water = ("بنیاد آب پاک", "Foundation for Clean Water")
    native, english = water if story.key == "release.water" else ("بانک کوهسار", "Highland Bank")
    head(page, ("name", native), ("name", english))
    page.line("deck", chance.choice(("FOR IMMEDIATE RELEASE", "PRESS RELEASE", "News Release")), either=True)
    page.headline(story.title)
    page.deck(story.deck)
    page.line("dateline", page.dated(date.style, date.day))
    story.begin(page, f"{story.place.upper()} \N{EN DASH} ")
    page.body(story.pieces)
    page.line("deck", chance.choice(("###", "- ENDS -", "***")), either=True)
    return page


def wanted_staff(chance: Chance) -> Page:
    """A vacancy on the board of a native portal, its headings and lists."""
    page = Page(chance, "vacancy with lists")
    page.suffer(*LIGHT)
    page.unscored |= {"published"}
    here = site_of(chance, "prs", "ps")
    story = Story(chance, "vacancy")
    head(page, ("name", here.name), ("section", "کاریابی"), ("contact", f"{here.site}\t{here.mail}"))
    page.headline(story.title)
    page.line("deck", story.deck, either=True)
    page.body(story.pieces)
    return page


def called_by_law(chance: Chance) -> Page:
    """A legal or customs notice under the native name of the office, wrapped by a typist."""
    page = Page(chance, "legal notice")
    page.suffer(*DIRECT)
    page.unscored |= {"published"}
    story = Story(chance, chance.site.choice(("notice.auction", "notice.land")))
    office = "ریاست گمرک ولایت" if story.key == "notice.auction" else "اداره ثبت املاک"
    head(page, ("name", "جمهوریت"), ("name", office))
    page.headline(story.title)
    page.line("deck", story.deck, either=True)
    page.body(story.pieces, width=chance.choice((0, 0, 68, 76)))
    return page


def rows_of_results(chance: Chance) -> Page:
    """A report of a match with a table of results in cells parted by tabs."""
    page = Page(chance, "table in cells")
    page.suffer(*LIGHT)
    page.unscored |= {"paragraphs"}  # a row of a table: a list, or lines of their own
    here = site_of(chance, "ur", "fa")
    date = dating(chance, "day-month-year", "short")
    story = Story(chance, "life.final", captions=False)
    head(page, ("name", here.name), ("section", here.rubric))
    page.headline(story.title)
    by(page, chance, "By {}", "By {}, {agency}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    towns = chance.sample(bank(LETTERS)["places"], 5)
    rows = [f"{town}\t{chance.randrange(10, 30)}\t{chance.randrange(20, 60)}" for town in towns]
    table = Piece("list", ("Club\tPlayed\tPoints", *rows))
    page.body([*story.pieces, table])
    return page


def turns_of_talk(chance: Chance) -> Page:
    """An interview under a native head: initials, names of the paper or plain letters before each turn."""
    page = Page(chance, "interview")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "weekday")
    asks = chance.choice(
        (("Q: ", "A: "), ("Q. ", "A. "), (f"{here.acronym}: ", "Guest: "), ("\N{EM DASH} ", ""))
    )
    story = Story(chance, "interview", asks=asks)
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric))
    page.headline(story.title)
    page.deck(story.deck)
    by(page, chance, "By {}", "Interview by {}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(story.pieces)
    return page


def letters_in(chance: Chance) -> Page:
    """The letters of a paper, each with its signature below."""
    page = Page(chance, "letters to the editor")
    page.suffer(*LIGHT)
    page.unscored |= {"title", "byline", "published"}  # of many letters nobody is the author
    here = site_of(chance)
    head(page, ("name", here.name), ("section", here.rubric))
    page.line("headline", chance.choice(("Letters to the Editor", "Our readers write")), either=True)
    filler = Story(chance, "life")
    for letter in chance.sample(bank(LETTERS)["letters"], chance.randrange(3, 6)):
        text, signed = letter.split(" / ")
        page.body([Piece("paragraph", (filler.filled(text),))])
        page.line("byline", filler.filled(signed), blank=0, either=True)
    return page


def bare_story(chance: Chance) -> Page:
    """An article and nothing else: no masthead, not even a native word."""
    page = Page(chance, "no masthead")
    page.suffer(*DIRECT)
    date = dating(chance, "month-day-year", "slash-us", "iso")
    story = Story(chance, "news", "life", "opinion", evidence=date.told)
    page.headline(story.title)
    page.deck(story.deck)
    by(page, chance, "By {}", "By {}, {agency}", "By {} and {other}")
    page.line("dateline", page.dated(date.style, date.day, evidence=date.certain), blank=0)
    page.body(story.pieces)
    return page


def native_words_only(chance: Chance) -> Page:
    """An essay without a masthead, native words and a native couplet inside it; from an address."""
    page = Page(chance, "no masthead", "inline native words")
    page.suffer(*DIRECT)
    date = dating(chance, "day-month-year")
    story = Story(chance, "opinion", "speech")
    story.speak(2)
    address = source(chance, story.title, date.day)
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(story.title)
    by(page, chance, "By {}", "by {}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(story.pieces)
    return page


def first_lessons(chance: Chance) -> Page:
    """A lesson: a sentence of English, its translation below, in turn; no masthead."""
    page = Page(chance, "alternating lines")
    page.suffer(*DIRECT)
    page.every_language = True
    page.unscored |= {"title", "byline", "published", "paragraphs"}
    lines = bank("bureau/bodies")["lessons.easy"]
    at = chance.randrange(0, 4)
    spread = chance.randrange(2)
    pieces = []
    for line in lines[at : at + chance.randrange(6, 9)]:
        english, native = line.split(" / ")
        pieces += [Piece("paragraph", (english,)), Piece("paragraph", (native,), "fa")]
    page.body(pieces, blank=spread)
    return page


def signed_essay(chance: Chance) -> Page:
    """A blog theme: the day in front, a native tag line, a note on the author that is left to taste."""
    page = Page(chance, "theme of a blog")
    page.suffer(*LIGHT)
    here = site_of(chance, "fa", "ar")
    date = dating(chance, "short-us", "month-day-year")
    story = Story(chance, "opinion")
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(story.title)
    name = person(chance)
    page.know(bylines=(name,))
    printed = page.dated(date.style, date.day)
    page.line("byline", chance.choice((f"Posted on {printed} by {name}", f"{printed} | {name}")))
    page.body(story.pieces)
    page.line("byline", f"{name} writes for {here.english}.", either=True)
    return page
