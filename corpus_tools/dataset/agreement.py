"""That the tables of a version say the same of each document.

The raw text is no part of a version, but its segments are, all of them: body, masthead and counts of
a document follow from its segments, and are made of them again here by the functions that made them.
Both tables are sorted by document, so they are read side by side and never held.

What the raw text itself would say can be bounded: a segment has no more letters than its spans have
room for and its edits added, and no edit of letters lies where no segment is. That the segments hold
what the file does, and that front matter and signals follow from it, only building again can say.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from corpus_tools.document import Role, Segment, Zone
from corpus_tools.segment.editor import body_text, masthead_text

OF_DOCUMENT = ["id", "text", "masthead", "language", "n_characters", "n_words"]
OF_SEGMENT = ["document_id", "zone", "role", "language", "script", "text"]
BATCH = 500  # rows held at once
UNSEEN = r"[\s\p{Z}\p{C}]"  # white space, controls and joiners: what may stand outside all segments
# What no row of a version may be, as SQL over the tables by their names.
CONTRADICTIONS = {
    "the masthead has no id, or the id no masthead": """
        SELECT id FROM documents WHERE (masthead = '') <> (masthead_id IS NULL)""",
    "its variants are not those of the documents": """
        SELECT DISTINCT coalesce(one.masthead_id, two.masthead_id) FROM (
            SELECT masthead_id, site, masthead AS form, count(*) AS n
            FROM documents WHERE masthead <> '' GROUP BY ALL
        ) AS one FULL JOIN (
            SELECT masthead_id, site, form.text AS form, form.n_documents AS n
            FROM (SELECT masthead_id, site, unnest(variants) AS form FROM mastheads)
        ) AS two USING (masthead_id, site, form) WHERE one.n IS DISTINCT FROM two.n""",
    "it is not its commonest variant, or not the sum of all": """
        SELECT masthead_id FROM mastheads WHERE array_to_string(lines, chr(10)) <> variants[1].text
        OR n_documents <> list_sum(list_transform(variants, lambda one: one.n_documents))""",
    "the pair of labels is not that of the documents": """
        SELECT DISTINCT native || ', ' || english FROM (
            SELECT section_native AS native, section_english AS english, count(*) AS n
            FROM documents WHERE section_native <> '' AND section_english <> '' GROUP BY ALL
        ) AS one FULL JOIN pairs AS two USING (native, english)
        WHERE one.n IS DISTINCT FROM two.n_documents""",
    "edits of a pass are not as many as the document says": """
        SELECT DISTINCT document_id FROM (
            SELECT document_id, pass_id, count(*) AS n FROM edits GROUP BY ALL
        ) AS one FULL JOIN (
            SELECT id AS document_id, one.pass_id AS pass_id, one.n AS n
            FROM (SELECT id, unnest(edits_by_pass) AS one FROM documents)
        ) AS two USING (document_id, pass_id) WHERE one.n IS DISTINCT FROM two.n""",
    "a segment is longer than its spans and edits allow": f"""
        SELECT DISTINCT document_id FROM (
            SELECT segments.document_id, segments.index,
                   len(regexp_replace(any_value(segments.text), '{UNSEEN}', '', 'g')) AS n,
                   list_sum(list_transform(any_value(spans), lambda one: one[2] - one[1])) AS room,
                   coalesce(sum(greatest(0, len("after") - len("before"))), 0) AS grown
            FROM segments LEFT JOIN edits ON edits.document_id = segments.document_id
            AND len(list_filter(spans, lambda one: start <= one[2] AND "end" >= one[1])) > 0
            GROUP BY ALL
        ) WHERE n > room + grown""",
    "an edit of letters lies in no segment": f"""
        SELECT DISTINCT document_id FROM edits
        WHERE regexp_replace("before", '{UNSEEN}', '', 'g') <> '' AND NOT EXISTS (
            SELECT 1 FROM segments WHERE segments.document_id = edits.document_id
            AND len(list_filter(spans, lambda one: edits.start < one[2] AND edits."end" > one[1])) > 0
        )""",
}
KEY = itemgetter("document_id")


def disagreements(documents: Sequence[Path], segments: Sequence[Path]) -> Iterator[str]:
    """Yield the id of each document of a split that is not what its segments make, and what differs."""
    grouped = groupby(_rows(segments, OF_SEGMENT), KEY)
    name, own = next(grouped, ("", iter(())))
    for row in _rows(documents, OF_DOCUMENT):
        while name and name < str(row["id"]):  # of no document: another check says so
            name, own = next(grouped, ("", iter(())))
        found = list(own) if name == row["id"] else []
        yield from (f"{row['id']} ({column})" for column in _differing(row, found))


def _differing(row: dict[str, object], own: Iterable[dict[str, object]]) -> Iterator[str]:
    try:
        segments = [_segment(one) for one in own]
    except ValueError:  # a value that no zone or role has
        yield "zone or role of a segment"
        return
    text = body_text(segments, str(row["language"]))
    made = {
        "text": text,
        "masthead": masthead_text(segments),
        "n_characters": len(text),
        "n_words": len(text.split()),
    }
    yield from (column for column, value in made.items() if row[column] != value)


def _segment(row: dict[str, object]) -> Segment:
    """Return a row as a segment; where it stands and why has no part in what is compared."""
    return Segment(
        zone=Zone(str(row["zone"])),
        role=Role(str(row["role"])),
        language=str(row["language"]),
        script=str(row["script"]),
        text=str(row["text"]),
        spans=(),
        confidence=1.0,
        why="",
    )


def _rows(paths: Iterable[Path], columns: list[str]) -> Iterator[dict[str, object]]:
    import pyarrow.parquet as pq

    for path in paths:
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(BATCH, columns=columns):
                yield from batch.to_pylist()
