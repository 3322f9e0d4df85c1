"""A file becomes raw records: one module a format, decoding by region."""
