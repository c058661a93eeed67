"""The digits of a number in the window: their boxes, what is said of each, and what the person says of them."""
