"""A group of designs by somebody who had not read the rules, opened after its first look: see `portals`."""
