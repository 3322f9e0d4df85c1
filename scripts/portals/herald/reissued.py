"""The herald group, second part: the article on the site of a portal, with what stands around it there."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import EXTENDED
from portals.herald.desk import (
    HEADS,
    HEAVY,
    LIGHT,
    STORIES,
    SURE,
    address,
    article,
    clutter,
    dated,
    head,
    native_day,
    paper_of,
    related,
    signed,
    site_of,
    words,
)
from portals.herald.story import Story
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank

PUBLISHED = (
    "Published: {}",
    "Published on {}",
    "Posted on {}",
    "Date: {}",
    "Publication date: {}",
    "First published {}",
)


def pieces_with(pieces: list[Piece], chance: Chance) -> tuple[list[Piece], list[Piece]]:
    """Return the pieces before and after a place between two paragraphs."""
    places = [
        at
        for at in range(2, len(pieces))
        if pieces[at - 1].role == pieces[at].role == "paragraph" and pieces[at - 1].text[-1] != ":"
    ]
    at = chance.choice(places or [len(pieces) - 1])  # a short article may have no two paragraphs in a row
    return pieces[:at], pieces[at:]


def buttons_around(chance: Chance) -> Page:
    """A page saved from the screen: buttons above and below, an offer and a link to another story between."""
    page = Page(chance, "buttons", "offers inside the text", "native list of related articles")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, *STORIES, captions=True)
    head(page, ("name", here.name), ("name", here.english))
    clutter(page, chance, chance.site.randrange(1, 3))
    page.headline(story.title)
    if chance.random() < 0.5:
        page.deck(story.deck)
    page.line("byline", signed(page, chance, story))
    page.line("dateline", chance.site.choice(PUBLISHED).format(dated(page, chance)), blank=0)
    clutter(page, chance, chance.site.randrange(1, 4), blank=0)
    first, second = pieces_with(article(page, story, curly=True), chance)
    page.body(first)
    page.furniture("navigation", words(chance, chance.site.choice(("offers", "seealso"))))
    page.body(second)
    clutter(page, chance, 2, blank=0)
    related(page, chance, here)
    return page


def first_and_last_day(chance: Chance) -> Page:
    """The day it was published and the day it was changed, on one line or on two."""
    page = Page(chance, "published and updated")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, *STORIES)
    date = dating(chance, "iso")
    later = date.day.replace(day=28) if date.day.day < 28 else date.day
    form = chance.site.choice(SURE[:6])
    head(page, ("name", here.name), ("section", f"{here.rubric_english} | {here.rubric}"))
    page.headline(story.title)
    page.line("byline", signed(page, chance, story))
    page.know(published=date.day)
    first, last = f"Published: {form(date.day)}", f"Updated: {form(later)}"
    if chance.site.random() < 0.5:
        page.line("dateline", f"{first} | {last}", blank=0)
    else:
        page.line("dateline", first, blank=0)
        page.line("dateline", last, blank=0)
    page.body(article(page, story))
    return page


def path_and_topic(chance: Chance) -> Page:
    """Where one is on the site, in words parted by arrows, above the title; a native topic in the head."""
    page = Page(chance, "path of sections")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, *STORIES)
    arrow = chance.site.choice((" > ", " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ", " / ", " >> "))
    topic = chance.choice(("World", "Asia", "Opinion", "Features", "Society"))
    page.masthead("name", here.name)
    page.masthead("section", words(chance, f"{here.language}.topics"))
    page.furniture("navigation", arrow.join(("Home", "English", topic)), either=True)  # or the head's
    page.headline(story.title)
    page.line("byline", signed(page, chance, story))
    page.line("dateline", dated(page, chance), blank=chance.site.randrange(2))
    page.body(article(page, story, stuck=chance.random() < 0.3))
    if chance.site.random() < 0.5:
        page.furniture("navigation", chance.choice(("Next article", "Previous article", "Back to top")))
    return page


def topic_over_title(chance: Chance) -> Page:
    """A word such as ANALYSIS stands over the title, in the head or out of it as one likes."""
    page = Page(chance, "kicker")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, "feature", "opinion", "news")
    paper, _ = paper_of(chance)
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.site))
    kicker = {"feature": ("FEATURE", "Long Read"), "opinion": ("OPINION", "Commentary")}.get(
        story.key.split(".")[0], ("ANALYSIS", "World News")
    )
    page.line("deck", kicker[chance.site.randrange(2)], either=True)
    page.headline(story.title, width=chance.site.choice((44, 200)))
    page.deck(story.deck)
    page.line("byline", signed(page, chance, story, paper))
    page.line("dateline", dated(page, chance), blank=0)
    page.body(article(page, story))
    return page


def shared_from(chance: Chance) -> Page:
    """A note on the paper it was taken from, the picture's line first, an address and rights below."""
    page = Page(chance, "caption above the text", "rights at the foot")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, *STORIES)
    paper, host = paper_of(chance)
    day = dating(chance, "iso").day
    head(
        page, ("name", f"{here.name} - {here.english}"), ("contact", words(chance, f"{here.language}.phones"))
    )
    page.headline(story.title)
    page.line("byline", f"By {story.author}")
    page.know(bylines=(story.author,))
    page.line("dateline", page.dated("weekday", day), blank=0)
    credit = chance.choice(("Photo: Northern Wire", "(Photo by H. Tawana)", "Photo/Continental Press"))
    said = chance.choice(
        (
            "A boy leads two donkeys across the bridge at Pul-e Sangi.",
            "Morning in the market of the old town.",
            "The road to the pass after the first snow.",
        )
    )
    pieces = article(page, story)
    page.body([Piece("caption", (f"{said} {credit}",)), *pieces])
    link = address(chance, host, story.title, day)
    page.know(source_url=link)
    page.line("source_url", chance.site.choice((f"Source: {paper} - {link}", f"Source: {link}")))
    page.furniture("noise", words(chance, f"{here.language}.copyright"), either=True)  # or the head's
    return page


def minutes_and_views(chance: Chance) -> Page:
    """Native lines of the site around an English title: how often it was read, the native day."""
    page = Page(chance, "native chrome around the title")
    page.suffer(*HEAVY)
    here = site_of(chance, "fa", "prs")
    story = Story(chance, *STORIES)
    day = dating(chance, "iso").day
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(story.title)
    page.line("byline", f"By {story.author}")
    page.know(bylines=(story.author,))
    page.line("dateline", page.dated("day-month-year", day), blank=0)
    views = str(chance.randrange(80, 9000)).translate(EXTENDED)
    page.furniture("navigation", f"بازدید: {views}", blank=0)
    page.furniture("navigation", here.chrome[0], blank=0)
    page.body(article(page, story))
    related(page, chance, here)
    return page


def readers_speak(chance: Chance) -> Page:
    """Comments stand below the article, counted and signed."""
    page = Page(chance, "comments")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, *STORIES)
    head(page, ("name", here.name), ("contact", here.site))
    page.headline(story.title)
    page.line("byline", signed(page, chance, story))
    page.line("dateline", dated(page, chance), blank=0)
    page.body(article(page, story))
    said = chance.sample(
        (
            "Finally somebody says it. Thank you.",
            "I was there that year and it was worse.",
            "Where can one read the whole report?",
            "The author forgets the western districts, as always.",
        ),
        2,
    )
    page.furniture("navigation", "2 Comments")
    for name, line in zip(chance.sample(("Ahmad", "Nora", "guest_41", "K. L."), 2), said, strict=True):
        page.furniture("navigation", f"{name}: {line}", either=True)  # a voice of the page, or its furniture
    page.furniture("navigation", "Leave a Reply")
    return page


def nameplate_again(chance: Chance) -> Page:
    """The head with its verse in two lines; the name and the address once more at the foot."""
    page = Page(chance, "masthead at head and foot")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, *STORIES)
    paper, _ = paper_of(chance)
    page.masthead("name", here.name)
    for half in here.couplet:
        page.masthead("motto", half)
    page.masthead("contact", f"{here.site}\t{here.mail}")
    page.headline(story.title)
    page.line("byline", signed(page, chance, story, paper))
    page.line("dateline", dated(page, chance), blank=0)
    page.body(article(page, story))
    page.furniture("noise", f"{here.name} - {here.site}", either=True)
    return page


def volume_in_head(chance: Chance) -> Page:
    """A weekly with its volume, number and day in the head; the article has an author and no day."""
    page = Page(chance, "issue line in the masthead")
    page.suffer(*LIGHT)
    page.unscored |= {"published"}  # the day of the issue, or none: two opinions
    here = site_of(chance)
    story = Story(chance, *STORIES, captions=True)
    day = dating(chance, "iso").day
    volume, number = chance.site.randrange(2, 40), chance.randrange(1, 52)
    issue = chance.site.choice(
        (
            f"Vol. {volume}, No. {number} - {day:%B} {day.year}",
            f"Year {volume} / Issue {number} / {day:%A}, {day.day} {day:%B} {day.year}",
        )
    )
    page.masthead("name", here.name)
    page.masthead("name", here.english)
    page.masthead("section", issue, either=True)
    if chance.site.random() < 0.5:
        page.masthead("section", native_day(day, here.language), either=True)
    page.headline(story.title)
    page.deck(story.deck)
    page.line("byline", signed(page, chance, story))
    page.body(article(page, story))
    return page


def native_signature(chance: Chance) -> Page:
    """The portal names its sender in native letters above an English article with its own author."""
    page = Page(chance, "native sender in the masthead", "no blank lines")
    page.suffer(*LIGHT)
    page.tight = chance.random() < 0.5
    here = site_of(chance, "fa", "prs", "ps")
    story = Story(chance, *STORIES)
    paper, host = paper_of(chance)
    day = dating(chance, "iso").day
    head(page, ("name", here.name), ("section", here.rubric), ("contact", here.mail))
    link = address(chance, host, story.title, day)
    page.know(source_url=link)
    page.line("source_url", link)
    page.headline(story.title)
    page.line("byline", signed(page, chance, story, paper))
    page.line("dateline", page.dated("month-day-year", day), blank=0)
    page.body(article(page, story))
    return page


def offered_twice(chance: Chance) -> Page:
    """The site asks for money above and for an address below; the author's life follows the text."""
    page = Page(chance, "offers", "note on the author")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, "opinion", "feature")
    offers = bank(HEADS)["offers"]
    page.masthead("name", here.english)
    page.masthead("name", here.name)
    page.furniture("navigation", offers[1])
    page.headline(story.title)
    page.deck(story.deck)
    page.know(bylines=(story.author,))
    page.line("byline", f"By {story.author}")
    page.line("dateline", dated(page, chance), blank=0)
    page.body(article(page, story, curly=True))
    role = chance.choice(
        ("a writer based in Geneva", "a former diplomat", "the author of two books on rivers")
    )
    page.line("byline", f"{story.author} is {role}.", either=True)
    page.furniture("navigation", offers[0])
    return page
