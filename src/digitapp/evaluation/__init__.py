"""Evaluate models on labelled data sets, and compare them."""
