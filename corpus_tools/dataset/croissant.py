"""croissant.json: what the dataset is, for search engines and for loaders of ML data.

Follows the Croissant format 1.1 (MLCommons). Its validator lets a file without a name, licence or
creator pass, so `problems` checks the fields that the specification requires. A version made from
another says so in PROV-O terms, which 1.1 takes up.

The day of publication must be named, and our files have no clock: it is the one in the recipe. Where
that names none, the day of the newest document stands for it, before which the version cannot have been
published, or the first of all days if no document has one; the description says which, and so does `build`.
"""

import json
from collections.abc import Iterator, Mapping, Sequence

from corpus_tools.dataset.manifest import Manifest
from corpus_tools.dataset.schema import TABLES, Column, Kind, ListOf, Struct
from corpus_tools.recipe import Publication

FILE = "croissant.json"
CONFORMS_TO = "http://mlcommons.org/croissant/1.1"
EPOCH = "1970-01-01"
NOWHERE = "https://example.org/"  # the specification wants an address; RFC 2606 keeps this one free

CONTEXT: dict[str, object] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "arrayShape": "cr:arrayShape",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "containedIn": "cr:containedIn",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataBiases": "cr:dataBiases",
    "dataCollection": "cr:dataCollection",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isArray": "cr:isArray",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "personalSensitiveInformation": "cr:personalSensitiveInformation",
    "prov": "http://www.w3.org/ns/prov#",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
TYPES = {
    "string": "sc:Text",
    "int32": "cr:Int32",
    "float64": "cr:Float64",
    "date32": "sc:Date",
}
# Specification 1.1, "Dataset-level information": required, and of a FileObject that is there.
REQUIRED = (
    *("@context", "@type", "conformsTo", "name", "description", "license", "url", "creator"),
    *("datePublished", "distribution", "recordSet"),
)
REQUIRED_OF_FILE = ("@id", "name", "contentUrl", "encodingFormat", "sha256")


def croissant(made: Manifest, publication: Publication) -> bytes:
    """Return the file for a version."""
    home = publication.homepage or NOWHERE
    missing = undated(made, publication)
    filled = [table for table in TABLES if made.tables[table.name].files]
    plain: dict[str, object] = {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": CONFORMS_TO,
        "name": publication.name,
        "description": " ".join(filter(None, (publication.description, missing))),
        "license": publication.license,
        "url": home,
        "creator": {"@type": "Organization", "name": publication.creator or publication.name, "url": home},
        "datePublished": str(publication.date or made.facts.get("newest") or EPOCH),
        "version": made.version,
        "citeAs": publication.citation or f"{publication.title}, version {made.version}",
        "inLanguage": list(_languages(made)),
        "keywords": ["bilingual", "provenance"],
        "isLiveDataset": False,
        "distribution": list(_files(made)),
        "recordSet": [_records(table.name, table.row, table.columns) for table in filled],
        "prov:wasGeneratedBy": {
            "@type": "prov:Activity",
            "prov:label": f"corpus_tools {made.toolkit['corpus_tools']}, recipe {made.recipe_sha256}",
        },
    }
    if made.parent:
        plain["prov:wasDerivedFrom"] = {"@id": f"{home}#{made.parent}", "prov:label": made.parent}
    return (json.dumps(plain, indent=2, ensure_ascii=False) + "\n").encode()


def undated(made: Manifest, publication: Publication) -> str | None:
    """Return in words what stands for the day of publication, where the recipe does not name it."""
    if publication.date:
        return None
    newest = made.facts.get("newest")
    stand_in = f"that of the newest document, {newest}," if newest else f"{EPOCH}"
    return f"The day of publication is not named: {stand_in} stands for it."


def problems(plain: Mapping[str, object]) -> Iterator[str]:
    """Yield what the specification requires and the file does not have."""
    for key in REQUIRED:
        if not plain.get(key):
            yield f"{key} is required and not there"
    if plain.get("conformsTo") != CONFORMS_TO:
        yield f"conformsTo is not {CONFORMS_TO}"
    names: set[object] = set()
    for file in _listed(plain, "distribution"):
        names.add(file.get("@id"))
        if file.get("@type") == "cr:FileObject":
            missing = [key for key in REQUIRED_OF_FILE if not file.get(key)]
            yield from (f"{key} of a file is required and not there" for key in missing)
    for records in _listed(plain, "recordSet"):
        for one in _listed(records, "field"):
            yield from _field_problems(one, names)


def _field_problems(field: Mapping[str, object], files: set[object]) -> Iterator[str]:
    if not field.get("dataType") and not field.get("subField"):
        yield f"{field.get('@id')} has no dataType"
    source = field.get("source")
    place = source.get("fileSet") if isinstance(source, Mapping) else None
    if not isinstance(place, Mapping) or place.get("@id") not in files:
        yield f"{field.get('@id')} is of no file that is there"


def _listed(plain: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    found = plain.get(key)
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []


def _languages(made: Manifest) -> Iterator[str]:
    counts = made.facts.get("languages")
    if isinstance(counts, Mapping):
        yield from (tag for tag in counts if tag != "und")


def _files(made: Manifest) -> Iterator[dict[str, object]]:
    """Yield each Parquet file, and the set of the files of each table."""
    for table in TABLES:
        for file in made.written(table.name):
            yield {
                "@type": "cr:FileObject",
                "@id": file.path,
                "name": file.path,
                "contentUrl": file.path,
                "contentSize": f"{file.n_bytes} B",
                "encodingFormat": "application/x-parquet",
                "sha256": file.sha256,
            }
    for table in TABLES:
        if made.written(table.name):
            yield {
                "@type": "cr:FileSet",
                "@id": f"{table.name}-files",
                "name": f"{table.name}-files",
                "description": f"all files of the table {table.name}",
                "encodingFormat": "application/x-parquet",
                "includes": f"{table.name}/*.parquet",
            }


def _records(name: str, row: str, columns: Sequence[Column]) -> dict[str, object]:
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": f"A row is {row}.",
        "field": [_field(name, column) for column in columns],
    }


def _field(table: str, column: Column) -> dict[str, object]:
    item, depth = _unlisted(column.kind)
    field: dict[str, object] = {
        "@type": "cr:Field",
        "@id": f"{table}/{column.name}",
        "name": f"{table}/{column.name}",
        "description": column.meaning,
        "source": {"fileSet": {"@id": f"{table}-files"}, "extract": {"column": column.name}},
    }
    if isinstance(item, Struct):
        field["subField"] = [_part(table, column, part) for part in item.fields]
    else:
        field["dataType"] = TYPES[item]
    if depth:
        field |= {"isArray": True, "arrayShape": ",".join(["-1"] * depth)}
    return field


def _part(table: str, column: Column, part: Column) -> dict[str, object]:
    return {
        "@type": "cr:Field",
        "@id": f"{table}/{column.name}/{part.name}",
        "name": f"{table}/{column.name}/{part.name}",
        "description": part.meaning,
        "dataType": TYPES[str(part.kind)],
        "source": {
            "fileSet": {"@id": f"{table}-files"},
            "extract": {"column": column.name},
            "transform": {"jsonPath": part.name},
        },
    }


def _unlisted(kind: Kind) -> tuple[str | Struct, int]:
    """Return what the lists hold in the end, and how many lists there are."""
    depth = 0
    while isinstance(kind, ListOf):
        kind, depth = kind.item, depth + 1
    return kind, depth
