"""Damage to order, with the truth beside it: for tests, benchmarks and whoever trains a repairer."""
