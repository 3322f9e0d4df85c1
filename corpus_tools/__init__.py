"""Repair, segment and publish bilingual scrapes, with every character on record.

    import corpus_tools as ct

    document = ct.process(Path("raw/azadi-nau/0001.txt"))
    print(document.title, document.language)
    print(document.text)

Names are imported when they are first used, so that `import corpus_tools` costs nothing.
"""

from importlib import import_module

__version__ = "0.1.0"

# Public name -> the module that defines it.
HOMES = {
    "process": "corpus_tools.pipeline",
    "clean": "corpus_tools.pipeline",
    "clean_batch": "corpus_tools.pipeline",
    "repair": "corpus_tools.pipeline",
    "segment": "corpus_tools.pipeline",
    "identify": "corpus_tools.text.language",
    "build": "corpus_tools.release",
    "check": "corpus_tools.check.run",
    "load": "corpus_tools.dataset.load",
    "Document": "corpus_tools.document",
    "EditRecord": "corpus_tools.document",
    "Region": "corpus_tools.document",
    "Segment": "corpus_tools.document",
    "Repaired": "corpus_tools.repair.core",
    "LanguageGuess": "corpus_tools.text.language",
    "Recipe": "corpus_tools.recipe",
    "Release": "corpus_tools.release",
    "Finding": "corpus_tools.check.core",
    "CorpusToolsError": "corpus_tools.errors",
    "InputError": "corpus_tools.errors",
    "UsageError": "corpus_tools.errors",
}

TYPE_CHECKING = False  # type checkers take it for typing's, whose import costs more than all of this
if TYPE_CHECKING:
    from corpus_tools.check.core import Finding
    from corpus_tools.check.run import check
    from corpus_tools.dataset.load import load
    from corpus_tools.document import Document, EditRecord, Region, Segment
    from corpus_tools.errors import CorpusToolsError, InputError, UsageError
    from corpus_tools.pipeline import clean, clean_batch, process, repair, segment
    from corpus_tools.recipe import Recipe
    from corpus_tools.release import Release, build
    from corpus_tools.repair.core import Repaired
    from corpus_tools.text.language import LanguageGuess, identify

__all__ = [
    "CorpusToolsError",
    "Document",
    "EditRecord",
    "Finding",
    "InputError",
    "LanguageGuess",
    "Recipe",
    "Region",
    "Release",
    "Repaired",
    "Segment",
    "UsageError",
    "__version__",
    "build",
    "check",
    "clean",
    "clean_batch",
    "identify",
    "load",
    "process",
    "repair",
    "segment",
]


def __getattr__(name: str) -> object:
    """Return a public name, importing the module that defines it."""
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
