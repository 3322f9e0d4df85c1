"""The tables that speak of the whole corpus: its mastheads and its bilingual labels.

They are counted over the documents that are published, one range of ids after the other.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_tools.corpus.mastheads import Masthead, agree
from corpus_tools.dataset.schema import DOCUMENTS, MASTHEADS, PAIRS, SPLITS
from corpus_tools.dataset.writer import to_table
from corpus_tools.text.language import stretches

if TYPE_CHECKING:
    import pyarrow as pa

    from corpus_tools.dataset.assemble import Plan
    from corpus_tools.dataset.rows import Row

EVIDENCE = 5  # documents named for a pair of labels


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the parent says of mastheads: which id a site and text have, and since when an id is known."""

    ids: Mapping[tuple[str, str], str] = field(default_factory=dict)
    since: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Commons:
    """What the published documents have in common."""

    mastheads: Sequence[Masthead]
    labels: Mapping[tuple[str, str], Sequence[str]]  # (native, English): ids of the documents
    ids: Mapping[tuple[str, str], str]  # (site, masthead): its id

    def masthead_table(self, known: Known, version: str) -> "pa.Table":
        """Return the rows of table `mastheads`."""
        rows: list[Row] = [
            {
                "masthead_id": one.id,
                "site": one.site,
                "lines": one.text.split("\n"),
                "n_documents": one.n_documents,
                "variants": [{"text": text, "n_documents": count} for text, count in one.variants],
                "first_seen": known.since.get(one.id, version),
            }
            for one in self.mastheads
        ]
        return to_table(MASTHEADS, rows)

    def pair_table(self) -> "pa.Table":
        """Return the rows of table `pairs`."""
        rows: list[Row] = [
            {
                "native": native,
                "native_language": _language(native),
                "english": english,
                "n_documents": len(documents),
                "evidence": list(documents[:EVIDENCE]),
            }
            for (native, english), documents in self.labels.items()
        ]
        return to_table(PAIRS, rows)


def in_common(plan: "Plan", known: Known) -> Commons:
    """Return what the documents of a plan have in common."""
    mastheads: Counter[tuple[str, str]] = Counter()
    labels: dict[tuple[str, str], list[str]] = {}
    for part in range(plan.parts):
        documents = plan.read(DOCUMENTS, part)
        fates = plan.verdicts.fates[plan.verdicts.of(documents["id"].combine_chunks())]
        wanted = documents.select(["id", "site", "masthead", "section_native", "section_english"])
        for row, fate in zip(wanted.to_pylist(), fates.tolist(), strict=True):
            if fate >= len(SPLITS):
                continue
            if row["masthead"]:
                mastheads[row["site"], row["masthead"]] += 1
            if row["section_native"] and row["section_english"]:
                labels.setdefault((row["section_native"], row["section_english"]), []).append(row["id"])
    agreed = agree(mastheads, known.ids)
    ids = {(one.site, text): one.id for one in agreed for text, _ in one.variants}
    return Commons(mastheads=agreed, labels=labels, ids=ids)


def _language(label: str) -> str:
    """Return the language of a label: that of its longest stretch."""
    found = [(stretch.end - stretch.start, stretch.language) for stretch in stretches(label)]
    return max(found, default=(0, "und"))[1]


def known_from(files: Sequence[Path]) -> Known:
    """Return what a table `mastheads` of an earlier version says."""
    import pyarrow.parquet as pq

    ids: dict[tuple[str, str], str] = {}
    since: dict[str, str] = {}
    for file in files:
        for row in pq.read_table(file).to_pylist():
            since[row["masthead_id"]] = row["first_seen"]
            ids.update({(row["site"], variant["text"]): row["masthead_id"] for variant in row["variants"]})
    return Known(ids=ids, since=since)
