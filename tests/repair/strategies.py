"""Texts that passes must keep their laws on: every script and every kind of dirt, mixed."""

from hypothesis import strategies as st

PERSIAN = (
    "\u0627\u0628\u067e\u062a\u062c\u0686\u062d\u062e\u062f\u0630\u0631\u0698\u0633\u0634\u0645\u0646\u0648"
)
ARABIC_ONLY = "\u0643\u064a\u0649\u0629\u0624\u0626\u0623\u0625"
LETTERS = PERSIAN + ARABIC_ONLY + "\u06a9\u06cc\u06af\u0647\u06c0\u06c1\u06be\u06d2\u0679\u067c\u0681\u0693"
MARKS = "\u064b\u064e\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0301\u0323\u0338"
DIGITS = "0129\u0660\u0661\u0664\u06f0\u06f1\u06f4"
JOINERS = "\u200c\u200d\u00ad\u00ac\u200b\u2060\ufeff\u0640"
BIDI = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
FORMS = "\ufed3\ufed4\ufed2\ufed1\ufe8e\ufefb\ufe77\ufe76\ufdfa\ufdfc\ufc60\ufb01"
SPACES = " \t\n\r\x0b\x0c\x85\u00a0\u2003\u2009\u2028\u202f"
CONTROLS = "\x00\x1b\x7f\x81\x92\U000e0041"
PUNCTUATION = ".,;:!?\u060c\u061b\u061f\u00ab\u00bb\u201c\u201d\"'()[]{}<>&#/-%@_"
EMOJI = "\U0001f9b3\U0001f3fc\U0001f600\U0001f338\U0001f3f4"
WORDS = (
    "<u>",
    "</u>",
    "<b>",
    "</b>",
    "<br/>",
    "<",
    ">",
    "&",
    "&amp;",
    "amp;",
    "&lt;",
    "&gt;",
    "&nbsp;",
    "&#1740;",
    "&#8206;",
    "&#13;",
    "nbsp;",
    "#1740;",
    "u>",
    "\x1b[31m",
    "\r\n",
    "https://example.org/a?b=1",
    "jan@example.org",
    "the man said",
    '"The',
    "\u0645\u06cc",
    "\u0646\u0645\u06cc",
    "\u0647\u0627\u06cc",
    "\u062a\u0631\u06cc\u0646",
    "\u0643\u062a\u0627\u0628",
    "\u0627\u06cc\u0631\u0627\u0646",
    "1,234.5",
    "\u06f1\u06f3\u06f9\u06f5/\u06f1\u06f1/\u06f2\u06f3",
)
CHARS = (
    LETTERS + MARKS + DIGITS + JOINERS + BIDI + FORMS + SPACES + CONTROLS + PUNCTUATION + EMOJI + "aeTZ\u00e9"
)


def mixed_text(max_size: int = 30) -> st.SearchStrategy[str]:
    """Return a strategy for texts made of what passes act on, and of anything at all."""
    dirt = st.one_of(st.sampled_from(CHARS), st.sampled_from(WORDS), st.characters())
    return st.lists(dirt, max_size=max_size).map("".join)
