"""SEG: how the page falls into masthead, front matter and body."""
