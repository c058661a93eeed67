"""The bundled models: ONNX files that carry their own cards."""

from pathlib import Path

FOLDER = Path(__file__).parent
DEFAULT = "cnn-28x28"
"""The model that the app starts with."""
