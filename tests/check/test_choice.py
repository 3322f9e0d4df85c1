"""Which rules, which files: selectors, paths, folders, globs, what git says is new."""

import subprocess
from pathlib import Path

import pytest

from corpus_tools.check.files import changed_since, targets
from corpus_tools.check.rules import RULES
from corpus_tools.check.select import codes, selected
from corpus_tools.errors import InputError, UsageError


def names(*arguments: tuple[str, ...]) -> list[str]:
    return [rule.code for rule in selected(*arguments)]


def test_without_a_word_all_but_opt_in_rules() -> None:
    assert names() == [rule.code for rule in RULES if not rule.opt_in]
    assert "ENC107" not in names()
    assert "ENC107" in names(("ALL",))
    assert "ENC107" in names((), (), ("ENC107",))


def test_the_longer_selector_wins() -> None:
    assert names(("ENC101", "UNI101"), ()) == ["ENC101", "UNI101"]
    assert "ENC101" not in names(("ENC",), ("ENC101",))
    assert names(("ENC101",), ("ENC",)) == ["ENC101"]
    assert names(("ENC101",), ("ENC101",)) == []
    assert "ENC101" not in names((), ("ENC",))
    assert names(("undecodable-bytes",), ("ENC10",)) == ["ENC101"]


def test_selectors_are_codes_families_beginnings_and_names() -> None:
    assert codes("enc101") == ("ENC101",)
    assert set(codes("UNI")) == {rule.code for rule in RULES if rule.family == "UNI"}
    assert codes("no-body") == ("SEG101",)
    assert set(codes("UNI10")) < set(codes("UNI"))


@pytest.mark.parametrize(
    ("selector", "hint"),
    [("ENC999", "ENC"), ("undecodable-byte", "undecodable-bytes"), ("", "rules"), ("qqqqqqqq", "lists them")],
)
def test_a_wrong_selector_is_told_the_nearest(selector: str, hint: str) -> None:
    with pytest.raises(UsageError, match=f"no rule is called .*{hint}"):
        codes(selector)


def test_files_folders_and_globs_each_once(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    for name in ("b/2.txt", "a/1.txt", "a/10.txt", "a/1.json", "top.txt"):
        (raw / name).parent.mkdir(parents=True, exist_ok=True)
        (raw / name).write_text("{}")
    found = targets([raw, raw / "a", raw / "a" / "1.txt", str(raw / "**" / "*.txt")])
    assert [target.source for target in found] == ["a/1.txt", "a/10.txt", "b/2.txt", "top.txt"]
    assert {target.root for target in found} == {raw}


def test_the_folder_of_scrapes_names_the_files(tmp_path: Path) -> None:
    (tmp_path / "scrapes" / "site").mkdir(parents=True)
    file = tmp_path / "scrapes" / "site" / "1.txt"
    file.write_text("x")
    assert targets([file])[0].source == "1.txt"
    assert targets([tmp_path / "scrapes"])[0].source == "site/1.txt"
    assert targets([file], tmp_path / "scrapes")[0].source == "site/1.txt"
    assert targets([file], tmp_path / "elsewhere")[0].source == "1.txt"


def test_a_sidecar_stands_for_its_scrape(tmp_path: Path) -> None:
    for name in (
        "a.txt",
        "a.json",
        "a.txt.zones.toml",
        "b.html",
        "b.html.json",
        "c.json",
        "d.json",
        "d.txt.json",
    ):
        (tmp_path / name).write_text("{}")
    found = targets([tmp_path / name for name in ("a.json", "b.html.json", "a.txt.zones.toml", "c.json")])
    assert [target.source for target in found] == ["a.txt", "b.html", "c.json"]


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no file or folder"):
        targets([tmp_path / "none.txt"])
    with pytest.raises(UsageError, match="nothing matches"):
        targets([tmp_path / "*.txt"])
    with pytest.raises(InputError, match="no files"):
        targets([tmp_path])


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(folder), *identity, *arguments], check=True, capture_output=True)


def test_only_what_git_says_is_new(tmp_path: Path) -> None:
    git(tmp_path, "init", "-b", "main")
    for name in ("kept.txt", "changed.txt", "gone.txt"):
        (tmp_path / name).write_text(name)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "first")
    (tmp_path / "changed.txt").write_text("other")
    (tmp_path / "gone.txt").unlink()
    (tmp_path / "new \u0645.txt").write_text("new")
    (tmp_path / "staged.txt").write_text("staged")
    git(tmp_path, "add", "staged.txt")
    found = {path.name for path in changed_since("main", tmp_path)}
    assert found == {"changed.txt", "new \u0645.txt", "staged.txt"}


def test_git_that_cannot_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError, match="git cannot tell what changed"):
        changed_since("main", tmp_path)
    git(tmp_path, "init")
    with pytest.raises(UsageError, match="git cannot tell what changed"):
        changed_since("no-such-revision", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError, match="not installed"):
        changed_since("main", tmp_path)
