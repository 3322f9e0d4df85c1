r"""Every exception of the package, with what it means for whoever started the run.

    CorpusToolsError
    |-- UsageError          the command or the configuration is wrong       exit 2
    |   |-- RecipeError     a key or value of corpus.toml is wrong          exit 2
    |   `-- MissingExtra    an optional dependency is not installed         exit 2
    |-- InputError          this document cannot be read; the rest goes on  exit 3
    |-- ReleaseError        a version cannot be published or verified       exit 1
    `-- SpanError           offsets that cannot belong to this text: a bug in the caller

What a check finds is a value, not an exception (exit 1). Anything not in this tree is a bug and
keeps its traceback. A message says what was found, where, what was expected and what to do.
"""

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
