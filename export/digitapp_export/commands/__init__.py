"""The commands of `digitapp-export`; PyTorch and scikit-learn are imported only where they are needed."""
