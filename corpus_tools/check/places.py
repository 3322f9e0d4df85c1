"""From a span of the raw text to the line, column and byte of the raw file.

People and CI look at the file as it lies on the disk, so a finding must point there. Between
raw text and file stand two steps, each of which the record keeps: the extraction (HTML), and
the decoding of each region by its own codec. Lines are those that git and CI count (`text.line_starts`).
"""

from bisect import bisect_right
from functools import cached_property

from corpus_tools.check.core import Place
from corpus_tools.document import RawRecord, Region
from corpus_tools.text.line_starts import line_starts

JSON_LINES = (".jsonl", ".ndjson", ".jl")


class Locator:
    """Places of one record; works out lines only once somebody asks."""

    def __init__(self, path: str, data: bytes, record: RawRecord) -> None:
        self.path = path
        self.data = data
        self.record = record
        self._counted = (-1, 0)  # a code point of the decoded file and its byte

    @cached_property
    def decoded(self) -> str:
        """The file as decoded: the text that the regions count in."""
        if self.record.extraction is None:
            return self.record.raw_text
        return "".join(
            self.data[region.byte_start : region.byte_end].decode(region.codec, "surrogateescape")
            for region in self.record.regions
        )

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset in the decoded file at which each line starts."""
        return line_starts(self.decoded)

    def place(self, start: int, end: int) -> Place:
        """Return where raw text [start, end) lies in the file; for a line of JSON, the line itself."""
        if self.path.endswith(JSON_LINES) and "#" in self.record.source:
            return self._json_line(int(self.record.source.rpartition("#")[2]))
        if self.record.extraction is not None:
            start, end = self.record.extraction.to_source(start, end)
        return self.place_in_file(start, end)

    def place_in_file(self, start: int, end: int) -> Place:
        """Return where decoded file [start, end) lies in the file."""
        line, column = self._line_and_column(start)
        end_line, end_column = self._line_and_column(end)
        return Place(
            path=self.path,
            line=line,
            column=column,
            end_line=end_line,
            end_column=end_column,
            byte_start=self._byte(start),
            byte_end=self._byte(end),
            line_text=self._line_text(line),
        )

    def _json_line(self, number: int) -> Place:
        """Return the place of the n-th line that is not blank: escapes in it hide finer positions."""
        lines = self.data.split(b"\n")
        at = [at for at, line in enumerate(lines) if line.strip()][number - 1]
        line = lines[at]
        start = sum(len(before) + 1 for before in lines[:at])
        text = line.decode("utf-8", "surrogateescape").rstrip("\r")
        return Place(
            path=self.path,
            line=at + 1,
            column=1,
            end_line=at + 1,
            end_column=len(text) + 1,
            byte_start=start,
            byte_end=start + len(line),
            line_text=text,
        )

    def _line_and_column(self, at: int) -> tuple[int, int]:
        line = bisect_right(self.line_starts, at)
        return line, at - self.line_starts[line - 1] + 1

    def _line_text(self, line: int) -> str:
        start = self.line_starts[line - 1]
        end = self.line_starts[line] if line < len(self.line_starts) else len(self.decoded)
        return self.decoded[start:end].rstrip("\r\n")

    def _byte(self, at: int) -> int:
        """Return the byte of the file at which code point `at` of the decoded file starts."""
        index = bisect_right(self._region_starts, at) - 1
        if index < 0:
            return len(self.decoded[:at].encode("utf-8", "surrogateescape"))
        region = self.record.regions[index]
        at = min(at, region.end)
        # findings come in order, so what was counted for the last one is not counted again
        if not region.start <= self._counted[0] <= at:
            self._counted = (region.start, region.byte_start + self._marks[index])
        start, byte = self._counted
        self._counted = (at, byte + len(_encoded(self.decoded[start:at], region)))
        return self._counted[1]

    @cached_property
    def _region_starts(self) -> list[int]:
        return [region.start for region in self.record.regions]

    @cached_property
    def _marks(self) -> list[int]:
        """How many bytes each region has that are no text: a byte-order mark."""
        return [
            region.byte_end
            - region.byte_start
            - len(_encoded(self.decoded[region.start : region.end], region))
            for region in self.record.regions
        ]


def _encoded(text: str, region: Region) -> bytes:
    """Return the bytes of a stretch of a region, without the mark that may stand in front of all."""
    codec = region.codec.removesuffix("-sig")
    try:
        return text.encode(codec, "surrogateescape")
    except UnicodeEncodeError:  # a half of a pair out of a container; it stands for no byte of the file
        return text.encode("utf-8", "surrogatepass")
