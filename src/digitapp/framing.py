"""The framings under their public name: `from digitapp.framing import frame`."""

from digitapp.preprocessing.framing import FRAMINGS, Frames, Framing, frame

__all__ = ["FRAMINGS", "Frames", "Framing", "frame"]
