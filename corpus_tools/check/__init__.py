"""The linter for scrapes: rules, findings, baselines, reporters.

Called, the package is `corpus_tools.check(paths)`.
"""

from corpus_tools.rooms import answers_with

answers_with(__name__, "corpus_tools.check.run", "check")
