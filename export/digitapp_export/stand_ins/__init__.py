"""Generated stand-ins for hands and scanners that nobody here has; they measure the models and never train them.

Nothing here may know the training's generator: neither its code nor its shapes. A contract in `pyproject.toml` says so.
"""
