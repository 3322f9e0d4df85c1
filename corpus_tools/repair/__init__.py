"""One module is one pass: what it finds, what it proposes. See `core` and `order`."""
