"""What only many documents together show: duplicates, splits, mastheads, label pairs."""
