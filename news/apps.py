from django.apps import AppConfig


class NewsConfig(AppConfig):
    """What the organisation writes."""

    name = "news"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from news import erasing, hiding, protecting  # noqa: F401, PLC0415
