"""The sealed group: variations that a judge would make of the real documents, for measuring only.

Its author read no rule and no other group that is measured with. Whoever builds rules reads
neither these designs nor their pages, and reports nothing of them but the figures.
"""
