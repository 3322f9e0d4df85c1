from corpus_tools.corpus.mastheads import agree, letters_of

DAILY = (
    "\u0646\u0648\u0627\u06cc \u0628\u0627\u063a \u0648 \u0631\u0648\u062f\nVoice of Garden and River\nNo. 12"
)
MISREAD = DAILY.replace("Voice", "Voiec")
DATED = DAILY.replace("No. 12", "No. 13, 4/5/2024")
OTHER = "\u0635\u062f\u0627\u06cc \u06a9\u0648\u0647\u0633\u062a\u0627\u0646\nMountain Herald"


def test_variants_are_one_masthead_and_the_commonest_speaks_for_it() -> None:
    [one] = agree({("bagh", MISREAD): 1, ("bagh", DAILY): 8, ("bagh", DATED): 2}, {})
    assert one.text == DAILY
    assert one.n_documents == 11
    assert [count for _, count in one.variants] == [8, 2, 1]


def test_mastheads_of_two_sites_and_other_mastheads_of_one_are_apart() -> None:
    made = agree({("bagh", DAILY): 2, ("bagh", OTHER): 1, ("kuh", OTHER): 1}, {})
    assert len({one.id for one in made}) == 3
    assert [one.id for one in made] == sorted(one.id for one in made)


def test_the_id_stays_when_another_variant_becomes_the_commonest() -> None:
    [before] = agree({("bagh", DAILY): 2, ("bagh", MISREAD): 1}, {})
    known = {("bagh", text): before.id for text, _ in before.variants}
    [after] = agree({("bagh", DAILY): 2, ("bagh", MISREAD): 9, ("bagh", DATED): 1}, known)
    assert after.id == before.id
    assert after.text == MISREAD
    [returned] = agree({("bagh", DATED): 1}, known)  # a variant that nobody knew
    assert returned.id == before.id


def test_a_masthead_without_letters() -> None:
    made = agree({("bagh", "***"): 1, ("bagh", "---"): 1, ("bagh", DAILY): 1}, {("bagh", "***"): "known"})
    assert len(made) == 3
    assert "known" in {one.id for one in made}
    assert letters_of("1 2 *") == ""


def test_the_order_in_which_documents_were_counted_does_not_matter() -> None:
    counts = {("bagh", f"{DAILY} {chr(97 + number)}"): number % 3 for number in range(9)}
    assert agree(counts, {}) == agree(dict(reversed(counts.items())), {})
