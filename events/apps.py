from django.apps import AppConfig


class EventsConfig(AppConfig):
    """Conferences and other events."""

    name = "events"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from events import erasing, sign_up_signals, signals  # noqa: F401, PLC0415
