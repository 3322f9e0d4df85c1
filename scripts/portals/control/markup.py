"""The HTML of the control group: a theme of a weblog system, and a portal of tables."""

from collections.abc import Sequence
from html import escape

from portals.page import Draft


def text_of(draft: Draft) -> str:
    """Return the text of a draft as it stands in HTML, its lines parted."""
    return escape(draft.raw, quote=False).replace("\n", "<br />\n")


def start(drafts: Sequence[Draft], direction: str) -> list[str]:
    """Return the head of a page, with the title that a browser shows."""
    titles = [text_of(one) for one in drafts if one.role == "headline"]
    names = [text_of(one) for one in drafts if one.role == "name"]
    return [
        "<!DOCTYPE html>",
        f'<html {direction}><head><meta charset="utf-8" />',
        f"<title>{' - '.join([*titles[:1], *names[:1]])}</title>",
        "<style>.entry-content p { margin: 0 0 1em } .menu li { display: inline }</style>",
        '<script type="text/javascript">var _gaq = _gaq || []; _gaq.push(["_trackPageview"]);</script>',
        "</head>",
    ]


def weblog(drafts: Sequence[Draft]) -> str:
    """Return a page of a weblog theme, right to left around an English article."""
    parts = [*start(drafts, 'lang="fa" dir="rtl"'), '<body class="single single-post"><div id="page">']
    parts.append('<header id="masthead" class="site-header">')
    parts += [f'<p class="site-{one.role}">{text_of(one)}</p>' for one in drafts if one.zone == "masthead"]
    menu = [one for one in drafts if one.zone == "furniture"]
    parts += ["</header>", '<nav id="site-navigation"><ul class="menu">']
    parts += [
        f'<li class="menu-item"><a href="/c/{at}">{text_of(one)}</a></li>' for at, one in enumerate(menu)
    ]
    parts += ["</ul></nav>", '<main id="content"><article class="post" dir="ltr">']
    for one in drafts:
        text = text_of(one)
        match one.role:
            case "headline":
                parts.append(f'<h1 class="entry-title">{text}</h1>')
            case "byline" | "dateline":
                parts.append(f'<div class="entry-meta">{text}</div>')
            case "heading":
                parts.append(f"<h3>{text}</h3>")
            case "caption":
                parts.append(
                    f'<figure class="wp-caption"><img src="/up/1.jpg" /><figcaption>{text}</figcaption>'
                )
                parts.append("</figure>")
            case "quotation":
                parts.append(f"<blockquote>{text}</blockquote>")
            case _ if one.zone in {"front", "body"}:
                parts.append(f"<p>{text}</p>")
    return "\n".join([*parts, "</article></main></div></body></html>", ""])


def tables(drafts: Sequence[Draft]) -> str:
    """Return a portal of tables, its paragraphs parted by empty lines only."""
    parts = [*start(drafts, 'dir="rtl"'), '<body bgcolor="#ffffff"><center>']
    zone = ""
    for one in drafts:
        place = "text" if one.zone in {"front", "body"} else one.zone
        if place != zone:
            parts += ["</td></tr></table>"] if zone else []
            align = "left" if place == "text" else "center"
            parts.append(f'<table width="760" cellpadding="4"><tr><td align="{align}">')
            zone = place
        text = f"<b>{text_of(one)}</b>" if one.role in {"headline", "heading", "name"} else text_of(one)
        parts.append(f"{text}<br /><br />" if place == "text" else f'<font size="2">{text}</font><br />')
    return "\n".join([*parts, "</td></tr></table></center></body></html>", ""])
