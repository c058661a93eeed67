"""Read numbers: several digits at once, drawn on a canvas or written on a page."""
