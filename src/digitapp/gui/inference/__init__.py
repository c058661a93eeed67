"""Runs models beside the window and keeps the answer up to date with the pen."""
