"""The lens Why: what in the drawing makes the model answer as it does, and what would change its answer."""
