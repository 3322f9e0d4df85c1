"""Decoding: the law of inversion, and each way a file can be made up."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.ingest.decode import Decoded, decode, encode

PERSIAN = "\u0632\u0628\u0627\u0646 \u0647\u0627\u064a \u0627\u0631\u0648\u067e\u0627\u0626\u064a"
ENGLISH = "The council met on Sunday and heard the report.\n"


def pieces_of_files() -> st.SearchStrategy[bytes]:
    """Bytes as files have them: lines in several codecs, marks, and plain noise."""
    codecs = ("utf-8", "cp1256", "utf-16-le", "utf-16-be", "mac_farsi", "cp1252", "cp720")
    lines = st.builds(
        lambda text, codec: text.encode(codec, "replace"),
        st.text(alphabet="ab \n\u0632\u0628\u0627\u00e9\u2019\u06cc", max_size=12),
        st.sampled_from(codecs),
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
