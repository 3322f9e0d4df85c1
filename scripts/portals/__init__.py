"""Portals that never were: a generator of labelled scrapes.

A design is a page layout with its habits: where the masthead stands and in which language, how
bylines and dates are printed, what repeats at page breaks, which damages its pages suffer. The
generator fills a design with an article and says what each character of the result is. The designs
come in two halves, with other layouts, other names and other sentences: rules may be built while
looking at `first` and `second`, which are the half "seen"; `held` is for measuring only, and whoever
builds rules does not read it. A third group, `fresh`, was written by somebody who had not read the rules.
A fourth, `open`, came later from the same kind of hand; on its designs rules may be built again.
A fifth, `web`, and a sixth, `sealed`, by two others who had not read the rules, were each opened after a
first look; `sealed` holds variations of the shapes of real documents, such as a judge would make of them.
The last group, `control`, is for measuring only, like `held`: pages such as portals publish, written last, by
somebody who has not read the rules.
"""
