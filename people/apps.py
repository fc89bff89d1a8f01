from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """People: interns, speakers, staff, and those who must not be named."""

    name = "people"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from wagtail.contrib.redirects import signal_handlers as redirects  # noqa: PLC0415
        from wagtail.signals import page_slug_changed, post_page_move  # noqa: PLC0415

        from people import protecting  # noqa: PLC0415

        # Wagtail connects this later again, which changes nothing; so what it makes can be taken away after it.
        page_slug_changed.connect(redirects.autocreate_redirects_on_slug_change)
        page_slug_changed.connect(protecting.forget_old_address)
        post_page_move.connect(redirects.autocreate_redirects_on_page_move)
        post_page_move.connect(protecting.forget_old_address)
