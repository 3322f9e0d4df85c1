r"""How much rarer a word is in Arabic than in Persian or Urdu, of those that could be either.

One word has too few letter groups to say whose it is, and on an Arabic keyboard a Persian word has Arabic
letters. How often each of them writes it says more: `kafsh`, the shoe, is met in Persian every day, and in
Arabic never.

Words are spelled as `language_model` folds letters. The data file is written by
`scripts/build_rare_in_arabic.py`, which says from what: the CRC-32 of each word in ascending order, four
bytes each, then one signed byte each, the binary logarithm of the ratio. Words that the two use alike are
not in it.
"""

import struct
from bisect import bisect_left
from functools import cache
from pathlib import Path
from zlib import crc32

CHECKSUM = 4  # bytes
FILE = Path(__file__).with_suffix(".bin")


@cache
def _table() -> tuple[tuple[int, ...], tuple[int, ...]]:
    data = FILE.read_bytes()
    size = len(data) // (CHECKSUM + 1)
    return struct.unpack_from(f"<{size}I", data), struct.unpack_from(f"<{size}b", data, size * CHECKSUM)


def rarity(word: str) -> int:
    r"""Return by how many bits a folded word is rarer in Arabic, below 0 where it is more frequent there.

    >>> rarity("\u06a9\u0641\u0634"), rarity("\u062a\u062d\u0644\u06cc\u0644\u0627\u062a")
    (11, -2)
    """
    checksums, bits = _table()
    checksum = crc32(word.encode("utf-8", "surrogatepass"))
    at = bisect_left(checksums, checksum)
    return bits[at] if at < len(checksums) and checksums[at] == checksum else 0
