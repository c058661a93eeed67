"""The built-in backends, each found by its entry point like any other plug-in."""
