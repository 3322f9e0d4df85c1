"""What each stretch costs each codec, without asking every codec about every word of a long file.

A sample of the stretches meets every codec in every language: it shows in which languages a codec is
ever read best, and which codecs win anywhere. The rest meets only those, a long file by the stretch and
not by the word; where they read a stretch badly, its words meet all codecs after all. Of a file with a
masthead and an English body, the sample is all.
"""

from collections import Counter
from collections.abc import Iterator

from corpus_tools.ingest.candidates import Candidate
from corpus_tools.ingest.evidence import Reading, reading, utf8_bits
from corpus_tools.ingest.words import WORD, Stretch, words

FEW = 400  # stretches; a file with no more is judged word by word
SAMPLE = 30  # stretches that meet every codec, by their first words
SAMPLED = 6  # words of a stretch in the sample
MOST_KEPT = 4  # codecs that a long file meets throughout
LONGEST_HEARD = 96  # bytes; of a longer run without ASCII, the beginning speaks for all
MOST_WORDS = 50_000  # different words; 10 MB of Persian have about so many
PATIENCE = 200  # stretches of a long file that read badly in these and meet all; more of them is noise
POOR = 6.5  # bits a byte: a wrong codec seldom costs less, the right one seldom more
WELL = 5.5  # bits a byte; what is certainly a text costs less
KEPT_LANGUAGES = 3
SPOKEN = 50  # words that show which languages a codec is read in
HEARD = 60  # words that a verdict is worked out from
SUREST = 0.9999  # what letters alone can prove
MANY_BITS = 50.0


class Met(dict[bytes, float]):
    """What one codec is charged for the words it has met; a new word is weighed when it is asked for.

    Text repeats its words. Past so many different ones, those that come new are not evidence any more.
    """

    __slots__ = ("table",)

    def __init__(self, table: Reading | None) -> None:
        super().__init__()
        self.table = table

    def __missing__(self, word: bytes) -> float:
        if len(self) >= MOST_WORDS:
            return 0.0
        if self.table is None:
            bits = utf8_bits(word, last=False)
        else:
            heard = word[:LONGEST_HEARD]
            bits = self.table.bits(heard) * len(word) / len(heard)
        self[word] = bits
        return bits


class Judge:
    """Weighs the stretches of one file for the codecs that compete."""

    def __init__(self, data: bytes, stretches: list[Stretch], candidates: tuple[Candidate, ...]) -> None:
        self._data = data
        self._stretches = stretches
        self._candidates = candidates
        self._all = tuple(range(len(candidates)))
        doubtful = [stretch for stretch in stretches if not stretch.sure]
        self._by_word = len(doubtful) <= FEW
        step = -(-len(doubtful) // SAMPLE) or 1
        sample = [
            self._heard(stretch)[:SAMPLED] if step > 1 else self._heard(stretch)
            for stretch in doubtful[::step]
        ]
        self._sample = [word for heard in sample for word in heard]
        self._met = [Met(table) for table in self._readings(sample)]
        self._kept = self._winners(sample) if step > 1 else self._all
        self._patience = PATIENCE

    def weighed(self) -> Iterator[tuple[Stretch, list[tuple[int, float]]]]:
        """Yield the stretches in order, with (candidate, bits) for each candidate that is in question."""
        for stretch in self._stretches:
            if stretch.sure:
                yield stretch, [(0, 0.0)]
                continue
            heard = self._heard(stretch)
            options = self._weigh(stretch, heard, self._kept)
            if self._patience and min(bits for _, bits in options) > POOR * sum(map(len, heard)):
                kept = self._all
                self._patience -= not self._by_word
            elif self._by_word:
                kept = self._kept
            else:
                yield stretch, options
                continue
            for word in words(self._data, stretch):
                yield word, self._weigh(word, [self._data[word.start : word.end]], kept)

    def reads_well(self) -> bool:
        """Say whether some codec reads the sample as text of its languages."""
        cheapest = min(self._bits(self._sample, candidate) for candidate in self._all)
        return cheapest < WELL * sum(map(len, self._sample))

    def codec(self, candidate: int) -> str:
        """Return the name of a candidate."""
        return self._candidates[candidate].codec

    def verdict(self, stretches: list[Stretch], winner: int) -> tuple[float, str]:
        """Return how sure it is that these stretches are in the winner's codec, and why.

        A codec that gives the same text is no rival.
        """
        heard: list[bytes] = []
        for stretch in stretches:
            if not stretch.sure:
                heard += self._heard(stretch)
            if len(heard) >= HEARD:
                break
        if not heard:
            return 1.0, "valid UTF-8"
        chosen = self.codec(winner)
        text = b" ".join(heard)
        read = text.decode(chosen, "surrogateescape")
        cost = self._bits(heard, winner)
        rivals = [
            (self._bits(heard, rival) - cost, self.codec(rival))
            for rival in self._all
            if text.decode(self.codec(rival), "surrogateescape") != read
        ]
        if not rivals:
            return SUREST, f"{chosen}: no other codec reads its bytes differently"
        margin, rival = min(rivals)
        sure = 1 / (1 + 2 ** max(-MANY_BITS, min(MANY_BITS, -margin)))
        number = f"{len(heard)} words" if len(heard) > 1 else "the word"
        if margin < 0:
            return round(
                sure, 4
            ), f"{number} read as {chosen} like the neighbours, {-margin:.0f} bits behind {rival}"
        return round(
            min(sure, SUREST), 4
        ), f"{number} read as {chosen} {margin:.0f} bits better than as {rival}"

    def _bits(self, heard: list[bytes], candidate: int) -> float:
        return sum(map(self._met[candidate].__getitem__, heard))

    def _heard(self, stretch: Stretch) -> list[bytes]:
        return WORD.findall(self._data, stretch.start, stretch.end)

    def _weigh(
        self, stretch: Stretch, heard: list[bytes], candidates: tuple[int, ...]
    ) -> list[tuple[int, float]]:
        weighed = [(candidate, self._bits(heard, candidate)) for candidate in candidates]
        if stretch.end == len(self._data):  # a character may be cut short there
            weighed[0] = (0, self._bits(heard[:-1], 0) + utf8_bits(heard[-1], last=True))
        return weighed

    def _readings(self, sample: list[list[bytes]]) -> Iterator[Reading | None]:
        """Yield each codec's table, with the languages in which it reads most words of the sample best."""
        heard = [word for words in sample for word in words]
        heard = heard[:: -(-len(heard) // SPOKEN) or 1]
        for candidate in self._candidates:
            if candidate.codec == "utf-8":
                yield None
                continue
            table = reading(candidate.codec, candidate.languages)
            wins = Counter(map(table.best, heard))
            yield table.only(frozenset(language for language, _ in wins.most_common(KEPT_LANGUAGES)))

    def _winners(self, sample: list[list[bytes]]) -> tuple[int, ...]:
        """Return the candidates that read most stretches of the sample best; UTF-8 is always one."""
        wins = Counter(min(self._all, key=lambda candidate: self._bits(heard, candidate)) for heard in sample)
        return tuple(sorted({0} | {candidate for candidate, _ in wins.most_common(MOST_KEPT)}))
