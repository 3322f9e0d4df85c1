"""Which charset a page says it is in, read from its bytes before anything is decoded.

Sources: HTML Standard, section 13.2.3.2 (prescan a byte stream), which looks at the first 1024 bytes;
pages of portals put scripts first, so we look further. XML 1.0, appendix F.
"""

import re

from corpus_tools.text.patterns import lazy

LOOKED_AT = 8192
META = lazy(rb"<meta\b[^>]{0,512}?charset\s{0,8}=\s{0,8}[\"']?\s{0,8}([A-Za-z0-9._:-]{2,40})", re.IGNORECASE)
XML = lazy(
    rb"\A(?:\xef\xbb\xbf)?\s{0,64}<\?xml\b[^>]{0,256}?encoding\s{0,8}=\s{0,8}[\"']([A-Za-z0-9._:-]{2,40})"
)


def declared(data: bytes) -> str | None:
    """Return the charset that a page or an XML file names, or None.

    A declaration that can be read as ASCII is not in UTF-16 or UTF-32, whatever it says.

    >>> declared(b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">')
    'windows-1256'
    >>> declared(b'<?xml version="1.0" encoding="ISO-8859-6"?>')
    'ISO-8859-6'
    """
    head = data[:LOOKED_AT]
    if b"<" not in head:
        return None
    found = XML().search(head) or META().search(head)
    if found is None:
        return None
    name = found[1].decode("ascii")
    return None if name.lower().startswith(("utf-16", "utf-32")) else name
