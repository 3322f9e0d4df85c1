"""SET: what only the whole batch shows, alone and beside the published version."""
