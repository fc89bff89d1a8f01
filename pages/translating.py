"""What other apps tell about translations that were made outside the translators' screen."""

from django.dispatch import Signal

translation_made = Signal()
"""Sent with `original` and `translation`, two pages of the same structure, for the strings to be recorded."""
