"""What an editor can look at before anybody else: the page, its card in lists, the card where it is shared."""

from typing import ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

PAGE, CARD, SHARED = "", "card", "shared"
SHARED_TEMPLATE = "pages/previews/shared.html"


class PreviewModes(models.Model):
    """The previews of a page. Lists show a page whose app names the template of its card, so that has one more."""

    card_template: ClassVar[str] = ""
    """Shows the page as `page` the way lists do; it extends pages/previews/card.html."""

    class Meta:
        abstract = True

    @property
    def preview_modes(self) -> list[tuple[str, str | Promise]]:
        card = [(CARD, _("Card in lists"))] if self.card_template else []
        return [(PAGE, _("Page")), *card, (SHARED, _("Card where it is shared"))]

    def get_template(self, request: HttpRequest, *args: object, **kwargs: object) -> str:
        # A routable page answers a preview through its first route, which knows no modes: both ways ask here.
        previews = {CARD: self.card_template, SHARED: SHARED_TEMPLATE}
        return previews.get(getattr(request, "preview_mode", PAGE)) or super().get_template(request, *args, **kwargs)
