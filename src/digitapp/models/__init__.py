"""Find, load and run the installed models."""
