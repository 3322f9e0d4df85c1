"""The herald group, fifth part: what offices, pulpits, studios and interviewers publish."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.herald.desk import LIGHT, OLD, article, dated, head, site_of, words
from portals.herald.story import Story
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece


def to_all_desks(chance: Chance) -> Page:
    """A statement of an office on its paper: names in two scripts, a telephone, a day, points in a list."""
    page = Page(chance, "press release", "list")
    page.suffer(*OLD)
    here = site_of(chance, "prs", "fa")
    story = Story(chance, "statement", bullet=chance.site.choice(("- ", "* ", "\N{BULLET} ")))
    head(
        page,
        ("name", here.name),
        ("name", here.english),
        ("contact", f"Tel: +93 70 011 22 33   E-mail: {here.mail}"),
    )
    if chance.site.random() < 0.5:
        page.line("deck", chance.site.choice(("PRESS RELEASE", "For immediate release")), either=True)
    day = dating(chance, "iso").day
    page.line("dateline", page.dated(chance.site.choice(("day-month-year", "weekday")), day))
    page.headline(story.title)
    page.body(article(page, story))
    return page


def pinned_up(chance: Chance) -> Page:
    """A notice for those who look for work or want to build: headings and lists, no author."""
    page = Page(chance, "notice")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "ps", "ur", "ar")
    story = Story(chance, "notice", bullet=chance.site.choice(("- ", "\N{BULLET} ")))
    head(page, ("name", here.name), ("name", here.english), ("contact", here.site))
    page.headline(story.title)
    if chance.random() < 0.5:
        page.deck(story.deck)
    page.body(article(page, story), width=chance.choice((0, 0, 76)))
    return page


def across_the_table(chance: Chance) -> Page:
    """A conversation: Q and A, or the names of the paper and of the guest, before each turn."""
    page = Page(chance, "interview")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, "talk")
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(story.title)
    page.deck(story.deck)
    page.know(bylines=(story.author,))
    page.line("byline", chance.site.choice(("By {}", "Interview by {}")).format(story.author))
    page.line("dateline", dated(page, chance), blank=0)
    asking, answering = chance.site.choice(
        (
            ("Q: ", "A: "),
            ("Q. ", "A. "),
            (f"{here.acronym}: ", f"{story.other.split(' ')[-1]}: "),
            ("Question: ", "Answer: "),
        )
    )
    page.body(
        [Piece("paragraph", ((asking if turn.asks else answering) + turn.text,)) for turn in story.turns]
    )
    return page


def said_from_the_steps(chance: Chance) -> Page:
    """An address held to the faithful, or a feature read on the radio, with who spoke it above."""
    page = Page(chance, "spoken text")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, "sermon", "radio")
    head(
        page,
        ("name", here.name),
        ("name", here.english),
        ("contact", words(chance, f"{here.language}.phones")),
    )
    page.headline(story.title)
    page.know(bylines=(story.author,))
    page.line("byline", f"By {story.author}")
    page.line("dateline", dated(page, chance), blank=chance.site.randrange(2))
    page.body(article(page, story, curly=chance.random() < 0.5))
    return page


def two_under_one_roof(chance: Chance) -> Page:
    """Two short articles under one head; the second has its title as a heading."""
    page = Page(chance, "several articles")
    page.suffer(*LIGHT)
    here = site_of(chance)
    one = Story(chance, "news")
    two = Story(chance, "news", "feature", apart_from=frozenset({one.key}))
    head(page, ("name", here.name), ("section", f"{here.rubric_english} | {here.rubric}"))
    page.headline(one.title)
    page.line("dateline", dated(page, chance))
    pieces = article(page, one)
    page.body([*pieces[:5], Piece("heading", (two.title,)), *two.pieces[:5]])
    return page
