"""Allographs: the forms, described as text, in which people write digits and other signs, and the hands that do."""
