"""Decoding: the law of inversion, and each way a file can be made up."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.ingest.decode import Decoded, decode, encode

PERSIAN = "\u0632\u0628\u0627\u0646 \u0647\u0627\u064a \u0627\u0631\u0648\u067e\u0627\u0626\u064a"
ENGLISH = "The council met on Sunday and heard the report.\n"


def pieces_of_files() -> st.SearchStrategy[bytes]:
    """Bytes as files have them: lines in several codecs, marks, and plain noise."""
    names = ("utf-8", "cp1256", "utf-16-le", "utf-16-be", "utf-32-le", "mac_farsi", "cp1252", "cp720")
    lines = st.builds(
        lambda text, codec: text.encode(codec, "replace"),
        st.text(alphabet="ab \n\u0632\u0628\u0627\u00e9\u2019\u06cc", max_size=12),
        st.sampled_from(names),
    )
    marks = st.sampled_from([b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\n", b"\r", b"\x00", b"\xd8"])
    return st.lists(lines | marks | st.binary(max_size=6), max_size=8).map(b"".join)


def law(data: bytes, decoded: Decoded) -> None:
    """Check that the regions tile bytes and text, and that they give the bytes again."""
    assert encode(decoded) == data
    at_byte = at = 0
    for region in decoded.regions:
        assert (region.byte_start, region.start) == (at_byte, at)
        assert region.byte_end > region.byte_start
        assert 0.0 <= region.confidence <= 1.0
        at_byte, at = region.byte_end, region.end
    assert (at_byte, at) == (len(data), len(decoded.text))


@settings(deadline=None, max_examples=300)
@given(data=st.binary(max_size=60) | pieces_of_files())
def test_inverse(data: bytes) -> None:
    law(data, decode(data))


@pytest.mark.parametrize(
    ("codec", "label"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32-le"),
        ("utf-32-le", "utf-32-le"),
        ("utf-32-be", "utf-32-be"),
        ("cp1256", "windows-1256"),
    ],
)
def test_a_masthead_over_english(codec: str, label: str) -> None:
    text = PERSIAN + "\n" + ENGLISH * 40
    decoded = decode(text.encode(codec))
    assert decoded.text == text
    assert decoded.label == label
    assert len(decoded.regions) == 1
    law(text.encode(codec), decoded)


def test_two_codecs_in_one_file() -> None:
    text = PERSIAN + "\n" + "It\u2019s the body \u2014 in UTF-8.\n"
    head, body = text.split("\n", 1)
    decoded = decode(head.encode("cp1256") + b"\n" + body.encode())
    assert decoded.text == text
    assert decoded.label == "mixed"
    assert [region.codec for region in decoded.regions] == ["windows-1256", "utf-8"]


def test_nothing() -> None:
    assert decode(b"") == Decoded(text="", regions=(), label="utf-8")


NATIVE = (PERSIAN + "\n").encode()


@pytest.mark.parametrize(
    "bad",
    [
        b"It was Tues\x9dday again.\n",
        b"He met \xd0 them.\n",
        b"The end. \x9d ",
        b"The end.\xc7\n",
        b"The end.\xe6 And.\n",
        b"The end.\xe2\x80",
    ],
)
def test_a_stray_byte_leaves_good_utf8_what_it_is(bad: bytes) -> None:
    data = NATIVE + ENGLISH.encode() * 3 + bad
    decoded = decode(data)
    assert decoded.label == "utf-8"
    assert [region.codec for region in decoded.regions] == ["utf-8"]
    assert decoded.text == data.decode("utf-8", "surrogateescape")
    assert "none of it: 0x" in decoded.regions[0].why
    law(data, decoded)


@pytest.mark.parametrize(
    ("line", "codec"),
    [
        ("It\u2019s \u201cso\u201d.\n", "windows-1252"),
        ("He said, \u201cIt is so.\u201d\n", "windows-1252"),
        ("un \u00e9t\u00e9 au caf\u00e9 d\u00e9j\u00e0\n", "windows-1252"),
        ("\u0633\u0644\u0627\u0645 \u062f\u0646\u064a\u0627\n", "windows-1256"),
        ("\u043d\u043e\u0432\u043e\u0441\u0442\u0438 \u0434\u043d\u044f\n", "windows-1251"),
    ],
)
def test_a_line_of_another_codec_in_utf8(line: str, codec: str) -> None:
    data = NATIVE + ENGLISH.encode() * 2 + line.encode(codec) + ENGLISH.encode() + NATIVE
    decoded = decode(data)
    assert decoded.text == PERSIAN + "\n" + ENGLISH * 2 + line + ENGLISH + PERSIAN + "\n"
    assert [region.codec for region in decoded.regions] == ["utf-8", codec, "utf-8"]
    law(data, decoded)


def test_two_codecs_in_one_line() -> None:
    head = "\u0647\u0645\u0647 \u062e\u0628\u0631\u0647\u0627 | "
    tail = "It\u2019s ok \u2014 and \u2018so\u2019 on"
    assert decode(head.encode("cp1256") + tail.encode()).text == head + tail


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("wide", [PERSIAN + "\n", ENGLISH])
def test_utf16_joined_to_utf8(codec: str, wide: str) -> None:
    for parts in ([("utf-8", ENGLISH), (codec, wide)], [(codec, wide), ("utf-8", PERSIAN + "\n" + ENGLISH)]):
        data = b"".join(text.encode(name) for name, text in parts)
        decoded = decode(data)
        assert decoded.text == "".join(text for _, text in parts)
        assert decoded.label == "mixed"
        law(data, decoded)


def test_utf16_cut_short_and_torn() -> None:
    data = (PERSIAN + "\U0001f9b3").encode("utf-16")
    for length in range(len(data) - 4, len(data)):
        law(data[:length], decode(data[:length]))
    decoded = decode(data[:-1])
    assert [region.codec for region in decoded.regions] == ["utf-16-le", "ascii", "ascii"]


@pytest.mark.parametrize("codec", ["utf-32", "utf-32-le", "utf-32-be"])
def test_utf32_cut_short_and_torn(codec: str) -> None:
    text = PERSIAN + " \U0001f9b3\n" + ENGLISH
    data = text.encode(codec)
    for length in range(len(data) - 8, len(data)):
        law(data[:length], decode(data[:length]))
    decoded = decode(data[:-1])
    assert [region.codec for region in decoded.regions][1:] == ["ascii"]
    assert decoded.text.startswith(text[:-1])
    torn = data[:40] + b"\x7f\x7f\x7f\x7f" + data[40:]
    law(torn, decode(torn))
    assert "".join(part for part in decode(torn).text if part != "\x7f") == text
    beyond = codecs.BOM_UTF32_LE + b"\xff\xff\xff\xff" + data * 3
    law(beyond, decode(beyond))


@pytest.mark.parametrize("unmarked", [b"", b"a\0\0\0", bytes(64), b"\x01\0\0\0\x02\0\0\0\x03\0\0\0"])
def test_few_numbers_are_not_utf32(unmarked: bytes) -> None:
    assert "utf-32" not in decode(unmarked).label
    law(unmarked, decode(unmarked))


def test_the_macintosh_writes_its_spaces_twice() -> None:
    text = PERSIAN.replace("\u06cc", "\u064a") + " (1395)\n" + ENGLISH
    high = text.encode("mac-farsi")
    assert decode(high).text == text
    law(high, decode(high))
    low = high.replace(b"\xa0", b" ")
    assert decode(low).text == text
    law(low, decode(low))


@pytest.mark.parametrize(
    ("text", "codec", "declared"),
    [
        ("\u041d\u043e\u0432\u043e\u0441\u0442\u0438 \u0434\u043d\u044f", "koi8-r", "koi8-r"),
        ("\u6628\u5929\u7684\u65b0\u95fb", "gb18030", "gb18030"),
        ("\u0633\u0644\u0627\u0645 \u062f\u0646\u064a\u0627", "windows-1256", "gb18030"),
        ("\u0633\u0644\u0627\u0645 \u062f\u0646\u064a\u0627", "windows-1256", "iso-8859-1"),
        ("\u0633\u0644\u0627\u0645 \u062f\u0646\u064a\u0627", "windows-1256", "utf-8"),
        ("\u0633\u0644\u0627\u0645 \u062f\u0646\u064a\u0627", "windows-1256", "base64"),
        ("\u0633\u0644\u0627\u0645 \u062f\u0646\u06cc\u0627", "utf-8", "windows-1256"),
    ],
)
def test_a_declaration_is_evidence_and_not_truth(text: str, codec: str, declared: str) -> None:
    decoded = decode(text.encode(codec), declared)
    assert (decoded.text, decoded.label) == (text, codec)


def test_a_mark_before_another_codec() -> None:
    data = b"\xef\xbb\xbf" + "\u0633\u0644\u0627\u0645 \u062f\u0646\u064a\u0627".encode("cp1256")
    decoded = decode(data)
    assert [region.codec for region in decoded.regions] == ["utf-8-sig", "windows-1256"]
    law(data, decoded)


RUSSIAN = (
    "\u0428\u043a\u043e\u043b\u0430 \u043e\u0442\u043a\u0440\u043e\u0435\u0442\u0441\u044f "
    "\u0432\u043e \u0432\u0442\u043e\u0440\u043d\u0438\u043a \u0443\u0442\u0440\u043e\u043c, "
    "\u0441\u043a\u0430\u0437\u0430\u043b \u0434\u0438\u0440\u0435\u043a\u0442\u043e\u0440"
)
GREEK = (
    "\u03a4\u03bf \u03c3\u03c7\u03bf\u03bb\u03b5\u03af\u03bf \u03b8\u03b1 "
    "\u03b1\u03bd\u03bf\u03af\u03be\u03b5\u03b9 \u03c4\u03b7\u03bd \u03a4\u03c1\u03af\u03c4\u03b7 "
    "\u03c4\u03bf \u03c0\u03c1\u03c9\u03af"
)
HEBREW = (
    "\u05d1\u05d9\u05ea \u05d4\u05e1\u05e4\u05e8 \u05d9\u05d9\u05e4\u05ea\u05d7 "
    "\u05d1\u05d9\u05d5\u05dd \u05e9\u05dc\u05d9\u05e9\u05d9 \u05d1\u05d1\u05d5\u05e7\u05e8"
)
POLISH = (
    "Szko\u0142a zostanie otwarta we wtorek, powiedzia\u0142a dyrektorka, kt\u00f3ra by\u0142a "
    "zm\u0119czona i \u015bpi\u0105ca"
)


@pytest.mark.parametrize(
    ("codec", "line"),
    [
        ("koi8-r", RUSSIAN),
        ("cp866", RUSSIAN),
        ("iso-8859-5", RUSSIAN),
        ("windows-1253", GREEK),
        ("windows-1255", HEBREW),
        ("windows-1250", POLISH),
        ("cp852", POLISH),
    ],
)
def test_a_seldom_codec_is_met_by_what_no_common_one_reads(codec: str, line: str) -> None:
    decoded = decode((ENGLISH + line + "\n").encode(codec))
    law(decoded.text.encode(codec), decoded)
    assert decoded.text == ENGLISH + line + "\n"
    assert decoded.label == codec
    assert decoded.regions[-1].confidence > 0.9


@pytest.mark.parametrize("codec", ["euc-jp", "shift-jis", "gb18030", "euc-kr"])
def test_a_codec_that_is_not_known_is_nobodys(codec: str) -> None:
    line = {"euc-kr": "\ud559\uad50\ub294 \ud654\uc694\uc77c\uc5d0 \ubb38\uc744 \uc5fd\ub2c8\ub2e4"}.get(
        codec,
        "\u6821\u9577\u304c\u706b\u66dc\u65e5\u306b\u5b66\u6821\u3092\u958b\u304f\u3068\u8a71\u3057\u305f",
    )
    data = (line + "\n").encode(codec) * 3
    decoded = decode(data)
    law(data, decoded)
    assert max(region.confidence for region in decoded.regions if region.codec != "ascii") < 0.1
    assert "like nothing in its languages" in decoded.regions[0].why


def test_a_letter_held_on_is_one_letter() -> None:
    line = (
        "\u0627\u0644\u0644\u0647 \u064a\u062e\u0644\u064a\u0643\u0645 \u0639"
        + 20 * "\u0627"
        + "\u062c\u0644\u0627"
    )
    decoded = decode((ENGLISH + line + "\n").encode("iso-8859-6"))
    assert (decoded.text, decoded.label) == (ENGLISH + line + "\n", "iso-8859-6")


def test_a_long_file_meets_a_foreign_stretch() -> None:
    word = "\u062e\u0628\u0631\u0647\u0627\u064a \u0627\u064a\u0631\u0627\u0646 \u0648 \u0627\u0648\n"
    cyrillic = "\u041d\u043e\u0432\u043e\u0441\u0442\u0438 \u0434\u043d\u044f\n"
    data = word.encode("cp1256") * 600 + cyrillic.encode("cp1251") * 3 + word.encode("cp1256") * 600
    decoded = decode(data)
    assert decoded.text == word * 600 + cyrillic * 3 + word * 600


TWINS = Path("../shared/material/cp1256")


@pytest.mark.shared
@pytest.mark.skipif(not TWINS.is_dir(), reason="needs ../shared/material/cp1256")
@pytest.mark.parametrize(
    "name", ["nsis-Farsi.nlf", "nsis-Farsi.nsh", "phpmyadmin-arabic", "phpmyadmin-persian"]
)
def test_real_files_read_like_their_twins(name: str) -> None:
    decoded = decode((TWINS / f"{name}.windows-1256").read_bytes())
    twin = set((TWINS / f"{name}.utf-8").read_text(encoding="utf-8-sig").splitlines())
    assert decoded.label == "windows-1256"
    assert [line for line in decoded.text.splitlines() if not line.isascii() and line not in twin] == []
