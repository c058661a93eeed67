"""Generate handwriting from allographs: the forms in which people write digits and other signs, described as text."""
