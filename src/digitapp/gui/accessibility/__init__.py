"""The window for someone who does not see it: what painted widgets are made of, and what is said when it changes."""
