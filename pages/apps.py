from django.apps import AppConfig


class PagesConfig(AppConfig):
    """What every page is."""

    name = "pages"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from pages import checks  # noqa: F401, PLC0415
