"""Running passes: order, triggers, languages, records that replay."""

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

import pytest

from corpus_tools.document import EditRecord
from corpus_tools.errors import SpanError
from corpus_tools.repair import core
from corpus_tools.repair.core import MANY_TRIGGERS, Loss, Pass, replay, run
from corpus_tools.text.edits import Edit
from corpus_tools.text.language import Stretch

N_CHAINS = 20_000


def scripted(edits: list[Edit], name: str = "scripted") -> Pass:
    """Return a pass that proposes exactly these edits, once."""
    return once(lambda _: edits, name)


def once(find: Callable[[str], Iterable[Edit]], name: str) -> Pass:
    """Return a pass that has nothing left to do after itself, whatever it proposes."""
    asked: list[str] = []

    def first(text: str) -> Iterable[Edit]:
        asked.append(text)
        return find(text) if len(asked) == 1 else ()

    return Pass(id=name, version=1, summary="", loss=Loss.NONE, triggers=None, languages=None, find=first)


def random_pass(rng: random.Random, number: int) -> Pass:
    """Return a pass whose edits depend on the length of the text alone, repeatably."""
    seed = rng.random()

    def find(text: str) -> Iterator[Edit]:
        own = random.Random(f"{seed}{len(text)}")
        cuts = sorted(own.choices(range(len(text) + 1), k=2 * own.randint(0, 3)))
        last = None
        for start, end in zip(cuts[::2], cuts[1::2], strict=True):
            if start == end and last == (start, end):
                continue
            last = (start, end)
            yield Edit(start, end, "".join(own.choices("ab", k=own.choice([0, 0, 1, 2]))), "why")

    return once(find, f"p{number}")


def test_records_of_random_chains_replay() -> None:
    rng = random.Random(7)
    for _ in range(N_CHAINS):
        text = "".join(rng.choices("ab", k=rng.randint(0, 8)))
        done = run(text, [random_pass(rng, n) for n in range(rng.randint(1, 4))])
        assert replay(text, done.edits) == done.text
        for record in done.edits:
            assert record.before != record.after or record.detail
            assert 0 <= record.start <= record.end <= len(text)


def test_a_pass_runs_only_where_a_trigger_is() -> None:
    asked: list[str] = []

    def find(text: str) -> Iterator[Edit]:
        asked.append(text)
        return iter(())

    def on(*triggers: str) -> Pass:
        return Pass(
            id="t",
            version=1,
            summary="",
            loss=Loss.NONE,
            triggers=frozenset(triggers),
            languages=None,
            find=find,
        )

    run("plain text", [on("\u0643")])
    run("curly \u201cquotes\u201d", [on("<", "\u0643")])
    assert asked == []
    run("a < b", [on("<", "\u0643")])
    run("\u0643", [on("<", "\u0643")])
    assert asked == ["a < b", "\u0643"]


def test_a_trigger_is_seen_among_many_others() -> None:
    triggers = [chr(0x4E00 + at) for at in range(2 * MANY_TRIGGERS)]
    last = triggers[-1]
    cut = replace(
        scripted([], "cut"), triggers=frozenset(last), find=lambda text: [Edit(len(text) - 1, len(text), "")]
    )
    seen = replace(scripted([], "seen"), triggers=frozenset(triggers[:-1]))
    assert run(f"{'a'.join(triggers)}", [seen, cut]).text == "a".join([*triggers[:-1], ""])


@pytest.mark.parametrize("filling", ["", "\u4dff" * core.A_FEW, "a" * core.A_PAGE])
def test_a_trigger_is_seen_in_any_text_though_it_stands_in_most(filling: str) -> None:
    cut = replace(
        scripted([], "cut"),
        triggers=frozenset("e\u00e9"),
        find=lambda text: [Edit(0, 1, "")] * (text[0] != "x"),
    )
    assert run(f"exit{filling}", [cut]).text == f"xit{filling}"
    assert run(f"i{filling}", [cut]).edits == ()


def test_passes_go_round_until_nothing_changes() -> None:
    def replacing(before: str, after: str) -> Pass:
        def find(text: str) -> Iterator[Edit]:
            at = text.find(before)
            if at >= 0:
                yield Edit(at, at + len(before), after)

        return replace(scripted([], f"{before}-{after}"), find=find)

    done = run("abc", [replacing("ac", "d"), replacing("b", "")])
    assert done.text == "d"
    assert replay("abc", done.edits) == "d"
    fighting = run("a", [replacing("a", "b"), replacing("b", "a")])
    assert fighting.text == "a"


def test_edits_that_change_nothing_leave_no_record() -> None:
    done = run("same", [scripted([Edit(0, 4, "same")])])
    assert done.edits == ()
    assert done.alignment.blocks == ()


def test_a_second_change_of_one_stretch_covers_it_whole() -> None:
    done = run(
        "a????z",
        [scripted([Edit(1, 5, "bcd", "first")], "one"), scripted([Edit(2, 3, "C", "second")], "two")],
    )
    assert done.text == "abCdz"
    assert done.edits == (
        EditRecord(pass_id="one", start=1, end=5, before="????", after="bcd", detail="first"),
        EditRecord(pass_id="two", start=1, end=5, before="bcd", after="bCd", detail="second"),
    )


def test_two_edits_in_one_stretch_are_one_record_with_both_details() -> None:
    done = run(
        "????",
        [
            scripted([Edit(0, 4, "abcd")], "one"),
            scripted([Edit(0, 1, "A", "x"), Edit(2, 3, "C", "y"), Edit(3, 4, "D", "x")], "two"),
        ],
    )
    assert [(r.before, r.after, r.detail) for r in done.edits[1:]] == [("abcd", "AbCD", "x; y")]


def test_replay_refuses_records_of_another_text() -> None:
    record = EditRecord(pass_id="p", start=0, end=1, before="a", after="b")
    assert replay("ax", [record]) == "bx"
    with pytest.raises(SpanError, match="the edit of p at 0-1 does not find the text"):
        replay("zx", [record])


def test_a_pass_with_languages_sees_their_stretches_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def lines(text: str, among: frozenset[str]) -> Iterator[Stretch]:
        assert among == {"fa"}
        asked.append(text)
        at = 0
        for line in text.splitlines(keepends=True):
            yield Stretch(at, at + len(line), "fa" if line.startswith("f") else "ar")
            at += len(line)

    def find(text: str) -> Iterator[Edit]:
        if text.endswith("x\n"):
            yield Edit(len(text) - 2, len(text) - 1, "y")

    monkeypatch.setattr(core, "stretches", lines)
    monkeypatch.setattr(core, "is_proven", lambda text, _: "no proof" not in text)
    persian = replace(scripted([]), find=find, languages=frozenset({"fa"}))
    done = run("a x\nf x\nf x\n", [persian, replace(persian, id="again")])
    assert done.text == "a x\nf y\nf y\n"
    assert [(record.start, record.end) for record in done.edits] == [(6, 7), (10, 11)]
    assert asked == ["a x\nf x\nf x\n"]  # not of a text in which no pass would do anything
    assert run("f x\nf x\n", [persian]).text == "f y\nf y\n"
    assert run("f no proof\nf x\n", [persian]).text == "f no proof\nf x\n"


def test_passes_of_several_languages_hear_a_text_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[frozenset[str]] = []

    def lines(text: str, among: frozenset[str]) -> Iterator[Stretch]:
        asked.append(among)
        yield Stretch(0, len(text), "fa")

    monkeypatch.setattr(core, "stretches", lines)
    monkeypatch.setattr(core, "is_proven", lambda _, languages: "fa" in languages)
    persian = replace(
        scripted([]), find=lambda text: [Edit(0, 1, "y")] if text else [], languages=frozenset({"fa"})
    )
    urdu = replace(persian, id="urdu", languages=frozenset({"ur"}))
    assert run("x", [urdu, persian]).text == "y"
    assert asked == [frozenset({"fa", "ur"}), frozenset({"fa", "ur"})]  # once for each text
