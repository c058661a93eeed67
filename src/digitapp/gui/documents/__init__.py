"""Files of drawings: opened, saved, exported, restored."""
