"""From strokes or pictures to the array a model sees."""
