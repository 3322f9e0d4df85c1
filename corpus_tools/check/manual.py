"""The manual pages of the rules: each module's docstring, and what the rule says of itself."""

import sys

from corpus_tools.check.rules import BY_CODE, RULES


def page(code: str) -> str:
    """Return the manual page of a rule, its examples as ASCII literals."""
    rule = BY_CODE[code]
    told = sys.modules[rule.check.__module__].__doc__ or ""
    head = f"{rule.code} {rule.name} ({rule.severity.value})"
    lines = [head, "=" * len(head), "", told.strip(), "", f"Why: {rule.why}", f"Remedy: {rule.remedy}"]
    if rule.fixed_by:
        lines.append(f"Fixed by: {', '.join(sorted(rule.fixed_by))}")
    for title, examples in (("Found in", rule.bad), ("Not found in", rule.good)):
        lines += ["", f"{title}:", *(f"    {example!a}" for example in examples)]
    return "\n".join(lines) + "\n"


def table() -> str:
    """Return one line a rule: code, severity, whether a pass fixes it, name."""
    return "".join(
        f"{rule.code}  {rule.severity.value:<7}  {'fix' if rule.fixed_by else '   '}  {rule.name}\n"
        for rule in RULES
    )
