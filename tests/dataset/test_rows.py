from datetime import date
from pathlib import Path

import pyarrow.parquet as pq

from corpus_tools.corpus.quality import signals
from corpus_tools.dataset import writer
from corpus_tools.dataset.rows import document_rows, printable, rejected_row
from corpus_tools.dataset.schema import DOCUMENTS, EDITS, SEGMENTS
from corpus_tools.document import Document, document_id
from tests.dataset.documents import document


def test_a_document_becomes_rows() -> None:
    made = document("site/a.txt")
    rows = document_rows(made, {})
    assert rows.document["id"] == document_id("site/a.txt")
    assert rows.document["published"] == date(2016, 2, 12)
    assert rows.document["published_alternatives"] == [date(2016, 12, 2)]
    assert rows.document["edits_by_pass"] == [{"pass_id": "nfc", "n": 1}]
    assert [row["index"] for row in rows.segments] == [0, 1]
    assert {row["document_id"] for row in rows.segments + rows.edits} == {made.id}


def test_rows_go_through_arrow_unchanged() -> None:
    rows = document_rows(document(), signals(document()))
    for table, given in ((DOCUMENTS, [rows.document]), (SEGMENTS, rows.segments), (EDITS, rows.edits)):
        for before, after in zip(given, writer.to_table(table, given).to_pylist(), strict=True):
            assert {name: after[name] for name in before} == before


def test_an_undecodable_byte_is_shown_as_one_replacement_character() -> None:
    made = document(text="a\udc84b")
    rows = document_rows(made, {})
    assert rows.document["text"] == "a\ufffdb"
    assert rows.segments[1]["text"] == "a\ufffdb"
    assert writer.to_table(DOCUMENTS, [rows.document]).num_rows == 1
    assert len(printable("a\ud800\udfffb")) == 4


def test_an_empty_document_has_a_row() -> None:
    rows = document_rows(Document(source="a"), {})
    assert rows.segments == rows.edits == []
    assert writer.to_table(DOCUMENTS, [rows.document]).to_pylist()[0]["published"] is None


def test_a_rejection_can_be_written() -> None:
    row = rejected_row("a\udcff", "", "read", ("unreadable",), "a\udcff: not text")
    assert row["source"] == "a\ufffd"
    assert row["reasons"] == ["unreadable"]


def test_parquet_has_the_promised_settings(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    table = writer.to_table(DOCUMENTS, [document_rows(document(), {}).document])
    assert writer.write_parquet(path, [table, table.slice(0, 0)], table.schema).rows == 1
    read = pq.ParquetFile(path)
    column = read.metadata.row_group(0).column(read.schema_arrow.names.index("text"))
    assert column.compression == "ZSTD"
    assert column.has_offset_index
    assert not column.has_column_index  # least and greatest values of texts would fill the footer
    of_ids = read.metadata.row_group(0).column(read.schema_arrow.names.index("id"))
    assert of_ids.has_column_index
    assert b"content_defined_chunking" in read.metadata.metadata
    assert b"huggingface" in read.metadata.metadata
    assert read.metadata.num_row_groups == 1
    assert read.schema_arrow.metadata[b"huggingface"] == table.schema.metadata[b"huggingface"]
