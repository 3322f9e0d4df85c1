r"""Single damaged signs in Latin text, which ftfy knows better than a letter model can.

One sign is little evidence: that "5\xc2\xb0C" was "5\xb0C" saves hardly a bit. ftfy knows such pairs from
tens of millions of posts. It is asked about a line that still holds one when we are done, is told to mend
encoding and nothing else, and never to put in what the line does not hold.

Source: R. Speer, ftfy 6.3; its `TextFixerConfig` for what is switched off and why.
"""

from collections.abc import Iterator
from itertools import takewhile

from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy

# A leading byte of UTF-8 and what it leads, as Windows-1252 or Latin-1 show them.
LEADS_ON = lazy(
    "[\xc2-\xf4](?:[\x80-\xbf]|[\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]|(?<=\xc3) )"
)


def find(line: str) -> Iterator[Edit]:
    r"""Yield one edit for what ftfy would mend in a line.

    >>> list(find("5\xc2\xb0C"))
    [Edit(start=1, end=2, text='', detail='ftfy')]
    """
    if not LEADS_ON().search(line):
        return
    import ftfy

    fixed = ftfy.fix_text(
        line,
        ftfy.TextFixerConfig(
            unescape_html=False,
            remove_terminal_escapes=False,
            restore_byte_a0=True,
            replace_lossy_sequences=False,
            decode_inconsistent_utf8=True,
            fix_c1_controls=False,
            fix_latin_ligatures=False,
            fix_character_width=False,
            uncurl_quotes=False,
            fix_line_breaks=False,
            fix_surrogates=False,
            remove_control_chars=False,
            normalization=None,
        ),
    )
    if fixed != line:
        first = _shared(line, fixed)
        last = _shared(line[first:][::-1], fixed[first:][::-1])
        yield Edit(first, len(line) - last, fixed[first : len(fixed) - last], "ftfy")


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
