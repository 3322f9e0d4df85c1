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
# The spans of all segments, in the order of the text. A pass's edits do not overlap, so an edit is matched
# with the spans between the first and the last that it can touch; held against every span of its document,
# the 180,000 edits of a page of 3,000 paragraphs took a minute.
PIECES = """
    SELECT document_id, index, span[1] AS first, span[2] AS stop,
           row_number() OVER (PARTITION BY document_id ORDER BY span[1], span[2]) AS place
    FROM (SELECT document_id, index, unnest(spans) AS span FROM segments)"""
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
        WITH pieces AS ({PIECES}),
        grown AS (
            SELECT document_id, index, start, "end", len("after") - len("before") AS n
            FROM edits WHERE len("after") > len("before")
        ),
        reach AS (
            SELECT grown.*, low.place AS low, high.place AS high
            FROM grown
            ASOF JOIN (SELECT document_id, stop, min(place) AS place FROM pieces GROUP BY ALL) AS low
            ON low.document_id = grown.document_id AND low.stop >= grown.start
            ASOF JOIN (SELECT document_id, first, max(place) AS place FROM pieces GROUP BY ALL) AS high
            ON high.document_id = grown.document_id AND high.first <= grown."end"
        ),
        met AS (
            SELECT DISTINCT reach.document_id, pieces.index, reach.index AS edit, n
            FROM (SELECT *, unnest(range(low, high + 1)) AS place FROM reach) AS reach
            JOIN pieces USING (document_id, place)
        )
        SELECT DISTINCT document_id
        FROM segments LEFT JOIN (
            SELECT document_id, index, sum(n) AS n FROM met GROUP BY ALL
        ) AS own USING (document_id, index)
        WHERE len(regexp_replace(text, '{UNSEEN}', '', 'g'))
            > list_sum(list_transform(spans, lambda one: one[2] - one[1])) + coalesce(own.n, 0)""",
    "an edit of letters lies in no segment": f"""
        WITH reach AS (
            SELECT document_id, first, max(stop) OVER (PARTITION BY document_id ORDER BY first) AS stop
            FROM ({PIECES})
        )
        SELECT DISTINCT edits.document_id
        FROM edits ASOF LEFT JOIN reach
        ON reach.document_id = edits.document_id AND reach.first < edits."end"
        WHERE regexp_replace("before", '{UNSEEN}', '', 'g') <> '' AND coalesce(stop, 0) <= edits.start""",
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
