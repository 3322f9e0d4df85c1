"""The first set of designs that whoever builds rules may look at."""
