"""The lens Replay: the answer at every moment of the drawing's making, and the drawing made once more."""
