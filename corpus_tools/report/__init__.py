"""A document or a version shown to a person, in a terminal or on a page, over one view model."""
