"""The 8-bit codecs that compete for bytes that are not UTF-8, and what speaks for each beforehand.

Lists of languages say what was written in a code page, not all that it could spell. The bits are
what a codec must make up for by reading better: they decide only where the bytes do not, as among
the four Windows code pages for an English line with nothing but curly quotation marks.

The codecs that pages of this kind come in compete for every file. Those that are seldom met are asked
only where none of these reads the bytes as text, so that they cannot take a short word from them.
"""

import codecs
from typing import NamedTuple

from corpus_tools.text import ngrams

LATIN = ("en", "fr", "de", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "is", "ca", "ga", "cy", "sq", "id")
ARABIC = ("fa", "ar", "ur", "ps")
CYRILLIC = ("ru", "uk", "bg", "mk", "sr", "be")
CENTRAL = ("pl", "cs", "sk", "hu", "sl", "hr", "ro", "sq", "de")


class Candidate(NamedTuple):
    """One codec: its Python name, the languages written in it, its handicap in bits.

    One that is `seldom` met is asked only about what all others read badly.
    """

    codec: str
    languages: tuple[str, ...]
    handicap: float
    seldom: bool = False


UTF8 = Candidate(
    codec="utf-8", languages=(*ARABIC, *LATIN, *CYRILLIC, "tr", "ckb", "ug", "he", "el"), handicap=0
)

CANDIDATES: tuple[Candidate, ...] = (
    UTF8,
    Candidate(codec="windows-1256", languages=(*ARABIC, "en", "fr"), handicap=1),
    Candidate(codec="windows-1252", languages=LATIN, handicap=0),
    Candidate(codec="windows-1251", languages=CYRILLIC, handicap=4),
    Candidate(codec="windows-1254", languages=("tr", "ku", "az"), handicap=2),
    Candidate(codec="iso-8859-6", languages=("ar", "fa", "ur"), handicap=5),
    Candidate(codec="cp720", languages=("ar", "fa", "ur", "fr"), handicap=10),
    Candidate(codec="mac-farsi", languages=("fa", "ur", "en", "fr"), handicap=8),
    Candidate(codec="mac-arabic", languages=("ar", "en", "fr"), handicap=8),
    Candidate(codec="cp864", languages=("ar", "fa"), handicap=14),
    Candidate(codec="windows-1250", languages=CENTRAL, handicap=6),
    Candidate(codec="iso-8859-2", languages=CENTRAL, handicap=8),
    *(
        Candidate(codec=codec, languages=languages, handicap=20, seldom=True)
        for codec, languages in (
            ("koi8-r", ("ru",)),
            ("koi8-u", ("uk", "be")),
            ("cp866", ("ru", "uk", "be")),
            ("iso-8859-5", CYRILLIC),
            ("mac-cyrillic", CYRILLIC),
            ("windows-1253", ("el",)),
            ("iso-8859-7", ("el",)),
            ("windows-1255", ("he", "yi")),
            ("cp862", ("he",)),
            ("cp852", CENTRAL),
            ("windows-1257", ("lv", "lt", "et")),
            ("windows-1258", ("vi",)),
            ("mac-roman", LATIN),
            ("cp850", LATIN),
            ("mac-turkish", ("tr",)),
            ("cp857", ("tr", "az")),
            ("cp874", ("th",)),
            ("ptcp154", ("kk", "ky", "tg")),
        )
    ),
)

# What a declaration means in practice, by the names of Python's codecs. Pages "in Latin-1" are in
# Windows-1252 (WHATWG Encoding Standard, section 4.2), and so on for its neighbours.
MEANT = {
    "ascii": "windows-1252",
    "iso8859-1": "windows-1252",
    "iso8859-9": "windows-1254",
    "cp1256": "windows-1256",
    "cp1252": "windows-1252",
    "cp1251": "windows-1251",
    "cp1254": "windows-1254",
    "iso8859-6": "iso-8859-6",
}
UNFORESEEN = 6.0  # handicap of a codec that no list here has
BONUS = 12.0  # bits for the declared codec: the letters of two or three words outweigh it


def normalised(declared: str | None) -> str | None:
    """Return the codec that a declaration means, or None if Python knows no such text codec.

    >>> normalised(" ISO-8859-1"), normalised("Windows-1256"), normalised("klingon")
    ('windows-1252', 'windows-1256', None)
    """
    if declared is None:
        return None
    try:
        name = codecs.lookup(declared.strip().lower()).name
        "".encode(name)  # refuses the codecs that are none of text: base64, rot13
    except (LookupError, ValueError, TypeError):
        return None
    return MEANT.get(name, name)


def competing(declared: str | None) -> tuple[Candidate, ...]:
    """Return the codecs that compete for a file, the declared one with its bonus; UTF-8 is the first.

    A codec that no list here foresees competes where it is declared, in all languages of the model.
    """
    name = normalised(declared)
    if name is None:
        return CANDIDATES
    if all(candidate.codec != name for candidate in CANDIDATES):
        if not is_ascii_and_more(name):
            return CANDIDATES
        return (*CANDIDATES, Candidate(codec=name, languages=ngrams.languages(), handicap=UNFORESEEN - BONUS))
    return tuple(
        candidate._replace(handicap=candidate.handicap - BONUS) if candidate.codec == name else candidate
        for candidate in CANDIDATES
    )


def is_ascii_and_more(codec: str) -> bool:
    """Say whether a codec reads each byte by itself, and ASCII as ASCII.

    >>> [is_ascii_and_more(codec) for codec in ("koi8-r", "gb18030", "shift_jis", "cp500", "utf-7")]
    [True, False, False, False, False]
    """
    high = [bytes([byte]).decode(codec, "replace") for byte in range(0x80, 0x100)]
    if len(high) != len("".join(high)) or high.count("\N{REPLACEMENT CHARACTER}") > len(high) // 2:
        return False
    ascii_bytes = bytes(range(0x20, 0x7F))
    if ascii_bytes.decode(codec, "replace") != ascii_bytes.decode("ascii"):
        return False
    return all(len(pair.decode(codec, "replace")) == 2 for pair in (b"\xa4\xa4", b"\x82\xa0", b"\xb0\xa1"))


def is_multibyte(data: bytes, codec: str) -> bool:
    """Say whether all of a file reads, and writes again, in a codec of several bytes a character."""
    if codec == "utf-8" or is_ascii_and_more(codec):
        return False
    try:
        text = data.decode(codec)
        return len(text) < len(data) and text.encode(codec) == data
    except UnicodeError:
        return False
