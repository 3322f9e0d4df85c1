"""The gazette group: the republished, the printed and the spoken pages of a region, by an author apart.

Its stories are whole: one author wrote each from its first paragraph to its last.
"""
