"""A page is laid out line by line, and remembers what each line is.

Layout is what a page does to an article: wraps at a width, hyphens at line ends, page breaks with
their furniture inside a sentence, indents in place of blank lines. The gold keeps the article.
"""

import datetime as dt
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from portals.calendar import STYLES, readings
from portals.damage import DAMAGES, HOPELESS, damaged_english
from portals.model import NATIVE, Front, GoldSegment, Labelled
from portals.writer import Piece

Running = Callable[[int], Sequence[tuple[str, str]]]  # page number -> lines of furniture with their roles
SENTENCE_END = re.compile(r"[.?!:;\u2026\"\u201d\u061f)]$")
HYPHENATED = re.compile(r"^([A-Za-z]*[aeiou][a-z]*?[bcdfglmnprst])([bcdfgklmnprst][aeiou][a-z]{2,}[,.]?)$")
SHORTEST_HYPHENATED = 8  # letters: printers leave shorter words whole
# Of a word that is two words, nobody can say whether it had its hyphen before: "road-side".
HALVES = frozenset(
    {
        "chair",
        "char",
        "class",
        "flood",
        "goal",
        "grand",
        "grounds",
        "lamp",
        "mills",
        "news",
        "night",
        "post",
        "repair",
        "road",
        "station",
        "text",
        "web",
    }
)


@dataclass(slots=True, kw_only=True)
class Draft:
    """A segment while its page is being laid out."""

    zone: str
    role: str
    language: str
    text: str
    raw: str
    either: bool


def wrapped(text: str, width: int, chance: random.Random | None) -> list[str]:
    """Break a text into lines; with a source of chance, some words are hyphenated."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if len(longer) <= width:
            line = longer
            continue
        parts = HYPHENATED.match(word) if chance and chance.random() < 0.7 else None
        if parts and can_be_parted(parts[1], word) and len(line) + 2 + len(parts[1]) <= width:
            lines.append(f"{line} {parts[1]}-")
            line = parts[2]
        else:
            lines.append(line)
            line = word
    return [*lines, line]


def can_be_parted(head: str, word: str) -> bool:
    """Return whether a printer would part the word after this head."""
    return len(word) >= SHORTEST_HYPHENATED and len(head) > 2 and head.lower() not in HALVES


def can_tear(before: str, after: str) -> bool:
    """Return whether a sentence goes on from one line to the next."""
    return (
        bool(after)
        and after[0].islower()
        and bool(before)
        and not SENTENCE_END.search(before)
        and before[-1] != "-"
    )


class Page:
    """A page under construction."""

    def __init__(self, chance: random.Random, *shapes: str, language: str = "en") -> None:
        self.chance = chance
        self.language = language
        self.shapes = list(shapes)
        self.damages: list[str] = []
        self.codec: str | None = None  # None: the page is given as text
        self.codec_of_masthead: str | None = None
        self.curled_as_1252 = False
        self.bad_byte = False
        self.ragged = False  # spaces at line ends, more blank lines than needed
        self.tight = False  # no blank lines at all
        self.line_end = "\n"
        self.front = Front()
        self.unscored: set[str] = set()
        self.every_language = False
        self.chunks: list[tuple[str, int | None]] = []
        self.drafts: list[Draft] = []
        self.page_number = 1
        self.route = chance.randrange(10**6)
        self.html: Callable[[Sequence[Draft]], str] | None = None

    # What happens to the page.

    def suffer(self, *names: str) -> None:
        """Choose one of the damages ("clean" is none); it falls on the native lines and on bytes."""
        name = self.chance.choice(names)
        self.damages.append(name)
        match name:
            case "windows-1256":
                self.codec = "cp1256"
            case "mixed":
                self.codec_of_masthead = "cp1256"
                self.codec = "utf-8"
            case "utf-16":
                self.codec = "utf-16"
            case "bom":
                self.codec = "utf-8-sig"
            case "bad-byte":
                self.codec = "utf-8"
                self.bad_byte = True
            case "entities-in-1256":
                self.codec = "cp1256"
            case "english-1252":
                self.curled_as_1252 = True
            case "ragged":
                self.ragged = True
            case "crlf":
                self.line_end = "\r\n"

    def _as_printed(self, zone: str, line: str) -> str:
        """Return a line as it stands on the damaged page."""
        for name in self.damages:
            if name in {"windows-1256", "mixed"} and (self.codec == "cp1256" or zone == "masthead"):
                line = DAMAGES["arabic-letters"](line, self.chance)
            elif name == "entities-in-1256":
                line = DAMAGES["entities"](line, self.chance)
            elif name == "line-by-line" and zone == "masthead":
                line = DAMAGES["any-route"](line, self.chance)
            elif name == "some-lines" and zone == "masthead" and self.chance.random() < 0.5:
                line = DAMAGES["utf8-1256"](line, self.chance)
            elif name in DAMAGES and zone in {"masthead", "furniture"}:
                line = self.same_route(name, line)
        return damaged_english(line, self.chance) if self.curled_as_1252 and zone != "masthead" else line

    def same_route(self, name: str, line: str) -> str:
        """Return the line damaged; a route that was left to chance is the same for the whole page."""
        chance = random.Random(self.route) if name == "any-route" else self.chance  # noqa: S311 - pages, not secrets
        return DAMAGES[name](line, chance)

    # Lines.

    def _separate(self, blank: int) -> None:
        if self.chunks:
            lines = 1 + (0 if self.tight else blank)
            if self.ragged:
                lines += self.chance.choice((0, 0, 1, 2)) if blank else 0
                ends = (self.chance.choice(("\n", "\n", " \n", "\t\n", "  \n")) for _ in range(lines))
                self.chunks.append(("".join(ends), None))
            else:
                self.chunks.append(("\n" * lines, None))

    def _segment(
        self, zone: str, role: str, text: str, *, language: str | None = None, either: bool = False
    ) -> int:
        native = bool(NATIVE.search(text)) and not re.search(r"[A-Za-z]{4}", text)
        spoken = language or ("fa" if native else "en")
        self.drafts.append(Draft(zone=zone, role=role, language=spoken, text=text, raw="", either=either))
        return len(self.drafts) - 1

    def _write(self, index: int, printed: str) -> None:
        self.chunks.append((printed.replace("\n", self.line_end), index))
        draft = self.drafts[index]
        draft.raw = f"{draft.raw} {printed}".strip()

    def masthead(self, role: str, line: str, *, blank: int = 0, either: bool = False) -> None:
        """Write one line of the masthead."""
        self._separate(blank)
        self._write(self._segment("masthead", role, line, either=either), self._as_printed("masthead", line))

    def furniture(
        self, role: str, line: str, *, blank: int = 1, either: bool = False, joint: str = ""
    ) -> None:
        """Write a line that belongs to the sheet and not to the article; `joint` stands right before it."""
        self._separate(blank)
        if joint:
            self.chunks.append((joint, None))
        self._write(
            self._segment("furniture", role, line, either=either), self._as_printed("furniture", line)
        )

    def line(self, role: str, *lines: str, blank: int = 1, between: int = 0, either: bool = False) -> None:
        """Write front matter; `between`: blank lines between lines that are one text."""
        self._separate(blank)
        index = self._segment("front", role, " ".join(lines), either=either)
        for number, line in enumerate(lines):
            if number:
                self._separate(between)
            self._write(index, self._as_printed("front", line))

    # Front matter.

    def know(self, **answers: object) -> None:
        """Note answers to the questions about the front matter."""
        known = {name: getattr(self.front, name) for name in Front.__dataclass_fields__}
        self.front = Front(**{**known, **answers})

    def headline(self, title: str, *, width: int = 200, blank: int = 1, between: int = 0) -> None:
        """Write the headline, over several lines if it must be."""
        self.know(title=title)
        self.line("headline", *wrapped(title, width, None), blank=blank, between=between)

    def deck(self, deck: str, *, torn: bool = False, blank: int = 1) -> None:
        """Write the deck; torn: in two lines with a blank line between, broken before a small word."""
        self.know(deck=deck)
        words = deck.split(" ")
        places = [at for at in range(len(words) // 2, len(words)) if words[at][0].islower()]
        if torn and places:
            self.line(
                "deck", " ".join(words[: places[0]]), " ".join(words[places[0] :]), blank=blank, between=1
            )
        else:
            self.line("deck", deck, blank=blank)

    def dated(self, style: str, day: dt.date, *, evidence: bool = True) -> str:
        """Note the date and return it as printed; without evidence an ambiguous one stays open."""
        possible = readings(style, day)
        if evidence or len(possible) == 1:
            self.know(published=day, readings=frozenset())
        else:
            self.know(published=None, readings=possible)
        return STYLES[style](day)

    # The body.

    def body(
        self,
        pieces: Sequence[Piece],
        *,
        width: int = 0,
        hyphens: bool = False,
        indent: int = 0,
        blank: int = 1,
        breaks: int = 0,
        running: Running | None = None,
        around: int = 1,
        form_feed: bool = False,
        justified: bool = False,
    ) -> None:
        """Write the body; `breaks` page breaks fall into it, most of them inside a sentence.

        `blank`: blank lines between pieces; `around`: blank lines around the furniture of a break;
        `indent`: spaces before a paragraph; `justified`: some spaces are doubled.
        """
        places = [at for at, piece in enumerate(pieces[:-1]) if piece.role != "heading"]
        chosen = set(self.chance.sample(places, min(breaks, len(places))))
        for number, piece in enumerate(pieces):
            self._separate(blank if number else 1)
            index = self._segment("body", piece.role, piece.text, language=piece.language)
            if piece.role in {"list", "quotation"}:
                lines = list(piece.lines)
            elif width and piece.role in {"paragraph", "caption"}:
                lines = wrapped(piece.text, width - indent, self.chance if hyphens else None)
            else:
                lines = [piece.text]
            if indent and piece.role == "paragraph":
                lines[0] = " " * indent + lines[0]
            if justified:
                lines = [
                    re.sub(" ", lambda gap: gap[0] * self.chance.choice((1, 1, 1, 2)), line) for line in lines
                ]
            lines = [self._as_printed("body", line) for line in lines]
            parts = self._torn(lines, piece) if number in chosen else [lines]
            self._write(index, "\n".join(parts[0]))
            # A full last line before a page break says nothing of whether the paragraph ends there.
            doubtful = bool(width) and not indent and len(parts) == 1 and len(lines[-1]) > width * 3 // 4
            if number in chosen and not doubtful:
                self._break(running, around, form_feed=form_feed)
            for part in parts[1:]:
                self._separate(around)
                self._write(index, "\n".join(part))

    def _torn(self, lines: list[str], piece: Piece) -> list[list[str]]:
        """Return the lines in the parts before and after a page break; in one if it cannot be torn."""
        if piece.role != "paragraph" or self.chance.random() < 0.2:
            return [lines]
        if len(lines) > 1:
            places = [at for at in range(1, len(lines)) if can_tear(lines[at - 1], lines[at])]
            if not places:
                return [lines]
            at = self.chance.choice(places)
            return [lines[:at], lines[at:]]
        words = lines[0].split(" ")
        places = [at for at in range(6, len(words) - 4) if can_tear(words[at - 1], words[at])]
        if not places:
            return [lines]
        at = self.chance.choice(places)
        self.shapes.append("torn paragraph")
        return [[" ".join(words[:at])], [" ".join(words[at:])]]

    def _break(self, running: Running | None, around: int, *, form_feed: bool) -> None:
        """Write the furniture of a page break."""
        for number, (role, line) in enumerate(running(self.page_number) if running else ()):
            joint = "\f" if form_feed and number == 0 else ""
            self.furniture(role, line, blank=0 if number else around, joint=joint)
        self.page_number += 1

    # The end.

    def labelled(self, design: str, seed: int) -> Labelled:
        """Return the finished page with its gold."""
        self.chunks = [
            (text if index is not None else text.replace("\n", self.line_end), index)
            for text, index in self.chunks
        ]
        spans: list[list[tuple[int, int]]] = [[] for _ in self.drafts]
        at = 0
        for text, index in self.chunks:
            if index is not None:
                spans[index].append((at, at + len(text)))
            at += len(text)
        segments = tuple(
            GoldSegment(
                zone=draft.zone,
                role=draft.role,
                language=draft.language,
                text=draft.text,
                raw=draft.raw,
                spans=tuple(span),
                either=draft.either,
            )
            for draft, span in zip(self.drafts, spans, strict=True)
        )
        raw_text = "".join(text for text, _ in self.chunks) + self.line_end
        return Labelled(
            design=design,
            seed=seed,
            name=f"{design}-{seed}.{'html' if self.html else 'txt'}",
            source=self.html(self.drafts).encode() if self.html else self._encoded(raw_text),
            raw_text=raw_text,
            language=self.language,
            front=self.front,
            segments=segments,
            shapes=tuple(dict.fromkeys([*self.shapes, *(["no blank lines"] if self.tight else [])])),
            damages=tuple(self.damages) or ("clean",),
            hopeless=not HOPELESS.isdisjoint(self.damages),
            every_language=self.every_language,
            unscored=frozenset(self.unscored),
        )

    def _encoded(self, raw_text: str) -> str | bytes:
        """Return the page as a program is given it."""
        if self.codec is None:
            return raw_text
        data = b""
        for text, index in self.chunks:
            head = index is not None and self.drafts[index].zone == "masthead"
            codec = self.codec_of_masthead if head and self.codec_of_masthead else self.codec
            data += text.encode("utf-8" if codec in {"utf-16", "utf-8-sig"} else codec)
        if self.codec in {"utf-16", "utf-8-sig"}:
            data = raw_text.encode(self.codec)
        if self.bad_byte:
            middle = data.index(b". ", len(data) // 2)
            data = data[: middle + 1] + b"\xc3" + data[middle + 1 :]
        return data
