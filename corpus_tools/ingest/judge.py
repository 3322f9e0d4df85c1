"""What each stretch costs each codec, without asking every codec about every word of a long file.

A sample of the stretches meets every codec in every language: it shows in which languages a codec is
ever read best, and which codecs win anywhere. The rest meets only those, a long file by the stretch and
not by the word; where they read a stretch badly, its words meet all codecs after all. Of a file with a
masthead and an English body, the sample is all.
"""

import re
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
LENGTHENED = re.compile(rb"([\x80-\xff])\1{3,}")  # a letter held on, as chats write it, is one letter
MOST_WORDS = 50_000  # different words; 10 MB of Persian have about so many
PATIENCE = 200  # stretches of a long file that read badly in these and meet all; more of them is noise
POOR = 6.5  # bits a byte: a wrong codec seldom costs less, the right one seldom more
RIGHT = 4.7  # bits a byte; in its own codec a page seldom costs more
WELL = 5.5  # bits a byte; what is certainly a text costs less
UNKNOWN_BYTE = (
    6.0  # what a byte costs a codec that is not known here: less than a wrong one, more than the right
)
UNKNOWN = 12.0
KEPT_LANGUAGES = 3
SPOKEN = 50  # words that show which languages a codec is read in
HEARD = 60  # words that a verdict is worked out from
SUREST = 0.9999  # what letters alone can prove
MANY_BITS = 50.0


class Met(dict[bytes, float]):
    """What one codec is charged for the words it has met; a new word is weighed when it is asked for.

    It is read in the languages in which it reads most of the words `spoken` best.
    Text repeats its words. Past so many different ones, those that come new are not evidence any more.
    """

    __slots__ = ("_candidate", "_spoken", "_table")

    def __init__(self, candidate: Candidate, spoken: list[bytes]) -> None:
        super().__init__()
        self._candidate = candidate
        self._spoken = spoken
        self._table: Reading | None = None

    def __missing__(self, word: bytes) -> float:
        if len(self) >= MOST_WORDS:
            return 0.0
        if self._candidate.codec == "utf-8":
            bits = utf8_bits(word, last=False)
        else:
            if self._table is None:
                self._table = self._reading()
            said = LENGTHENED.sub(rb"\1", word)
            heard = said[:LONGEST_HEARD]
            bits = self._table.bits(heard) * len(said) / len(heard)
        self[word] = bits
        return bits

    def _reading(self) -> Reading:
        table = reading(self._candidate.codec, self._candidate.languages)
        wins = Counter(map(table.best, self._spoken))
        return table.only(frozenset(language for language, _ in wins.most_common(KEPT_LANGUAGES)))


class Judge:
    """Weighs the stretches of one file for the codecs that compete."""

    def __init__(self, data: bytes, stretches: list[Stretch], candidates: tuple[Candidate, ...]) -> None:
        self._data = data
        self._stretches = stretches
        self._candidates = candidates
        self._all = tuple(range(len(candidates)))
        self._often = tuple(at for at in self._all if not candidates[at].seldom)
        doubtful = [stretch for stretch in stretches if not stretch.sure]
        self._by_word = len(doubtful) <= FEW
        step = -(-len(doubtful) // SAMPLE) or 1
        sample = [
            self._heard(stretch)[:SAMPLED] if step > 1 else self._heard(stretch)
            for stretch in doubtful[::step]
        ]
        self._sample = [word for heard in sample for word in heard]
        spoken = self._sample[:: -(-len(self._sample) // SPOKEN) or 1]
        self._met = [Met(candidate, spoken) for candidate in candidates]
        if not self.reads_well(RIGHT):
            self._kept = self._all
        elif step > 1:
            self._kept = self._winners(sample)
        else:
            self._kept = self._often
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

    def reads_well(self, byte: float = WELL) -> bool:
        """Say whether a common codec reads the sample at less than so many bits a byte."""
        cheapest = min(self._bits(self._sample, candidate) for candidate in self._often)
        return cheapest < byte * sum(map(len, self._sample))

    def codec(self, candidate: int) -> str:
        """Return the name of a candidate."""
        return self._candidates[candidate].codec

    def verdict(self, stretches: list[Stretch], winner: int) -> tuple[float, str]:
        """Return how sure it is that these stretches are in the winner's codec, and why.

        A codec that gives the same text is no rival. One that is not known here is: bytes that cost what
        no text does in any codec were written in another.
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
            for rival in sorted({*self._often, *self._kept})
            if text.decode(self.codec(rival), "surrogateescape") != read
        ]
        if not rivals:
            return SUREST, f"{chosen}: no other codec reads its bytes differently"
        margin, rival = min(rivals)
        number = f"{len(heard)} words" if len(heard) > 1 else "the word"
        beyond = UNKNOWN + UNKNOWN_BYTE * sum(map(len, heard)) - cost
        if winner and beyond < margin:
            return certainty(beyond), f"{number} read as {chosen} like nothing in its languages"
        if margin < 0:
            why = f"{number} read as {chosen} like the neighbours, {-margin:.0f} bits behind {rival}"
        else:
            why = f"{number} read as {chosen} {margin:.0f} bits better than as {rival}"
        return certainty(margin), why

    def _bits(self, heard: list[bytes], candidate: int) -> float:
        return sum(map(self._met[candidate].__getitem__, heard))

    def _heard(self, stretch: Stretch) -> list[bytes]:
        return WORD().findall(self._data, stretch.start, stretch.end)

    def _weigh(
        self, stretch: Stretch, heard: list[bytes], candidates: tuple[int, ...]
    ) -> list[tuple[int, float]]:
        weighed = [(candidate, self._bits(heard, candidate)) for candidate in candidates]
        if stretch.end == len(self._data):  # a character may be cut short there
            weighed[0] = (0, self._bits(heard[:-1], 0) + utf8_bits(heard[-1], last=True))
        return weighed

    def _winners(self, sample: list[list[bytes]]) -> tuple[int, ...]:
        """Return the candidates that read most stretches of the sample best; UTF-8 is always one."""
        wins = Counter(
            min(self._often, key=lambda candidate: self._bits(heard, candidate)) for heard in sample
        )
        return tuple(sorted({0} | {candidate for candidate, _ in wins.most_common(MOST_KEPT)}))


def certainty(margin: float) -> float:
    """Return how sure something is that is so many bits better than the next.

    >>> certainty(0.0), certainty(10.0), certainty(60.0)
    (0.5, 0.999, 0.9999)
    """
    sure = 1 / (1 + 2 ** max(-MANY_BITS, min(MANY_BITS, -margin)))
    return round(min(sure, SUREST), 4)
