"""UNI: Unicode hygiene, and characters that deceive."""
