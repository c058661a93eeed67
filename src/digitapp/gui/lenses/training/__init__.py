"""The lens Training: how the training of a whole network goes."""
