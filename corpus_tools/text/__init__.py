"""Facts about strings. Nothing here knows a document, a file or a recipe."""
