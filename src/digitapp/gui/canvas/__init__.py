"""The canvas: pointer events in, strokes kept, ink painted."""
