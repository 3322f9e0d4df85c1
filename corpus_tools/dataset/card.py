"""The dataset card: the README of a version, and of the folder that holds all versions.

The block of metadata at its head is what `datasets` and the hub read: which files make which
configuration and split. At the root the plain names are the newest version, and each version has
its own, such as `documents-1.0.0`.
"""

from collections.abc import Sequence
from pathlib import PurePosixPath

from corpus_tools.dataset.manifest import Manifest, TableFacts
from corpus_tools.dataset.prose import prose
from corpus_tools.dataset.schema import TABLES
from corpus_tools.recipe import Publication

FILE = "README.md"
# size_categories of the hub: the first whose bound is above the number of rows
SIZES = {
    1_000: "n<1K",
    10_000: "1K<n<10K",
    100_000: "10K<n<100K",
    1_000_000: "100K<n<1M",
    10_000_000: "1M<n<10M",
}
LARGEST = "10M<n<100M"


def version_card(made: Manifest, publication: Publication) -> bytes:
    """Return the README of a version's folder, which is a dataset repository by itself."""
    filled = {name: facts for name, facts in made.tables.items() if facts.files}
    configs = [_config(name, facts, "") for name, facts in filled.items()]
    infos = [_info(name, facts) for name, facts in filled.items()]
    return _page(made, publication, configs, infos, folder=".")


def root_card(versions: Sequence[Manifest], publication: Publication, folder: str) -> bytes:
    """Return the README of the folder that holds these versions, oldest first."""
    newest = versions[-1]
    named = [(name, newest, name) for name in newest.tables]
    named += [(f"{name}-{made.version}", made, name) for made in reversed(versions) for name in made.tables]
    named = [(name, made, table) for name, made, table in named if made.tables[table].files]
    configs = [_config(name, made.tables[table], f"{made.version}/") for name, made, table in named]
    infos = [_info(name, made.tables[table]) for name, made, table in named]
    return _page(newest, publication, configs, infos, folder=folder)


def languages(made: Manifest) -> list[str]:
    """Return the languages of the bodies, the commonest first; not those in doubt."""
    counts = made.facts.get("languages", {})
    return [tag for tag in counts if tag != "und"] if isinstance(counts, dict) else []


def read_configs(page: str) -> dict[str, dict[str, int]]:
    """Return the rows of each split of each configuration that a card names."""
    import yaml

    head = yaml.safe_load(page.removeprefix("---\n").split("\n---\n", 1)[0])
    return {
        info["config_name"]: {split["name"]: split["num_examples"] for split in info["splits"]}
        for info in head["dataset_info"]
    }


def _config(name: str, facts: TableFacts, prefix: str) -> dict[str, object]:
    data_files = [
        {"split": split, "path": prefix + str(PurePosixPath(files[0].path).parent / f"{split}-*.parquet")}
        for split, files in facts.files.items()
    ]
    config: dict[str, object] = {"config_name": name, "data_files": data_files}
    return config | {"default": True} if name == TABLES[0].name else config


def _info(name: str, facts: TableFacts) -> dict[str, object]:
    """Return sizes and columns of a configuration, so that nobody need read a file to know them."""
    splits = [
        {"name": split, "num_bytes": facts.size(split).memory, "num_examples": facts.size(split).rows}
        for split in facts.files
    ]
    return {
        "config_name": name,
        "features": facts.features,
        "splits": splits,
        "download_size": sum(file.n_bytes for files in facts.files.values() for file in files),
        "dataset_size": sum(facts.size(split).memory for split in facts.files),
    }


def _page(
    made: Manifest,
    publication: Publication,
    configs: list[dict[str, object]],
    infos: list[dict[str, object]],
    *,
    folder: str,
) -> bytes:
    import yaml

    rows = made.tables[TABLES[0].name].rows
    size = next((name for bound, name in SIZES.items() if rows < bound), LARGEST)
    metadata: dict[str, object] = {
        "pretty_name": publication.title,
        "license": publication.license,
        "language": languages(made),
        "size_categories": [size],
        "task_categories": ["text-generation", "token-classification"],
        "tags": ["bilingual", "provenance", "segmentation", "mojibake"],
        "configs": configs,
        "dataset_info": infos,
    }
    if not metadata["language"]:
        del metadata["language"]  # the hub refuses an empty list
    head = yaml.safe_dump(metadata, sort_keys=False, allow_unicode=True)
    return f"---\n{head}---\n\n{prose(made, publication, folder)}".encode()
