"""The group "open", third part: opinions, letters, conversations, poems, recipes, what people say.

Rules may be built while looking at them.
"""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.open.desk import (
    GENRES,
    NATIVE,
    PAGES,
    curly,
    dated,
    english,
    entries,
    entry,
    head,
    related,
    rights,
    said,
    signed,
    together,
)
from portals.page import Page
from portals.portal import Chance, dating, portal
from portals.writer import Piece, bank


def op_ed(chance: Chance) -> Page:
    """A column: the author alone in a line, a note about the author at the end, comments of readers."""
    page = Page(chance, "note about the author", "comments of readers")
    page.suffer("clean", "clean", "utf8-1256", "utf8-1252", "crlf")
    here = portal(NATIVE, ("ur", "ps", "prs"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance)
    head(page, here, "name", "motto", "/rubric")
    page.headline(article.title)
    signed(page, author := writer.person(), chance.choice((author, author.upper(), f"By {author}")))
    page.know(bylines=(author, author.upper()))
    dated(page, day, f"Published {day:%B} {day.day}, {day.year}", blank=0)
    page.body(curly(article.pieces))
    together(page, chance.choice(bank(NATIVE)["notes"]), role="noise", either=True)
    words = bank(NATIVE)
    together(page, f"Comments ({chance.randrange(2, 4)})")
    for name in chance.sample(words["comment.names"], 2):
        together(page, f"{name} says:", chance.choice(words["comments"]), role="noise")
    return page


def letters_page(chance: Chance) -> Page:
    """Letters to the editor: each has a title, its text, the name and town of the writer below."""
    page = Page(chance, "letters to the editor", "several articles")
    page.suffer("clean", "clean", "utf8-1256", "ragged", "tatweel")
    page.unscored |= {"byline"}
    here = portal(NATIVE, ("ur", "fa", "ar"), chance)
    day = dating(chance, "iso").day
    head(page, here, "ENGLISH", "name")
    dated(page, day, f"{day:%A} {day.day} {day:%B} {day.year}", blank=0, either=True)
    page.headline("Letters to the Editor")
    letters = bank(GENRES)["letters"]
    for letter in chance.sample(letters, chance.randrange(3, 5)):
        title, *paragraphs, writer = letter.split(" / ")
        page.body([Piece("heading", (title,)), *said(*paragraphs)])
        together(page, writer, role="noise", blank=chance.site.randrange(2), either=True)
    together(page, f"Letters may be sent to {here.mail} and may be edited.", role="noise", either=True)
    return page


def obituary(chance: Chance) -> Page:
    """An obituary: name and years, in memoriam, who survives, where there will be prayers."""
    page = Page(chance, "obituary")
    page.suffer("clean", "clean", "utf8-1252", "direction-marks")
    here = portal(NATIVE, ("prs", "ur", "ckb"), chance)
    day = dating(chance, "iso").day
    name, born, *rest = chance.choice(bank(GENRES)["obituaries"]).split(" / ")
    head(page, here, "name", "english", "/menu")
    page.headline(f"{name}, {born}\N{EN DASH}{day.year}")
    dated(page, day, f"{day.day} {day:%B} {day.year}")
    keep = sorted(chance.sample(range(1, len(rest) - 1), len(rest) - 3))
    page.body(said(rest[0], *(rest[at] for at in keep), rest[-1]))
    together(page, "Light a candle", f"Condolences ({chance.randrange(90)})")
    rights(page, here)
    return page


def colloquy(chance: Chance) -> Page:
    """An interview: an introduction, then initials or names before each turn, laughter in brackets."""
    page = Page(chance, "questions and answers")
    page.suffer("clean", "clean", "utf8-1256", "any-route", "bom")
    here = portal(NATIVE, ("ckb", "fa", "ar"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance)
    author, guest = writer.person(), entry(chance, "editors")
    first = guest.split(" ")[-1]
    asks, says = chance.choice(
        (
            (f"{here.acronym}: ", f"{first}: "),
            ("Q: ", "A: "),
            (f"{author.split(' ')[-1].upper()}: ", f"{first.upper()}: "),
            ("Interviewer: ", f"{guest}: "),
        )
    )
    head(page, here, "name", "motto", "menu")
    page.headline(f'"{chance.choice(bank(GENRES)["sayings"])}": an interview with {guest}')
    page.deck(article.deck)
    signed(page, author, f"Interview: {author}")
    dated(page, day, f"{day:%B} {day.year}", either=True)
    page.unscored |= {"published"}  # a month has no day
    turns = []
    for question in entries(chance, "turns", chance.randrange(4, 7)):
        asked, *answered = question.split(" / ")
        turns += [asks + asked, says + answered[0], *answered[1:]]
    page.body(said(f"{article.pieces[0].text} We spoke with {guest} about it.", *turns))
    return page


def studio(chance: Chance) -> Page:
    """A transcript of a broadcast: speakers in capitals, stage directions in brackets, a warning below."""
    page = Page(chance, "transcript", "stage directions")
    page.suffer("clean", "clean", "utf8-1252", "crlf")
    here = portal(NATIVE, ("ps", "prs"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance)
    host, guest = writer.person(), entry(chance, "editors")
    page.masthead("name", f"{here.english} \N{BULLET} {here.name}")
    together(page, "Listen | Download | Podcast", either=True)
    page.headline(f"Transcript: {article.title}")
    dated(page, day, f"Aired on {day:%B} {day.day}, {day.year}", blank=chance.site.randrange(2))
    page.know(bylines=(None, host))
    together(page, "[MUSIC]", role="noise", either=True)
    page.body(said(f"{host.upper()}, HOST: {article.pieces[0].text}"))
    for question in entries(chance, "turns", chance.randrange(4, 6)):
        asked, *answered = question.split(" / ")
        page.body(
            said(f"{host.split(' ')[-1].upper()}: {asked}", f"{guest.split(' ')[-1].upper()}: {answered[0]}")
        )
    together(page, "[END OF RECORDING]", role="noise", either=True)
    together(page, "This is a rush transcript. It may be updated.", role="noise", either=True)
    return page


def starred(chance: Chance) -> Page:
    """A weekly column in parts, with stars between them; verse of the masthead above; related below."""
    page = Page(chance, "stars between parts", "couplet")
    page.suffer("clean", "clean", "utf8-1256", "ocr", "presentation-forms")
    here = portal(NATIVE, ("fa", "prs", "ur"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(6, 9))
    stars = chance.site.choice(("* * *", "***", "\N{BULLET} \N{BULLET} \N{BULLET}", "\u2042", "-----", "~"))
    head(page, here, "name", "verse", "/contact")
    page.headline(article.title)
    signed(page, author := writer.person(), f"{author}, {day.day} {day:%B} {day.year}")
    page.know(published=day)
    third = max(1, len(article.pieces) // 3)
    for number in range(0, len(article.pieces), third):
        if number:
            together(page, stars, role="noise", either=True)
        page.body(article.pieces[number : number + third])
    together(page, "You may also like", *related(chance, 3))
    return page


def translated_poem(chance: Chance) -> Page:
    """A poem in English lines, with the poet, the translator, and the native first line above."""
    page = Page(chance, "poem")
    page.suffer("clean", "clean", "utf8-1256", "bom")
    page.unscored |= {"paragraphs", "byline"}  # strophes are verse to one editor, paragraphs to another
    here = portal(NATIVE, ("fa", "prs", "ar"), chance)
    title, poet, translator, *strophes = chance.choice(bank(GENRES)["poems"]).split(" / ")
    head(page, here, "name", "english", "motto")
    page.headline(title)
    page.line("byline", f"By {poet}", blank=chance.site.randrange(2))
    page.line("byline", f"Translated by {translator}", blank=0, either=True)
    page.body([Piece("quotation", tuple(one.split(" | "))) for one in strophes])
    rights(page, here, "en")
    return page


def cookery(chance: Chance) -> Page:
    """A recipe: a few words, serves so many, ingredients as a list, numbered steps, tags."""
    page = Page(chance, "lists", "native words in English text")
    page.suffer("clean", "clean", "utf8-1252", "tatweel")
    page.unscored |= {"paragraphs"}  # numbered steps are a list or paragraphs
    here = portal(NATIVE, ("ps", "fa", "ar"), chance)
    day = dating(chance, "iso").day
    title, intro, story, things, steps, end = chance.choice(bank(GENRES)["recipes"]).split(" / ")
    head(page, here, "both", "motto", "/menu")
    page.headline(title)
    author = chance.choice(bank("open/english")["people"])
    signed(page, author, f"Recipe by {author}")
    dated(page, day, f"{day:%b} {day.day}, {day.year}", blank=0)
    mark = chance.choice(("- ", "\N{BULLET} ", "* "))
    numbered = tuple(f"{at}. {step}" for at, step in enumerate(steps.split(" | "), 1))
    page.body(
        [
            *said(intro, story),
            Piece("heading", ("Ingredients",)),
            Piece("list", tuple(mark + one for one in things.split(" | "))),
            Piece("heading", (chance.choice(("Method", "Preparation", "Directions")),)),
            Piece("list", numbered),
            *said(end),
        ]
    )
    together(page, "Print recipe", "Pin it", "Rate this recipe")
    return page


def asked_often(chance: Chance) -> Page:
    """Questions that are asked often, as headings, with answers; a menu of a mission above."""
    page = Page(chance, "questions as headings")
    page.suffer("clean", "clean", "utf8-1256", "entities-in-1256")
    page.unscored |= {"paragraphs"}  # a question without a mark is a heading or a paragraph
    mission, name = chance.site.choice(bank(GENRES)["missions"]).split(" / ")
    here = portal(NATIVE, ("fa", "ur"), chance)
    page.masthead("name", name)
    page.masthead("name", mission)
    page.masthead("section", "Visa | Passport | Notary | Contact", blank=1)
    page.headline("Frequently Asked Questions")
    pieces = []
    for question in entries(chance, "questions", chance.randrange(4, 8)):
        asked, *answers = question.split(" / ")
        pieces += [Piece("heading", (asked,)), *said(*answers)]
    page.body(pieces)
    rights(page, here, "en")
    return page


def review(chance: Chance) -> Page:
    """A review of a book: the details of the book in a line, a native couplet in the text."""
    page = Page(chance, "verse in the body", "details of a book")
    page.suffer("clean", "clean", "utf8-1256", "bidi-marks")
    here = portal(NATIVE, PAGES, chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(4, 7))
    author, poet = writer.person(), entry(chance, "editors")
    title, publisher = chance.choice(bank(GENRES)["books"]).split(" / ")
    head(page, here, "name", "/rubric")
    page.headline(f"Book review: {title}")
    signed(page, author, f"Reviewed by {author}", blank=chance.site.randrange(2))
    dated(page, day, f"{day.day} {day:%B} {day.year}", blank=0)
    details = f"{title}. By {poet}. {publisher}, {chance.randrange(90, 420)} pp. ${chance.randrange(9, 40)}"
    together(page, details, role="noise", either=True)
    verse = tuple(chance.choice(bank("open/english")["any.verses"]).split(" / "))
    lead = chance.choice(bank("open/english")["any.verse_leads"])
    pieces = [*said(entry(chance, "reviews", title=title, poet=poet)), *article.pieces]
    at = chance.randrange(2, len(pieces))
    page.body([*pieces[:at], *said(lead), Piece("quotation", verse, "fa"), *pieces[at:]])
    return page


def readers(chance: Chance) -> Page:
    """An article with more comments than text: names, hours, reply links, in several hands."""
    page = Page(chance, "comments of readers")
    page.suffer("clean", "clean", "utf8-1256", "any-route")
    here = portal(NATIVE, PAGES, chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(3, 5))
    head(page, here, "ENGLISH", "name", "/menu")
    page.headline(article.title)
    signed(page, author := writer.person(), f"by {author} on {day:%B} {day.day}, {day.year}")
    page.know(published=day)
    page.body(article.pieces)
    words = bank(NATIVE)
    names = chance.sample(words["comment.names"], chance.randrange(3, 5))
    together(page, f"{len(names)} Comments")
    for name, comment in zip(names, chance.sample(words["comments"], len(names)), strict=True):
        together(page, f"{name} | {chance.randrange(2, 11)} years ago", comment, "Reply", role="noise")
    together(page, "Leave a comment", "Your email address will not be published.", "Post Comment")
    return page
