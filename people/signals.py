"""What is told of people who aren't to be seen any more."""

from django.dispatch import Signal

person_hidden = Signal()
"""Somebody was taken down, or a consent has ended. Arguments: translation_key; purpose, one of people.enums."""

draft_saved = Signal()
"""A draft of a person's page is stored. Arguments: instance, the page as it was saved; revision."""
