r"""How many bits a frequent word costs, said as a word: minus the binary logarithm of its share of a text.

Letter pairs alone need a dozen words to tell two code pages of one script apart, and a masthead has three.
That each of them is a word which everybody uses is proof of another kind: of the strings of five
letters that look like Arabic, one in several hundred is.

Persian, Arabic and Urdu, and the other languages that code pages beyond Latin were made for. Words
are spelled as `ngrams` folds letters. The data file is written by `scripts/build_frequent_words.py`,
which says from what: the CRC-32 of each word in ascending order, four bytes each, then one byte each,
in eighths of a bit. Checksums and not words, because a dictionary takes longer to set up than to ask.
"""

import struct
from bisect import bisect_left
from functools import cache
from pathlib import Path
from zlib import crc32

UNIT = 8  # steps to a bit
CHECKSUM = 4  # bytes
FILE = Path(__file__).with_suffix(".bin")


@cache
def _table() -> tuple[tuple[int, ...], bytes]:
    data = FILE.read_bytes()
    size = len(data) // (CHECKSUM + 1)
    return struct.unpack_from(f"<{size}I", data), data[size * CHECKSUM :]


def word_bits(word: str) -> float | None:
    r"""Return the bits of a word as `ngrams.folded` gives it, None if it is not frequent.

    >>> word_bits("\u0633\u0644\u0627\u0645"), word_bits("\u0633\u0644\u0627\u063a\u0645")
    (11.125, None)
    """
    checksums, steps = _table()
    checksum = crc32(word.encode("utf-8", "surrogatepass"))
    at = bisect_left(checksums, checksum)
    return steps[at] / UNIT if at < len(checksums) and checksums[at] == checksum else None
