"""A version as one self-contained HTML page: figures, sample pages with their zones, rejections.

The page loads nothing and runs nothing: its content security policy forbids scripts and every
address, so that no markup of a scrape could do harm even if it were not escaped, which it is.
Each text of a scrape stands in its own direction (`dir="auto"`) and its own language.
"""

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from pathlib import Path

from corpus_tools.dataset.manifest import Manifest
from corpus_tools.report.shown import legible
from corpus_tools.report.version import Row, Sample, VersionView, read_version

STYLE = Path(__file__).with_name("page.css")
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
FIGURES = {
    "languages": "Languages",
    "sites": "Sites",
    "encodings": "Encodings of the raw files",
    "edits": "Edits by pass",
    "rejected": "Rejections by reason",
}
MOST_ROWS = 25  # of a table of figures; the rest is summed up in one row
MOST_EDITS = 60  # of a sample document
MOST_REJECTED = 500
SAMPLES = 20
FACTS = ("source", "language", "byline", "published", "published_text", "source_url", "section_native")


def page_of(folder: Path, manifest: Manifest, n_samples: int = SAMPLES) -> str:
    """Return the page of the version in a folder, with that many sample documents."""
    return render(read_version(folder, manifest, n_samples, MOST_REJECTED))


def render(shown: VersionView) -> str:
    """Return the page."""
    version = shown.manifest.version
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>Version {escape(version)}</title><style>{STYLE.read_text('ascii')}</style></head><body>",
        f"<h1>Version {escape(version)}</h1>",
        f'<p class="lead">{escape(_lead(shown))}</p>',
        '<div class="figures">',
        *_figures(shown.manifest.facts),
        "</div>",
        f"<h2>{len(shown.samples)} sample pages</h2>",
        *map(_sample, shown.samples),
        *_rejected(shown.rejected),
        "</body></html>",
    ]
    return "\n".join(parts) + "\n"


def _lead(shown: VersionView) -> str:
    """Return the sizes of the tables in one sentence."""
    tables = shown.manifest.tables
    sizes = [
        f"{sum(facts.size(split).rows for split in facts.files):,} {name}" for name, facts in tables.items()
    ]
    return ", ".join(sizes) + "."


def _figures(facts: Mapping[str, object]) -> Iterator[str]:
    for key, caption in FIGURES.items():
        counts = facts.get(key)
        if isinstance(counts, dict) and counts:
            yield _counts(caption, {str(name): int(n) for name, n in counts.items()})


def _counts(caption: str, counts: Mapping[str, int]) -> str:
    """Return a table of counts with bars, the commonest first."""
    rows = list(counts.items())
    if len(rows) > MOST_ROWS:
        rest = rows[MOST_ROWS:]
        rows = [*rows[:MOST_ROWS], (f"{len(rest)} more", sum(n for _, n in rest))]
    most = max(n for _, n in rows)
    lines = (
        f'<tr><td>{_text(name or "(none)")}</td><td class="n">{n:,}</td>'
        f'<td class="bar"><i style="width:{100 * n / most:.1f}%"></i></td></tr>'
        for name, n in rows
    )
    return f"<table><caption>{escape(caption)}</caption>{''.join(lines)}</table>"


def _sample(sample: Sample) -> str:
    document = sample.document
    title = str(document.get("title") or "(no title)")
    facts = ((key, document.get(key)) for key in FACTS)
    listed = "".join(f"<dt>{key}</dt><dd>{_text(str(value))}</dd>" for key, value in facts if value)
    return (
        f'<details><summary>{_text(title)} <span class="faint">{_text(str(document["site"]))}, '
        f"{_number(document['n_words'])} words, {_number(document['n_edits'])} edits</span></summary>"
        f"<dl>{listed}</dl>{''.join(map(_segment, sample.segments))}{_edits(sample.edits)}</details>"
    )


def _segment(row: Row) -> str:
    zone, language = escape(str(row["zone"])), escape(str(row["language"]))
    sure = f"{float(str(row['confidence'])):.2f}"
    why = f"{row['zone']}/{row['role']}, {language}, {sure}: {legible(str(row['why']))}"
    return (
        f'<div class="segment {zone}"><div class="kind">{escape(why)}</div>'
        f'<p dir="auto" lang="{language}">{_lines(str(row["text"]))}</p></div>'
    )


def _edits(rows: tuple[Row, ...]) -> str:
    if not rows:
        return ""
    lines = "".join(
        f"<tr><td>{escape(str(row['pass_id']))}</td><td class=n>{_number(row['start'])}</td>"
        f"<td><code>{_text(str(row['before']))}</code></td><td><code>{_text(str(row['after']))}</code></td>"
        f"<td>{_text(str(row['detail']))}</td></tr>"
        for row in rows[:MOST_EDITS]
    )
    more = f" (the first {MOST_EDITS} of {len(rows)})" if len(rows) > MOST_EDITS else ""
    head = "<tr><th>pass</th><th>at</th><th>before</th><th>after</th><th>evidence</th></tr>"
    return f"<table><caption>Edits{more}</caption>{head}{lines}</table>"


def _rejected(rows: tuple[Row, ...]) -> Iterable[str]:
    if not rows:
        return ()
    lines = "".join(
        f"<tr><td>{_text(str(row['source']))}</td><td>{_text(str(row['stage']))}</td>"
        f"<td>{_text(str(row['message']))}</td></tr>"
        for row in rows
    )
    head = "<tr><th>source</th><th>stage</th><th>why</th></tr>"
    return ("<h2>Rejected</h2>", f"<table>{head}{lines}</table>")


def _number(value: object) -> str:
    return f"{int(str(value)):,}"


def _text(text: str) -> str:
    """Return one line of a scrape, inert and in its own direction."""
    return f'<bdi dir="auto">{escape(legible(text))}</bdi>'


def _lines(text: str) -> str:
    return "\n".join(escape(legible(line)) for line in text.split("\n"))
