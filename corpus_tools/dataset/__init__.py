"""Tables, files and versions: how documents become a dataset that others load."""
