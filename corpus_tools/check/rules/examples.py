"""The clean page that examples of rules are made from: one article, its lines by name."""

NEXT = "\N{SYMBOL FOR FILE SEPARATOR}"  # begins a line that names the file that follows

HEAD = "The bakery of Chaman street lights its oven again\n\n"
BYLINE = "By Mina Rahimi 13 May 2019\n\n"
FIRST = (
    "After eleven years without a fire the old bakery of Chaman street was opened on Monday, and by noon "
    "there was no bread left in it. Its new owner, who drove a bus until last winter, had baked four hundred "
    "loaves and thought that would be too many."
)
SECOND = (
    "Neighbours had brought their own tea. The oldest of them remembered the last loaf of the last owner, "
    "which was burnt, and she said so to everybody who came through the door. The council has promised to "
    "mend the pavement before the autumn rains."
)
BODY = f"{FIRST}\n\n{SECOND}\n"
PAGE = HEAD + BYLINE + BODY

NATIVE_NAME = (
    "\N{ARABIC LETTER SEEN}\N{ARABIC LETTER PEH}\N{ARABIC LETTER FARSI YEH}\N{ARABIC LETTER DAL}"
    "\N{ARABIC LETTER HEH} \N{ARABIC LETTER DAL}\N{ARABIC LETTER MEEM}"
)
NATIVE_LINE = (
    f"{NATIVE_NAME} \N{ARABIC LETTER REH}\N{ARABIC LETTER WAW}\N{ARABIC LETTER ZAIN}\N{ARABIC LETTER NOON}"
    "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER MEEM}\N{ARABIC LETTER HEH} \N{ARABIC LETTER MEEM}"
    "\N{ARABIC LETTER REH}\N{ARABIC LETTER DAL}\N{ARABIC LETTER MEEM} \N{ARABIC LETTER SHEEN}"
    "\N{ARABIC LETTER HEH}\N{ARABIC LETTER REH}"
)

# "This book I bought yesterday in the bazaar, and read it until night."
PERSIAN = (
    "\u0627\u06cc\u0646 \u06a9\u062a\u0627\u0628 \u0631\u0627 "
    "\u062f\u06cc\u0631\u0648\u0632 \u062f\u0631 \u0628\u0627\u0632\u0627\u0631 "
    "\u062e\u0631\u06cc\u062f\u0645 \u0648 \u062a\u0627 \u0634\u0628 "
    "\u062e\u0648\u0627\u0646\u062f\u0645"
)
# "In this small town a new bakery has been opened that sells warm bread every morning.", backwards
BACKWARDS = (
    "\u062f\u0634\u0648\u0631\u0641\u200c\u06cc\u0645 \u0645\u0631\u06af \u0646\u0627\u0646 "
    "\u062d\u0628\u0635 \u0632\u0648\u0631 \u0631\u0647 \u0647\u06a9 \u062a\u0633\u0627 \u0647"
    "\u062f\u0634 \u0632\u0627\u0628 \u06cc\u0627\u200c\u0647\u0632\u0627\u062a \u06cc\u06cc"
    "\u0627\u0648\u0646\u0627\u0646 \u06a9\u0686\u0648\u06a9 \u0631\u0647\u0634 \u0646\u06cc"
    "\u0627 \u0631\u062f\n"
)
# "goes", with the prefix of the present tense and its joiner
GOES = "\u0645\u06cc\u200c\u0631\u0648\u062f"
FARSI_YEH, KEHEH = "\N{ARABIC LETTER FARSI YEH}", "\N{ARABIC LETTER KEHEH}"
JOINER = "\N{ZERO WIDTH NON-JOINER}"
CODE_PAGE = "\udcce\udce6\udcd4 \udcc2\udce3\udccf\udce6\udce4"  # "welcome" in Windows-1256


def many(page: str, folder: str = "") -> str:
    """Return an example of twenty files of one site, each the page with its number."""
    return "".join(f"{NEXT}{folder}s/{number:02}.txt\n{page} Item {number}.\n\n" for number in range(20))


def one_more(page: str) -> str:
    """Return an example of one more file of that site."""
    return f"{NEXT}s/more.txt\n{page}\n"


def of_known_site(line: str, page: str) -> str:
    """Return an example of a page of a site whose masthead is known to have a line."""
    settings = f'[[sites.s.masthead]]\nline = "{line}"\nrole = "name"\n'
    return f"{NEXT}corpus.toml\n{settings}\n{NEXT}s/page.txt\n{page}\n"
