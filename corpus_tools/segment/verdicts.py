"""What a decision about a line is: a zone, a role, how sure, and the evidence in one sentence."""

from typing import NamedTuple

from corpus_tools.document import Role, Zone

TOLD = 1.0  # the confidence of what a person says of a line; no other line of the front has it


class Verdict(NamedTuple):
    """One decision. `confidence` is in [0, 1]; `why` is one sentence with the evidence."""

    zone: Zone
    role: Role
    confidence: float
    why: str


ZONE_OF: dict[Role, Zone] = {
    Role.NAME: Zone.MASTHEAD,
    Role.MOTTO: Zone.MASTHEAD,
    Role.CONTACT: Zone.MASTHEAD,
    Role.SECTION: Zone.MASTHEAD,
    Role.SOURCE_URL: Zone.FRONT,
    Role.HEADLINE: Zone.FRONT,
    Role.DECK: Zone.FRONT,
    Role.BYLINE: Zone.FRONT,
    Role.DATELINE: Zone.FRONT,
    Role.HEADING: Zone.BODY,
    Role.PARAGRAPH: Zone.BODY,
    Role.CAPTION: Zone.BODY,
    Role.QUOTATION: Zone.BODY,
    Role.LIST: Zone.BODY,
    Role.RUNNING_HEAD: Zone.FURNITURE,
    Role.FOLIO: Zone.FURNITURE,
    Role.NAVIGATION: Zone.FURNITURE,
    Role.NOISE: Zone.FURNITURE,
}


def verdict(role: Role, confidence: float, why: str) -> Verdict:
    """Return the decision for a role, in the zone that the role belongs to."""
    return Verdict(ZONE_OF[role], role, confidence, why)
