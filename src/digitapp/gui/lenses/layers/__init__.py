"""The lens Layers: what each layer of the model makes of the drawing."""
