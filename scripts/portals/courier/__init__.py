"""The courier group: the plain article in its masthead with many small differences, then prints and talks.

Its author had not read the rules, nor any design of the other groups.
"""
