"""The answer card: the label, how sure it is, and all probabilities."""
