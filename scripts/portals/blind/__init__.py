"""A group of designs for measuring only, by somebody who has not read the rules: see `portals`."""
