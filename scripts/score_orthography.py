"""Measure the orthographic passes: clean text of six languages, and the normalisers of the field.

    PYTHONPATH=. python scripts/score_orthography.py CLEAN [--peers PYTHON] [--virastar NODE_MODULES]

CLEAN is a folder of `<language>.txt` as `gather_clean_text.py` writes it. PYTHON is the interpreter
of a throw-away environment with any of hazm, shekar and parsivar; NODE_MODULES a folder where npm
has put virastar. What is not there is left out. Two parts:

* For each language and profile: how many lines there are, how many characters the orthographic
  passes change (they must be 0 outside Persian), and how many lines have damage of encoding that the other
  passes undo, by pass. A catalogue holds tags, escape sequences and decomposed letters; those lines are
  not clean, and are counted apart.
* For each class of rules: the share of Persian lines (spelled as Windows-1256 spells them) on which a
  normaliser agrees with our `safe` profile, with a reason for what it does otherwise; and the share of
  English lines that it changes at all.
"""

import argparse
import json
import re
import subprocess
from collections import Counter
from pathlib import Path

from corpus_tools.repair.core import run
from corpus_tools.repair.order import PASSES, passes
from corpus_tools.repair.profile import Profile

FOREIGN = ("ps", "ur", "ar", "ar-quran", "en", "de", "fr")
ORTHOGRAPHIC = frozenset(one.id for one in PASSES if one.languages is not None)
LINES_COMPARED = 1_000
DIRT = re.compile(r"[\x00-\x08\x1b<&]")  # terminal sequences and markup of catalogues: no English text

PEER_CODE = {
    "hazm": "from hazm import Normalizer",
    "shekar": "from shekar import Normalizer",
    "parsivar": "from parsivar import Normalizer",
}
PYTHON_PEER = """
import json, sys
{importing}
normalize = Normalizer().normalize
json.dump([normalize(line) for line in json.load(sys.stdin)], sys.stdout)
"""
VIRASTAR = """
const Virastar = require(process.argv[1] + "/virastar");
const virastar = new Virastar();
const lines = JSON.parse(require("fs").readFileSync(0, "utf8"));
console.log(JSON.stringify(lines.map((line) => virastar.cleanup(line))));
"""

# What of a line a class of rules is about: two outputs agree if this part of them does.
CLASSES = {
    "yeh and kaf": re.compile("[\u0643\u0649\u064a\u06a9\u06cc]"),
    "heh and hamza": re.compile("[\u0647\u06c0\u06c2\u06be\u0621\u0654]"),
    "digits": re.compile("[0-9\u0660-\u0669\u06f0-\u06f9]"),
    "vowel marks": re.compile("[\u064b-\u0652]"),
    "tatweel": re.compile("\u0640"),
    "joiners": re.compile("[\u200c\u200d]"),
    "stops and quotation marks": re.compile('[,;?!.:\u060c\u061b\u061f"\u00ab\u00bb\u201c\u201d]'),
    "spaces": re.compile("[ \u00a0]"),
}
SHORT = "converts lines, too, that ours do not take for Persian without a page around them"
IN_DISPLAY = "; ours do that in display"
REASONS = {
    ("hazm", "yeh and kaf"): SHORT,
    ("hazm", "heh and hamza"): "takes the hamza off heh, which is the ezafe",
    ("hazm", "digits"): "sets ASCII digits in Persian ones, with spaces around them",
    ("hazm", "vowel marks"): "removes them; ours do that in search",
    ("hazm", "tatweel"): "removes one that stands alone as a dash",
    ("hazm", "joiners"): "adds them in place of spaces (mi, ha, tar)" + IN_DISPLAY,
    ("hazm", "stops and quotation marks"): "makes guillemets of straight marks" + IN_DISPLAY,
    ("hazm", "spaces"): "adds and drops spaces around stops; some become joiners",
    ("shekar", "yeh and kaf"): SHORT,
    ("shekar", "heh and hamza"): "takes the hamza off heh, which is the ezafe",
    ("shekar", "digits"): "sets ASCII digits in Persian ones, drops those in Latin words",
    ("shekar", "vowel marks"): "removes them; ours do that in search",
    ("shekar", "tatweel"): "removes one that stands alone as a dash",
    ("shekar", "joiners"): "drops those beside the Latin words that it drops",
    ("shekar", "stops and quotation marks"): "drops Latin words and tags, and the marks in them",
    ("shekar", "spaces"): "drops Latin words and tags, and the spaces around them",
    ("parsivar", "yeh and kaf"): SHORT,
    ("parsivar", "heh and hamza"): "makes yeh with hamza of a final hamza",
    ("parsivar", "digits"): "sets Persian digits in ASCII ones",
    ("parsivar", "vowel marks"): "removes them; ours do that in search",
    ("parsivar", "tatweel"): "removes one that stands alone as a dash",
    ("parsivar", "joiners"): "adds them in place of spaces, some doubled" + IN_DISPLAY,
    ("parsivar", "stops and quotation marks"): "makes Persian commas of ASCII ones, drops curly marks",
    ("parsivar", "spaces"): "sets spaces around every sign and inside tags",
    ("virastar", "yeh and kaf"): SHORT,
    ("virastar", "heh and hamza"): "makes hamza above of a joiner and yeh behind heh",
    ("virastar", "digits"): "sets ASCII digits in Persian ones",
    ("virastar", "tatweel"): "makes a dash of one that stands alone",
    ("virastar", "joiners"): "adds some in place of spaces, drops those before the hamza it makes",
    ("virastar", "stops and quotation marks"): "makes guillemets of other marks" + IN_DISPLAY,
    ("virastar", "spaces"): "adds and drops spaces around stops",
}
OTHERWISE = "no reason on record: look at the line"


def read(folder: Path, language: str) -> list[str]:
    """Return the lines of a language, none if the folder has no such file."""
    path = folder / f"{language}.txt"
    return path.read_text("utf-8").splitlines() if path.is_file() else []


def score_clean(folder: Path, most: int) -> None:
    """Print what each profile changes in text that is none of its business."""
    print("| language | profile | lines | characters changed by orthography | other lines changed, by pass |")
    print("| --- | --- | --- | --- | --- |")
    total = characters = 0
    for language in FOREIGN:
        lines = read(folder, language)
        lines = lines[:: -(-len(lines) // most)] if lines else []
        total += len(lines)
        for profile in Profile if lines else ():
            order = passes(profile)
            changed = 0
            others: Counter[str] = Counter()
            for line in lines:
                edits = run(line, order).edits
                changed += sum(
                    max(len(edit.before), len(edit.after)) for edit in edits if edit.pass_id in ORTHOGRAPHIC
                )
                others.update({edit.pass_id for edit in edits} - ORTHOGRAPHIC)
            characters += changed
            rest = ", ".join(f"{name} {count}" for name, count in others.most_common()) or "none"
            print(f"| {language} | {profile} | {len(lines):,} | {changed} | {rest} |", flush=True)
    print(f"\n{total:,} lines through {len(Profile)} profiles: {characters} characters changed\n", flush=True)


def spelled_in_windows_1256(line: str) -> str:
    """Return a Persian line with the letters that the code page has for it."""
    return line.translate(str.maketrans("\u06cc\u06a9", "\u064a\u0643"))


def peers(python: str | None, node_modules: str | None) -> dict[str, list[str]]:
    """Return the command line of each normaliser that there is."""
    found = {}
    if python:
        for name, importing in PEER_CODE.items():
            if not subprocess.run(
                [python, "-c", f"import {name}"], capture_output=True, check=False
            ).returncode:
                found[name] = [python, "-c", PYTHON_PEER.format(importing=importing)]
    if node_modules:
        found["virastar"] = ["node", "-e", VIRASTAR, str(Path(node_modules).resolve())]
    return found


def normalised(command: list[str], lines: list[str]) -> list[str]:
    """Return what a normaliser makes of lines."""
    done = subprocess.run(command, input=json.dumps(lines).encode(), capture_output=True, check=True)
    result: list[str] = json.loads(done.stdout)
    return result


def score_peers(folder: Path, commands: dict[str, list[str]]) -> None:
    """Print the agreement of other normalisers with ours, and what each does to English."""
    persian = [
        line for line in read(folder, "fa") if re.search("[\u06cc\u06a9]", line) and len(line.split()) >= 8
    ]
    persian = persian[:: max(1, len(persian) // LINES_COMPARED)]
    before = [spelled_in_windows_1256(line) for line in persian]
    ours = [run(line, passes()).text for line in before]
    english = [line for line in read(folder, "en") if not DIRT.search(line)]
    english = english[:: max(1, len(english) // LINES_COMPARED)]
    restored = sum(one == line for one, line in zip(ours, persian, strict=True))
    print(f"{len(persian)} Persian lines in the spelling of Windows-1256, {len(english)} English lines")
    print(f"ours restore {restored} of the Persian lines exactly\n")
    print("| class of rules | normaliser | agrees with ours | of its other lines |")
    print("| --- | --- | --- | --- |")
    damage = {"ours, safe": sum(run(line, passes()).text != line for line in english)}
    for name, command in commands.items():
        theirs = normalised(command, before + english)
        damage[name] = sum(a != b for a, b in zip(english, theirs[len(before) :], strict=True))
        for kind, part in CLASSES.items():
            differ = sum(
                part.findall(a) != part.findall(b) for a, b in zip(ours, theirs[: len(before)], strict=True)
            )
            reason = REASONS.get((name, kind), OTHERWISE) if differ else ""
            print(f"| {kind} | {name} | {1 - differ / len(before):.1%} | {reason} |", flush=True)
    print("\n| normaliser | English lines changed |\n| --- | --- |")
    for name, count in damage.items():
        print(f"| {name} | {count / len(english):.1%} |")


def main() -> None:
    """Print both parts."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("clean", type=Path)
    parser.add_argument("--peers", metavar="PYTHON")
    parser.add_argument("--virastar", metavar="NODE_MODULES")
    parser.add_argument("--lines", type=int, default=25_000, help="most lines of a language, evenly taken")
    given = parser.parse_args()
    score_clean(given.clean, given.lines)
    score_peers(given.clean, peers(given.peers, given.virastar))


if __name__ == "__main__":
    main()
