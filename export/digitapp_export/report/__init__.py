"""The command `digitapp-export report`: measure every bundled model and write the results as text and pictures."""
