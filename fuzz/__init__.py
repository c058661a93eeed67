"""Fuzzing of all that reads what strangers made: `python fuzz/run.py` tries each reader of `targets.py` for a while."""
