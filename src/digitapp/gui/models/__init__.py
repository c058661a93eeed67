"""Widgets to choose a model and to add one."""
