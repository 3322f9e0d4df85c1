"""One module is one pass: what it finds, what it proposes. See `core` and `order`.

Called, the package is `corpus_tools.repair(text)`.
"""

from corpus_tools.rooms import answers_with

answers_with(__name__, "corpus_tools.pipeline", "repair")
