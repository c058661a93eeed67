"""The window: one widget a file; nothing in here knows a model runtime."""
