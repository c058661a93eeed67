"""A person's own examples, and models that are taught on them."""
