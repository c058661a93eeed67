"""Turn strokes or pictures into the array that a model takes as input."""
