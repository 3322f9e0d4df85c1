"""The tribune group, third part: releases, notices, talk, letters, teaching."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.page import Page
from portals.portal import Chance, dating
from portals.tribune.desk import (
    BYTES,
    CODED,
    HEAVY,
    LIGHT,
    PLACES,
    Story,
    by,
    clutter,
    desk,
    filled,
    head,
    known,
    lowered,
    native_day,
    note,
    on,
    site_of,
    source,
    spoken,
    story,
    word,
)
from portals.writer import Piece, bank

PLAIN = ("month-day-year", "day-month-year", "weekday", "weekday-uk")


def interviewed(chance: Chance) -> Story:
    """Return an interview, its questions after "Q:" or after the name of the paper."""
    told = story(chance, PLACES, "interview.", most=12)
    marks = (("Q:", "A:"), ("Tribune:", "Answer:"), ("Question:", "Answer:"), ("Q.", "A."))
    asking, answering = chance.site.choice(marks)
    told.pieces[:] = spoken(told.pieces, asking, answering)
    return told


def statement_of_partners(chance: Chance) -> Page:
    """A press release: its label and day above, whom to ask below."""
    page = Page(chance, "press release")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = story(chance, PLACES, "release.", most=12)
    head(page, ("name", here.name), ("name", here.english), ("contact", here.site))
    label = chance.site.choice(("PRESS RELEASE", "Press release", "FOR IMMEDIATE RELEASE", "NEWS RELEASE"))
    page.line("deck", label, either=True)
    page.headline(told.title)
    page.deck(told.deck)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(told.pieces)
    page.furniture(
        "noise", f"Media contact: {told.author}, {lowered(told.author)}@{here.slug}.example", either=True
    )
    page.unscored |= {"byline"}  # whom to ask has not written it, but has signed it
    return page


def vacancy_of_the_field(chance: Chance) -> Page:
    """A vacancy: what is offered, what is asked for, as a list."""
    page = Page(chance, "job announcement", "list")
    page.suffer(*CODED)
    here = site_of(chance, "fa", "prs", "ur", "ar")
    told = story(chance, PLACES, "job.", most=12)
    page.unscored |= {"published"}
    head(page, ("name", here.name), ("name", here.english), ("section", " | ".join(here.menu)))
    page.headline(told.title)
    page.line("deck", told.deck, either=True)
    page.body(told.pieces)
    return page


def hammer_of_the_court(chance: Chance) -> Page:
    """A notice of an auction with a native day under the name of the paper."""
    page = Page(chance, "legal notice", "list")
    page.suffer(*BYTES)
    here = site_of(chance, "ur", "fa", "ar")
    told = story(chance, PLACES, "legal.", most=12)
    date = dating(chance, "month-day-year")
    head(page, ("name", here.name), ("motto", word(chance, here, "heads")))
    page.masthead("section", native_day(date.day, here.language), either=True)
    on(page, date.day)
    page.headline(told.title)
    page.deck(told.deck)
    page.body(told.pieces)
    return page


def kitchen_talk(chance: Chance) -> Page:
    """An interview with questions and answers, who asked above."""
    page = Page(chance, "interview")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = interviewed(chance)
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("section", f"{here.rubric} | {here.rubric_english}"),
    )
    page.line("source_url", source(page, chance, told.title))
    page.headline(told.title)
    page.deck(told.deck)
    form = chance.site.choice(("Interview by {}", "By {}", "Interviewed by {}"))
    by(page, told.author)
    page.line("byline", form.format(told.author))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces)
    return page


def talk_on_the_air(chance: Chance) -> Page:
    """The transcript of a broadcast, who speaks before each turn."""
    page = Page(chance, "radio transcript")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = story(chance, PLACES, "talk.", most=12)
    asking, answering = chance.site.choice(
        (("PRESENTER:", "GUEST:"), ("Host:", "Guest:"), ("ANCHOR:", "VOICE:"))
    )
    head(page, ("name", here.name), ("name", here.english), ("motto", here.motto))
    page.headline(told.title)
    page.deck(told.deck)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(spoken(told.pieces, asking, answering))
    return page


def rectors_farewell(chance: Chance) -> Page:
    """A speech printed whole, with a verse of the portal above it."""
    page = Page(chance, "speech")
    page.suffer(*HEAVY)
    here = site_of(chance)
    told = story(chance, PLACES, "speech.", most=12)
    date = dating(chance, *PLAIN)
    head(
        page,
        ("name", here.name),
        ("motto", here.couplet[0]),
        ("motto", here.couplet[1]),
        ("section", here.rubric),
    )
    page.headline(told.title)
    page.deck(told.deck)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(told.pieces, breaks=chance.randrange(2))
    return page


def sermon_on_screen(chance: Chance) -> Page:
    """A sermon on the page of a mosque, who gave it under the title."""
    page = Page(chance, "sermon")
    page.suffer(*LIGHT)
    here = site_of(chance, "ur", "ps", "ar")
    told = story(chance, PLACES, "sermon.", most=12)
    date = dating(chance, *PLAIN)
    head(page, ("name", here.name), ("contact", f"{here.site} | {here.mail}"))
    page.headline(told.title)
    page.deck(told.deck)
    by(page, told.author)
    page.line("byline", f"By {told.author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces)
    note(page, desk(chance, "notes"))
    return page


def readers_of_the_hills(chance: Chance) -> Page:
    """Letters to the editor, each one signed with a name and a place."""
    page = Page(chance, "letters")
    page.suffer(*LIGHT)
    here = site_of(chance)
    people = known(chance)
    page.unscored |= {"title", "byline", "paragraphs"}  # a section of signed letters, or a piece
    date = dating(chance, *PLAIN)
    texts = bank(PLACES)
    key = chance.choice([one for one in texts if one.startswith("letters.")])
    pieces = [
        Piece("paragraph", (filled(part, people, chance),))
        for line in texts[key]
        for part in line.split(" / ")
    ]
    head(page, ("name", here.name), ("name", here.english), ("motto", desk(chance, "english.slogans")))
    page.line("dateline", page.dated(date.style, date.day))
    name = chance.site.choice(("Letters to the editor", "Our readers write", "Letters"))
    page.line("headline", name, either=True)
    page.body(pieces)
    return page


def passage_to_read(chance: Chance) -> Page:
    """A reading passage for schools under a native heading of the office."""
    page = Page(chance, "teaching material")
    page.suffer(*LIGHT)
    here = site_of(chance)
    told = story(chance, PLACES, "lesson.", most=12)
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(told.title)
    page.line("deck", told.deck, either=True)
    page.body(told.pieces, indent=chance.choice((0, 0, 4)))
    return page


def findings_in_sections(chance: Chance) -> Page:
    """A report with headings on the site of a mission; its newsletter is offered below."""
    page = Page(chance, "report", "headings", "newsletter offer")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "ps")
    told = story(chance, PLACES, "report.", headings=True, most=12)
    date = dating(chance, *PLAIN)
    head(page, ("name", here.name), ("name", here.english), ("section", " \u2022 ".join(here.menu)))
    page.headline(told.title)
    page.deck(told.deck)
    page.line("dateline", f"Published on {page.dated(date.style, date.day)}")
    page.body(told.pieces)
    clutter(page, chance, "offers", 2)
    return page
