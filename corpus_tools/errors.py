r"""Every exception of the package, with what it means for whoever started the run.

    CorpusToolsError
    |-- UsageError          the command or the configuration is wrong       exit 2
    |   |-- RecipeError     a key or value of corpus.toml is wrong          exit 2
    |   `-- MissingExtra    an optional dependency is not installed         exit 2
    |-- InputError          this document cannot be read; the rest goes on  exit 3
    |-- ReleaseError        a version cannot be published or verified       exit 1
    `-- SpanError           offsets that cannot belong to this text: a bug in the caller

What a check finds is a value, not an exception (exit 1). Anything not in this tree is a bug and
keeps its traceback. A message says what was found, where, what was expected and what to do; of a
name that is not known, `did_you_mean` says the last.
"""

from collections.abc import Collection

EXIT_OK = 0
EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_INPUT = 3
EXIT_INTERRUPTED = 130


class CorpusToolsError(Exception):
    """Base of all errors that the package raises on purpose."""

    exit_code = EXIT_FINDINGS


class UsageError(CorpusToolsError):
    """The command line or the configuration asks for something that cannot be done."""

    exit_code = EXIT_USAGE


class RecipeError(UsageError):
    """A key or a value of the recipe is wrong; the message starts with file and key path."""


class MissingExtra(UsageError):  # noqa: N818 - it names what is missing, which is what is caught
    """A feature needs a dependency that only some users install."""

    def __init__(self, feature: str, extra: str) -> None:
        super().__init__(
            f"{feature} needs an optional dependency that is not installed: "
            f'run  pip install "corpus_tools[{extra}]"'
        )


class InputError(CorpusToolsError):
    """One document cannot be read; it is reported and the run goes on."""

    exit_code = EXIT_INPUT

    def __init__(self, source: str, message: str) -> None:
        super().__init__(f"{source}: {message}")
        self.source = source
        self.message = message

    def __reduce__(self) -> tuple[type["InputError"], tuple[str, str]]:
        """Pickle by both arguments, so that a worker process can hand the error over."""
        return type(self), (self.source, self.message)


class ReleaseError(CorpusToolsError):
    """A version of the dataset cannot be published, or does not verify."""


class SpanError(CorpusToolsError, ValueError):
    """A span does not lie in the text it is said to belong to, or edits overlap."""


def did_you_mean(word: str, known: Collection[str], called: str, *, cutoff: float = 0.6) -> str:
    """Return what a message adds to a name that is not known: the nearest known one, or all of them.

    `called` says what they are. `cutoff` is how alike the nearest is at the least (`difflib`'s ratio).

    >>> did_you_mean("titel", ["date", "title"], "keys"), did_you_mean("x", ["date", "title"], "keys")
    ('did you mean "title"?', 'keys: date, title')
    """
    from difflib import get_close_matches  # few runs need it

    near = get_close_matches(word, known, n=1, cutoff=cutoff)
    return f'did you mean "{near[0]}"?' if near else f"{called}: {', '.join(known)}"


def unknown_key(key: str, known: Collection[str]) -> str:
    """Return what is to say of a key of a table that means nothing."""
    return f"unknown key; {did_you_mean(key, known, 'known keys', cutoff=0.5)}"
