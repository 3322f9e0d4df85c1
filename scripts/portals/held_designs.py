"""Designs for measuring only: whoever builds rules does not read them."""
