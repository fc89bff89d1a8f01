from django.apps import AppConfig
from django.conf import settings


class SearchConfig(AppConfig):
    """The visitor's search."""

    name = "search"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from search import erasing, signals  # noqa: F401, PLC0415
        from search.lexicon import lexicon  # noqa: PLC0415

        lexicon.place(settings.SEARCH_DICTIONARIES)
