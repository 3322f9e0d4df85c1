"""What the card says under its metadata."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from corpus_tools.dataset import manifest
from corpus_tools.dataset.manifest import Manifest
from corpus_tools.dataset.prose import prose
from corpus_tools.recipe import Bounds, PersonalData, PiiKind, Publication, Recipe
from corpus_tools.release import build
from tests.dataset.documents import scrapes

pytestmark = pytest.mark.usefixtures("unproved")


def made(folder: Path, recipe: Recipe | None = None) -> Manifest:
    raw = scrapes(folder / "raw", 5)
    (raw / "alpha" / "mail.txt").write_text(
        "News\n\nThe council asked for letters to council@bagh.example on Monday, and many came.\n", "utf-8"
    )
    release = build(raw, folder / "processed", recipe=recipe, workers=1)
    return manifest.read(release.path)


def test_the_card_says_how_to_load_what_is_in_it_and_where_it_fails(tmp_path: Path) -> None:
    recipe = Recipe(
        filters={"n_words": Bounds(min=5), "curly_brackets": Bounds(max=0)},
        pii=PersonalData(mask=(PiiKind.EMAIL,)),
    )
    page = prose(made(tmp_path, recipe), Publication(title="News of Bagh", license="cc-by-4.0"), "processed")
    assert page.startswith("# News of Bagh\n")
    assert "This is version 1.0.0: 6 documents." in page
    assert 'load_dataset("processed", "segments")' in page
    assert "100.0% of the documents (6) have no date" in page
    assert "* Nothing was left out." in page
    assert "* Personal data found in bodies: email 1." in page
    assert "* Replaced by placeholders such as `<EMAIL>`: email." in page
    assert "Licence: cc-by-4.0." in page
    assert "News of Bagh, version 1.0.0" in page
    assert "| `quality.mean_word_length` | float64 |" in page
    assert "`alpha/" in page
    assert "There is none in this version." in page


def test_long_lists_are_summed_up_and_scrapes_stay_in_their_place(tmp_path: Path) -> None:
    whole = made(tmp_path)
    example = {
        "source": "a`b.txt",
        "masthead": "\u0646\u0627\u0645\u0647\n<script>x</script>",
        "title": "[a](javascript:b)",
        "opening": "## \x1b[31mtext",
    }
    facts = whole.facts | {
        "sites": {f"site{number:02d}": 30 - number for number in range(13)},
        "rejected": {"unreadable": 2, "n_words": 1},
        "examples": [example],
    }
    page = prose(replace(whole, facts=facts), Publication(), "x")
    assert "| 3 others | 57 |" in page
    assert "* Not published: unreadable 2, n\\_words 1." in page
    assert '> <bdi dir="auto">\u0646\u0627\u0645\u0647</bdi><br>' in page
    assert "<script>" not in page
    assert "](javascript" not in page
    assert "\x1b" not in page
    assert "\n## \\x1b" not in page
    assert "## Examples" not in prose(replace(whole, facts={}), Publication(), "x")


def test_the_page_for_model_builders_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    section = readme.split("## For model builders", 1)[1].split("\n## ", 1)[0]
    code = section.split("```python\n", 1)[1].split("```", 1)[0]
    build(scrapes(tmp_path / "raw", 9), tmp_path / "processed", workers=1)
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    exec(compile(code, "README.md", "exec"), names)
    assert sum(table.num_rows for table in names["splits"].values()) == 9
    assert sum(table.num_rows for table in names["pinned"].values()) == 9
    assert sum(1 for _ in names["english"]) <= names["splits"]["train"].num_rows
    assert set(names["examples"].column_names) == {"document_id", "index", "text", "zone", "role", "language"}
    assert names["dated"].num_rows == names["segments"].num_rows
