"""The lenses: each answers one question about the drawing and the model, in a file of its own; listed in `kinds`."""
