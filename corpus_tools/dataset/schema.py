"""The tables of the dataset: name, type and meaning of each column, said once.

The Parquet files, the card, the Croissant file, the documentation and the tests all read this
module. A changed name, type or order here is another schema, and a version with another schema
is a major version.

Offsets count Unicode code points of the raw text of the document, half-open. Parquet text is
UTF-8, which cannot hold an undecodable byte: it is shown as U+FFFD, one for one, so offsets
stay true, and the raw file keeps the byte itself.
"""

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus_tools.corpus.quality import SIGNALS

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of values of one kind."""

    item: "Kind"


@dataclass(frozen=True, slots=True)
class Struct:
    """Named values that belong together."""

    fields: "tuple[Column, ...]"


Kind = str | ListOf | Struct  # str: a name that both Arrow and `datasets` know, such as "int32"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, its type and what it says."""

    name: str
    kind: Kind
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table: what a row is, the columns, and the columns that identify and order its rows.

    The rows of a table that follows the splits lie in the split of their document; the other
    tables speak of the whole corpus and have one split, which `datasets` wants called "train".
    """

    name: str
    row: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    follows_splits: bool = False


VARIANTS = Struct(
    (
        Column("text", "string", "the masthead as these documents have it, one line a line"),
        Column("n_documents", "int32", "how many have it so"),
    )
)
QUALITY = Struct(tuple(Column(one.name, "float64", f"{one.meaning} ({one.source})") for one in SIGNALS))
SPAN = ListOf(ListOf("int32"))
COUNTS = Struct((Column("pass_id", "string", "pass"), Column("n", "int32", "number of its edits")))

DOCUMENTS = Table(
    name="documents",
    row="a document",
    key=("id",),
    follows_splits=True,
    columns=(
        Column("id", "string", "first 16 hex digits of SHA-256 over `source`; stable between versions"),
        Column("source", "string", "path of the raw file below the raw folder; `#n`: its n-th record"),
        Column("site", "string", "first folder of `source`: the portal the scrape is from"),
        Column("language", "string", "BCP 47 tag of the body, `und` in doubt"),
        Column("title", "string", "headline, as printed, on one line"),
        Column("deck", "string", "line or lines under the headline, on one line"),
        Column("byline", "string", "who wrote it, without `By`"),
        Column("published", "date32", "day of publication; null where the evidence leaves it open"),
        Column("published_text", "string", "the date as printed"),
        Column("published_alternatives", ListOf("date32"), "other readings of the printed date"),
        Column("source_url", "string", "address that the page gives for itself"),
        Column("section_native", "string", "label of the section in native script"),
        Column("section_english", "string", "label of the section in English"),
        Column("masthead", "string", "lines that present the publication, one a line; may be empty"),
        Column("masthead_id", "string", "the masthead in table `mastheads`; null without masthead"),
        Column("text", "string", "the body without captions, segments separated by a blank line"),
        Column("n_characters", "int32", "code points of `text`"),
        Column("n_words", "int32", "words of `text`, separated by white space"),
        Column("quality", QUALITY, "signals of quality; null where one cannot be told"),
        Column("encoding", "string", "codec of the raw file, or `mixed`"),
        Column("n_edits", "int32", "edits made on the raw text"),
        Column("edits_by_pass", ListOf(COUNTS), "how many edits each pass made, by name of pass"),
        Column("duplicate_cluster", "string", "first document of its near-duplicates, or itself"),
        Column("raw_sha256", "string", "SHA-256 of the raw file"),
        Column("recipe_sha256", "string", "SHA-256 of the recipe that made the row"),
    ),
)

SEGMENTS = Table(
    name="segments",
    row="a segment of a document; together they tile its raw text, white space aside",
    key=("document_id", "index"),
    follows_splits=True,
    columns=(
        Column("document_id", "string", "the document"),
        Column("index", "int32", "position in the document, from 0"),
        Column("zone", "string", "masthead, front, body or furniture"),
        Column("role", "string", "what it is within its zone, such as `headline` or `paragraph`"),
        Column("language", "string", "BCP 47 tag, `und` in doubt"),
        Column("script", "string", "ISO 15924 code of the leading script"),
        Column("text", "string", "the repaired text"),
        Column("spans", SPAN, "where it stands in the raw text; two spans: torn by a page break"),
        Column("page", "int32", "page of a paged document, from 1"),
        Column("confidence", "float64", "how sure zone and role are, from 0 to 1"),
        Column("why", "string", "the evidence, in one sentence"),
    ),
)

EDITS = Table(
    name="edits",
    row="an edit: a raw span that a pass changed",
    key=("document_id", "index"),
    follows_splits=True,
    columns=(
        Column("document_id", "string", "the document"),
        Column("index", "int32", "order in which the edits were made, from 0"),
        Column("pass_id", "string", "the pass that made it"),
        Column("start", "int32", "first code point of the span in the raw text"),
        Column("end", "int32", "end of the span in the raw text"),
        Column("before", "string", "what the span read when the pass came to it"),
        Column("after", "string", "what it read when the pass left"),
        Column("detail", "string", "evidence, such as the route of codecs"),
    ),
)

MASTHEADS = Table(
    name="mastheads",
    row="a masthead of a site, as the corpus agrees on it",
    key=("masthead_id",),
    columns=(
        Column("masthead_id", "string", "16 hex digits; kept by later versions"),
        Column("site", "string", "the site"),
        Column("lines", ListOf("string"), "its lines, as most documents have them"),
        Column("n_documents", "int32", "documents with any variant"),
        Column("variants", ListOf(VARIANTS), "the forms it has, the commonest first"),
        Column("first_seen", "string", "the version that first had it"),
    ),
)

PAIRS = Table(
    name="pairs",
    row="a label of a section in both languages",
    key=("native", "english"),
    columns=(
        Column("native", "string", "the label in native script"),
        Column("native_language", "string", "its language, BCP 47, `und` in doubt"),
        Column("english", "string", "the label in English"),
        Column("n_documents", "int32", "documents with both"),
        Column("evidence", ListOf("string"), "ids of up to five of them"),
    ),
)

REJECTED = Table(
    name="rejected",
    row="a raw file or document that was not published",
    key=("source", "stage"),
    columns=(
        Column("source", "string", "path of the raw file below the raw folder; `#n`: its n-th record"),
        Column("raw_sha256", "string", "SHA-256 of the raw file; empty where it could not be read"),
        Column("stage", "string", "where it ended: read, process, filter, duplicates or splits"),
        Column("reasons", ListOf("string"), "short names of the reasons, for counting"),
        Column("message", "string", "the reasons in words, with the values that decided"),
    ),
)

TABLES: tuple[Table, ...] = (
    DOCUMENTS,
    SEGMENTS,
    EDITS,
    MASTHEADS,
    PAIRS,
    REJECTED,
)  # the first is the default
SPLITS = ("train", "validation", "test")
WHOLE = SPLITS[:1]  # the one split of a table that speaks of the whole corpus


def table_named(name: str) -> Table:
    """Return the table of that name; raises KeyError if there is none."""
    return {table.name: table for table in TABLES}[name]


def arrow_schema(table: Table) -> "pa.Schema":
    """Return the Arrow schema, with the features that `datasets` reads in its metadata."""
    import pyarrow as pa

    info = {"info": {"features": features(table)}}
    fields = [pa.field(column.name, _arrow_type(column.kind)) for column in table.columns]
    return pa.schema(fields, metadata={"huggingface": json.dumps(info)})


def features(table: Table) -> dict[str, object]:
    """Return the columns as `datasets.Features.to_dict` writes them."""
    return {column.name: _feature(column.kind) for column in table.columns}


def yaml_features(table: Table) -> list[dict[str, object]]:
    """Return the columns as they stand in the metadata block of a dataset card."""
    return [{"name": column.name, **_yaml_feature(column.kind)} for column in table.columns]


def kind_in_words(kind: Kind) -> str:
    """Return a type as a person reads it.

    >>> kind_in_words(ListOf(ListOf("int32")))
    'list of lists of int32'
    """
    if isinstance(kind, str):
        return {"date32": "date"}.get(kind, kind)
    if isinstance(kind, Struct):
        return "(" + ", ".join(f"{field.name}: {kind_in_words(field.kind)}" for field in kind.fields) + ")"
    return "list of " + kind_in_words(kind.item).replace("list of", "lists of", 1)


def schema_sha256(tables: tuple[Table, ...] = TABLES) -> str:
    """Return a digest of names, types and order of all columns; the wording is not in it."""
    shape = [[table.name, features(table)] for table in tables]
    return hashlib.sha256(json.dumps(shape, sort_keys=False).encode("utf-8")).hexdigest()


def _arrow_type(kind: Kind) -> "pa.DataType":
    import pyarrow as pa

    if isinstance(kind, ListOf):
        return pa.list_(_arrow_type(kind.item))
    if isinstance(kind, Struct):
        return pa.struct([pa.field(field.name, _arrow_type(field.kind)) for field in kind.fields])
    return pa.type_for_alias(kind)


def _feature(kind: Kind) -> dict[str, object]:
    if isinstance(kind, ListOf):
        return {"feature": _feature(kind.item), "_type": "List"}
    if isinstance(kind, Struct):
        return {field.name: _feature(field.kind) for field in kind.fields}
    return {"dtype": kind, "_type": "Value"}


def _yaml_feature(kind: Kind) -> dict[str, object]:
    if isinstance(kind, ListOf):
        return {"list": _yaml_item(kind.item)}
    if isinstance(kind, Struct):
        return {"struct": [{"name": field.name, **_yaml_feature(field.kind)} for field in kind.fields]}
    return {"dtype": kind}


def _yaml_item(kind: Kind) -> object:
    """Inside a list, a plain type and a struct are written without their key."""
    written = _yaml_feature(kind)
    return written if isinstance(kind, ListOf) else next(iter(written.values()))
