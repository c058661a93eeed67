"""Models measured on labelled sets, alone and side by side."""
