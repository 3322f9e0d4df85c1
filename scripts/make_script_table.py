"""Write corpus_tools/text/scripts.txt: the script of every code point.

The figures are the properties Script and Script_Extensions of the Unicode Character Database
as the package `regex` ships them, asked for every code point once. `regex` is not asked at run
time: its import and its 170 classes cost more than reading this table, and the answer must not
change with the version that happens to be installed.

Usage: python scripts/make_script_table.py
"""

import re
from collections import defaultdict
from importlib.metadata import metadata
from pathlib import Path

import regex
from regex import _regex  # the only place where regex lists its scripts

OUT = Path(__file__).parents[1] / "corpus_tools" / "text" / "scripts.txt"
EVERYTHING = "".join(map(chr, range(0x110000)))
UNKNOWN = "Zzzz"


def codes() -> list[str]:
    """Return the ISO 15924 code of every script that Unicode has characters for."""
    aliases: dict[int, list[str]] = defaultdict(list)
    for name, number in vars(_regex)["get_properties"]()["SCRIPT"][1].items():
        aliases[number].append(name)
    # A long name stands first and the code second (MIAO, PLRD); a third is an old private code.
    # One name alone is both (LISU), and one alone of other length is a union of scripts.
    found = [names[min(1, len(names) - 1)].title() for names in aliases.values()]
    return [code for code in found if len(code) == 4 and code != "Hrkt"]


def unicode_version() -> str:
    """Return the version of Unicode that `regex` says it supports."""
    [version, *_] = re.findall(r"supports Unicode ([0-9.]+[0-9])", str(metadata("regex").json["description"]))
    return str(version)


def ranges(points: list[int]) -> list[str]:
    """Write sorted code points as ranges in hexadecimal, `41-5A`."""
    spans: list[list[int]] = []
    for point in points:
        if spans and spans[-1][1] == point - 1:
            spans[-1][1] = point
        else:
            spans.append([point, point])
    return [f"{first:X}" if first == last else f"{first:X}-{last:X}" for first, last in spans]


def table() -> dict[str, list[int]]:
    """Return the code points of each pair of script and extensions."""
    script = [UNKNOWN] * 0x110000
    extensions: list[list[str]] = [[] for _ in range(0x110000)]
    for code in codes():
        for match in regex.finditer(rf"\p{{sc={code}}}+", EVERYTHING):
            script[match.start() : match.end()] = [code] * len(match[0])
        for match in regex.finditer(rf"\p{{scx={code}}}+", EVERYTHING):
            for point in range(match.start(), match.end()):
                extensions[point].append(code)
    groups: dict[str, list[int]] = defaultdict(list)
    for point, (own, others) in enumerate(zip(script, extensions, strict=True)):
        if own != UNKNOWN:
            groups[own if others == [own] else f"{own}:{','.join(sorted(others))}"].append(point)
    return groups


def main() -> None:
    """Write the table, one line for each pair of script and extensions."""
    lines = [
        f"# Script and Script_Extensions of Unicode {unicode_version()}, from regex {regex.__version__}.",
        "# Written by scripts/make_script_table.py. Script[:its extensions], then ranges of code points.",
        "# What is not listed is Zzzz: unassigned, private use or a surrogate.",
    ]
    lines += [f"{key} {' '.join(ranges(points))}" for key, points in sorted(table().items())]
    OUT.write_text("\n".join(lines) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
