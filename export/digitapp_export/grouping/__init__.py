"""Fit how `digitapp.numbers` groups strokes into digits, on generated numbers."""
