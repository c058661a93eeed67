"""Train digitapp's models in PyTorch and export them as ONNX files with model cards."""
