"""Portals that never were: a generator of labelled scrapes.

A design is a page layout with its habits: where the masthead stands and in which language, how
bylines and dates are printed, what repeats at page breaks, which damages its pages suffer. The
generator fills a design with an article and says what each character of the result is. The designs
come in groups, with other layouts, other names and other sentences, and each was written by somebody
who had not read the rules. Rules were built while looking at `first` and `second`, which are the half
"seen". `held`, `open`, `web`, `sealed` and `control` were measured at a first look, and rules were built
on each after that; `sealed` holds variations of the shapes of real documents, such as a judge would make
of them. `fresh` is for measuring only: whoever builds rules does not read it; nor `bureau`,
whole stories told in order, before it has been measured once; nor `gazette`, whole stories in print,
in speech and in other tongues, before it has; nor `courier`, the plain article in a masthead with the many
small differences of real pages, before it has; nor `almanac`, each shape of real documents at least twice,
before it has; nor `herald`, the same article again as another hand lays it out, before it has.
"""
