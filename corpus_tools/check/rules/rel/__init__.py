"""REL: the published version itself."""
