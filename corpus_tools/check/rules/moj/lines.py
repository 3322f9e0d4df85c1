"""The lines of a page in which the mojibake pass would read something again."""

from collections.abc import Iterator
from dataclasses import dataclass

from corpus_tools.check.page import Page
from corpus_tools.document import EditRecord

MOJIBAKE = "mojibake"


@dataclass(frozen=True, slots=True, kw_only=True)
class DamagedLine:
    """The changes of one line, in order, and what the line would be."""

    edits: tuple[EditRecord, ...]
    repaired: str

    @property
    def span(self) -> tuple[int, int]:
        """From the first damaged word to the last."""
        return self.edits[0].start, self.edits[-1].end

    @property
    def routes(self) -> str:
        """The code pages that the text went through, as the pass records them."""
        return " and ".join(dict.fromkeys(edit.detail.partition(";")[0] for edit in self.edits))

    @property
    def times(self) -> int:
        """How often the worst stretch was read wrongly."""
        return max(edit.detail.partition(";")[0].count(",") + 1 for edit in self.edits)


def damaged(page: Page) -> Iterator[DamagedLine]:
    """Yield each line with changes."""
    text = page.text
    group: list[EditRecord] = []
    for edit in page.edits_of(MOJIBAKE):
        if group and "\n" in text[group[-1].end : edit.start]:
            yield _line(text, group)
            group = []
        group.append(edit)
    if group:
        yield _line(text, group)


def _line(text: str, group: list[EditRecord]) -> DamagedLine:
    start = text.rfind("\n", 0, group[0].start) + 1
    end = text.find("\n", group[-1].end)
    pieces: list[str] = []
    at = start
    for edit in group:
        pieces += text[at : edit.start], edit.after
        at = edit.end
    rest = text[at:] if end < 0 else text[at:end]
    return DamagedLine(edits=tuple(group), repaired="".join(pieces) + rest)
