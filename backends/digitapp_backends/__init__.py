"""The built-in plug-ins, one a file, each found by its entry point."""
