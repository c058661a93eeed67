"""Train a whole network on a person's own collection."""
