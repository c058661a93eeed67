"""The tray: a person's own examples, how they are collected, and how answers are corrected."""
