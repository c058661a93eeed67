"""Runs models in threads of their own and keeps the answer up to date with the pen."""
