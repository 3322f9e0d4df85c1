"""The commands as a shell sees them: output, messages, exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from corpus_tools.cli import COMMANDS, exit_code
from corpus_tools.cli import corpus_tools as group
from corpus_tools.document import Zone
from corpus_tools.errors import EXIT_INPUT, EXIT_INTERRUPTED, EXIT_OK, EXIT_USAGE

ROOT = Path(__file__).parent.parent.parent
PAGE = (
    "\u067e\u06cc\u0627\u0645 \u0646\u0648\n\nBread is dear again\n\nBy Leila Rahimi 13/2/2016\n\n"
    "The bakers of the old town closed their shops on Tuesday and went home. They will be back.\n"
)
MISSPELT_RECIPE = '[repair]\nprofle = "safe"\n'


def shell(*arguments: str, stdin: bytes = b"", folder: Path = ROOT) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "corpus_tools", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, cwd=folder, env=environment)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, "utf-8")
    return path


def test_clean_is_a_filter(page: Path) -> None:
    from_file, from_stdin = shell("clean", str(page)), shell("clean", stdin=page.read_bytes())
    assert from_file.stdout == from_stdin.stdout
    assert from_file.stdout.startswith(b"The bakers of the old town")
    assert from_file.returncode == EXIT_OK
    assert from_file.stderr == b""


@pytest.mark.parametrize(
    ("zone", "first"),
    [
        ("masthead", "\u067e\u06cc\u0627\u0645 \u0646\u0648"),
        ("front", "Bread is dear again"),
        ("all", "\u067e\u06cc\u0627\u0645 \u0646\u0648"),
    ],
)
def test_clean_prints_the_zone_that_is_asked_for(page: Path, zone: str, first: str) -> None:
    assert shell("clean", str(page), "--zone", zone).stdout.decode().splitlines()[0] == first


def test_clean_hands_undecodable_bytes_on(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(PAGE.replace("Tuesday", "Tues\udc9dday").encode("utf-8", "surrogateescape"))
    assert b"Tues\x9dday" in shell("clean", str(path)).stdout


def test_clean_says_when_a_zone_is_empty(page: Path) -> None:
    done = shell("clean", str(page), "--zone", "furniture")
    assert done.returncode == EXIT_USAGE
    page.write_text("\u067e\u06cc\u0627\u0645 \u0646\u0648\n", "utf-8")
    done = shell("clean", str(page), "--zone", "front")
    assert done.returncode == EXIT_INPUT
    assert "page.txt: no front found in it" in done.stderr.decode()


def test_inspect_prints_json(page: Path) -> None:
    done = shell("inspect", "--json", str(page))
    document = json.loads(done.stdout)
    assert document["title"] == "Bread is dear again"
    assert document["published"] == "2016-02-13"
    assert {segment["zone"] for segment in document["segments"]} == {Zone.MASTHEAD, Zone.FRONT, Zone.BODY}


def test_inspect_explains_a_character(page: Path) -> None:
    told = shell("inspect", str(page), "--at", "1:2").stdout.decode()
    assert "U+06CC ARABIC LETTER FARSI YEH" in told
    assert "masthead/name" in told


@pytest.mark.parametrize("command", ["clean", "inspect"])
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "o such file"),
        (b"", "the file is empty"),
        (b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 8, "this is not text"),
    ],
)
def test_bad_files_get_one_clear_message(
    tmp_path: Path, command: str, content: bytes | None, words: str
) -> None:
    path = tmp_path / "bad.txt"
    if content is not None:
        path.write_bytes(content)
    done = shell(command, str(path))
    assert done.returncode == EXIT_INPUT
    assert len(done.stderr.splitlines()) == 1
    assert words in done.stderr.decode()
    assert f"{path}: " in done.stderr.decode()


def test_a_line_of_ten_megabytes_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"The river rose again, and the town moved uphill. " * 204_800)
    done = shell("clean", str(path))
    assert done.returncode == EXIT_OK
    assert len(done.stdout) >= 10_000_000


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["buld"], 'no command "buld". Did you mean "build"?'),
        (["zzzz"], 'no command "zzzz". Commands: build, clean'),
        (["clean", "--zon", "body"], "--zone"),
        (["inspect"], "Missing argument 'FILE'"),
    ],
)
def test_a_wrong_command_names_the_nearest(
    capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    assert exit_code(arguments) == EXIT_USAGE
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        (
            "corpus.toml",
            MISSPELT_RECIPE.encode(),
            'corpus.toml: repair.profle: unknown key; did you mean "profile"?',
        ),
        ("corpus.toml", b"\xff", "corpus.toml: not UTF-8 at byte 0"),
        ("pyproject.toml", b"[tool.corpus-tools]\nx = 1", "pyproject.toml: x: unknown key"),
    ],
)
def test_a_wrong_recipe_is_named(page: Path, name: str, content: bytes, words: str) -> None:
    page.with_name(name).write_bytes(content)
    done = shell("clean", page.name, folder=page.parent)
    assert done.returncode == EXIT_USAGE
    assert words in done.stderr.decode()


def test_a_recipe_that_is_not_there(page: Path) -> None:
    done = shell("clean", str(page), "--recipe", str(page.with_name("none.toml")))
    assert done.returncode == EXIT_USAGE
    assert "none.toml: cannot be read: No such file" in done.stderr.decode()


def test_an_interrupt_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(group, "main", interrupted)
    assert exit_code([]) == EXIT_INTERRUPTED
    assert capsys.readouterr().err == "corpus-tools: interrupted\n"


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code(["--help"]) == EXIT_OK
    told = capsys.readouterr().out
    assert all(command in told for command in COMMANDS)
