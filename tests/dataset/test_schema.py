import datasets
import pytest

from corpus_tools.dataset import schema
from corpus_tools.dataset.rows import document_rows
from corpus_tools.dataset.schema import DOCUMENTS, EDITS, SEGMENTS, TABLES, Table
from tests.dataset.documents import document


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_features_are_those_of_datasets(table: Table) -> None:
    features = datasets.Features.from_dict(schema.features(table))
    assert features.arrow_schema == schema.arrow_schema(table)
    assert features.arrow_schema.metadata == schema.arrow_schema(table).metadata
    assert features._to_yaml_list() == schema.yaml_features(table)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_column_says_what_it_means(table: Table) -> None:
    names = [column.name for column in table.columns]
    assert len(names) == len(set(names))
    assert all(column.meaning for column in table.columns)
    assert set(table.key) <= set(names)


def test_documents_have_the_columns_of_the_document() -> None:
    plain = document().to_dict()
    plain.pop("regions")
    segments, edits = plain.pop("segments"), plain.pop("edits")
    columns = [column.name for column in DOCUMENTS.columns]
    assert [name for name in columns if name in plain] == list(plain)
    assert isinstance(segments, list)
    assert isinstance(edits, list)
    assert {"document_id", *segments[0]} == {column.name for column in SEGMENTS.columns}
    assert {"document_id", *edits[0]} == {column.name for column in EDITS.columns}


def test_rows_hold_only_columns_of_the_schema() -> None:
    rows = document_rows(document(), {})
    for table, row in ((DOCUMENTS, rows.document), (SEGMENTS, rows.segments[0]), (EDITS, rows.edits[0])):
        assert set(row) <= {column.name for column in table.columns}


def test_digest_sees_order_and_not_wording() -> None:
    first, second, *rest = DOCUMENTS.columns
    swapped = Table(name="documents", row="", columns=(second, first, *rest), key=("id",))
    reworded = Table(name="documents", row="other", columns=DOCUMENTS.columns, key=("id",))
    assert schema.schema_sha256((swapped,)) != schema.schema_sha256((DOCUMENTS,))
    assert schema.schema_sha256((reworded,)) == schema.schema_sha256((DOCUMENTS,))


def test_table_named() -> None:
    assert schema.table_named("edits") is EDITS
    with pytest.raises(KeyError):
        schema.table_named("edit")
