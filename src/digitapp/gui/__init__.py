"""The window, one widget per file; nothing in this package knows a model runtime."""
