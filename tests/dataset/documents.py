"""Hand-made documents, and raw folders, for tests of the dataset."""

import random
from datetime import date
from pathlib import Path

from corpus_tools.document import Document, EditRecord, Role, Segment, Zone

WORDS = [
    "river",
    "bridge",
    "minister",
    "talks",
    "border",
    "village",
    "winter",
    "school",
    "market",
    "road",
    "doctor",
    "harvest",
    "council",
    "letter",
    "station",
    "evening",
    "signal",
    "garden",
    "mountain",
    "language",
    "printer",
    "archive",
    "office",
    "witness",
    "report",
]


def document(source: str = "site/a.txt", text: str = "A body.", **changes: object) -> Document:
    """Return a document with a masthead, a body, and an edit in the masthead."""
    fields: dict[str, object] = {
        "source": source,
        "site": source.split("/", maxsplit=1)[0],
        "language": "en",
        "title": "A title",
        "published": date(2016, 2, 12),
        "published_text": "2/12/2016",
        "published_alternatives": (date(2016, 12, 2),),
        "masthead": "\u0646\u0627\u0645\u0647",
        "text": text,
        "segments": (
            segment("\u0646\u0627\u0645\u0647", ((0, 4),), zone=Zone.MASTHEAD, role=Role.NAME),
            segment(text, ((5, 5 + len(text)),)),
        ),
        "edits": (EditRecord(pass_id="nfc", start=0, end=1, before="x", after="\u0646"),),
        "raw_text": "x\u0627\u0645\u0647\n" + text,
        "raw_sha256": "0" * 64,
        "recipe_sha256": "1" * 64,
    }
    return Document(**(fields | changes))  # type: ignore[arg-type]  # the tests name the fields


def segment(
    text: str, spans: tuple[tuple[int, int], ...], zone: Zone = Zone.BODY, role: Role = Role.PARAGRAPH
) -> Segment:
    return Segment(
        zone=zone, role=role, language="en", script="Latn", text=text, spans=spans, confidence=0.9, why="made"
    )


def prose(rng: random.Random, words: int = 120) -> str:
    """Return sentences that nobody wrote, different for each state of the generator."""
    chosen = [rng.choice(WORDS) + rng.choice(("", "", "s", "ed", "ing")) for _ in range(words)]
    lines = [" ".join(chosen[at : at + 12]).capitalize() + "." for at in range(0, words, 12)]
    return "\n\n".join(" ".join(lines[at : at + 3]) for at in range(0, len(lines), 3))


def scrapes(folder: Path, count: int = 12, seed: int = 1, words: int = 120) -> Path:
    """Write a folder of scrapes of two sites; the same for the same seed."""
    rng = random.Random(seed)
    for number in range(count):
        path = folder / ("alpha" if number % 3 else "beta") / f"{number:05d}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        head = f"The Daily {number}\n\nNews from the {rng.choice(WORDS)}\n\n"
        tail = "\n\nThey met in the cafe\u0301 by the river.\n"  # two code points that become one
        path.write_text(head + prose(rng, words) + tail, "utf-8")
    return folder
