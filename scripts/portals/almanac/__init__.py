"""The group `almanac`: stories told in order, on pages of print, screen and paper, in many tongues.

Its author had read neither the rules nor the designs of the other groups.
"""
