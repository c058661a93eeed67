"""Models that are installed: found, loaded, run."""
