"""The canvas: receives pointer events, keeps strokes, paints ink."""
