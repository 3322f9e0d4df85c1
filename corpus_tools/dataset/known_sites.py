"""What a build knows of the sites: as a person gave it, or learned from the scrapes themselves.

Given sites are taken as they are. Else each site is learned from a sample of its files, the first by
id: ids are digests of names, so the sample is spread over the site and the same on every machine, in
whatever order the files come. A site keeps the table that the version before was published with until
it has twice as many files as that was learned from: so rows that stand on a table are not made again
for every file that comes, and a site that changes its masthead is seen to do so.

A version is published with its sites (`sites.toml`): to be read, to be corrected and given to the
next build, and to check new scrapes against.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import islice
from pathlib import Path

from corpus_tools.corpus.sites import Learned, learn_sites, read_learned
from corpus_tools.dataset.stock import Item
from corpus_tools.dataset.toolkit import toolkit
from corpus_tools.document import Document
from corpus_tools.errors import InputError, UsageError
from corpus_tools.ingest.read import outcomes
from corpus_tools.pipeline import fingerprint, process_record
from corpus_tools.recipe import Recipe
from corpus_tools.segment.sites import SITES

SAMPLE = 40  # files of a site: twice as many as a person would look at, few enough for any machine
GROWN = 2  # times as many files as before: then a site is learned again
LEARNING = 3  # rises whenever the same sample could give another table


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A task: the files that a site is learned from."""

    site: str
    root: Path
    items: tuple[Item, ...]
    recipe: Recipe


def given(recipe: Recipe) -> dict[str, Learned]:
    """Return the sites that the recipe describes."""
    return {name: Learned(site=site) for name, site in sorted(recipe.sites.items())}


def learned(
    root: Path,
    items: Iterable[Item],
    recipe: Recipe,
    parent: Path | None,
    each: Callable[[Sequence[Sample]], Iterable[object]],
) -> dict[str, Learned]:
    """Return what the scrapes show of their sites; `parent` is the folder of the version before.

    `each` calls `learn` for every sample, here or in other processes.
    """
    method = hashlib.sha256(json.dumps([LEARNING, fingerprint(recipe), toolkit()]).encode()).hexdigest()
    before = {name: one for name, one in of_version(parent).items() if one.method == method}
    found: dict[str, Learned] = {}
    new: list[Sample] = []
    for sample in _samples(root, items, recipe):
        known = before.get(sample.site)
        if known and (known.files >= SAMPLE or len(sample.items) < GROWN * known.files):
            found[sample.site] = known
        else:
            new.append(sample)
    for outcome in each(new):
        if isinstance(outcome, dict):
            found |= {name: replace(one, method=method) for name, one in outcome.items()}
    return dict(sorted(found.items()))


def learn(sample: Sample) -> dict[str, Learned]:
    """Return what a sample shows of its site; nothing where it holds too few different documents."""
    found = learn_sites(islice(_documents(sample), SAMPLE))
    files = len(sample.items)
    return {name: replace(one, files=files) for name, one in found.items() if name == sample.site}


def digests(sites: Mapping[str, Learned]) -> dict[str, str]:
    """Return the digest of what is known of each site: what counts for rows, without the counts."""
    return {
        name: hashlib.sha256(json.dumps(asdict(one.site), sort_keys=True).encode()).hexdigest()
        for name, one in sites.items()
    }


def with_known(recipe: Recipe, sites: Mapping[str, Learned]) -> Recipe:
    """Return the recipe with what is known of the sites in it."""
    return replace(recipe, sites={name: one.site for name, one in sites.items()})


def _samples(root: Path, items: Iterable[Item], recipe: Recipe) -> Iterator[Sample]:
    """Yield the sample of each site; `items` stand in the order of their ids."""
    by_site: dict[str, list[Item]] = {}
    for item in items:
        kept = by_site.setdefault(item.site, [])
        if len(kept) < SAMPLE:
            kept.append(item)
    for site, kept in sorted(by_site.items()):
        if site:
            yield Sample(site=site, root=root, items=tuple(kept), recipe=recipe)


def _documents(sample: Sample) -> Iterator[Document]:
    for item in sample.items:
        for outcome in outcomes(item.at(sample.root), sample.root, sample.recipe.decoding.encoding):
            if not isinstance(outcome, InputError):
                try:
                    yield process_record(outcome, sample.recipe)
                except InputError:
                    continue  # the rejection is written where the file is processed


def of_version(folder: Path | None) -> dict[str, Learned]:
    """Return what a version was published with; nothing for one that has no sites or no whole file."""
    if folder is None or not (folder / SITES).is_file():
        return {}
    try:
        return read_learned(folder / SITES)
    except UsageError:  # changed by hand: verify says so, and what it said is learned anew
        return {}


def no_pieces(_: Sample) -> list[Sample]:
    """Return no smaller tasks: a site of which a file ends its process is not learned."""
    return []
