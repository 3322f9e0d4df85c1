"""Write the frequent words by which a short text that was read in a wrong code page proves itself.

    PYTHONPATH=. python scripts/build_frequent_words.py

A fact of frequency, not a text: how often a word is met. From the package `wordfreq` (code Apache-2.0;
data CC BY-SA 4.0, R. Speer and others, from Wikipedia, subtitles, news and the web), which is
needed for this script only. Words are written as `text.ngrams` counts letters, with one yeh and one kaf.
"""

import math
import struct
from collections import defaultdict
from zlib import crc32

import wordfreq

from corpus_tools.text import frequent_words, ngrams

# Languages whose letters lie beyond ASCII in every code page, and how many words of each.
COUNTS = dict.fromkeys(("fa", "ar", "ur", "ru"), 20_000) | dict.fromkeys(("he", "el", "uk", "bg"), 10_000)
LAST_LATIN = "\u024f"


def main() -> None:
    """Write the data file."""
    steps: dict[int, int] = {}
    for language, count in COUNTS.items():
        shares: defaultdict[str, float] = defaultdict(float)
        for entry, share in wordfreq.get_frequency_dict(language, "best").items():
            for word in ngrams.folded(entry).split(ngrams.EDGE):
                if word and min(word) > LAST_LATIN:
                    shares[word] += share
        for word, share in sorted(shares.items(), key=lambda one: (-one[1], one[0]))[:count]:
            cost = round(-math.log2(share) * frequent_words.UNIT)
            checksum = crc32(word.encode())
            steps[checksum] = min(cost, steps.get(checksum, cost))
    checksums = sorted(steps)
    data = struct.pack(f"<{len(checksums)}I", *checksums) + bytes(steps[one] for one in checksums)
    frequent_words.FILE.write_bytes(data)
    print(f"{frequent_words.FILE}: {len(data):,} bytes, {len(checksums):,} words")


if __name__ == "__main__":
    main()
