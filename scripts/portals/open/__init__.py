"""Later designs, on which rules may be built: what is published that the first halves do not show.

They were written by somebody who had not read the rules. What two careful editors would place
differently is left open: utilities of a site, dates of the day above the name, signs that a text ends,
notes about its author, stage directions.
"""
