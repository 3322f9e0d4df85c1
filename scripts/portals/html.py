"""Two ways in which portals wrap a page in HTML."""

from collections.abc import Sequence
from html import escape
from itertools import groupby

from portals.page import Draft

TAGS = {"headline": "h1", "heading": "h2", "deck": "h3"}


def modern(drafts: Sequence[Draft]) -> str:
    """Return a page with elements that say what they hold."""
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8"><title>',
        "</title></head><body>",
    ]
    for zone, group in groupby(
        drafts, key=lambda draft: "article" if draft.zone in {"front", "body"} else draft.zone
    ):
        tag = {"masthead": "header", "furniture": "nav", "article": "article"}[zone]
        parts.append(f"<{tag}>")
        for draft in group:
            text = escape(draft.raw, quote=False)
            if draft.role == "navigation":
                parts.append(f'<ul><li><a href="/">{text}</a></li></ul>')
            elif draft.role == "caption":
                parts.append(f'<figure><img src="/p.jpg" alt=""><figcaption>{text}</figcaption></figure>')
            elif draft.role == "list":
                items = "".join(f"<li>{escape(line, quote=False)}</li>" for line in draft.text.split("\n"))
                parts.append(f"<ul>{items}</ul>")
            else:
                tag_of_text = TAGS.get(draft.role, "p")
                parts.append(f'<{tag_of_text} class="{draft.role}">{text}</{tag_of_text}>')
        parts.append(f"</{tag}>")
    return "\n".join([*parts, "</body></html>", ""])


def old(drafts: Sequence[Draft]) -> str:
    """Return a page of tables and line breaks, as portals were built before 2005."""
    parts = ["<HTML><HEAD>", '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">', "</HEAD>"]
    parts += ["<BODY BGCOLOR=#FFFFFF>", "<TABLE WIDTH=700 BORDER=0>"]
    for zone, group in groupby(drafts, key=lambda draft: draft.zone):
        parts.append(f"<TR><TD{' ALIGN=right DIR=rtl' if zone == 'masthead' else ''}>")
        for draft in group:
            text = escape(draft.raw, quote=False).replace("\n", "<BR>\n")
            if draft.role in {"headline", "name"}:
                text = f"<FONT SIZE=5><B>{text}</B></FONT>"
            parts.append(f"{text}<BR>" if zone in {"masthead", "front", "furniture"} else f"<P>{text}")
        parts.append("</TD></TR>")
    return "\n".join([*parts, "</TABLE></BODY></HTML>", ""])
