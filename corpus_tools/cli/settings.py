"""The recipe of a command: `--recipe FILE`, else corpus.toml or pyproject.toml in this folder.

What `corpus-tools learn` wrote to a `sites.toml` beside it is part of it.
"""

from dataclasses import replace
from pathlib import Path

import click

from corpus_tools.errors import RecipeError
from corpus_tools.recipe import FILE, Recipe, from_toml
from corpus_tools.segment.sites import SITES, read_sites

PROJECT = "pyproject.toml"

recipe_option = click.option(
    "--recipe",
    type=click.Path(path_type=Path),
    default=None,
    help=f"The settings to use.  [default: {FILE}, or {PROJECT}, if it is here]",
)


sites_option = click.option(
    "--sites",
    type=click.Path(path_type=Path),
    default=None,
    help=f"What is known of the sites.  [default: the recipe's, or {SITES} beside it]",
)


def read_recipe(path: Path | None, folder: Path = Path(), sites: Path | None = None) -> Recipe:
    """Return the recipe in a file, or the one of a folder, or the default, with the sites beside it.

    `sites` is a file of sites to take instead of all others.

    Raises RecipeError if the named file cannot be read or says something wrong, and UsageError if
    the file of the sites does.
    """
    if path is None:
        path = next((folder / name for name in (FILE, PROJECT) if (folder / name).is_file()), None)
    recipe = Recipe() if path is None else _read(path)
    if sites is not None:
        return replace(recipe, sites=read_sites(sites))
    beside = (folder if path is None else path.parent) / SITES
    return replace(recipe, sites=recipe.sites | read_sites(beside)) if beside.is_file() else recipe


def _read(path: Path) -> Recipe:
    try:
        return from_toml(path.read_text("utf-8"), str(path))
    except OSError as error:
        raise RecipeError(f"{path}: cannot be read: {error.strerror}. Check the path.") from error
    except UnicodeDecodeError as error:
        raise RecipeError(f"{path}: not UTF-8 at byte {error.start}. TOML is always UTF-8.") from error
