"""What proves that a text is Persian."""

import pytest

from corpus_tools.text.language_proof import PERSIAN, is_proven

ENGLISH = frozenset({"en"})


@pytest.mark.parametrize(
    ("text", "proven"),
    [
        ("این کتاب را از او گرفت", True),
        ("اين كتاب را از او گرفت", True),  # as Windows-1256 spells it
        ("کتاب\u200cهای تازه", True),
        ("جمهوري افغانستان وزارت معارف رياست تعليم و تربيه است", True),  # one witness, some length
        ("زبدي داكن", False),  # Arabic that Persian has borrowed
        ("آزادی", False),
        ("هذا كتاب جديد في اللغة العربية", False),
        ("", False),
        ("This is plain English.", False),
    ],
)
def test_persian(text: str, *, proven: bool) -> None:
    assert is_proven(text, PERSIAN) is proven


def test_other_languages_need_no_witness() -> None:
    assert is_proven("This is a plain English sentence about the weather.", ENGLISH)
