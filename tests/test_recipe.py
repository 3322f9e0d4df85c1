"""The recipe names file and key path of any mistake."""

import json
from dataclasses import asdict
from datetime import date

import pytest

from corpus_tools.errors import EXIT_USAGE, RecipeError
from corpus_tools.recipe import Recipe, from_plain, from_toml
from corpus_tools.repair.profile import Profile


def test_nothing_said_is_the_default() -> None:
    assert from_toml("") == Recipe()
    assert from_toml("[tool.other]\nkey = 1", "folder/pyproject.toml") == Recipe()


def test_settings_are_read() -> None:
    recipe = from_toml('[repair]\nprofile = "search"\ndisable = ["nfc"]\n[decoding]\nencoding = "cp1256"')
    assert recipe.repair.profile is Profile.SEARCH
    assert recipe.repair.disable == ("nfc",)
    assert recipe.decoding.encoding == "cp1256"
    assert recipe.sha256 != Recipe().sha256
    nested = from_toml('[tool.corpus-tools.repair]\nprofile = "search"', "pyproject.toml")
    assert nested.repair.profile is Profile.SEARCH


@pytest.mark.parametrize("written", ["2024-05-01", '"2024-05-01"'])
def test_a_day_is_written_as_toml_or_json_has_it(written: str) -> None:
    recipe = from_toml(f"[dataset]\ndate = {written}")
    assert recipe.dataset.date == date(2024, 5, 1)
    plain = json.loads(json.dumps(asdict(recipe), default=str))  # as a manifest keeps it
    assert from_plain(plain, "manifest.json") == recipe


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[repair]\nprofle = 1", 'corpus.toml: repair.profle: unknown key; did you mean "profile"?'),
        ("[zzz]", "corpus.toml: zzz: unknown key; known keys: "),
        ('[repair]\nprofile = "high"', 'repair.profile: expected one of safe, search, display, found "high"'),
        ("[repair]\nprofile = 3", "repair.profile: expected one of safe, search, display, found 3"),
        ("[repair]\ndisable = 'nfc'", 'repair.disable: expected a list, found "nfc"'),
        ("[repair]\ndisable = [1]", "repair.disable[0]: expected a string, found 1"),
        ("[decoding]\nencoding = true", "decoding.encoding: expected a string, found true"),
        ('[dataset]\ndate = "soon"', 'dataset.date: expected a day such as 2024-05-01, found "soon"'),
        ("[dataset]\ndate = 2024-05-01T10:00:00Z", "expected a day such as 2024-05-01, found"),
        ("repair = 1", "corpus.toml: repair: expected a table, found 1"),
        ("[repair", "corpus.toml: not valid TOML: "),
    ],
)
def test_mistakes_are_named(text: str, message: str) -> None:
    with pytest.raises(RecipeError) as caught:
        from_toml(text)
    assert message in str(caught.value)
    assert str(caught.value).startswith("corpus.toml: ")
    assert caught.value.exit_code == EXIT_USAGE
