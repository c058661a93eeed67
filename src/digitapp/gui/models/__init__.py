"""Choosing a model, and adding one."""
