"""Write the English words by which a word divided at a line's end is told from a compound.

    python scripts/build_hyphen_words.py

A fact of frequency, not a text: which words are common. From the package `wordfreq`, which counts
them over eight kinds of sources; it is needed for this script only.
"""

from pathlib import Path

import wordfreq

COUNT = 32_000  # rarer words are parts of divided words as often as words
OUT = Path(__file__).parent.parent / "corpus_tools" / "segment" / "english_words.txt"
HEAD = """\
# The commonest English words, one a line, as counted by the package wordfreq.
# Written by scripts/build_hyphen_words.py. They tell a word divided at the end of a line
# (every-where) from a compound that keeps its hyphen there (long-term).
"""


def main() -> None:
    """Write the list."""
    found = {
        word
        for word in wordfreq.top_n_list("en", COUNT)
        if word.isascii()
        and word.isalpha()
        and (len(word) > 2 or word in {"in", "on", "up", "of", "to", "by"})
    }
    OUT.write_text(HEAD + "\n".join(sorted(found)) + "\n", encoding="utf-8")
    print(f"{len(found)} words in {OUT}")


if __name__ == "__main__":
    main()
