"""PDF pages: lines back in the order of reading, pages, and what cannot be read."""

import sys
import unicodedata
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from corpus_tools.errors import InputError
from corpus_tools.ingest import visual
from corpus_tools.ingest.read import record_from_bytes
from corpus_tools.ingest.visual import Glyph

NARRATIVE = Path("../shared/material/pdf/narrative.pdf")
ALEF, BEH, FATHA, SHADDA = "\u0627", "\u0628", "\u064e", "\u0651"


def painted(text: str, *, at: float = 0.0, baseline: float = 100.0, width: float = 6.0) -> list[Glyph]:
    """Glyphs from left to right, in the order given; a space leaves a gap."""
    glyphs = []
    for char in text:
        if char != " ":
            glyph = Glyph(char=char, left=at, right=at + width, origin=at, baseline=baseline, size=10.0)
            glyphs.append(glyph)
        at += width
    return glyphs


def read(*pieces: list[Glyph]) -> list[str]:
    return [line.text for line in visual.text_lines(pieces)]


@pytest.mark.parametrize(
    ("seen", "text"),
    [
        ("\u0628\u0627 \u0628\u0627", "\u0627\u0628 \u0627\u0628"),  # letters from right to left
        ("2016 \u0628\u0627", "\u0627\u0628 2016"),
        ("12/2/2016 \u0628\u0627", "\u0627\u0628 12/2/2016"),
        ("7-13 \u0628\u0627", "\u0627\u0628 13-7"),
        ("\u0628\u0628 BBC 1 \u0628\u0627", "\u0627\u0628 BBC 1 \u0628\u0628"),
        ("See \u0628\u0627 \u0628\u0628 for more", "See \u0628\u0628 \u0627\u0628 for more"),
        ("(\u0628\u0627) \u0628", "\u0628 (\u0627\u0628)"),  # brackets as they look
        ("English only (1)", "English only (1)".replace(" ", "")),
    ],
)
def test_order_of_reading(seen: str, text: str) -> None:
    assert read(painted(seen)) == [text]


def test_order_of_painting_does_not_matter() -> None:
    left = painted("\u0628\u0627", at=0)
    right = painted("\u0628\u0628\u0627", at=30)
    assert read(left[::-1], right) == ["\u0627\u0628\u0628 \u0627\u0628"]


def test_lines_far_apart_stay_apart() -> None:
    one, two = painted("\u0628\u0627"), painted("\u0628\u0628", at=200)
    below = painted("\u0628", baseline=80)
    assert read(one, two, [], below) == ["\u0627\u0628", "\u0628\u0628", "\u0628"]


def test_a_sign_goes_to_the_letter_it_stands_over() -> None:
    letters = painted(BEH + ALEF + " " + BEH)
    over_alef = Glyph(char=FATHA, left=7.0, right=10.0, origin=6.5, baseline=101.0, size=10.0)
    again = Glyph(char=SHADDA, left=7.5, right=10.0, origin=6.6, baseline=101.0, size=10.0)
    assert read([*letters, again, over_alef]) == [BEH + " " + ALEF + FATHA + SHADDA + BEH]
    # One glyph for a letter with its sign: the boxes are made up, the shared origin is not.
    of_beh = Glyph(char=FATHA, left=7.0, right=10.0, origin=0.0, baseline=100.0, size=10.0)
    assert read([*letters, of_beh]) == [BEH + " " + ALEF + BEH + FATHA]


def test_a_sign_without_letters_is_kept_out_of_the_way() -> None:
    mark = Glyph(char="\u0610", left=0.0, right=1.0, origin=0.0, baseline=100.0, size=10.0)
    assert read([mark]) == ["\u0610"]


def pdf(*pages: list[tuple[int, str]]) -> bytes:
    """A PDF by hand: each page a list of (height, ASCII line) in Helvetica."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for lines in pages:
        shown = "".join(f"BT /F 12 Tf 72 {height} Td ({line}) Tj ET\n" for height, line in lines).encode()
        objects.append(b"<</Length %d>>stream\n%sendstream" % (len(shown), shown))
        needs = b"/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>"
        objects.append(b"<</Type/Page/Parent 2 0 R%s/Contents %d 0 R>>" % (needs, len(objects)))
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b" ".join(kids), len(kids))
    data = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj%sendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(data))
    return data + b"xref\n0 %d\n0000000000 65535 f \n%s%s" % (len(objects) + 1, table, end)


def test_pages_and_paragraphs() -> None:
    pytest.importorskip("pypdfium2", reason="the extra pdf is not installed")
    record = record_from_bytes(
        pdf([(700, "First line"), (686, "second line"), (640, "New paragraph")], [(700, "Page two")]), "a.pdf"
    )
    assert record.media == "pdf"
    assert record.raw_text == "First line\nsecond line\n\nNew paragraph\n\fPage two\n"
    assert [record.raw_text[start:][:5] for start in record.pages] == ["First", "Page "]


def test_pdf_without_text() -> None:
    pytest.importorskip("pypdfium2", reason="the extra pdf is not installed")
    with pytest.raises(InputError, match=r"a PDF of 1 pages without any text: scanned images. Run OCR"):
        record_from_bytes(pdf([]), "a.pdf")


def test_pdf_that_is_damaged() -> None:
    pytest.importorskip("pypdfium2", reason="the extra pdf is not installed")
    with pytest.raises(InputError, match=r"a\.pdf: the PDF cannot be opened"):
        record_from_bytes(b"%PDF-1.4\nnothing", "a.pdf")


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(InputError, match=r'pip install "corpus_tools\[pdf\]"'):
        record_from_bytes(pdf([]), "a.pdf")


@pytest.mark.shared
@pytest.mark.skipif(not NARRATIVE.is_file(), reason="needs ../shared/material/pdf/narrative.pdf")
def test_a_real_arabic_pdf_reads_as_its_author_wrote_it() -> None:
    record = record_from_bytes(NARRATIVE.read_bytes(), "narrative.pdf")
    written = NARRATIVE.with_suffix(".txt").read_text(encoding="utf-8-sig")
    gold, got = (unicodedata.normalize("NFKC", text).split() for text in (written, record.raw_text))
    same = sum(block.size for block in SequenceMatcher(None, gold, got, autojunk=False).get_matching_blocks())
    assert same / len(got) > 0.995  # 1,219 of 1,220 words; one is painted twice in the file
