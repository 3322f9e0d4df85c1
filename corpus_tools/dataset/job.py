"""One run of `build`: from where, to where, of what, and what decides the version that it makes."""

import json
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path

from corpus_tools.corpus.sites import Learned
from corpus_tools.dataset import known_sites, manifest, versions, writer
from corpus_tools.dataset.assemble import RANGE_BYTES
from corpus_tools.dataset.manifest import Manifest
from corpus_tools.dataset.schema import schema_sha256
from corpus_tools.dataset.stock import Item, stock_sha256, with_sites
from corpus_tools.dataset.talk import Talk
from corpus_tools.dataset.toolkit import toolkit
from corpus_tools.recipe import Recipe


@dataclass(frozen=True, kw_only=True)  # no slots: digests of the whole stock are worked out once
class Job:
    """One run of `build`: from where, to where, of what, and who listens."""

    root: Path
    out: Path
    items: tuple[Item, ...]
    recipe: Recipe
    version: str
    talk: Talk
    parent: Manifest | None
    sites: dict[str, Learned] = field(default_factory=dict)

    @property
    def working(self) -> Recipe:
        """The recipe, with what is known of the sites."""
        return known_sites.with_known(self.recipe, self.sites)

    @cached_property
    def stock(self) -> tuple[Item, ...]:
        """The raw files, with digests that cover what is known of their sites."""
        return with_sites(self.items, known_sites.digests(self.sites))

    @cached_property
    def stock_sha256(self) -> str:
        """The digest of all raw files and their sidecars."""
        return stock_sha256(self.items)

    @property
    def key(self) -> str:
        """The digest of all that decides the version."""
        told = [self.recipe.sha256, asdict(self.recipe.dataset), toolkit()]
        made_by = json.dumps(told, sort_keys=True, default=str)
        return manifest.key_of(self.stock_sha256, made_by, schema_sha256())

    @property
    def n_bytes(self) -> int:
        """The size of all raw files."""
        return sum(item.n_bytes for item in self.items)

    @property
    def parts(self) -> int:
        """Into how many ranges the ids are cut."""
        return writer.parts_for(self.n_bytes, RANGE_BYTES)

    @property
    def workspace(self) -> Path:
        """The folder of this run, gone when it ends."""
        return self.out / versions.WORKSPACE

    @property
    def work(self) -> Path:
        """Where the shards lay down their rows."""
        return self.workspace / "work"

    @property
    def staged(self) -> Path:
        """Where the version is written before it has its place."""
        return self.workspace / "version"
