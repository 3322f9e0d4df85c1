"""A difference between versions, told: for a terminal, a program, or a reader of the dataset."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict

from corpus_tools.dataset.diff import Difference, Example
from corpus_tools.dataset.drift import Drift
from corpus_tools.dataset.manifest import Manifest
from corpus_tools.dataset.marks import code, inline, isolated

FILE = "CHANGES.md"
LOG = "CHANGELOG.md"
MOST = 12  # lines of a list; the rest is summed up


def first_changes(made: Manifest) -> str:
    """Return CHANGES.md of a version without a parent."""
    counts = ", ".join(f"{facts.rows:,} {name}" for name, facts in made.tables.items())
    return f"# {made.version}\n\nThe first version: {counts}.\n"


def markdown(difference: Difference) -> str:
    """Return CHANGES.md: what a reader of the dataset wants to know before taking the new version."""
    return "\n".join(_markdown(difference)) + "\n"


def changelog(changes: list[str]) -> str:
    """Return CHANGELOG.md from the CHANGES.md of all versions, the newest first."""
    told = ["# What changed from version to version\n"]
    told += ["\n".join(_lowered(text)) + "\n" for text in changes]
    return "\n".join(told)


def plain(difference: Difference) -> dict[str, object]:
    """Return the difference in JSON types."""
    return asdict(difference)


def as_json(difference: Difference) -> str:
    """Return the difference for a program."""
    return json.dumps(plain(difference), indent=2, ensure_ascii=False) + "\n"


def text(difference: Difference) -> str:
    """Return the difference for a terminal: ASCII marks, native script isolated, nothing else of a scrape."""
    return "\n".join(_text(difference)) + "\n"


def _lowered(page: str) -> Iterator[str]:
    for line in page.rstrip().splitlines():
        yield f"#{line}" if line.startswith("#") else line


def _markdown(found: Difference) -> Iterator[str]:
    yield f"# {found.new}"
    yield ""
    yield summary(found)
    if found.settings:
        yield from ("", "## What made it different", "", "| setting | before | now |", "| --- | --- | --- |")
        for key, (before, after) in found.settings.items():
            yield f"| {code(key)} | {code(before)} | {code(after)} |"
    yield from ("", "## Rows", "", "| table | before | now | added | removed | changed |")
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    for name, rows in found.rows.items():
        numbers = (rows.before, rows.after, rows.added, rows.removed, rows.changed)
        yield f"| {name} | " + " | ".join(f"{number:,}" for number in numbers) + " |"
    for title, counts in (("Why", found.causes), ("Which columns changed", found.columns)):
        if counts:
            yield from ("", f"## {title}", "")
            yield from (f"* {inline(name)}: {count:,} documents" for name, count in _most(counts))
    moved = [drift for drift in found.drift if drift.drift]
    if moved:
        yield from ("", "## Drift", "", "| figure | before | now | drift |", "| --- | ---: | ---: | ---: |")
        yield from (
            f"| {one.name} | {_number(one.before)} | {_number(one.after)} | {_drift(one)} |" for one in moved
        )
    if found.examples:
        yield from ("", "## Examples", "")
        yield from (f"* {_example(one)}" for one in found.examples)


def summary(found: Difference) -> str:
    """Return the difference in one sentence."""
    documents = found.rows["documents"]
    if found.schema_changed:
        return f"Other columns than in {found.old}: read the tables of the card."
    if not found.rows_changed:
        return f"The same rows as in {found.old}; only what is said of them changed."
    return (
        f"Against {found.old}: {documents.added:,} documents came, {documents.removed:,} went, "
        f"{documents.changed:,} changed; there are {documents.after:,}."
    )


def _example(one: Example) -> str:
    columns = f" ({', '.join(one.columns)})" if one.columns else ""
    title = f": {inline(one.title)}" if one.title else ""
    return f"{one.what} {code(one.id)}, {code(one.source)}, {inline(one.cause)}{columns}{title}"


def _text(found: Difference) -> Iterator[str]:
    yield f"{found.old} -> {found.new}"
    yield summary(found)
    yield ""
    for name, rows in found.rows.items():
        moved = f"+{rows.added:,} -{rows.removed:,} ~{rows.changed:,}"
        yield f"  {name:10} {rows.before:>9,} -> {rows.after:>9,}   {moved}"
    for key, (before, after) in found.settings.items():
        yield f"  {key}: {before} -> {after}"
    for title, counts in (("why", found.causes), ("columns", found.columns)):
        if counts:
            yield from ("", title)
            yield from (f"  {count:>9,}  {isolated(name)}" for name, count in _most(counts))
    drifted = [drift for drift in found.drift if drift.drift]
    if drifted:
        yield from ("", "drift")
        yield from (
            f"  {one.name:20} {_number(one.before):>10} {_number(one.after):>10}  {_drift(one)}"
            for one in drifted
        )
    if found.examples:
        yield from ("", "examples")
        for shown in found.examples:
            columns = f" ({', '.join(shown.columns)})" if shown.columns else ""
            title = f"  {isolated(shown.title)}" if shown.title else ""
            where = f"{shown.what:8} {shown.id}  {isolated(shown.source)}"
            yield f"  {where}  {isolated(shown.cause)}{columns}{title}"


def _most(counts: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Yield the largest counts and the sum of the others."""
    items = list(counts.items())
    yield from items[:MOST]
    if len(items) > MOST:
        yield f"{len(items) - MOST} others", sum(count for _, count in items[MOST:])


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:,.3g}" if abs(value) < 100 else f"{value:,.0f}"


def _drift(one: Drift) -> str:
    return f"{one.drift:+.1%}" if one.before is not None else f"{one.drift:.1%}"
