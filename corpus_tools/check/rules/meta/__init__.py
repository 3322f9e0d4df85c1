"""META: title, byline, date and address."""
