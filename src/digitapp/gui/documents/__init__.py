"""Opens, saves, exports and restores files of drawings."""
