"""DOC: what is wrong with one document as a text."""
