"""Trains digitapp's models in PyTorch and writes them as ONNX files with their cards."""
