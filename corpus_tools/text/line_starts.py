"""Lines as editors, git and CI count them: they end at LF, CR LF or CR, and at nothing else.

Form feeds and Unicode's separators end no line here, though `str.splitlines` parts lines there.
"""

import re

LINE_END = re.compile(r"\r\n|\n|\r")


def line_starts(text: str) -> list[int]:
    r"""Return the offset, in code points, at which each line of a text starts; the first is 0.

    >>> line_starts("a\r\nb\n"), line_starts("")
    ([0, 3, 5], [0])
    """
    return [0, *(match.end() for match in LINE_END.finditer(text))]
