"""The second set of designs: measured with while rules were built, and looked at since."""
