"""Designs for measuring only; whoever builds rules does not read them.

Articles are whole texts (`stories.txt`), of which a page leaves out parts. Where editors differ, the
gold leaves the case open: rows of languages, paths such as "Home > News", lines of an issue with its
date, lines to log in, and notes of publication at the end are right in any zone. Menus and a verse above the
article are masthead; what counts, shares, tags, or points to other pages is furniture.
"""
