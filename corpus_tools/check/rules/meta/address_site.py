"""The address of the page is on another host than its folder says.

The scraper followed a link to another site, or a file was put into the wrong folder.

Left alone: folders whose name is no host name; hosts of one domain (`en.` and `www.`); the
address that an article prints as its source, which is another site's by nature.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import NEXT, PAGE
from corpus_tools.text.chars import show
from corpus_tools.text.patterns import lazy

CODE = "META106"
HOST = lazy(r"[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}")


def check(page: Page) -> Iterator[Finding]:
    """Yield a page whose sidecar gives an address that is not of its site."""
    site, address = page.record.site.lower(), page.record.hint("url")
    if address is None or not HOST().fullmatch(site):
        return
    from urllib.parse import urlsplit

    host = (urlsplit(address).hostname or "").lower()
    if host and not _same(host, site):
        message = f"fetched from {show(host, 60)}, filed under {show(site, 60)}"
        yield page.finding(page.first_line(), CODE, message)


def _same(host: str, site: str) -> bool:
    """Tell whether two host names share their domain, with `www.` and languages in front of it."""
    longer, shorter = sorted((host, site.removeprefix("www.")), key=len, reverse=True)
    return longer == shorter or longer.endswith("." + shorter)


RULE = Rule(
    code=CODE,
    name="address-site-mismatch",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    why="Masthead, language and date order of the wrong site are expected of the page.",
    remedy="Move the file to the folder of its site, or correct the sidecar.",
    bad=(
        f'{NEXT}sapida.example/a.json\n{{"url": "http://news.other.example/1.html"}}\n{NEXT}sapida.example/a.txt\n{PAGE}',
    ),
    good=(
        f'{NEXT}sapida.example/a.json\n{{"url": "http://en.sapida.example/1.html"}}\n{NEXT}sapida.example/a.txt\n{PAGE}',
    ),
    check=check,
)
