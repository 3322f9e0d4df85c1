"""Write the tables of README.md again from the code, between their markers.

    python scripts/readme.py           rewrite README.md
    python scripts/readme.py --check   exit with 1 if it is not current

A table stands between `<!-- table: NAME -->` and `<!-- end -->`; `TABLES` says where it comes from.
"""

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from corpus_tools.check.rules import RULES
from corpus_tools.cli import COMMANDS
from corpus_tools.repair.order import PASSES

README = Path(__file__).parent.parent / "README.md"
MARKED = re.compile(r"(<!-- table: (\S+) -->\n).*?(<!-- end -->)", re.DOTALL)


def current(text: str) -> str:
    """Return the README with every table as the code has it now."""
    return MARKED.sub(lambda match: match[1] + TABLES[match[2]]() + match[3], text)


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a Markdown table."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def commands() -> str:
    """Return the table of commands."""
    return table(("command", "does"), ((f"`corpus-tools {name}`", does) for name, does in COMMANDS.items()))


def passes() -> str:
    """Return the table of repair passes, in their order."""
    rows = (
        (
            f"`{one.id}`",
            one.summary,
            one.loss.value,
            ", ".join(sorted(one.languages)) if one.languages else "any text",
        )
        for one in PASSES
    )
    return table(("pass", "what it does", "loss", "languages"), rows)


def rules() -> str:
    """Return the table of check rules."""
    rows = ((f"`{one.code}`", one.name, one.severity.value, one.why.split(". ")[0]) for one in RULES)
    return table(("code", "name", "severity", "why"), rows)


TABLES: dict[str, Callable[[], str]] = {"commands": commands, "passes": passes, "rules": rules}


def main() -> int:
    """Rewrite README.md, or say whether it is current."""
    before = README.read_text("utf-8")
    after = current(before)
    if "--check" in sys.argv[1:]:
        print(
            "README.md is current"
            if before == after
            else "README.md is not current: python scripts/readme.py"
        )
        return int(before != after)
    README.write_text(after, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
