"""How much of a page's words others show."""

TITLE_LENGTH = 60
"""Characters after which search engines cut a title, give or take a few."""

DESCRIPTION_LENGTH = 160
"""Characters after which search engines and cards on other sites cut a description."""
