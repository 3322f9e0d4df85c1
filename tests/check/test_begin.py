"""A new corpus repository is ready: its hook and its workflow stop what is bad and let pass what is good."""

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import yaml

from corpus_tools.check.rules.examples import PAGE
from corpus_tools.cli import exit_code
from corpus_tools.recipe import Bounds, Recipe, from_toml

ROOT = Path(__file__).parents[2]
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="makes a repository with git")


def shell(folder: Path, command: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command with `corpus-tools` and a silent `python -m pip` on the PATH."""
    tools = folder.parent / "bin"
    if not tools.exists():
        tools.mkdir()
        start = f'#!/bin/sh\nexec "{sys.executable}" -m corpus_tools "$@"\n'
        no_install = f'#!/bin/sh\nif [ "$2" = pip ]; then exit 0; fi\nexec "{sys.executable}" "$@"\n'
        for name, text in (("corpus-tools", start), ("python", no_install)):
            (tools / name).write_text(text)
            (tools / name).chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        **{
            f"GIT_{role}_{what}": "a@example.org"
            for role in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        },
        **more,
    }
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def begun(folder: Path, *arguments: str) -> Path:
    corpus = folder / "corpus"
    assert exit_code(["init", str(corpus), *arguments]) == 0
    return corpus


def test_the_settings_say_the_defaults(tmp_path: Path) -> None:
    corpus = begun(tmp_path)
    text = (corpus / "corpus.toml").read_text("utf-8")
    assert from_toml(text) == Recipe()
    lines = (line.removeprefix("# ").split("  #")[0] for line in text.splitlines())
    shown = "\n".join(line for line in lines if line.startswith("[") or " = " in line)
    uncommented = from_toml(shown)
    assert uncommented.check.paths["some-portal/*"].languages == ("en",)
    assert uncommented.dataset.date == date(2024, 5, 1)
    assert uncommented.filters == {"n_words": Bounds(min=50)}


def test_what_is_there_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = begun(tmp_path)
    (corpus / "corpus.toml").write_text("mine")
    begun(tmp_path, "--ci", "gitlab")
    assert (corpus / "corpus.toml").read_text() == "mine"
    out = capsys.readouterr().out
    assert f"kept   {corpus / 'corpus.toml'}" in out
    assert f"wrote  {corpus / '.gitlab-ci.yml'}" in out
    assert exit_code(["init", str(tmp_path / "other"), "--ci", "none"]) == 0
    assert not (tmp_path / "other" / ".github").exists()


@needs_git
@pytest.mark.parametrize("forge", ["github", "gitlab"])
def test_a_branch_with_good_and_bad_scrapes(forge: str, tmp_path: Path) -> None:
    corpus = begun(tmp_path, "--ci", forge)
    raw = corpus / "raw" / "some-portal"
    raw.mkdir()
    (raw / "old.txt").write_text(f"{PAGE}An old \N{REPLACEMENT CHARACTER} fault.\n", "utf-8")
    done = shell(
        corpus, "git init -q -b main && git add . && git commit -q -m first && git checkout -q -b new"
    )
    assert done.returncode == 0, done.stderr
    (raw / "good.txt").write_text(f"{PAGE}Another end.\n", "utf-8")
    hook = yaml.safe_load((corpus / ".pre-commit-config.yaml").read_text())["repos"][0]["hooks"][0]
    assert shell(corpus, f"{hook['entry']} raw/some-portal/good.txt").returncode == 0
    assert steps(corpus, forge)[0] == 0
    (raw / "bad.txt").write_bytes(PAGE.encode() + b"A c\xe2\x80 was closed.\n")
    done = shell(corpus, f"{hook['entry']} raw/some-portal/good.txt raw/some-portal/bad.txt")
    assert done.returncode == 1
    assert "bad.txt" in done.stdout
    shell(corpus, "git add . && git commit -q -m scrapes")
    code, told = steps(corpus, forge)
    assert code == 1
    assert "bad.txt" in told
    assert "bad.txt" in told
    assert "old.txt" not in told
    dirt = shell(corpus, "git status --porcelain").stdout.splitlines()
    assert [line for line in dirt if not line.endswith("quality.json")] == []


def steps(corpus: Path, forge: str) -> tuple[int, str]:
    """Carry out the CI's steps by hand, as far as they are ours; return the last exit code and the report."""
    if forge == "gitlab":
        script = yaml.safe_load((corpus / ".gitlab-ci.yml").read_text())["corpus"]["script"]
        done = shell(corpus, "\n".join(script), CI_MERGE_REQUEST_DIFF_BASE_SHA="main")
        return done.returncode, (corpus / "quality.json").read_text() + done.stderr
    workflow = yaml.safe_load((corpus / ".github" / "workflows" / "corpus.yml").read_text())
    for step in workflow["jobs"]["check"]["steps"]:
        if "run" in step:
            assert "${{" not in step["run"]  # what a pull request says never becomes text of a script
            done = shell(corpus, step["run"], BASE="main")
            if done.returncode:
                break
    return done.returncode, done.stdout + done.stderr


@needs_git
def test_the_action_of_this_repository(tmp_path: Path) -> None:
    corpus = begun(tmp_path)
    (corpus / "raw" / "a b").mkdir()
    (corpus / "raw" / "a b" / "1.txt").write_text(f"{PAGE}A \N{REPLACEMENT CHARACTER}.\n", "utf-8")
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    inputs = {name: one["default"] for name, one in action["inputs"].items()}
    assert inputs["paths"] == "raw"
    install, check = (step["run"] for step in action["runs"]["steps"])
    assert "${{" not in install + check
    assert shell(corpus, install, ACTION=str(ROOT)).returncode == 0
    done = shell(corpus, check, PATHS="raw/a b\n", SINCE="", ARGUMENTS="--select\nUNI101\n")
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=raw/a b/1.txt,line=8,")
    assert shell(corpus, check, PATHS="raw", SINCE="", ARGUMENTS="--select\nENC101").returncode == 0
    assert shell(corpus, check, PATHS="raw; exit 7", SINCE="", ARGUMENTS="").returncode == 2


def test_the_hook_of_this_repository() -> None:
    [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert hook["entry"] == "corpus-tools check"
    assert hook["language"] == "python"
