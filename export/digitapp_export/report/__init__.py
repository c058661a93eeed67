"""`digitapp-export report`: what every bundled model is measured to do, as text and pictures."""
