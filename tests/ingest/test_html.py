"""Pages: what is seen, what it came from, and the way back to the file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.document import RawRecord
from corpus_tools.ingest.read import record_from_bytes

HEAD = "<!DOCTYPE html><html lang='fa'><head><title>T</title></head><body>"


def read(body: str, head: str = HEAD) -> RawRecord:
    return record_from_bytes((head + body).encode("utf-8", "surrogatepass"), "page.html")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>One<p>two", "One\n\ntwo"),
        ("<p>One</p>\n\n  <p>two\n lines</p>", "One\n\ntwo lines"),
        ("a<br>b<br/><br>c", "a\nb\n\nc"),
        ("<b>bo</b>ld and <i> spaced </i>out", "bold and spaced out"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>d", "a\nb\n\nc\n\nd"),
        ("<div>x<div>y</div></div>z", "x\ny\nz"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a\nb\nc"),
        ("a &amp; b &lt;c&gt; &nbsp;d", "a & b <c> \N{NO-BREAK SPACE}d"),
        ("&#1587;&#x644;&#1575;&#1605;", "\u0633\u0644\u0627\u0645"),
        ("5 < 6 && 7 > 2 &bogus; &", "5 < 6 && 7 > 2 &bogus; &"),
        ("&#99999999999; &#xFFFFFFFFF; a&#1;b", "&#99999999999; &#xFFFFFFFFF; ab"),
        ("a<script>if (a < b) '<p>no</p>'</script>b", "ab"),
        ("<style>p{}</style><noscript>no</noscript><template><p>no</template>yes", "yes"),
        ("<SCRIPT>no</ScRiPt >yes", "yes"),
        ("a<!-- no <p> -->b<!>c<?php no ?>d", "abcd"),
        ("<![CDATA[a < b]]> c", "a < b c"),
        ("<pre>\n a\n  b</pre>c", " a\n  b\n\nc"),
        ('<a title="x > y">a</a>', "a"),
        ("<a title=it's>a</a> it's", "a it's"),
        ('<a title="never closed>a</a> b', "a b"),
        ("</p></div>a</b>", "a"),
        ("a <unknown>b</unknown> <o:p>c</o:p>", "a b c"),
        ("<svg><text>drawn</text></svg>", "drawn"),
        ("a<script>never closed", "anever closed"),
        ("a<!-- never closed", "a<!-- never closed"),
    ],
)
def test_what_is_seen(body: str, text: str) -> None:
    assert read(body).raw_text == text


def test_markup_names_the_element_of_each_stretch() -> None:
    record = read(
        "<header><h1>Name</h1></header><nav><ul><li>Home</ul></nav><article><p>One.<p>Two."
        "<figure><img><figcaption>Caption</figcaption></figure></article><div>a<div>leaf</div></div>"
    )
    assert [(span.tag, record.raw_text[span.start : span.end]) for span in record.markup] == [
        ("header", "Name"),
        ("h1", "Name"),
        ("nav", "Home"),
        ("li", "Home"),
        ("article", "One.\n\nTwo.\n\nCaption"),
        ("p", "One."),
        ("p", "Two."),
        ("figure", "Caption"),
        ("figcaption", "Caption"),
        ("div", "leaf"),
    ]


def test_what_a_page_declares() -> None:
    record = record_from_bytes(
        b"<html lang=en><head><title>Title | Site</title>"
        b"<meta property='og:title' content='The &quot;Title&quot;'><meta name=Author content='A. Writer'>"
        b"<meta property=article:published_time content=2016-02-12T08:00:00Z>"
        b"<link rel=canonical href='http://portal.example/1'></head><p>Text",
        "page.html",
    )
    assert dict(record.hints) == {
        "title": 'The "Title"',
        "author": "A. Writer",
        "published": "2016-02-12T08:00:00Z",
        "language": "en",
        "url": "http://portal.example/1",
    }


@pytest.mark.parametrize(
    ("linked", "hints"),
    [
        (
            """{"@graph": [3, {"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "H",
            "datePublished": "2016-02-12", "author": [{"name": "A"}, {"name": "B"}, [], 3]}]}""",
            {"title": "H", "published": "2016-02-12", "author": "A, B"},
        ),
        ('[{"@type": "Article", "headline": "H"}, 3]', {"title": "H"}),
        ('{"@type": "Organization", "headline": "H"}', {"title": "T"}),
        ("{broken", {"title": "T"}),
        ("3", {"title": "T"}),
        ("[" * 100_000, {"title": "T"}),
    ],
)
def test_linked_data(linked: str, hints: dict[str, str]) -> None:
    page = f'<html><title>T</title><script type="application/ld+json">{linked}</script><p>x'
    record = record_from_bytes(page.encode(), "page.html")
    assert dict(record.hints) == hints


def test_a_page_in_windows_1256_with_persian_letters_as_references() -> None:
    text = "\u0622\u0632\u0627\u062f\u06cc \u0646\u0648 \u0647\u0645\u0647"
    page = f'<html><meta charset="windows-1256"><h1>{text}</h1><p>An English body.'
    record = record_from_bytes(page.encode("cp1256", "xmlcharrefreplace"), "page.html")
    assert record.raw_text == f"{text}\n\nAn English body."
    assert [region.codec for region in record.regions] == ["windows-1256"]


def test_a_declared_charset_that_is_wrong() -> None:
    text = "\u0622\u0632\u0627\u062f\u06cc \u0646\u0648 \u0647\u0645\u0647"
    page = f'<html><meta charset="windows-1256"><h1>{text}</h1>'
    assert record_from_bytes(page.encode(), "page.html").raw_text == text


def test_content_decides_before_the_name() -> None:
    page = b"<!-- saved --><!DOCTYPE html><p>a  b"
    assert record_from_bytes(page, "page.txt").media == "html"
    assert record_from_bytes(b"<b>a  b</b>", "page.txt").raw_text == "<b>a  b</b>"
    assert record_from_bytes(b"a  b, no tag\n 1 < 2", "page.html").media == "text"


def test_extraction_leads_back_to_the_file() -> None:
    record = read("<p>a <b>b</b>old &eacute;t&eacute;<p>next")
    page = HEAD + "<p>a <b>b</b>old &eacute;t&eacute;<p>next"
    assert record.extraction is not None
    for word, source in (("next", "next"), ("bold", "b</b>old"), ("\u00e9", "&eacute;")):
        at = record.raw_text.index(word)
        start, end = record.extraction.to_source(at, at + len(word))
        assert page[start:end] == source


TAGS = [
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<li>",
    "<ul>",
    "</ul>",
    "<br>",
    "<b>",
    "<pre>",
    "</pre>",
    "<td>",
    "<!--",
]


@settings(deadline=None)
@given(parts=st.lists(st.sampled_from([*TAGS, "&amp;", "&#1587;", "a", " ", "\n", "<", "-->", "\u0632"])))
def test_any_page_is_extracted_with_its_spans_in_order(parts: list[str]) -> None:
    record = read("".join(parts) + "end")
    assert record.raw_text.endswith("end")
    assert record.extraction is not None
    assert record.extraction.dst_len == len(record.raw_text)
    for span in record.markup:
        assert 0 <= span.start < span.end <= len(record.raw_text)
    assert list(record.markup) == sorted(record.markup, key=lambda span: (span.start, -span.end))
