"""The sealed group: variations that a judge would make of the real documents; opened after its first look.

Its author had read no rule and no other group that is measured with. Rules may be built on it now.
"""
