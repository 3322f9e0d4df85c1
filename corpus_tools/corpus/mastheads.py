"""Which masthead a document carries, as the whole corpus agrees on it.

Scrapes of one site repeat its masthead with small differences: a letter that the OCR misread, a
stray tag, today's date. Those are variants of one masthead: their letters, without digits and
punctuation, share most of their runs of three. Each masthead is shown as most documents have it.

A masthead keeps its id in later versions, however the corpus grows: whoever has a variant that an
earlier version knew belongs to the masthead that the variant belonged to.
"""

import hashlib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

ID_DIGITS = 16
ALIKE = 0.6  # Jaccard of the runs: one wrong letter in a line of 30 gives 0.8, another site's head 0.1
MOST_COMPARED = 64  # mastheads of a site that a new one is compared with: the commonest


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """A masthead of a site, with the number of documents that have each variant."""

    id: str
    site: str
    variants: tuple[tuple[str, int], ...]

    @property
    def text(self) -> str:
        """The variant that most documents have."""
        return self.variants[0][0]

    @property
    def n_documents(self) -> int:
        """How many documents have any variant."""
        return sum(count for _, count in self.variants)


def letters_of(masthead: str) -> str:
    """Return the letters in the form in which mastheads are compared.

    >>> letters_of("The <b>Bagh</b> Daily, No. 12")
    'thebbaghbdailyno'
    """
    folded = unicodedata.normalize("NFKC", masthead).casefold()
    return "".join(char for char in folded if char.isalpha())


def agree(counts: Mapping[tuple[str, str], int], known: Mapping[tuple[str, str], str]) -> list[Masthead]:
    """Return the mastheads of a corpus, by id.

    `counts` has the number of documents for each site and text, `known` the ids that an earlier
    version gave to sites and texts.
    """
    sites: dict[str, list[tuple[str, int]]] = {}
    for (site, text), count in counts.items():
        sites.setdefault(site, []).append((text, count))
    made = []
    for site, found in sites.items():
        made += _of_site(site, found, {text: one for (where, text), one in known.items() if where == site})
    return sorted(made, key=lambda one: one.id)


def _of_site(site: str, found: list[tuple[str, int]], known: Mapping[str, str]) -> list[Masthead]:
    """Join variants, the commonest first; a text without letters is a masthead of its own."""
    groups: dict[str, list[tuple[str, int]]] = {}
    leaders: dict[str, frozenset[str]] = {}
    for text, one in sorted(known.items()):
        leaders.setdefault(one, _runs(letters_of(text)))
    compared = {one: runs for one, runs in leaders.items() if runs}
    for text, count in sorted(found, key=lambda item: (-item[1], item[0])):
        runs = _runs(letters_of(text))
        one = known.get(text) or _nearest(runs, compared) or _id(site, text)
        groups.setdefault(one, []).append((text, count))
        if one not in compared and runs and len(compared) < MOST_COMPARED:
            compared[one] = runs
    return [Masthead(id=one, site=site, variants=tuple(variants)) for one, variants in groups.items()]


def _nearest(runs: frozenset[str], leaders: Mapping[str, frozenset[str]]) -> str | None:
    if not runs:
        return None
    near = [(len(runs & other) / len(runs | other), one) for one, other in leaders.items()]
    best, one = max(near, key=lambda pair: (pair[0], pair[1]), default=(0.0, ""))
    return one if best >= ALIKE else None


def _runs(letters: str) -> frozenset[str]:
    return frozenset(letters[at : at + 3] for at in range(max(1, len(letters) - 2)) if letters)


def _id(site: str, text: str) -> str:
    return hashlib.sha256(f"{site}\n{text}".encode("utf-8", "surrogateescape")).hexdigest()[:ID_DIGITS]
