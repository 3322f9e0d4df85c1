"""The group "open", first part: agencies, press offices, newsrooms.

Rules may be built while looking at them.
"""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, EXTENDED
from portals.open.days import arabic, figures, kurdish, native, persian, side_by_side
from portals.open.desk import (
    NATIVE,
    PAGES,
    curly,
    dated,
    english,
    entries,
    entry,
    head,
    opened,
    related,
    rights,
    said,
    signed,
    together,
)
from portals.page import Page
from portals.portal import Chance, dating, portal, slugged
from portals.writer import Piece, bank


def newswire(chance: Chance) -> Page:
    """Copy of an agency: a slug, author, dateline, the editors in brackets at the end; no masthead."""
    page = Page(chance, "no masthead", "agency dateline", "slug and editors")
    page.suffer("clean", "clean", "crlf", "english-1252")
    day = dating(chance, "iso").day
    writer, article = english(chance)
    author, editor = writer.person(), entry(chance, "editors")
    place = chance.choice(
        ("KABUL", "QUETTA, Pakistan", "TEHRAN", "ERBIL, Iraq", "MAZAR-I-SHARIF, Afghanistan")
    )
    agency = chance.choice(("Reuters", "AP", "AFP", "Khorasan Wire"))
    slug = article.title.split(" ")[-1].strip('"?').upper()
    prefix = f"{place}, {day:%b} {day.day} ({agency}) - "
    together(page, chance.choice((f"BC-{slug}, 1st Ld-Writethru", f"{slug}/ (UPDATE 2)")), either=True)
    page.headline(article.title)
    page.know(dateline=prefix, bylines=(author,))
    if at_head := chance.random() < 0.5:
        page.line("byline", f"By {author}", blank=chance.randrange(2))
    dated(page, day, f"{day.day} {day:%B} {day.year}", blank=0 if at_head else 1)
    page.body(opened(curly(article.pieces), prefix))
    if at_head:
        together(page, f"(Editing by {editor})", role="noise", either=True)
    else:
        page.line("byline", f"(Reporting by {author}; Editing by {editor})")
    return page


def release(chance: Chance) -> Page:
    """A press release: for immediate release, whom to ask, place and date, about the sender, ###."""
    page = Page(chance, "press release")
    page.suffer("clean", "clean", "utf8-1252", "tatweel", "bom")
    here = portal(NATIVE, ("prs", "ur", "ckb"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance)
    head(page, here, "ENGLISH", "name", "/address")
    together(page, "FOR IMMEDIATE RELEASE", role="noise", either=True)
    page.headline(article.title)
    if chance.random() < 0.6:
        page.deck(article.deck, blank=chance.randrange(2))
    prefix = f"{writer.places[0]}, {day:%B} {day.day}, {day.year} \N{EN DASH} "
    page.know(dateline=prefix, published=day)
    page.body(opened(article.pieces, prefix))
    about = chance.choice(bank(NATIVE)["boilerplate"]).replace("{english}", here.english)
    about = about.replace("{n}", str(chance.randrange(4, 30))).replace(
        "{year}", str(chance.randrange(1974, 1999))
    )
    page.body([Piece("heading", (f"About {here.english}",)), Piece("paragraph", (about,))])
    together(page, "###", role="noise", either=True)
    together(
        page,
        f"Media contact: {writer.person()}, +93 700 555 {chance.randrange(100, 999)}, {here.mail}",
        role="noise",
        either=True,
    )
    return page


def state_agency(chance: Chance) -> Page:
    """A state agency: number and service of the report, its dateline, initials of editors, tags."""
    page = Page(chance, "report number", "agency dateline", "tags")
    page.suffer("clean", "clean", "utf8-1256", "any-route", "direction-marks")
    here = portal(NATIVE, ("fa",), chance)
    day = dating(chance, "iso").day
    _, article = english(chance, inline=chance.randrange(2))
    head(page, here, "name", "english", "/menu")
    clock = f"{chance.randrange(8, 20)}:{chance.randrange(10, 59)}"
    page.headline(article.title)
    dated(page, day, f"{day.day} {day:%B} {day.year} - {clock}")
    together(
        page,
        f"News ID: {chance.randrange(10**6, 10**7)}",
        f"Service: {here.rubric_english}",
        blank=0,
        either=True,
    )
    if chance.random() < 0.6:
        page.deck(article.deck)
    prefix = f"TEHRAN, {day:%b}. {day.day:02} ({here.acronym}) \N{EN DASH} "
    page.know(dateline=prefix)
    page.body(opened(article.pieces, prefix))
    together(
        page,
        f"{chance.choice(('AK', 'MNA', 'HJ'))}/{chance.choice(('PB', 'SS', 'TT'))}",
        role="noise",
        either=True,
    )
    together(
        page,
        f"Tags: {chance.choice(bank(NATIVE)['tags'])}",
        f"Short link: http://{here.site}/x{chance.randrange(10**4)}",
    )
    rights(page, here)
    return page


def press_note(chance: Chance) -> Page:
    """A note of an embassy: its names, number and date of the note, text, and that it ends."""
    page = Page(chance, "numbered note", "ends")
    page.suffer("clean", "clean", "ocr", "arabic-letters")
    day = dating(chance, "iso").day
    mission, name = chance.site.choice(bank("open/genres")["missions"]).split(" / ")
    _, article = english(chance, paragraphs=chance.randrange(3, 6))
    page.masthead("name", mission.upper())
    page.masthead("name", name)
    page.masthead("contact", chance.site.choice(bank(NATIVE)["english.addresses"]).replace(" / ", ", "))
    together(page, f"Press Note No. {chance.randrange(3, 90)}/{day.year}", role="noise", either=True)
    dated(
        page,
        day,
        f"{chance.choice(('Islamabad', 'Kabul', 'Tehran'))}, {day.day} {day:%B} {day.year}",
        blank=0,
    )
    page.headline(article.title.upper() if chance.random() < 0.4 else article.title)
    page.body(article.pieces)
    together(page, chance.choice(("ENDS", "- Ends -", "-END-")), role="noise", either=True)
    return page


def situation_report(chance: Chance) -> Page:
    """A flash update: name and number, highlights as a list, headings in capitals, whom to ask."""
    page = Page(chance, "list of highlights", "headings in capitals")
    page.suffer("clean", "clean", "utf8-1252", "bom")
    here = portal(NATIVE, ("prs", "ar", "ps"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, headings=2)
    head(page, here, "tabbed", "english motto")
    page.headline(f"Flash Update No. {chance.randrange(2, 9)}: {article.title}")
    dated(page, day, f"As of {day.day} {day:%B} {day.year}, 16:00 local time", blank=0)
    points = tuple(f"\N{BULLET} {writer.pick('facts')}" for _ in range(3))
    capitals = [
        Piece(one.role, (one.text.upper() if one.role == "heading" else one.text,), one.language)
        for one in article.pieces
    ]
    page.body(
        [Piece("heading", ("HIGHLIGHTS",)), Piece("list", points), Piece("heading", ("OVERVIEW",)), *capitals]
    )
    together(
        page,
        "For further information, please contact:",
        f"{writer.person()}, Information Officer, {here.mail}",
        f"For more information, please visit {here.site}",
        role="noise",
        either=True,
    )
    return page


def day_line(chance: Chance) -> Page:
    """A daily with the day in three calendars below its name, in one line or in three."""
    page = Page(chance, "three calendars below the name")
    page.suffer("clean", "clean", "utf8-1256", "tatweel", "any-route", "presentation-forms")
    here = portal(NATIVE, ("fa", "prs", "ps", "ar", "ur"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, captions=chance.randrange(2))
    head(page, here, "name", "motto")
    bar = chance.site.choice((" | ", " - ", "   ", "\t"))
    if chance.site.random() < 0.6:
        dated(page, day, side_by_side(day, here.language, bar), blank=chance.site.randrange(2), either=True)
    else:
        for number, part in enumerate(side_by_side(day, here.language, "\n").split("\n")):
            dated(page, day, part, blank=0 if number else 1, either=True)
    page.headline(article.title)
    if chance.random() < 0.5:
        page.deck(article.deck)
    signed(page, author := writer.person(), f"By {author}")
    page.body(article.pieces)
    return page


def sorani(chance: Chance) -> Page:
    """A Kurdish paper: its names, menu and date in Kurdish; share lines and rights below."""
    page = Page(chance, "Kurdish masthead")
    page.suffer("clean", "clean", "utf8-1252", "direction-marks", "bom")
    here = portal(NATIVE, ("ckb",), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, headings=chance.randrange(2))
    head(
        page,
        here,
        *chance.site.choice(
            (("name", "motto", "/menu"), ("both", "/menu lines"), ("english", "name", "motto"))
        ),
    )
    page.headline(article.title)
    signed(
        page, author := writer.person(), chance.choice((f"By {author}", f"By {author} in {writer.places[1]}"))
    )
    if chance.site.random() < 0.5:
        dated(page, day, kurdish(day), blank=0)
    else:
        dated(page, day, f"{day:%A} {day.day} {day:%B} {day.year}", blank=0)
    page.body(article.pieces)
    together(page, "Share on Facebook", "Share on Twitter", "Send by e-mail")
    rights(page, here)
    return page


def turkestan(chance: Chance) -> Page:
    """A review of emigrants: name, couplet, menu in Uyghur or Uzbek; where it was printed first."""
    page = Page(chance, "Turkic masthead in Arabic letters", "couplet")
    page.suffer("clean", "clean", "utf8-1252", "bom")
    here = portal(NATIVE, ("ug", "uz"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, inline=chance.randrange(2))
    head(page, here, "name", "ENGLISH", "/verse", "/menu", "contact")
    page.headline(article.title)
    if chance.random() < 0.5:
        page.deck(article.deck)
    signed(page, author := writer.person(), f"by {author}", blank=chance.site.randrange(2))
    dated(page, day, f"{day:%B} {day.day}, {day.year}", blank=0)
    page.body(curly(article.pieces))
    rights(page, here, "en")
    return page


def ticker(chance: Chance) -> Page:
    """A site with utilities first, breaking lines, breadcrumbs; related stories inside the article."""
    page = Page(chance, "native page chrome", "related stories inside the article")
    page.suffer("clean", "clean", "utf8-1256", "bidi-marks", "ragged")
    here = portal(NATIVE, PAGES, chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(6, 9))
    together(page, *here.chrome, either=True)
    head(page, here, "name", "menu")
    together(
        page,
        f"Home > {here.rubric_english} > {slugged(article.title)[:20].replace('-', ' ')}...",
        either=True,
    )
    page.headline(article.title)
    author = writer.person()
    page.know(bylines=(author,))
    dated(
        page,
        day,
        f"{author} | {day:%b} {day.day}, {day.year} | {chance.randrange(1, 12)}:{day.day + 20} am",
    )
    cut = len(article.pieces) // 2
    page.body(article.pieces[:cut])
    together(page, "Related Stories", *related(chance, chance.randrange(2, 4)))
    page.body(article.pieces[cut:])
    together(page, "Facebook   Twitter   WhatsApp   Telegram   Print")
    together(page, f"{chance.randrange(2, 90)} Shares", f"{chance.randrange(100, 9000)} views", blank=0)
    return page


def handout(chance: Chance) -> Page:
    """A ministry: state and ministry in two languages, breadcrumbs, publish date, visitors counted."""
    page = Page(chance, "names of a state office", "counter")
    page.suffer("clean", "clean", "arabic-letters", "utf8-1256", "entities-in-1256")
    day = dating(chance, "iso").day
    names = chance.site.choice(bank("open/genres")["offices"]).split(" / ")
    _, article = english(chance, paragraphs=chance.randrange(3, 7), captions=chance.randrange(2))
    for line in names:
        page.masthead("name", line, blank=chance.site.randrange(2) if line != names[0] else 0)
    page.masthead("section", chance.site.choice(bank(NATIVE)["english.menu"]), blank=1)
    page.headline(article.title)
    dated(
        page,
        day,
        f"Publish Date: {day:%A} {day:%B} {day.day}, {day.year}  {day.day % 12}:{day.day + 20}",
    )
    page.body(article.pieces)
    together(page, f"Hits: {chance.randrange(100, 9000)}", "Back to News")
    if chance.site.random() < 0.5:
        together(page, persian(day, AFGHAN), role="noise", either=True)
    return page


def campaign(chance: Chance) -> Page:
    """An appeal of organisations: names without order, the text, who has signed as a list at the end."""
    page = Page(chance, "open letter", "who has signed")
    page.suffer("clean", "clean", "tatweel", "utf8-1256")
    here = portal(NATIVE, ("fa", "prs", "ar"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(3, 6))
    head(page, here, "acronym", "name", "english", "contact")
    page.headline(f"Open letter: {article.title}")
    page.body(said(entry(chance, "salutations")))
    page.body(article.pieces)
    names = tuple(f"- {line}" for line in entries(chance, "signatories", chance.randrange(4, 8)))
    page.body([*said("The following organizations have signed this letter:"), Piece("list", names)])
    dated(page, day, f"{writer.places[1]}, {day.day} {day:%B} {day.year}")
    return page


def card(chance: Chance) -> Page:
    """A page with a line of date and place in the native language and numbers of the report in figures."""
    page = Page(chance, "native dateline", "native tags")
    page.suffer("clean", "clean", "utf8-1256", "bom")
    here = portal(NATIVE, ("fa",), chance)
    day = dating(chance, "iso").day
    _, article = english(chance)
    head(page, here, "both", "english menu")
    together(page, f"کد خبر: {chance.randrange(10**5, 10**6)}".translate(EXTENDED), either=True)
    dated(
        page,
        day,
        f"تاریخ انتشار: {figures(day)} - {chance.randrange(10, 23)}:{chance.randrange(10, 59)}".translate(
            EXTENDED
        ),
        blank=0,
    )
    page.headline(article.title)
    if chance.random() < 0.5:
        page.deck(article.deck)
    page.body(article.pieces)
    together(page, f"برچسب‌ها: {chance.choice(('آب، سد، خشکسالی', 'مرز، مهاجران', 'برق، انرژی خورشیدی'))}")
    together(page, "ارسال نظر", "نام:", "ایمیل:", "* نظر:")
    return page


def bureau(chance: Chance) -> Page:
    """An Arab agency: name and date in Arabic, English text after a dateline, initials at its end."""
    page = Page(chance, "native dateline", "agency dateline")
    page.suffer("clean", "clean", "utf-16", "utf8-1256", "1256-1252")
    here = portal(NATIVE, ("ar",), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance)
    head(page, here, "name", "ENGLISH")
    dated(page, day, chance.site.choice((arabic(day), native(day, "ar"))), blank=0, either=True)
    page.headline(article.title)
    prefix = f"{chance.choice(('Damascus', 'Amman', 'Beirut'))}, {here.acronym}- "
    page.know(dateline=prefix)
    page.body(opened(article.pieces, prefix))
    together(page, writer.person(), role="noise", either=True)
    page.unscored |= {"byline"}  # the name at the end may be that of the author or of the translator
    return page
