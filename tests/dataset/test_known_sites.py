"""What a build learns of the sites, publishes with the version, and stands on in the next one."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from corpus_tools.corpus.sites import Learned, read_learned, to_toml
from corpus_tools.dataset import known_sites, manifest
from corpus_tools.dataset.diff import Side, compare
from corpus_tools.dataset.stock import take_stock
from corpus_tools.dataset.versions import entry_of
from corpus_tools.document import Role
from corpus_tools.recipe import Recipe
from corpus_tools.release import build, rebuild
from corpus_tools.segment.sites import KnownLine, Site, read_sites

pytestmark = pytest.mark.usefixtures("unproved")

NAME = "\u0622\u06cc\u0646\u0647 \u06a9\u0648\u0647"
EACH = partial(map, known_sites.learn)
TEXT = "The pass of {n} was closed on Monday, and {n} drivers waited. Nobody had told them of the snow."


def page(number: int, name: str = NAME) -> str:
    return f"{name}\n\nSnow closes pass number {number}\n\nBy Ann Lee\n\n{TEXT.format(n=number)}\n"


def site(raw: Path, numbers: range, name: str = NAME) -> Path:
    (raw / "peak").mkdir(parents=True, exist_ok=True)
    for number in numbers:
        (raw / "peak" / f"{number}.txt").write_text(page(number, name), "utf-8")
    return raw


def tables(folder: Path) -> dict[str, Learned]:
    return read_learned(folder / "sites.toml")


def test_a_version_is_published_with_its_sites(tmp_path: Path) -> None:
    raw, out = site(tmp_path / "raw", range(6)), tmp_path / "processed"
    release = build(raw, out, workers=1)
    assert tables(release.path)["peak"].site.masthead == (KnownLine(line=NAME, role=Role.NAME),)
    assert tables(release.path)["peak"].files == 6
    assert rebuild(raw, out, entry_of(out, None)) == []


def test_a_site_keeps_its_table_until_it_has_grown(tmp_path: Path) -> None:
    raw, out = site(tmp_path / "raw", range(6)), tmp_path / "processed"
    build(raw, out, workers=1)
    site(raw, range(6, 11), "Mirror of the Peak")
    second = build(raw, out, workers=1)
    assert tables(second.path)["peak"].files == 6
    site(raw, range(11, 12))
    third = build(raw, out, workers=1)
    assert tables(third.path)["peak"].files == 12
    assert {one.line for one in tables(third.path)["peak"].site.masthead} >= {NAME}
    sides = [Side(out / version, manifest.read(out / version)) for version in ("1.1.0", "1.2.0")]
    assert set(compare(sides[0], sides[1], tmp_path / "spill").causes) == {"new raw file", "the site"}


def test_given_sites_are_taken_as_they_are(tmp_path: Path) -> None:
    raw, out = site(tmp_path / "raw", range(6)), tmp_path / "processed"
    given = {"peak": Site(masthead=(KnownLine(line="Snow closes pass number #", role=Role.MOTTO),))}
    release = build(raw, out, recipe=Recipe(sites=given), workers=1)
    assert read_sites(release.path / "sites.toml") == given
    assert "documents" not in (release.path / "sites.toml").read_text("utf-8")


def test_few_files_teach_nothing(tmp_path: Path) -> None:
    raw, out = site(tmp_path / "raw", range(2)), tmp_path / "processed"
    (raw / "loose.txt").write_text(page(3), "utf-8")
    assert not (build(raw, out, workers=1).path / "sites.toml").exists()


def test_a_file_that_cannot_be_read_teaches_nothing(tmp_path: Path) -> None:
    raw = site(tmp_path / "raw", range(4))
    (raw / "peak" / "empty.txt").write_bytes(b"")
    found = known_sites.learned(raw, take_stock(raw), Recipe(), None, EACH)
    assert (found["peak"].documents, found["peak"].files) == (4, 5)


def test_another_method_or_a_file_changed_by_hand_is_learned_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw, parent = site(tmp_path / "raw", range(4)), tmp_path / "1.0.0"
    parent.mkdir()
    first = known_sites.learned(raw, take_stock(raw), Recipe(), None, EACH)
    told = {"peak": replace(first["peak"], site=Site(furniture=("told",)), counts=())}
    (parent / "sites.toml").write_text(to_toml(told), "utf-8")
    assert known_sites.learned(raw, take_stock(raw), Recipe(), parent, EACH) == told
    monkeypatch.setattr(known_sites, "LEARNING", known_sites.LEARNING + 1)
    again = known_sites.learned(raw, take_stock(raw), Recipe(), parent, EACH)
    assert again["peak"].site == first["peak"].site
    (parent / "sites.toml").write_text("[", "utf-8")
    assert known_sites.learned(raw, take_stock(raw), Recipe(), parent, EACH) == again


def test_a_sidecar_names_the_site_of_a_file(tmp_path: Path) -> None:
    raw = site(tmp_path / "raw", range(4))
    for number in range(3):
        (raw / "peak" / f"{number}.txt.json").write_text('{"site": "dale"}')
    (raw / "peak" / "3.txt.json").write_text("{")
    assert {item.source: item.site for item in take_stock(raw)} == {
        "peak/0.txt": "dale",
        "peak/1.txt": "dale",
        "peak/2.txt": "dale",
        "peak/3.txt": "peak",
    }
    assert known_sites.learned(raw, take_stock(raw), Recipe(), None, EACH).keys() == {"dale"}
