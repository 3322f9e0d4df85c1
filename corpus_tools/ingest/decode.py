"""Bytes become text region by region, and every byte can be had back.

Scrapes come in more encodings than they declare, and one file may hold several: a masthead pasted in
Windows-1256 over a body in UTF-8, one damaged byte in good UTF-8, UTF-16 without its mark.
A detector that gives one label to a whole file mangles one half of such a file, and one that averages
over all bytes hears only the English. So the file is taken apart:

1. A byte-order mark decides for what follows it.
2. NUL bytes, or control bytes at every other place, are the mark of UTF-16 without a mark; NUL bytes at
   every fourth place that of UTF-32.
3. What is valid UTF-8 is UTF-8; a file that is nothing else costs one call of `bytes.decode`.
4. The lines that hold other bytes, and only they, are asked which codec reads them best.

The law: `encode(decode(data)) == data` for any bytes whatever. Bytes that the codec of their region
cannot read become the lone surrogates of `surrogateescape` (byte 0x81 is U+DC81), so that for each
region `text[start:end].encode(codec, "surrogateescape")` is data[byte_start:byte_end]. The one exception
is the mark of UTF-16 or UTF-32, which is not text and which no encoder of Python's writes in a fixed
order: such a region that is longer than its text begins with it.
"""

from collections.abc import Iterable
from typing import NamedTuple

from corpus_tools.document import Region
from corpus_tools.ingest import mixed, utf32, wide
from corpus_tools.ingest.pieces import Piece

BOM_UTF8 = b"\xef\xbb\xbf"
MARKS = {**wide.MARKS, **utf32.MARKS}  # those that are not part of the text


class Decoded(NamedTuple):
    """The text of some bytes; its regions tile both the bytes and the text."""

    text: str
    regions: tuple[Region, ...]
    label: str  # the codec of all regions but the plain ASCII ones, or "mixed"


def decode(data: bytes, declared: str | None = None) -> Decoded:
    r"""Return the text of `data`, each region by its own codec.

    `declared` is what the page, its sidecar or the server says: it decides where the bytes do not.

    >>> decode("\u0634\u0647\u0631\n".encode("cp1256") + b"plain").label
    'windows-1256'
    >>> decode("\u0634\u0647\u0631 ".encode() + b"\x9d").regions[0].why
    '2 words read as utf-8 24 bits better than as mac-cyrillic; 1 byte is none of it: 0x9d at 7'
    """
    parts = pieces(data, declared)
    texts = [_text_of(data[part.start : part.end], part.codec) for part in parts]
    regions = tuple(_regions(parts, texts))
    return Decoded(text="".join(texts), regions=regions, label=label(regions))


def encode(decoded: Decoded) -> bytes:
    """Return the bytes that `decoded` was made from."""
    return b"".join(_bytes_of(decoded.text, region) for region in decoded.regions)


def label(regions: Iterable[Region]) -> str:
    """Return the one codec of these regions, or "mixed". Plain ASCII goes with any codec.

    >>> label([])
    'utf-8'
    """
    codecs = {region.codec.removesuffix("-sig") for region in regions}
    if len(codecs) > 1:
        codecs.discard("ascii")
    if len(codecs) > 1:
        return "mixed"
    return next(iter(codecs), "utf-8")


def pieces(data: bytes, declared: str | None) -> list[Piece]:
    """Return which stretches of `data` are in which codec; they tile it."""
    found = wide.pieces(data) if data else []
    if found is not None:
        return found
    parts: list[Piece] = []
    at = 0
    for start, end, codec in wide.stretches(data):
        parts += narrow(data[:start], at, declared) + wide.stretch(data, start, end, codec)
        at = end
    return parts + narrow(data, at, declared)


def narrow(data: bytes, start: int, declared: str | None) -> list[Piece]:
    """Return the pieces of data[start:], which is not UTF-16 or UTF-32."""
    if start == len(data):
        return []
    codec, after = "utf-8", start
    if start == 0 and data.startswith(BOM_UTF8):
        codec, after = "utf-8-sig", len(BOM_UTF8)
    rest = data[start:] if start else data
    try:
        rest.decode("utf-8")
    except UnicodeDecodeError:
        return _marked(start, after, mixed.pieces(data, after, declared))
    why = "plain ASCII" if rest.isascii() else "valid UTF-8"
    return [Piece(start=start, end=len(data), codec=codec, confidence=1.0, why=why)]


def _marked(start: int, after: int, parts: list[Piece]) -> list[Piece]:
    """Return the pieces with the mark of UTF-8, data[start:after], before them or in the first."""
    if start == after:
        return parts
    if parts[0].codec == "utf-8":
        return [parts[0]._replace(start=start, codec="utf-8-sig"), *parts[1:]]
    mark = Piece(start=start, end=after, codec="utf-8-sig", confidence=1.0, why="the mark of UTF-8")
    return [mark, *parts]


def _regions(parts: list[Piece], texts: list[str]) -> Iterable[Region]:
    at = 0
    for part, text in zip(parts, texts, strict=True):
        yield Region(
            byte_start=part.start,
            byte_end=part.end,
            start=at,
            end=at + len(text),
            codec=part.codec,
            confidence=part.confidence,
            why=part.why,
        )
        at += len(text)


def _text_of(data: bytes, codec: str) -> str:
    mark = MARKS.get(codec, b"")
    return data.removeprefix(mark).decode(codec, "surrogateescape")


def _bytes_of(text: str, region: Region) -> bytes:
    encoded = text[region.start : region.end].encode(region.codec, "surrogateescape")
    if len(encoded) < region.byte_end - region.byte_start:
        return MARKS[region.codec] + encoded
    return encoded
