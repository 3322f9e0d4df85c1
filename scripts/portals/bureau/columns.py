"""The bureau, fifth part: what comes between the title and the text, inside the text and after it."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.bureau.desk import LIGHT, NATIVE, Story, by, chrome, head, person, related, site_of, source
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank


def typed_over(chance: Chance) -> Page:
    """A text file wrapped at a fixed width, its title too; the address in angle brackets."""
    page = Page(chance, "wrapped at a fixed width")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "day-month-year", "slash-us", "slash-uk")
    story = Story(chance, "news", "life", "opinion", evidence=date.told)
    head(
        page, ("name", here.name), ("motto", here.motto), ("section", f"{here.rubric_english}: {here.rubric}")
    )
    width = chance.choice((60, 68, 72, 76))
    page.headline(story.title, width=width)
    by(page, chance, "by {}", "By {}", "By {} and {other}")
    dated = chance.random() < 0.3
    page.line("dateline", page.dated(date.style, date.day, evidence=date.certain or dated), blank=0)
    address = source(chance, story.title, date.day, dated=dated)
    page.know(source_url=address)
    page.line("source_url", f"<{address}>")
    page.body(story.pieces, width=width)
    return page


def picture_above(chance: Chance) -> Page:
    """A picture and its caption between the front matter and the first paragraph."""
    page = Page(chance, "caption above the text")
    page.suffer(*LIGHT)
    here = site_of(chance, "fa", "prs")
    date = dating(chance, "month-day-year", "weekday-uk", "ordinal")
    story = Story(chance, "news", "life", captions=False)
    head(page, ("name", here.name), ("contact", here.site), ("section", here.rubric))
    page.headline(story.title)
    by(page, chance, "By {}", "BY {upper}", "By {}, {agency}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    taker = person(chance)
    shown = chance.choice(
        (
            f"Photo: {taker}/Meridian Press",
            f"A street in {story.place} on market day. (Photo by {taker})",
            f"The road to {story.place}, seen from the old fort, where traders used to wait for the ...",
            f"عکس: {taker}",
        )
    )
    page.body([Piece("caption", (shown,)), *story.pieces])
    return page


def sold_space(chance: Chance) -> Page:
    """Marks of advertisements and offers of a newsletter between the paragraphs."""
    page = Page(chance, "offers between paragraphs")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa", "ur")
    date = dating(chance, "timed-uk", "short-us", "iso")
    story = Story(chance, "news", "life", captions=False, headings=False)
    head(page, ("name", here.name), ("section", " | ".join(here.menu[:4])), ("section", here.rubric))
    page.headline(story.title)
    by(page, chance, "By {}", "Written by {}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    middle = chance.randrange(2, len(story.pieces) - 1)
    page.body(story.pieces[:middle])
    page.furniture(
        "noise", chance.choice(("Advertisement", "ADVERTISEMENT", "Sign up for our newsletter", "آگهی"))
    )
    page.body(story.pieces[middle:])
    chrome(page, here.chrome)
    return page


def said_below(chance: Chance) -> Page:
    """Comments of readers below the text, which one editor keeps and another drops."""
    page = Page(chance, "comments below the text")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa", "ps")
    date = dating(chance, "month-day-year", "short")
    story = Story(chance, "opinion")
    head(page, ("name", here.name), ("motto", here.motto), ("contact", f"{here.site}\t{here.mail}"))
    page.headline(story.title)
    by(page, chance, "By {}", "{}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(story.pieces)
    said = ("Well written, thank you.", "I cannot agree with the last paragraph.", "My aunt says the same.")
    page.furniture("navigation", "2 Comments", either=True)
    for line in chance.sample(said, 2):
        page.furniture("noise", f"{person(chance)} says:", either=True)
        page.furniture("noise", line, either=True)
    return page


def path_above(chance: Chance) -> Page:
    """A native path of sections under the name; the source and the day in one line below the title."""
    page = Page(chance, "path of sections")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa")
    date = dating(chance, "day-month-year", "month-day-year", "iso")
    story = Story(chance, "news", "speech")
    path = " > ".join((bank(NATIVE)[f"{here.language}.menu"][0], here.rubric))
    head(page, ("name", here.name), ("motto", here.motto))
    page.masthead("section", path, blank=1, either=True)
    page.headline(story.title)
    page.deck(story.deck)
    author = person(chance)
    page.know(bylines=(author,))
    printed = page.dated(date.style, date.day)
    page.line(
        "byline", chance.choice((f"{author}, {printed}", f"{author} - {printed}", f"By {author} | {printed}"))
    )
    page.body(story.pieces)
    related(page, chance)
    return page
