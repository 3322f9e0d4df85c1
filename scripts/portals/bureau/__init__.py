"""The bureau: whole stories in the layouts of reprints, prints, screens and offices.

Its author had not read the rules, nor any design of the other groups.
"""
