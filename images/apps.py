from django.apps import AppConfig


class ImagesConfig(AppConfig):
    """Pictures and documents."""

    name = "images"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from images import signals  # noqa: F401, PLC0415
