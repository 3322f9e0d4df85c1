"""The control group: pages such as portals of the region publish, written last, for measuring only.

Its author has not read the rules, nor any design of the other groups that are measured with. Whoever
builds rules reads neither these designs nor their pages, and reports nothing of them but the figures.
"""
