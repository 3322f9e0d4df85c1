"""The manual pages of the rules: each module's docstring, and what the rule says of itself."""

import sys
from collections.abc import Iterator

from corpus_tools.check.core import Rule
from corpus_tools.check.fixes import mended_by
from corpus_tools.check.rules import BY_CODE, RULES
from corpus_tools.check.rules.examples import NEXT

WIDEST = 96  # code points of a line of an example
MOST_FILES = 3  # of an example of many, which differ in a number


def page(code: str) -> str:
    """Return the manual page of a rule, with its examples; what is not ASCII in them is escaped."""
    rule = BY_CODE[code]
    told = sys.modules[rule.check.__module__].__doc__ or ""
    head = f"{rule.code} {rule.name} ({rule.severity.value})"
    lines = [head, "=" * len(head), "", told.strip(), "", f"Why: {rule.why}", f"Remedy: {rule.remedy}"]
    if rule.fixed_by:
        by = "corpus-tools check --fix and the build" if _mended(rule) == "fix" else "the build"
        lines.append(f"Mended by: {by}, with pass {', '.join(sorted(rule.fixed_by))}")
    if rule.opt_in:
        lines.append(f"Asked: only where it is selected, as by --extend-select {rule.code}")
    for title, examples in (("Found in", rule.bad), ("Not found in", rule.good)):
        lines += ["", f"{title}:"]
        for number, example in enumerate(examples, start=1):
            lines += ["", f"  {number}."] if len(examples) > 1 else []
            lines += _shown(example)
    return "\n".join(lines) + "\n"


def table() -> str:
    """Return one line a rule: code, severity, what mends it, name, and whether it must be selected."""
    return "".join(
        f"{rule.code:<7}  {rule.severity.value:<7}  {_mended(rule):<5}  {rule.name}"
        f"{' (only where selected)' if rule.opt_in else ''}\n"
        for rule in RULES
    )


def _mended(rule: Rule) -> str:
    """Return what mends the pattern: "fix", "build", or nothing but a person."""
    return max(map(mended_by, rule.fixed_by), default="")  # of several "fix"


def _shown(example: str) -> Iterator[str]:
    """Yield the lines of an example, those of each file below its name, of many files the last few."""
    first, *files = example.split(NEXT)
    if first:
        yield from _lines(first, "    ")
    if len(files) > MOST_FILES:
        yield f"    ({len(files) - MOST_FILES} more files like the first of these)"
    for file in files[-MOST_FILES:]:
        name, _, text = file.partition("\n")
        yield f"    {name}:"
        yield from _lines(text, "        ")


def _lines(text: str, margin: str) -> Iterator[str]:
    for line in text.removesuffix("\n").rstrip("\n").split("\n"):
        cut = line[:WIDEST]
        more = "..." if len(line) > WIDEST else ""
        yield (margin + cut.encode("unicode_escape").decode("ascii") + more).rstrip()
