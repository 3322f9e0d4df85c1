"""What a machine can see of the house: the road, the rooms, the style."""

import ast
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest

from corpus_tools.check.rules import RULES
from corpus_tools.cli import COMMANDS
from corpus_tools.repair.order import PASSES

ROOT = Path(__file__).parent.parent
PRODUCT = sorted((ROOT / "corpus_tools").rglob("*.py"))
PYTHON = [*PRODUCT, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "scripts").rglob("*.py"))]
MOST_LINES = 400

# The road: each room may import what stands before it, never what comes after.
ROAD = (
    "errors",
    "records",
    "rooms",
    "text",
    "document",
    "ingest",
    "repair",
    "segment",
    "recipe",
    "pipeline",
    "corpus",
    "dataset",
    "check",
    "report",
    "engine",
    "release",
    "cli",
    "__main__",
)
BESIDE = "testing"  # stands beside the road: knows only strings, and no product code knows it

# Too heavy to import before they are needed.
HEAVY = frozenset(
    {"datasets", "duckdb", "ftfy", "fsspec", "huggingface_hub", "langdetect", "lingua", "numpy"}
) | {*("pandas", "pyarrow", "pypdfium2", "ray", "regex", "rensa", "datasketch", "rich", "tomli_w", "warcio")}


def module_imports(path: Path) -> list[ast.Import | ast.ImportFrom]:
    """Return the imports of a module that run when it is imported."""
    tree = ast.parse(path.read_text("utf-8"))
    found: list[ast.Import | ast.ImportFrom] = []
    todo: list[ast.AST] = list(tree.body)
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Import | ast.ImportFrom):
            found.append(node)
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            todo += node.orelse
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            todo += ast.iter_child_nodes(node)
    return found


def names(node: ast.Import | ast.ImportFrom) -> list[str]:
    """Return the full names of the modules that an import names."""
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return [alias.name for alias in node.names]


def room(module: str) -> str | None:
    """Return the room of the house that a module of ours lives in, or None."""
    parts = module.split(".")
    return parts[1] if parts[0] == "corpus_tools" and len(parts) > 1 else None


def ids(paths: list[Path]) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in paths]


@pytest.mark.parametrize("path", PRODUCT, ids=ids(PRODUCT))
def test_imports_point_back_along_the_road(path: Path) -> None:
    parts = path.relative_to(ROOT / "corpus_tools").with_suffix("").parts
    here = parts[0]
    if here == "__init__":
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        assert not (isinstance(node, ast.ImportFrom) and node.level), f"line {node.lineno}: relative import"
        for there in filter(None, map(room, names(node))):
            if here == BESIDE:
                assert there in {"errors", "text", BESIDE}, f"line {node.lineno}: {BESIDE} imports {there}"
                continue
            assert here in ROAD, f"{here} has no place on the road"
            assert there in ROAD, f"line {node.lineno}: {there} has no place on the road"
            assert ROAD.index(there) <= ROAD.index(here), f"line {node.lineno}: {here} imports {there}"


@pytest.mark.parametrize("path", PRODUCT, ids=ids(PRODUCT))
def test_product_source(path: Path) -> None:
    source = path.read_text("utf-8")
    assert source.isascii(), "characters are named, not pasted"
    assert ast.get_docstring(ast.parse(source)), "a module says what it is"
    assert not re.search(r"\b(TODO|FIXME|XXX|NotImplementedError|pragma: no cover)\b", source)
    assert not re.search(r"except( Exception| BaseException)?:", source), "catching everything hides bugs"
    assert "utils" not in path.stem
    heavy = {name.split(".")[0] for node in module_imports(path) for name in names(node)} & HEAVY
    assert not heavy, f"heavy at import: {', '.join(sorted(heavy))}"


@pytest.mark.parametrize("path", PYTHON, ids=ids(PYTHON))
def test_length(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= MOST_LINES


def test_nothing_heavy_comes_with_the_package() -> None:
    code = "import sys, corpus_tools; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT)
    assert not HEAVY & set(loaded.stdout.decode().split())


def test_pass_ids_are_unique() -> None:
    found = [one.id for one in PASSES]
    assert len(found) == len(set(found))
    assert all(re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", one) for one in found)


@pytest.mark.parametrize("one", PASSES, ids=lambda one: one.id)
def test_every_pass_has_a_case_file(one: object) -> None:
    name = getattr(one, "id", "")
    assert (ROOT / "tests" / "repair" / "cases" / f"{name}.toml").is_file()


def test_no_address_of_a_registry_stands_anywhere() -> None:
    tracked = subprocess.run(["git", "ls-files", "-z"], capture_output=True, check=True, cwd=ROOT).stdout
    hosts = re.compile(rb"pypi\.org|pythonhosted|registry\.npm|(extra-)?index-url")
    for name in filter(None, tracked.decode().split("\0")):
        path = ROOT / name
        if path.is_file() and path != Path(__file__) and path.suffix not in {".parquet", ".pdf"}:
            assert not hosts.search(path.read_bytes()), name


def test_every_command_has_its_module_and_line() -> None:
    modules = {path.stem for path in (ROOT / "corpus_tools" / "cli").glob("*.py")}
    assert set(COMMANDS) <= modules
    for name in COMMANDS:
        assert isinstance(import_module(f"corpus_tools.cli.{name}").command, click.Command)


def test_codes_of_rules_are_unique() -> None:
    codes = [rule.code for rule in RULES]
    assert len(codes) == len(set(codes))
    assert len({rule.name for rule in RULES}) == len(codes)
    assert all(re.fullmatch(r"[A-Z]{2,4}\d{3}", code) for code in codes)
