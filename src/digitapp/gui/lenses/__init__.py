"""One question to the model a file."""
