"""Write by how much the words of Persian and Urdu are rarer in Arabic, or more frequent.

    PYTHONPATH=. python scripts/build_rare_in_arabic.py

A fact of frequency, not a text: how often a word is met. From the package `wordfreq` (code Apache-2.0;
data CC BY-SA 4.0, R. Speer and others, from Wikipedia, subtitles, news and the web), which is
needed for this script only. A word that a list does not hold is taken for a little rarer than its last.
"""

import math
import struct
from collections import defaultdict
from zlib import crc32

import wordfreq

from corpus_tools.text import rare_in_arabic
from corpus_tools.text.language_model import words

MOST_ARABIC = 40_000  # words: of the 600,000 that the list has, those beyond say nothing of one page
UNKNOWN = {
    "fa": -20.5,
    "ur": -20.5,
    "ar": -27.0,
}  # binary logarithm of the share; the last ones have -19.9, -26.5
LEAST = 2  # bits: what the two use more alike tells nothing
MOST = 127


def shares(language: str) -> dict[str, float]:
    """Return the binary logarithms of the shares of the words of a language, folded."""
    found: defaultdict[str, float] = defaultdict(float)
    for entry, share in wordfreq.get_frequency_dict(language, "best").items():
        for word in words(entry, "Arab"):
            found[word] += share
    return {word: math.log2(share) for word, share in found.items()}


def main() -> None:
    """Write the data file."""
    known = {language: shares(language) for language in UNKNOWN}
    frequent = sorted(known["ar"], key=lambda word: (-known["ar"][word], word))[:MOST_ARABIC]
    figures: dict[int, int] = {}
    for word in sorted({*known["fa"], *known["ur"], *frequent}):
        own = {language: known[language].get(word, least) for language, least in UNKNOWN.items()}
        bits = round(max(own["fa"], own["ur"]) - own["ar"])
        if abs(bits) >= LEAST:
            figures[crc32(word.encode())] = max(-MOST, min(MOST, bits))
    checksums = sorted(figures)
    data = struct.pack(f"<{len(checksums)}I", *checksums)
    data += struct.pack(f"<{len(checksums)}b", *[figures[one] for one in checksums])
    rare_in_arabic.FILE.write_bytes(data)
    print(f"{rare_in_arabic.FILE}: {len(data):,} bytes, {len(checksums):,} words")


if __name__ == "__main__":
    main()
