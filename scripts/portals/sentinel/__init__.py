"""The sentinel group: articles of elsewhere as portals of the region carry them, in plain text and in print.

Its author had not read the rules, nor the designs of the other groups.
"""
