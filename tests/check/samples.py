"""Examples of rules as files in a folder, checked as a run would check them."""

from dataclasses import replace
from pathlib import Path

from corpus_tools.check.core import Finding, Rule
from corpus_tools.check.files import targets
from corpus_tools.check.run import Options, run
from corpus_tools.recipe import Recipe, from_toml

NEXT_FILE = "\N{SYMBOL FOR FILE SEPARATOR}"


def written(folder: Path, example: str, name: str = "page") -> Path:
    """Write the files of an example below `folder`/raw and return that folder."""
    raw = folder / "raw"
    raw.mkdir()
    for number, part in enumerate(example.removeprefix(NEXT_FILE).split("\n" + NEXT_FILE)):
        named, text = part.split("\n", 1) if NEXT_FILE in example else (name, part)
        suffix = ".html" if "<html" in text else ".txt"
        path = raw / (named.strip() or f"{name}-{number}{suffix}")
        if "." not in path.name:
            path = path.with_name(path.name + suffix)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return raw


def found_in(folder: Path, example: str, rule: Rule) -> list[Finding]:
    """Return what one rule finds in an example."""
    raw = written(folder, example)
    settings = raw / "corpus.toml"
    recipe = Recipe()
    if settings.exists():
        recipe = from_toml(settings.read_text("utf-8"))
        settings.unlink()
    waivers = raw / "check.waivers.toml"
    options = Options(select=(rule.code,), raw=raw, recipe=recipe)
    if waivers.exists():
        waivers = waivers.rename(folder / waivers.name)
        options = replace(options, select=("ALL",), waivers=waivers)
    return [finding for finding in run(targets([raw]), options).findings if finding.code == rule.code]
