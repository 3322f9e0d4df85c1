"""FA: Persian letters, joiners and digits."""
