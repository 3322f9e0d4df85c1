"""The courier group, fourth part: talks, speeches, letters, notices, examinations, lessons."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from dataclasses import replace

from portals.courier.desk import (
    BYTES,
    HEAVY,
    LIGHT,
    by,
    head,
    phone,
    printed,
    reporter,
    site_of,
    split,
    told,
    words,
)
from portals.page import Page
from portals.portal import Chance, dating


def armchairs(chance: Chance) -> Page:
    """An interview; questions and answers have letters, or names, or dashes."""
    page = Page(chance, "interview")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year", "weekday-uk")
    story = told(chance, "interview")
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("section", f"{here.rubric_english} | {here.rubric}"),
    )
    page.headline(story.title)
    page.deck(story.deck)
    author = reporter(chance)
    by(page, author)
    page.line(
        "byline", chance.choice(("By {}", "Interview by {}", "Interviewed by {}")).replace("{}", author)
    )
    page.line("dateline", printed(page, date), blank=0)
    asking = chance.site.choice(("Q: ", "Question: ", f"{here.english}: ", "\N{EM DASH} ", ""))
    guest = story.people["fs1" if story.name.endswith("mayor") else "ms1"]
    answering = {"Q: ": "A: ", "Question: ": "Answer: ", "\N{EM DASH} ": "", "": ""}.get(asking, f"{guest}: ")
    pieces = [
        replace(
            one,
            lines=(
                one.text.replace("Q: ", asking, 1)
                if one.text[:3] == "Q: "
                else one.text.replace("A: ", answering, 1),
            ),
        )
        for one in story.pieces
    ]
    page.body(pieces)
    return page


def rostrum(chance: Chance) -> Page:
    """A speech, with its salutation; who gave it stands in the deck or nowhere."""
    page = Page(chance, "speech")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, "day-month-year", "month-day-year")
    story = told(chance, "speech")
    head(page, ("name", here.name), ("contact", here.site), ("section", here.rubric))
    page.headline(story.title)
    page.line("dateline", printed(page, date))
    page.body(story.pieces, width=chance.site.choice((0, 0, 78)))
    return page


def minbar(chance: Chance) -> Page:
    """A sermon with a verse in Arabic between its paragraphs."""
    page = Page(chance, "sermon", "native quotation in the body")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = told(chance, "sermon")
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric))
    page.headline(story.title)
    page.body(story.pieces)
    return page


def airwaves(chance: Chance) -> Page:
    """The transcript of a broadcast; who speaks stands in capitals before a colon."""
    page = Page(chance, "transcript")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "weekday", "day-month-year")
    story = told(chance, "transcript")
    head(page, ("name", here.name), ("motto", here.motto), ("contact", f"{here.site} | {here.mail}"))
    page.headline(story.title)
    page.line("dateline", printed(page, date), blank=chance.randrange(2))
    page.body(story.pieces, width=chance.site.choice((0, 0, 70)))
    return page


def postbag(chance: Chance) -> Page:
    """A letter to somebody in office, with its salutation and a closing that anybody may place."""
    page = Page(chance, "letter")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = told(chance, "letter")
    head(
        page, ("name", here.name), ("motto", here.motto), ("section", f"{here.rubric_english}\t{here.rubric}")
    )
    page.headline(story.title)
    page.body(story.pieces)
    author = reporter(chance)
    by(page, author, None)  # who signs a letter is its author, to some editors
    page.line(
        "byline", chance.choice(("Yours faithfully,", "Respectfully,", "With kind regards,")), either=True
    )
    page.line("byline", author, blank=0, either=True)
    return page


def blankets_release(chance: Chance) -> Page:
    """A press release: for immediate release, place and date, the text, a mark of its end, a contact."""
    page = Page(chance, "press release")
    page.suffer(*BYTES)
    here = site_of(chance, "fa", "prs", "ar", "ur")
    date = dating(chance, "month-day-year", "day-month-year")
    story = told(chance, "release")
    head(page, ("name", here.name), ("name", here.english), ("contact", here.site))
    page.line(
        "deck", chance.site.choice(("FOR IMMEDIATE RELEASE", "Press Release", "PRESS RELEASE")), either=True
    )
    page.line("dateline", printed(page, date), blank=0)
    page.headline(story.title)
    page.body(story.pieces)
    page.furniture("noise", chance.site.choice(("###", "- END -", "* * *")), either=True)
    page.furniture("noise", f"Media contact: {reporter(chance)}, {here.mail}", either=True)
    return page


def situations_vacant(chance: Chance) -> Page:
    """A job: duties and qualifications in lists with or without signs."""
    page = Page(chance, "job announcement", "lists")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = told(chance, "job")
    head(page, ("name", here.name), ("contact", f"{here.site} | {here.mail}"), ("section", here.rubric))
    page.headline(story.title)
    sign = chance.site.choice(("- ", "* ", "\N{BULLET} ", "\N{WHITE BULLET} "))
    pieces = [
        replace(one, lines=tuple(sign + line for line in one.lines)) if one.role == "list" else one
        for one in story.pieces
    ]
    page.body(pieces)
    return page


def sealed_bids(chance: Chance) -> Page:
    """A tender or the notice of a court, in the form that the law wants."""
    page = Page(chance, "legal notice")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "day-month-year", "month-day-year")
    story = told(chance, "tender", "court")
    head(page, ("name", here.name), ("motto", here.motto), ("contact", phone(here, chance)))
    page.headline(story.title)
    page.line(
        "dateline", chance.site.choice(("{}", "Date: {}", "Dated {}")).replace("{}", printed(page, date))
    )
    sign = chance.site.choice(("- ", "\N{BULLET} "))
    pieces = [
        replace(one, lines=tuple(sign + line for line in one.lines)) if one.role == "list" else one
        for one in story.pieces
    ]
    page.body(pieces, width=chance.site.choice((0, 76)))
    return page


def exam_hall(chance: Chance) -> Page:
    """An examination: a rule for the candidates, a passage, numbered questions."""
    page = Page(chance, "examination")
    page.suffer(*LIGHT)
    native, english, _ = split(chance, "campuses")
    story = told(chance, "exam", "lesson")
    head(
        page,
        ("name", native),
        ("name", english),
        ("contact", f"www.{english.split()[0].lower()}-exams.example"),
    )
    page.headline(story.title)
    pieces = [
        replace(one, lines=tuple(f"{number}. {line}" for number, line in enumerate(one.lines, start=1)))
        if one.role == "list" and not one.lines[0][0].isdigit()
        else one
        for one in story.pieces
    ]
    page.body(pieces, width=chance.site.choice((0, 0, 72)))
    return page


def office_page(chance: Chance) -> Page:
    """The release or the report of an office on its own page: share buttons, native menu, native foot."""
    page = Page(chance, "office on the web")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "day-month-year", "iso", "month-day-year")
    story = told(chance, "release", "report")
    head(
        page,
        ("name", here.name),
        ("section", " | ".join(here.menu)),
        ("section", f"{here.rubric_english} | {here.rubric}"),
    )
    page.headline(story.title)
    page.line(
        "dateline",
        chance.site.choice(("Date: {}", "{}", "Published on {}")).replace("{}", printed(page, date)),
        blank=0,
    )
    page.body(story.pieces)
    page.furniture("navigation", words(chance, "offers"), blank=2)
    return page
