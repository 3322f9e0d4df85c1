"""Portals that never were: a generator of labelled scrapes.

A design is a page layout with its habits: where the masthead stands and in which language, how
bylines and dates are printed, what repeats at page breaks, which damages its pages suffer. The
generator fills a design with an article and says what each character of the result is. The designs
come in groups, with other layouts, other names and other sentences, and each was written by somebody
who had not read the rules. Rules were built while looking at `first` and `second`, which are the half
"seen". `fresh` is for measuring only: whoever builds rules does not read it. Each of the others was
measured at a first look before anybody read it, and rules were built on it after that: `held`, `open`,
`web`; `sealed`, variations of the shapes of real documents, such as a judge would make of them; `control`;
`bureau`, whole stories told in order; `gazette`, such stories in print, in speech and in other tongues;
`courier`, the plain article in a masthead with the many small differences of real pages; `almanac`, each
shape of real documents at least twice; `herald`, the plain article again as another hand lays it out;
`chronicle`, papers in print and their republications, beside offices, universities and other tongues;
`tribune`, what portals of Kabul, Peshawar, Lahore and Tehran republish, and what stands beside it;
`observer`, what societies, parties, embassies and magazines in exile publish and republish;
`sentinel`, articles of elsewhere as portals carry them, and bodies in four other tongues.
"""
