"""The editors' report of searches that found nothing: what to write, what to name otherwise, what to pick."""

from typing import Any, ClassVar

from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView

from pages.languages import LANGUAGE_NAMES
from search.models import Miss

LANGUAGES = [(code, LANGUAGE_NAMES.get(code, code)) for code, _name in settings.LANGUAGES]


class MissFilterSet(WagtailFilterSet):
    """By the language in which was searched."""

    language = ChoiceFilter(label=_("Language"), choices=LANGUAGES)

    class Meta:
        model = Miss
        fields: ClassVar[list[str]] = ["language"]


class MissesView(ReportView):
    """Words, how often, when; nothing of who asked is known."""

    index_url_name = "search_misses"
    index_results_url_name = "search_misses_results"
    page_title = _("Searches without results")
    header_icon = "search"
    model = Miss
    filterset_class = MissFilterSet
    is_searchable = False
    default_ordering = "-count"
    list_export: ClassVar[list[str]] = ["query", "language", "count", "first_on", "last_on"]
    export_headings: ClassVar[dict[str, Any]] = {
        "query": _("Searched for"),
        "language": _("Language"),
        "count": pgettext_lazy("searched for", "Times"),
        "first_on": pgettext_lazy("searched for", "First"),
        "last_on": pgettext_lazy("searched for", "Last"),
    }
    columns: ClassVar[list[Column]] = [
        Column("query", label=_("Searched for"), sort_key="query"),
        Column("language", label=_("Language"), sort_key="language"),
        Column("count", label=pgettext_lazy("searched for", "Times"), sort_key="count"),
        Column("first_on", label=pgettext_lazy("searched for", "First"), sort_key="first_on"),
        Column("last_on", label=pgettext_lazy("searched for", "Last"), sort_key="last_on"),
    ]

    def get_base_queryset(self) -> QuerySet:
        return Miss.objects.order_by("-count", "-last_on")
