"""What a person says of a page wins over what the editor would say."""

import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from corpus_tools.document import Document, Role, Zone
from corpus_tools.errors import InputError
from corpus_tools.pipeline import process
from corpus_tools.report.zones import zones_toml

PAGE = """\
\u0622\u06cc\u0646\u0647 \u06a9\u0648\u0647

Snow closes the pass

By Ann Lee 5/2/2014

The pass was closed on Monday, and
twelve drivers waited for a whole day.

* * *

Nobody had told them of the snow. The road was opened again on Tuesday.
"""


def corrected(folder: Path, text: str) -> Document:
    path = folder / "page.txt"
    path.write_text(PAGE, "utf-8")
    path.with_name("page.txt.zones.toml").write_text(text, "utf-8")
    return process(path)


def roles(document: Document) -> list[tuple[str, str]]:
    return [(one.role.value, one.text) for one in document.segments]


def test_roles_by_lines_and_by_text(tmp_path: Path) -> None:
    text = """
        [[segments]]
        lines = "1"
        role = "headline"
        [[segments]]
        text = "Snow closes  the pass"
        role = "deck"
        [[segments]]
        lines = "7-8, 12"
        role = "quotation"
    """
    document = corrected(tmp_path, text)
    assert document.masthead == ""
    assert document.title == PAGE.split("\n", maxsplit=1)[0]
    assert document.deck == "Snow closes the pass"
    [quoted] = [one for one in document.segments if one.role is Role.QUOTATION]
    assert quoted.text.startswith("The pass was closed on Monday, and")
    assert quoted.text.endswith("again on Tuesday.")
    assert (quoted.confidence, quoted.why) == (1.0, "corrected by page.txt.zones.toml")
    spans = sorted(span for one in document.segments for span in one.spans)
    assert not "".join(PAGE[end:start] for (_, end), (start, _) in pairwise(spans)).strip()


def test_lines_of_a_paragraph_are_joined_and_those_of_a_masthead_are_not(tmp_path: Path) -> None:
    joined = corrected(tmp_path, '[[segments]]\nlines = "7-8"\nrole = "paragraph"')
    whole = "The pass was closed on Monday, and twelve drivers waited for a whole day."
    assert ("paragraph", whole) in roles(joined)
    apart = corrected(tmp_path, '[[segments]]\nlines = "7-8"\nrole = "motto"')
    assert [one.text for one in apart.segments if one.zone is Zone.MASTHEAD][-2:] == [
        "The pass was closed on Monday, and",
        "twelve drivers waited for a whole day.",
    ]


def test_front_matter_and_language(tmp_path: Path) -> None:
    text = 'title = "Snow"\nbyline = "A. Lee"\nsource_url = "http://peak.example/1"\n'
    document = corrected(tmp_path, text + 'date = 2014-02-05\nlanguage = "en"\n')
    assert (document.title, document.byline) == ("Snow", "A. Lee")
    assert document.source_url == "http://peak.example/1"
    assert (document.published, document.published_alternatives) == (date(2014, 2, 5), ())
    assert corrected(tmp_path, "").published_alternatives


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[segments]]\nlines = "90"\nrole = "list"', "not all of lines 90 are there: the page has 13"),
        ('[[segments]]\nlines = "3, 9-91"\nrole = "list"', "not all of lines 3, 9-91 are there"),
        ('[[segments]]\nlines = "2"\nrole = "list"', "no text stands on lines 2 of the page, which has 13"),
        ('[[segments]]\ntext = "Rain"\nrole = "list"', "no line of the page says 'Rain'"),
        (
            '[[segments]]\nlines = "3"\nrole = "list"\n[[segments]]\nlines = "1-3"\nrole = "name"',
            "line 3 is said to be list and name",
        ),
    ],
)
def test_what_cannot_be_is_said(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(InputError, match=r"^page\.txt\.zones\.toml: ") as raised:
        corrected(tmp_path, text)
    assert said in str(raised.value)


def test_what_inspect_prints_corrects_nothing_and_can_be_kept_whole(tmp_path: Path) -> None:
    before = corrected(tmp_path, "")
    printed = zones_toml(before)
    assert corrected(tmp_path, printed) == before
    said = (line for line in printed.splitlines() if re.match(r"# (\[\[|lines|role|language)", line))
    after = corrected(tmp_path, "\n".join(line.removeprefix("# ") for line in said))
    assert roles(after) == roles(before)
    assert after.text == before.text
