"""Gather clean lines in many languages from unpacked packages, to prove that repair leaves them alone.

    PYTHONPATH=. python scripts/gather_clean_text.py OUT FOLDER...

OUT/<language>.txt gets the distinct lines of one language, from whatever the folders hold of: message
catalogues (`<language>/LC_MESSAGES/*.mo`: Debian's libreoffice-l10n-*, gimp-data, evolution-common,
wesnoth-*-data, iso-codes ...), Firefox's language packages (`*.xpi` with Fluent files) and the chapters of
npm's quran-json. Nothing of it belongs into the repository, and nothing of it may have been
counted for the letter model: then the proof would be worth nothing.
"""

import argparse
import gettext
import json
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

LANGUAGE = re.compile(r"^([a-z]{2,3})(?:[_@-]\w+)*$")
FLUENT_TEXT = re.compile(r"^(?:[\w-]+ =|    (?:\.[\w-]+ =)?)\s*(\S.*)$", re.MULTILINE)
NAMES_THE_LANGUAGE = "LC_MESSAGES"


def catalogue(path: Path) -> tuple[str, list[str]] | None:
    """Return the language and the translations of a message catalogue."""
    folders = [part for part in path.parts[:-1] if part != NAMES_THE_LANGUAGE]
    match = LANGUAGE.match(folders[-1])
    if match is None:
        return None
    with path.open("rb") as file:
        try:
            messages = vars(gettext.GNUTranslations(file))["_catalog"]
        except (OSError, ValueError, IndexError):  # what it raises for a broken header
            return None
    return match[1], [text for source, text in messages.items() if isinstance(text, str) and source != ""]


def language_package(path: Path) -> tuple[str, list[str]] | None:
    """Return the language and the texts of a language package of Firefox."""
    match = re.search(r"langpack-([a-z]{2,3})", path.name)
    if match is None:
        return None
    texts = []
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if name.endswith(".ftl"):
                texts += FLUENT_TEXT.findall(package.read(name).decode())
    return match[1], texts


def chapters(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield the Arabic text with its vowel marks, and the translation that the file holds."""
    language = path.stem.removeprefix("quran_")
    data = json.loads(path.read_text(encoding="utf-8"))
    verses = [verse for chapter in data for verse in chapter["verses"]]
    yield "ar-quran", [verse["text"] for verse in verses]
    if LANGUAGE.match(language):
        yield language, [verse["translation"] for verse in verses if "translation" in verse]


def gather(folders: list[Path]) -> dict[str, set[str]]:
    """Return the lines of each language."""
    lines: defaultdict[str, set[str]] = defaultdict(set)
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            found: list[tuple[str, list[str]] | None] = []
            if path.suffix == ".mo":
                found = [catalogue(path)]
            elif path.suffix == ".xpi":
                found = [language_package(path)]
            elif re.fullmatch(r"quran(_[a-z]{2})?\.json", path.name):
                found = list(chapters(path))
            for language, texts in filter(None, found):
                for text in texts:
                    lines[language].update(line.strip() for line in text.split("\n"))
    return lines


def main() -> None:
    """Write one file a language."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("folders", type=Path, nargs="+")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    total = 0
    for language, lines in sorted(gather(given.folders).items()):
        kept = sorted(line for line in lines if any(map(str.isalpha, line)))
        total += len(kept)
        (given.out / f"{language}.txt").write_text("\n".join(kept) + "\n", encoding="utf-8")
        print(f"{language}: {len(kept):,} lines")
    print(f"{total:,} lines in all")


if __name__ == "__main__":
    main()
