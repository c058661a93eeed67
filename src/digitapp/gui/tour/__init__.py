"""Help > Tour: five steps on the real window."""
