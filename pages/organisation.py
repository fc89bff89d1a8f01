"""What the organisation is called."""

NAME = "Centralasiengrupperna"
"""Its own name, which stands on every page."""

NAMES = {"sv": NAME, "en": "Central Asia Solidarity Groups"}
"""What it calls itself, by language; in other languages it goes by its own name."""


def name_in(language: str) -> str:
    """The name in a language (BCP 47)."""
    return NAMES.get(language, NAME)


def other_names(language: str) -> list[str]:
    """The names in other languages, where they differ."""
    return [name for name in NAMES.values() if name != name_in(language)]
