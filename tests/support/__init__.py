"""What several tests need: things to draw, models to run, servers to ask and a window to drive."""
