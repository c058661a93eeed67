"""All models read the same drawing side by side."""
