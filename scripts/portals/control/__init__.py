"""The control group: pages such as portals of the region publish, opened after a first look.

Its author had not read the rules, nor any design of the other groups.
"""
