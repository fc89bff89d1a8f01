"""Draws the pictures of the demonstration: flat shapes first, then felt. `python -m demo.drawing`."""
