"""The whole road of one document: bytes, text, repairs, segments, a `Document`.

    bytes --decode--> raw text --passes--> repaired text --editor--> segments and front matter

`process_record` is that road; `process` finds the record first, and the other functions are
short ways to a part of the result.
"""

import hashlib
import json
import os
import unicodedata
from dataclasses import asdict, replace
from functools import cache
from pathlib import Path

from corpus_tools.document import Document, RawRecord, Segment
from corpus_tools.errors import InputError, UsageError
from corpus_tools.ingest.decode import label
from corpus_tools.ingest.read import record_from_bytes, record_from_text, records
from corpus_tools.recipe import Decoding, Recipe, Repairing
from corpus_tools.repair.core import Repaired, run
from corpus_tools.repair.order import passes
from corpus_tools.segment.editor import body_text, edit_page, masthead_text
from corpus_tools.segment.sites import Site

TEXT = "text"  # the column that `clean_batch` reads, and the name of a text without a name
DEFAULT = Recipe()
SEGMENTATION = "segmentation 1"  # rises whenever any page could be segmented differently


def process(
    source: bytes | str | os.PathLike[str], name: str | None = None, recipe: Recipe | None = None
) -> Document:
    r"""Return the document in a source: bytes of a file, a text (never a path), or a path object.

    `name` is what the document is called; its id follows from it. A path gives its file name.
    Raises InputError, saying what is wrong and what to do, for what holds no readable document.

    >>> document = process("By Leila Rahimi 13/2/2016\n\nThe bazaar reopened on Friday morning.")
    >>> document.byline, document.published.isoformat()
    ('Leila Rahimi', '2016-02-13')
    """
    recipe = recipe or DEFAULT
    if isinstance(source, str):
        record = record_from_text(source, name or TEXT)
    elif isinstance(source, bytes):
        record = record_from_bytes(source, name or "bytes", recipe.decoding.encoding)
    else:
        record = only_record(Path(source), name, recipe)
    return process_record(record, recipe)


def process_record(record: RawRecord, recipe: Recipe = DEFAULT, site: Site | None = None) -> Document:
    """Return the document in a raw record; `site` is what is known of its site, if not the recipe's."""
    site = site or recipe.sites.get(record.site)
    repaired = run(record.raw_text, passes(recipe.repair.profile, recipe.repair.disable))
    page = edit_page(repaired, record, site)
    front = page.front
    return Document(
        source=record.source,
        site=record.site,
        media=record.media,
        language=page.language,
        title=front.title,
        deck=front.deck,
        byline=front.byline,
        published=front.published,
        published_text=front.published_text,
        published_alternatives=front.published_alternatives,
        source_url=front.source_url,
        section=front.section,
        masthead=masthead_text(page.segments),
        text=body_text(page.segments, page.language),
        segments=page.segments,
        edits=repaired.edits + page.edits,
        encoding=label(record.regions),
        regions=record.regions,
        raw_text=record.raw_text,
        raw_sha256=record.raw_sha256,
        recipe_sha256=fingerprint(recipe, site),
    )


def repair(text: str) -> Repaired:
    """Return the text after all safe passes, with its alignment and the edits: no segmentation."""
    return run(text, passes())


def segment(text: str) -> tuple[Segment, ...]:
    """Return the segments of a text: zone, role, language and spans of each."""
    return process(text).segments


def clean(text: str) -> str:
    r"""Return the body of a text, repaired and in its language.

    >>> clean("The bazaar reopened on Friday, and nobody was surprised.\n")
    'The bazaar reopened on Friday, and nobody was surprised.'
    """
    return process(text).text


def clean_batch(batch: dict[str, list[str | None]]) -> dict[str, list[str | None]]:
    """Return a batch of columns for `Dataset.map(clean_batch, batched=True)`.

    Reads the column "text" and returns it clean, with what was found beside it: masthead,
    language, title, deck, byline, published (ISO 8601), source_url. A missing text stays missing.
    Raises UsageError if there is no column "text".
    """
    if TEXT not in batch:
        raise UsageError(
            f'clean_batch: expected a column "{TEXT}", found {", ".join(sorted(batch)) or "no column"}. '
            f'Rename one with dataset.rename_column(..., "{TEXT}").'
        )
    rows = [_row(text) for text in batch[TEXT]]
    return {column: [row[column] for row in rows] for column in BATCH_COLUMNS}


BATCH_COLUMNS = (TEXT, "masthead", "language", "title", "deck", "byline", "published", "source_url")


def fingerprint(recipe: Recipe = DEFAULT, site: Site | None = None) -> str:
    """Return the digest of all that shapes a document besides its bytes and its sidecars.

    The same bytes and sidecars with the same fingerprint give the same document: it covers the
    recipe's sections on decoding and repair, what is known of the document's site, the versions of
    the passes, of segmentation and of Unicode.
    """
    return _fingerprint(recipe.decoding, recipe.repair, site)


@cache
def _fingerprint(decoding: Decoding, repairing: Repairing, site: Site | None) -> str:
    parts: list[object] = [unicodedata.unidata_version, SEGMENTATION, asdict(decoding), asdict(repairing)]
    parts += [asdict(site)] if site else []
    parts += [f"{one.id} {one.version}" for one in passes(repairing.profile, repairing.disable)]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _row(text: str | None) -> dict[str, str | None]:
    if text is None:
        return dict.fromkeys(BATCH_COLUMNS)
    document = process(text)
    return {
        TEXT: document.text,
        "masthead": document.masthead,
        "language": document.language,
        "title": document.title,
        "deck": document.deck,
        "byline": document.byline,
        "published": document.published.isoformat() if document.published else None,
        "source_url": document.source_url,
    }


def only_record(path: Path, name: str | None = None, recipe: Recipe = DEFAULT) -> RawRecord:
    """Return the one record of a file; a container of several is for `build`.

    Errors name the path as it was given, not as it is called within a corpus.
    """
    try:
        found = list(records(path, path.parent, recipe.decoding.encoding))
    except InputError as error:
        raise InputError(str(path.parent / error.source), error.message) from error
    if len(found) != 1:
        raise InputError(
            str(path), f"it holds {len(found)} records, expected one. Read it with `corpus-tools build`."
        )
    return found[0] if name is None else replace(found[0], source=name)
