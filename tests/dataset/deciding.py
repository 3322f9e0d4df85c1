"""Run the decisions of a corpus over bare texts, version after version."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from corpus_tools.corpus.fingerprints import Method, body_digest, signatures, words_of
from corpus_tools.corpus.splits import Shares
from corpus_tools.dataset import writer
from corpus_tools.dataset.decide import decide
from corpus_tools.dataset.neighbours import FINGERPRINTS, HISTORY, Texts
from corpus_tools.dataset.schema import arrow_schema
from corpus_tools.dataset.verdicts import Fate, names_of
from corpus_tools.recipe import Duplicates, Keep

SHARES = Shares(validation=0.3, test=0.3)


@dataclass(kw_only=True)
class Series:
    """A corpus that is published again and again."""

    folder: Path
    rules: Duplicates = field(default_factory=Duplicates)
    shares: Shares = SHARES
    versions: int = 0
    clusters: dict[str, str] = field(default_factory=dict)
    rivals: dict[str, str] = field(default_factory=dict)

    def publish(self, texts: Mapping[str, str]) -> dict[str, Fate]:
        """Return the fate of each document; ids are hexadecimal."""
        workspace = self.folder / str(self.versions)
        workspace.mkdir(parents=True)
        now = workspace / "now.parquet"
        method = Method(run=self.rules.run, places=self.rules.places)
        words = {name: words_of(text) for name, text in texts.items()}
        rows = [
            {
                "id": int(name, 16),
                "body": body_digest(words[name]),
                "length": len(texts[name]),
                "signature": signature.tobytes(),
            }
            for name, signature in zip(words, signatures([*words.values()], method), strict=True)
        ]
        writer.write_parquet(now, [writer.to_table(FINGERPRINTS, rows)], arrow_schema(FINGERPRINTS))
        before = [self.folder / f"{self.versions}.parquet"] if self.versions else []
        with Texts(workspace) as found:
            found.fill([now], before, self.versions)
            verdicts, published = decide(found, self.rules, self.shares)
            self.versions += 1
            history = found.history(published)
            writer.write_parquet(self.folder / f"{self.versions}.parquet", history, arrow_schema(HISTORY))
        names = names_of(verdicts.ids)
        self.clusters = dict(zip(names, names_of(verdicts.clusters), strict=True))
        self.rivals = dict(zip(names, names_of(verdicts.rivals), strict=True))
        return {name: Fate(fate) for name, fate in zip(names, verdicts.fates.tolist(), strict=True)}


def name(number: int) -> str:
    return f"{number:016x}"


def keeping(keep: Keep) -> Duplicates:
    return Duplicates(keep=keep)


def vocabulary(rng: random.Random, size: int = 5000) -> list[str]:
    return ["".join(rng.choices("abdefghiklmnoprstuvw", k=rng.randint(3, 9))) for _ in range(size)]


def with_jaccard(
    rng: random.Random, words: list[str], count: int, low: float, high: float
) -> tuple[str, str]:
    """Return two texts of so many words whose runs of five words have a Jaccard in [low, high]."""
    text = rng.choices(words, k=count)
    other = list(text)
    while True:
        found = jaccard(runs(text), runs(other))
        if found <= high:
            break
        other[rng.randrange(count)] = rng.choice(words)
    assert found >= low
    return " ".join(text), " ".join(other)


def runs(words: list[str], run: int = 5) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + run]) for at in range(len(words) - run + 1)}


def jaccard(one: set[tuple[str, ...]], two: set[tuple[str, ...]]) -> float:
    shared = len(one & two)
    return shared / (len(one) + len(two) - shared)
