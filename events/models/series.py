"""Conferences that come again."""

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from events.models.conference import ConferencePage
from pages.blocks import BodyBlock
from pages.models import BasePage


class SeriesPage(BasePage):
    """A conference that comes again, with all its editions."""

    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    search_kind: ClassVar[str] = "event"
    search_texts: ClassVar[tuple[str, ...]] = ("lead", "body")

    page_description = _("A conference that comes again, with all its editions.")
    parent_page_types: ClassVar[list[str]] = ["events.EventIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list] = [*BasePage.lead_panels, FieldPanel("body")]

    class Meta:
        verbose_name = _("series of conferences")
        verbose_name_plural = _("series of conferences")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        editions = ConferencePage.objects.in_language(self.language).in_series(self.translation_key)
        context["editions"] = list(editions.with_card_data().reverse())
        return context
