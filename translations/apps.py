from django.apps import AppConfig


class TranslationsConfig(AppConfig):
    """Translating, on top of wagtail-localize."""

    name = "translations"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from translations import signals, wagtail_localize_extract, wagtail_localize_strings  # noqa: F401, PLC0415

        wagtail_localize_extract.install()
        wagtail_localize_strings.install()
