"""A portal: its name, its verse, its address, as its masthead shows them."""

import datetime as dt
import random
import re
from dataclasses import dataclass

from portals.calendar import readings
from portals.writer import bank


@dataclass(frozen=True, slots=True, kw_only=True)
class Portal:
    """What a masthead is made of."""

    language: str
    name: str
    slug: str
    english: str
    acronym: str
    motto: str
    couplet: tuple[str, str]
    rubric: str
    rubric_english: str
    menu: tuple[str, ...]
    chrome: tuple[str, ...]

    @property
    def site(self) -> str:
        """Return the address of the portal."""
        return f"www.{self.slug}.example"

    @property
    def mail(self) -> str:
        """Return the e-mail address of the portal."""
        return f"{self.slug.split('-')[0]}@{self.slug}.example"

    @property
    def verse(self) -> str:
        """Return the couplet as one line."""
        return "   ".join(self.couplet)


class Chance(random.Random):
    """The source of chance of a page. What belongs to the site is drawn from `site`.

    Pages of one site share that source's seed; without one, every page is a site of its own.
    """

    def __init__(self, page: str, site: str | None = None) -> None:
        super().__init__(page)
        self.site = self if site is None else random.Random(site)  # noqa: S311 - pages, not secrets


def portal(name: str, languages: tuple[str, ...], chance: Chance) -> Portal:
    """Return a portal in one of these languages, out of one bank."""
    here = bank(name)
    site = chance.site
    language = site.choice(languages)
    native, slug, english, acronym = site.choice(here[f"{language}.names"]).split(" / ")
    first, second = site.choice(here[f"{language}.couplets"]).split(" / ")
    rubric, rubric_english = site.choice(here[f"{language}.rubrics"]).split(" / ")
    menu = here[f"{language}.menu"]
    return Portal(
        language=language,
        name=native,
        slug=slug,
        english=english,
        acronym=acronym,
        motto=site.choice(here[f"{language}.mottos"]),
        couplet=(first, second),
        rubric=rubric,
        rubric_english=rubric_english,
        menu=tuple(site.sample(menu, min(len(menu), site.randrange(4, 7)))),
        chrome=here[f"{language}.chrome"],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """A date, how it is printed, and a day near it that the text must mention as evidence."""

    day: dt.date
    style: str
    told: dt.date | None

    @property
    def certain(self) -> bool:
        """Return whether a reader can settle the date without help from the address."""
        return self.told is not None or len(readings(self.style, self.day)) == 1


FAR = 60  # days between two readings that a date in the text tells apart without doubt


def dating(chance: Chance, *styles: str) -> Dating:
    """Return a day in one of these styles; most dates that need evidence have it."""
    day = dt.date(1999, 1, 15) + dt.timedelta(days=chance.randrange(8600))
    style = chance.site.choice(styles)
    others = [other for other in readings(style, day) if other != day]
    near = day - dt.timedelta(days=chance.randrange(2, 10))
    if others and abs((others[0] - day).days) <= FAR:
        return Dating(day=day, style=style, told=None)
    return Dating(day=day, style=style, told=near if chance.random() < (0.6 if others else 0.3) else None)


def slugged(title: str) -> str:
    """Return a title as it stands in an address."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")
