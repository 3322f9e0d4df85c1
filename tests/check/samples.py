"""Examples of rules as files in a folder, checked as a run would check them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from corpus_tools.check import batch as batches
from corpus_tools.check.asking import asking
from corpus_tools.check.batch import Batch, Published
from corpus_tools.check.core import Finding, Rule
from corpus_tools.check.facts import Compared, Facts
from corpus_tools.check.files import targets
from corpus_tools.check.page import Expectation
from corpus_tools.check.run import Options, run
from corpus_tools.check.single import check_file
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
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return raw


def found_in(folder: Path, example: str, rule: Rule) -> list[Finding]:
    """Return what one rule finds in an example, beside the published version that it may hold."""
    raw = written(folder, example)
    recipe = Recipe()
    settings = raw / "corpus.toml"
    if settings.exists():
        recipe = from_toml(settings.read_text("utf-8"))
        settings.unlink()
    options = Options(select=(rule.code,), raw=raw, recipe=recipe, jobs=1)
    waivers = raw / "check.waivers.toml"
    if waivers.exists():
        waivers = waivers.rename(folder / waivers.name)
        options = replace(options, select=("ALL",), waivers=waivers)
    published = raw / "published"
    if published.exists():
        batch = Batch(facts_in(raw), published_in(published.rename(folder / "published")), recipe)
        return list(batches.found_in(batch, [rule]))
    return [finding for finding in run(targets([raw]), options).findings if finding.code == rule.code]


def published_in(folder: Path) -> Published:
    """Return the pages of a folder as if they had been published; a file PROBLEM is what is wrong."""
    problem = folder / "PROBLEM"
    problems = tuple(problem.read_text("utf-8").splitlines()) if problem.exists() else ()
    problem.unlink(missing_ok=True)
    facts = facts_in(folder) if any(folder.iterdir()) else []
    return Published(path="processed", version="1.0.0", facts=tuple(facts), problems=problems)


def facts_in(folder: Path) -> list[Facts]:
    """Return the facts of all pages of a folder but published ones."""
    files = [target for target in targets([folder], folder) if not target.source.startswith("published/")]
    expected = Expectation(today=date(2026, 1, 1))
    results = (check_file(target, asking(()), Recipe(), expected, Compared.FINGERPRINTS) for target in files)
    return [fact for result in results for fact in result.facts]
