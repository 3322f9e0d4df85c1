"""CHK: the check itself: files it could not read, waivers that no longer serve."""
