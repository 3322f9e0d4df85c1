"""What a line can look like, and the answer of whoever looked."""

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):  # as strings they are looked up in tables ten times as fast as plain members
    """What a line looks like."""

    CREDIT = "credit"  # of an agency or a paper, without an address
    ADDRESS = "address"  # of the page that was republished
    CONTACT = "contact"
    CODE = "code"  # `AA-AA`
    RULE = "rule"  # punctuation only
    NUMBER = "number"  # a page number, with or without `page`
    BYLINE = "byline"
    DATE = "date"
    CAPTION = "caption"
    BULLET = "bullet"
    MENU = "menu"
    LABEL = "label"  # a section, in one language or in two
    ISSUE = "issue"
    TITLE = "title"  # behind a label
    DECK = "deck"
    RUBRIC = "rubric"
    FIELD = "field"  # of a form, behind some other label
    VERSE = "verse"
    ROW = "row"  # of a table
    RIGHTS = "rights"
    CHROME = "chrome"
    PRINTED = "printed"  # by a browser, on each sheet
    KNOWN = "known"  # as a line of its site's masthead
    PLAIN = "plain"


class Shape(NamedTuple):
    """What a line looks like, and the words that say why."""

    kind: Kind
    why: str


PLAIN = Shape(Kind.PLAIN, "")
KNOWN = Shape(Kind.KNOWN, "it is a line of the site's masthead")
VERSE = Shape(
    Kind.VERSE, "its lines stand as those of verse: no width ended them, and none stops a sentence inside"
)
