"""The public import path of the framings: `from digitapp.framing import frame`."""

from digitapp.preprocessing.framing import FRAMINGS, Frames, Framing, frame

__all__ = ["FRAMINGS", "Frames", "Framing", "frame"]
