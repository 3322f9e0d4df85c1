"""Gzip, opened with a bound: a file of a few bytes may unfold to terabytes.

A member may follow a member, as in web archives and joined files; each is unfolded in its turn.
"""

import zlib

from corpus_tools.errors import InputError

MAGIC = b"\x1f\x8b"
LARGEST = 1 << 30  # bytes that one file may unfold to: more than any scrape, less than a machine has
MOST_DENSE = 200  # times its size; deflate can do 1032, text with much boilerplate does 20 to 50
SMALL = 1 << 24  # bytes; so little is unfolded whatever the ratio
FIRST, STEP = 512, 1 << 20  # bytes fed to a member: few at first, since members may be many and small
GZIP = 16 + zlib.MAX_WBITS


def unfolded(data: bytes, source: str) -> bytes:
    """Return the content of a gzip file; raise InputError if it is broken or unfolds beyond bounds."""
    limit = min(LARGEST, max(SMALL, MOST_DENSE * len(data)))
    out = bytearray()
    at = 0
    while data.startswith(MAGIC, at):
        member = zlib.decompressobj(GZIP)
        step = FIRST
        while not member.eof:
            chunk = member.unconsumed_tail
            if not chunk:
                chunk = data[at : at + step]
                at += len(chunk)
                step = min(2 * step, STEP)
            try:
                produced = member.decompress(chunk, STEP)
            except zlib.error as error:
                raise InputError(source, f"the gzip file is damaged ({error}). Fetch it again.") from error
            if not chunk and not produced:
                raise InputError(source, "the gzip file breaks off before its end. Fetch it again.")
            out += produced
            if len(out) > limit:
                message = f"{len(data)} bytes of gzip unfold to more than {limit}: no text does. Remove it."
                raise InputError(source, message)
        at -= len(member.unused_data)
    return bytes(out)
