"""What the card tells a reader under its metadata: what it is, how it was made, where it fails."""

from collections.abc import Iterator, Mapping, Sequence

from corpus_tools.dataset.manifest import Manifest
from corpus_tools.dataset.marks import code, inline
from corpus_tools.dataset.schema import TABLES, Column, Struct, kind_in_words
from corpus_tools.recipe import Publication

MOST = 10  # lines of a list of counts

ROAD = """\
Raw files are never changed. Each was decoded region by region, damage that can be undone was undone by
passes that record every edit, and the page was cut into segments: masthead, front matter, body, furniture.
The segments of a document tile its raw text, so nothing is lost, and every character of `text` can be
followed back: a segment has its spans in the raw text, an edit has its span and what stood there.
Near-duplicates are in one cluster, and a cluster is in one split. A document never changes its split
from version to version. What was not published stands in `rejected` with its reason.\
"""
FAULTS = {
    "undated": "have no date that the evidence settles; `published_alternatives` has the readings",
    "untitled": "have no title",
    "without_masthead": "have no masthead: the page has none, or it was not recognised",
    "without_language": "have a body whose language is in doubt (`und`)",
    "unsure": "have a body with a mean confidence below 0.6; filter on `quality.confidence`",
    "much_repaired": "had more than a tenth of their raw text repaired; look at table `edits` first",
}


def prose(made: Manifest, publication: Publication, folder: str) -> str:
    """Return the text of the card."""
    return "\n".join(_lines(made, publication, folder)) + "\n"


def _lines(made: Manifest, publication: Publication, folder: str) -> Iterator[str]:
    documents = made.tables[TABLES[0].name]
    yield f"# {publication.title}"
    yield from ("", publication.description, "")
    yield f"This is version {made.version}: {documents.rows:,} documents. `CHANGES.md` says what is new."
    yield from ("", "## Loading", "", *_loading(made, folder))
    yield from ("", "## How it was made", "", ROAD)
    yield from ("", f"Made with corpus_tools {made.toolkit['corpus_tools']}.")
    yield from _statistics(made)
    yield from _nutrition(made, documents.rows)
    yield from _examples(made)
    yield from ("", "## Tables")
    yield from _tables(made)
    yield from ("", "## Licence and citation", "")
    yield f"Licence: {publication.license}."
    yield from ("", "```", publication.citation or f"{publication.title}, version {made.version}", "```")


def _loading(made: Manifest, folder: str) -> Iterator[str]:
    yield "```python"
    yield "from datasets import load_dataset"
    yield ""
    if "://" in folder:  # there `datasets` opens files, and reads no card that would name them
        table = TABLES[0].name
        yield "files = {"
        for split in made.tables[table].files:
            yield f'    "{split}": "{folder}/{made.version}/{table}/{split}-*.parquet",'
        yield "}"
        yield 'documents = load_dataset("parquet", data_files=files)'
        yield 'stream = load_dataset("parquet", data_files=files, split="train", streaming=True)'
        yield "```"
        return
    yield f'documents = load_dataset("{folder}")                     # splits: train, validation, test'
    yield f'segments = load_dataset("{folder}", "segments")          # every table is a configuration'
    yield f'stream = load_dataset("{folder}", split="train", streaming=True)'
    yield 'sure = stream.filter(lambda row: (row["quality"]["confidence"] or 0) > 0.9)'
    yield "```"


def _statistics(made: Manifest) -> Iterator[str]:
    yield from ("", "## Statistics")
    kinds = {"languages": "language", "sites": "site", "encodings": "encoding", "edits": "pass that edited"}
    for key, name in kinds.items():
        counts = _counts(made, key)
        if counts:
            yield from ("", f"| {name} | number |", "| --- | ---: |")
            shown = list(counts.items())[:MOST]
            yield from (f"| {code(value or '(none)')} | {number:,} |" for value, number in shown)
            if len(counts) > MOST:
                rest = sum(counts.values()) - sum(number for _, number in shown)
                yield f"| {len(counts) - MOST} others | {rest:,} |"


def _nutrition(made: Manifest, total: int) -> Iterator[str]:
    """Yield the known faults with their rates, as a food packet lists what is in it."""
    yield from ("", "## Nutrition facts: known faults", "")
    for key, count in _counts(made, "faults").items():
        yield f"* {count / total if total else 0:.1%} of the documents ({count:,}) {FAULTS[key]}."
    rejected = _counts(made, "rejected")
    told = ", ".join(f"{inline(reason)} {count:,}" for reason, count in rejected.items())
    yield f"* Not published: {told}." if told else "* Nothing was left out."
    personal = {kind: count for kind, count in _counts(made, "personal").items() if count}
    told = ", ".join(f"{kind} {count:,}" for kind, count in personal.items())
    yield f"* Personal data found in bodies: {told}." if told else "* No personal data was found in bodies."
    masked = made.recipe.get("pii")
    kinds = masked.get("mask") if isinstance(masked, Mapping) else None
    if isinstance(kinds, list | tuple) and kinds:
        yield f"* Replaced by placeholders such as `<EMAIL>`: {', '.join(map(str, kinds))}."


def _examples(made: Manifest) -> Iterator[str]:
    found = made.facts.get("examples")
    if not isinstance(found, list) or not found:
        return
    yield from ("", "## Examples")
    for row in found:
        yield from ("", f"{code(row['source'])}", "")
        yield from (f"> {inline(line)}<br>" for line in str(row["masthead"] or "").splitlines())
        if row["title"]:
            yield from (">", f"> **{inline(row['title'])}**")
        yield from (">", f"> {inline(row['opening'])}")


def _tables(made: Manifest) -> Iterator[str]:
    for table in TABLES:
        facts = made.tables[table.name]
        counts = ", ".join(f"{facts.size(split).rows:,} {split}" for split in facts.files)
        yield from ("", f"### `{table.name}`", "")
        yield f"A row is {table.row}. " + (f"Rows: {counts}." if counts else "There is none in this version.")
        yield from ("", "| column | type | meaning |", "| --- | --- | --- |")
        yield from _columns(table.columns)


def _columns(columns: Sequence[Column], prefix: str = "") -> Iterator[str]:
    """Yield a line for each column, and below a column of many values one for each of them."""
    for column in columns:
        plain = isinstance(column.kind, Struct)
        kind = "values" if plain else kind_in_words(column.kind)
        yield f"| `{prefix}{column.name}` | {kind} | {column.meaning} |"
        if isinstance(column.kind, Struct):
            yield from _columns(column.kind.fields, f"{prefix}{column.name}.")


def _counts(made: Manifest, key: str) -> dict[str, int]:
    found = made.facts.get(key)
    return {str(name): int(count) for name, count in found.items()} if isinstance(found, Mapping) else {}
