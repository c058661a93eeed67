"""Drawings as strokes of points, and the stroke files that store them."""
