"""The group `chronicle`: papers in print and on screens, with stories that are told in order.

Its author had not read the rules, nor any design of the other groups but two of `control`.
"""
