"""Wagtail's account screen, as this site lets people use it."""

from wagtail.admin.views.account import AccountView as BaseAccountView
from wagtail.admin.views.account import BaseSettingsPanel


class AccountView(BaseAccountView):
    """One's own account, without a profile picture: Wagtail would keep it with its place and camera."""

    def get_panels(self) -> list[BaseSettingsPanel]:
        return [panel for panel in super().get_panels() if panel.name != "avatar"]
