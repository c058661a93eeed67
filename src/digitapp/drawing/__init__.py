"""Ink: strokes as people draw them, and the files that hold them."""
