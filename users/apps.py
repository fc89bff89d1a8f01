from django.apps import AppConfig
from wagtail.users.apps import WagtailUsersAppConfig as BaseWagtailUsersConfig


class UsersConfig(AppConfig):
    """People who log in."""

    name = "users"
    label = "users"
    default_auto_field = "django.db.models.BigAutoField"


class WagtailUsersConfig(BaseWagtailUsersConfig):
    """Wagtail's own screens for users, with our forms."""

    user_viewset = "users.viewsets.UserViewSet"
