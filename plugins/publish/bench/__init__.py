"""Benchmarks, as ratios of one run."""
