#!/usr/bin/env python3
"""Print a scoreboard of decoding: corpus_tools beside three detectors, on the same seeded files.

    python scripts/score_decoding.py --texts FOLDER [--catalogues FOLDER] [--documents 20] [--seed 1]

Each file is a page of English with a share of native text in it, written in one codec, or joined
from parts in two. A tool scores where it gives back every character of the page. A detector names
one codec for the whole file, and the file is read in that. Nothing that the letter model was counted from
is used:

  --texts       a folder with `sentences.LANGUAGE.txt`, one sentence a line
  --catalogues  a folder with message catalogues, `LANGUAGE/LC_MESSAGES/*.mo`, as a system has them
  --twins       a folder with pairs NAME.windows-1256 and NAME.utf-8

Text that a codec cannot spell is written as pages do it: Persian yeh and kaf by their Arabic
neighbours, the rest as numeric entities.
"""

import argparse
import gettext
import random
import re
import time
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from corpus_tools.ingest.decode import decode, encode

Reader = Callable[[bytes], str]

SHARES = (0.01, 0.05, 0.25, 1.0)
CELLS: tuple[tuple[str, str], ...] = (
    ("windows-1256", "fa"),
    ("windows-1256", "ar"),
    ("windows-1256", "ur"),
    ("iso-8859-6", "ar"),
    ("cp720", "ar"),
    ("cp864", "ar"),
    ("mac-farsi", "fa"),
    ("mac-arabic", "ar"),
    ("windows-1252", "fr"),
    ("windows-1252", "de"),
    ("windows-1252", "es"),
    ("windows-1251", "ru"),
    ("windows-1251", "uk"),
    ("windows-1251", "bg"),
    ("windows-1254", "tr"),
    ("windows-1250", "pl"),
    ("windows-1253", "el"),
    ("windows-1255", "he"),
    ("koi8-r", "ru"),
    ("iso-8859-2", "cs"),
    ("mac-roman", "de"),
    ("utf-16-le", "fa"),
    ("utf-16-be", "ar"),
    ("utf-8", "ps"),
)
LINES = 40  # of a page
DAMAGED = re.compile("[\u00c2-\u00df][\u0080-\u00bf]")  # UTF-8 read as Latin-1 before it came here

# How pages spell what their code page lacks.
SPELT = str.maketrans(
    {
        "\N{ARABIC LETTER FARSI YEH}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER KEHEH}": "\N{ARABIC LETTER KAF}",
        "\N{ZERO WIDTH NON-JOINER}": " ",
    }
)


@dataclass
class Tally:
    """What one tool got right in one row of the board."""

    right: int = 0
    total: int = 0


@dataclass
class Row:
    """One row of the board."""

    label: str
    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))


def sentences(language: str, texts: Path | None, catalogues: Path | None) -> list[str]:
    """Return lines of a language, longest catalogues' messages included."""
    found: list[str] = []
    if texts is not None:
        path = texts / f"sentences.{language}.txt"
        if path.is_file():
            found += path.read_text(encoding="utf-8").splitlines()
    if catalogues is not None and not found:
        for path in sorted((catalogues / language / "LC_MESSAGES").glob("*.mo")):
            try:
                with path.open("rb") as file:
                    messages = vars(gettext.GNUTranslations(file))["_catalog"]
            except UnicodeDecodeError:  # some are not in the charset that they declare
                continue
            found += [text.replace("\n", " ") for text in messages.values() if isinstance(text, str)]
    whole = [line for line in found if len(line) > 20 and not DAMAGED.search(line)]
    return [line for line in whole if not line.isascii()] or whole


def in_codec(text: str, codec: str) -> bytes:
    """Write a text as a page in this codec would."""
    if codec == "cp864":
        return shaped(text).encode(codec, "xmlcharrefreplace")
    if codec in {"windows-1256", "iso-8859-6", "cp720", "mac-farsi", "mac-arabic"}:
        text = text.translate(SPELT)
    return text.encode(codec, "xmlcharrefreplace")


def shaped(text: str) -> str:
    """Return Arabic letters in the forms that cp864 has: initial before a letter, isolated elsewhere."""
    has = {}
    for byte in range(0x80, 0x100):
        char = bytes([byte]).decode("cp864", "replace")
        form, *letters = unicodedata.decomposition(char).split(" ")
        if form in {"<initial>", "<isolated>"}:
            has["".join(chr(int(letter, 16)) for letter in letters), form] = char
    text = text.replace("\N{ARABIC LETTER LAM}\N{ARABIC LETTER ALEF}", has["\u0644\u0627", "<isolated>"])
    written = []
    for char, after in zip(text, text[1:] + " ", strict=True):
        form = "<initial>" if after.isalpha() else "<isolated>"
        written.append(has.get((char, form), has.get((char, "<isolated>"), char)))
    return "".join(written)


@dataclass(frozen=True)
class Page:
    """The bytes of a page and the text that was written."""

    data: bytes
    text: str


def page(parts: list[tuple[str, str]]) -> Page:
    """Join lines, each in its codec."""
    written = [(in_codec(line + "\n", codec), codec) for line, codec in parts]
    return Page(b"".join(data for data, _ in written), "".join(data.decode(codec) for data, codec in written))


def bilingual(rng: random.Random, native: list[str], english: list[str], share: float) -> list[str]:
    """Return the lines of a page, the native ones first."""
    number = max(1, round(LINES * share))
    lines = [rng.choice(native) for _ in range(number)]
    if share < 1 / LINES:
        lines = [lines[0][: max(24, int(LINES * 110 * share))].rsplit(" ", 1)[0]]
    return lines + [rng.choice(english) for _ in range(LINES - number)]


def pages(
    seed: int, documents: int, texts: Path | None, catalogues: Path | None
) -> Iterator[tuple[str, Page]]:
    """Yield labelled pages."""
    english = [line for line in sentences("en", texts, None) if line.isascii()]
    for codec, language in CELLS:
        native = sentences(language, texts, catalogues)
        for share in SHARES if native else ():
            rng = random.Random(f"{seed} {codec} {language} {share}")  # noqa: S311 - a seeded benchmark
            for _ in range(documents):
                lines = bilingual(rng, native, english, share)
                yield f"{codec} {language} {share:.0%}", page([(line, codec) for line in lines])
    curly = [line.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}") for line in english]
    persian = sentences("fa", texts, catalogues)
    rng = random.Random(seed)  # noqa: S311 - a seeded benchmark
    for _ in range(documents):
        for codec in ("windows-1256", "mac-farsi", "windows-1252"):
            head = [(rng.choice(persian if codec != "windows-1252" else curly), codec) for _ in range(2)]
            body = [(rng.choice(curly + persian[:20]), "utf-8") for _ in range(LINES)]
            yield f"{codec} head, utf-8 body", page(head + body)
        clean = page([(line, "utf-8") for line in bilingual(rng, persian, curly, 0.25)])
        at = rng.randrange(len(clean.data))
        data = clean.data[:at] + b"\xd0" + clean.data[at:]
        yield "utf-8 with a stray byte", Page(data, data.decode("utf-8", "surrogateescape"))
        cut = clean.data[: clean.data.rindex(b"\xd8") + 1]
        yield "utf-8 cut short", Page(cut, cut.decode("utf-8", "surrogateescape"))


def ours(data: bytes) -> str:
    """Decode by region; the inverse is checked on the way."""
    decoded = decode(data)
    if encode(decoded) != data:
        raise SystemExit("decoding is not invertible")
    return decoded.text


def by_label(detect: Callable[[bytes], str | None]) -> Reader:
    """Return a decoder that reads the whole file in the codec that a detector names."""

    def read(data: bytes) -> str:
        try:
            return data.decode(detect(data) or "ascii", "surrogateescape")
        except (LookupError, UnicodeError):
            return ""

    return read


def detectors() -> dict[str, Reader]:
    """Return the tools to compare, those that are installed."""
    import cchardet  # noqa: PLC0415 - `--alone` does without
    import chardet  # noqa: PLC0415
    import charset_normalizer  # noqa: PLC0415

    def normalizer(data: bytes) -> str | None:
        best = charset_normalizer.from_bytes(data).best()
        return best.encoding if best else None

    return {
        "corpus_tools": ours,
        "chardet": by_label(lambda data: chardet.detect(data)["encoding"]),
        "charset-normalizer": by_label(normalizer),
        "faust-cchardet": by_label(lambda data: cchardet.detect(data)["encoding"]),
    }


def twins(folder: Path, tools: dict[str, Reader]) -> Iterator[Row]:
    """Yield a row for each pair of files: how many native lines stand in the UTF-8 twin as they came out."""
    for path in sorted(folder.glob("*.windows-1256")):
        row = Row(path.stem)
        gold = set(path.with_suffix(".utf-8").read_text(encoding="utf-8-sig").splitlines())
        lines = [at for at, line in enumerate(path.read_bytes().splitlines()) if not line.isascii()]
        for name, read in tools.items():
            got = read(path.read_bytes()).splitlines()
            row.tallies[name] = Tally(sum(at < len(got) and got[at] in gold for at in lines), len(lines))
        yield row


def show(rows: list[Row], tools: list[str]) -> None:
    """Print the board."""
    width = max(len(row.label) for row in rows)
    print(" " * width, *(f"{name:>19}" for name in tools))
    for row in rows:
        shares = (f"{row.tallies[name].right / row.tallies[name].total:>18.1%} " for name in tools)
        print(f"{row.label:<{width}}", *shares)


def main() -> None:
    """Run the tools over the pages and print what each got right."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--catalogues", type=Path)
    parser.add_argument("--twins", type=Path)
    parser.add_argument("--documents", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--alone", action="store_true", help="leave the detectors out")
    given = parser.parse_args()
    tools: dict[str, Reader] = {"corpus_tools": ours} if given.alone else detectors()
    rows: dict[str, Row] = {}
    spent: dict[str, float] = defaultdict(float)
    size = 0
    for label, made in pages(given.seed, given.documents, given.texts, given.catalogues):
        size += len(made.data)
        for name, read in tools.items():
            tally = rows.setdefault(label, Row(label)).tallies[name]
            begun = time.perf_counter()
            got = read(made.data)
            spent[name] += time.perf_counter() - begun
            tally.total += 1
            tally.right += got == made.text
    board = list(rows.values()) + (list(twins(given.twins, tools)) if given.twins else [])
    show([*board, total_of(list(rows.values()), list(tools))], list(tools))
    print(f"seconds for {size / 1e6:.1f} MB:", ", ".join(f"{name} {spent[name]:.1f}" for name in tools))


def total_of(rows: list[Row], tools: list[str]) -> Row:
    """Return the sum of the rows of pages."""
    total = Row("all pages")
    for name in tools:
        tallies = [row.tallies[name] for row in rows]
        total.tallies[name] = Tally(sum(t.right for t in tallies), sum(t.total for t in tallies))
    return total


if __name__ == "__main__":
    main()
