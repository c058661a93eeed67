"""The comparison: all models read the same drawing side by side."""
