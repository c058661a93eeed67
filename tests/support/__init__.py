"""Shared by several tests: drawings, models, servers and a driver for the window."""
