"""The real document: what is found on it is what a careful editor would mark, and nothing else."""

from pathlib import Path

import pytest

from corpus_tools.check.run import check

SEED = Path(__file__).parents[3] / "shared" / "seeds" / "000_a986065ff4084d2c.txt"


@pytest.mark.shared
@pytest.mark.skipif(not SEED.is_file(), reason="the real document stands outside the repository")
def test_the_real_document() -> None:
    found = [(one.code, one.located.line, one.located.column) for one in check([SEED])]
    assert found == [
        ("UNI113", 5, 1),  # <u> left by OCR
        ("UNI113", 5, 6),
        ("UNI114", 5, 91),  # an emoji for the ornament between two verses
        ("DOC108", 24, 808),  # nonbelievers."The
        ("DOC103", 52, 202),  # the mark that opens "I don't buy the argument" is lost
    ]
