"""`corpus-tools learn`: what it writes, says and returns."""

import json
from pathlib import Path

import pytest

from corpus_tools.cli import exit_code
from corpus_tools.cli.settings import read_recipe
from corpus_tools.document import Role
from corpus_tools.errors import EXIT_INPUT, EXIT_OK, EXIT_USAGE
from corpus_tools.segment.sites import DateOrder, KnownLine, read_sites

NAME = "\u067e\u06cc\u0627\u0645 \u06a9\u0648\u0647"
TITLES = (
    "Bread is dear again",
    "Snow closes the pass",
    "The dam leaks",
    "A gate alone",
    "Robots in the wheat",
)
MOTTO = "Reporting for everyone in the valley"


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """Return five articles of one site, one of another and one of none."""
    folder = tmp_path / "raw"
    for site in ("valley", "lonely"):
        (folder / site).mkdir(parents=True)
    for number in range(1, 6):
        page = (
            f"{NAME}\n{MOTTO}\n\n{TITLES[number - 1]}\n\nBy Ann Lee 2{number}/3/2014\n\n"
            f"The bakers of street {number} closed their shops on Tuesday and went home. They will be back.\n"
        )
        (folder / "valley" / f"{number}.txt").write_text(page, "utf-8")
    (folder / "lonely" / "a.txt").write_text("The river rose in the night. Nobody slept.\n", "utf-8")
    (folder / "loose.txt").write_text("The pass is closed. It will open in spring.\n", "utf-8")
    return folder


def test_it_writes_what_the_documents_of_a_site_share(
    raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sites.toml"
    assert exit_code(["learn", str(raw), "--out", str(out)]) == EXIT_OK
    sites = read_sites(out)
    assert list(sites) == ["valley"]
    assert sites["valley"].masthead[0] == KnownLine(line=NAME, role=Role.NAME)
    assert sites["valley"].masthead[1].line == MOTTO
    assert sites["valley"].date_order is DateOrder.DAY_FIRST
    told = capsys.readouterr()
    assert told.out == ""
    assert "valley: 2 masthead lines, 0 lines of furniture, dates day-first, from 5 documents" in told.err
    assert "lonely: nothing learned; 3 different documents are needed" in told.err
    assert "they belong to none" in told.err
    assert f"git add {out}" in told.err


def test_what_a_person_corrected_is_kept(
    raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sites.toml"
    own = '# The valley is ours.\n[valley]\ndate_order = "month-first"'
    out.write_text(own, "utf-8")
    for number in range(3):
        page = f"The Lonely Post\n\n{TITLES[number]}\n\nRain fell in street {number} all day. Nobody slept.\n"
        (raw / "lonely" / f"{number}.txt").write_text(page, "utf-8")
    assert exit_code(["learn", str(raw), "--out", str(out)]) == EXIT_OK
    assert f"valley: kept as {out} has it; --anew learns it again" in capsys.readouterr().err
    text = out.read_text("utf-8")
    assert text.startswith(own + "\n\n[")
    assert read_sites(out)["valley"].date_order is DateOrder.MONTH_FIRST
    assert read_sites(out)["lonely"].masthead[0].line == "The Lonely Post"
    assert exit_code(["learn", str(raw), "--out", str(out)]) == EXIT_OK
    assert out.read_text("utf-8") == text
    assert exit_code(["learn", str(raw), "--out", str(out), "--anew"]) == EXIT_OK
    assert read_sites(out)["valley"].date_order is DateOrder.DAY_FIRST


def test_a_file_with_a_mistake_is_left_as_it_is(
    raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sites.toml"
    out.write_text('[valley]\nfurnitre = ["x"]\n', "utf-8")
    assert exit_code(["learn", str(raw), "--out", str(out)]) == EXIT_USAGE
    assert 'valley.furnitre: unknown key; did you mean "furniture"?' in capsys.readouterr().err
    assert out.read_text("utf-8") == '[valley]\nfurnitre = ["x"]\n'


def test_stdout_holds_the_table_and_nothing_else(
    raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sites.toml"
    exit_code(["learn", str(raw), "--out", str(out)])
    capsys.readouterr()
    assert exit_code(["learn", str(raw), "--out", "-"]) == EXIT_OK
    assert capsys.readouterr().out == out.read_text("utf-8")


def test_an_unreadable_file_is_named_and_the_rest_is_learned(
    raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (raw / "valley" / "broken.txt").write_bytes(b"")
    out = tmp_path / "sites.toml"
    assert exit_code(["learn", str(raw), "--out", str(out)]) == EXIT_INPUT
    assert "valley/broken.txt: the file is empty" in capsys.readouterr().err
    assert len(read_sites(out)["valley"].masthead) == 2


def test_a_file_that_cannot_be_written_is_a_mistake_of_the_command(
    raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert exit_code(["learn", str(raw), "--out", str(tmp_path / "no" / "sites.toml")]) == EXIT_USAGE
    assert "cannot be written" in capsys.readouterr().err


def test_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code(["learn", str(tmp_path / "nowhere")]) == EXIT_INPUT
    assert "there is no such file or folder" in capsys.readouterr().err


def test_what_was_learned_is_part_of_the_recipe_beside_it(raw: Path, tmp_path: Path) -> None:
    out = tmp_path / "sites.toml"
    assert read_recipe(None, tmp_path).sites == {}
    exit_code(["learn", str(raw), "--out", str(out)])
    assert read_recipe(None, tmp_path).sites == read_sites(out)
    (tmp_path / "corpus.toml").write_text('[repair]\nprofile = "safe"\n', "utf-8")
    assert read_recipe(tmp_path / "corpus.toml").sites == read_sites(out)


def test_a_build_uses_the_sites_and_keeps_them_in_its_manifest(
    raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    exit_code(["learn", "raw"])
    assert exit_code(["build", "--quiet", "--workers", "1"]) == EXIT_OK
    [made] = (tmp_path / "processed").glob("*/manifest.json")
    assert json.loads(made.read_text("utf-8"))["recipe"]["sites"]["valley"]["masthead"][1]["line"] == MOTTO
    assert exit_code(["verify", "--rebuild", "raw"]) == EXIT_OK
