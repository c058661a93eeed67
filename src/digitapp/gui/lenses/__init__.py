"""Views of the model's work, one question to the model per file."""
