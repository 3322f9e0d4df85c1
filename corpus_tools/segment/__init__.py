"""From lines to zones, front matter and paragraphs. See `editor` for the way through.

Called, the package is `corpus_tools.segment(text)`.
"""

from corpus_tools.rooms import answers_with

answers_with(__name__, "corpus_tools.pipeline", "segment")
