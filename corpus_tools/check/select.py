"""Which rules a run asks, from what the command line and the recipe say.

A selector is a code ("ENC101"), a family ("ENC"), the beginning of a code ("ENC1"), a rule's
name ("undecodable-bytes") or "ALL". As in linters for code, the longer selector wins: `--select
ENC --ignore ENC107` is all of the family but one.
"""

from collections.abc import Collection, Iterable

from corpus_tools.check.core import Rule
from corpus_tools.check.rules import BY_CODE, RULES
from corpus_tools.errors import UsageError

EVERYTHING = "ALL"


def selected(
    select: Collection[str] = (), ignore: Iterable[str] = (), extend_select: Iterable[str] = ()
) -> tuple[Rule, ...]:
    """Return the rules that are selected and not ignored, in the order of RULES.

    No `select` means every rule that is not opt-in. Raises UsageError for a selector that names
    no rule.
    """
    strength = {} if select else {rule.code: (0, True) for rule in RULES if not rule.opt_in}
    for selectors, chosen in (([*select, *extend_select], True), (ignore, False)):
        for selector in selectors:
            for code in codes(selector):
                # an equally long "ignore" comes later and wins
                if len(_specific(selector)) >= strength.get(code, (0, False))[0]:
                    strength[code] = (len(_specific(selector)), chosen)
    return tuple(rule for rule in RULES if strength.get(rule.code, (0, False))[1])


def codes(selector: str) -> tuple[str, ...]:
    """Return the codes that a selector names; raise UsageError, naming the nearest, if none."""
    if selector == EVERYTHING:
        return tuple(BY_CODE)
    found = tuple(
        rule.code
        for rule in RULES
        if selector == rule.name or (selector and rule.code.startswith(selector.upper()))
    )
    if found:
        return found
    from difflib import get_close_matches

    known = [*BY_CODE, *sorted({rule.family for rule in RULES}), *(rule.name for rule in RULES)]
    near = get_close_matches(selector.upper(), known, n=1) or get_close_matches(selector.lower(), known, n=1)
    hint = f'did you mean "{near[0]}"?' if near else '"corpus-tools rules" lists them'
    raise UsageError(f"no rule is called {selector!a}; {hint}")


def _specific(selector: str) -> str:
    """Return what counts as the length of a selector: a name is as exact as its code."""
    named = next((rule.code for rule in RULES if rule.name == selector), None)
    return named or ("" if selector == EVERYTHING else selector)
