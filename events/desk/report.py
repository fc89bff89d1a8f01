"""The report about all programmes to come: what the rules find in each."""

from collections.abc import Iterable
from typing import Any, ClassVar

import django_filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.views.reports import ReportView
from wagtail.models import Locale
from wagtail.permissions import page_permission_policy

from events.desk.addresses import desk_url
from events.desk.findings import counts_of, findings_of
from events.models import ConferencePage
from events.rules import Level


class ProgrammeFindingsFilterSet(WagtailFilterSet):
    """One language only."""

    locale = django_filters.ModelChoiceFilter(label=_("Language"), queryset=Locale.objects.all(), empty_label=_("All"))

    class Meta:
        model = ConferencePage
        fields: ClassVar[list[str]] = ["locale"]


class ProgrammeFindingsView(ReportView):
    """Conferences that aren't over, in each language, with how many errors, warnings and notes there are."""

    page_title = _("Programme findings")
    header_icon = "calendar-check"
    model = ConferencePage
    filterset_class = ProgrammeFindingsFilterSet
    index_url_name = "programme_findings"
    index_results_url_name = "programme_findings_results"
    results_template_name = "events/desk/report_results.html"
    default_ordering = "start_date"
    is_searchable = False
    paginate_by = 20
    list_export: ClassVar[list[str]] = ["title", "locale", "start_date", "errors", "warnings", "notes"]
    export_headings: ClassVar[dict[str, Any]] = {
        "title": _("Title"),
        "locale": _("Language"),
        "start_date": _("First day"),
        "errors": pgettext_lazy("what a check has found", "Errors"),
        "warnings": pgettext_lazy("what a check has found", "Warnings"),
        "notes": pgettext_lazy("what a check has found", "Notes"),
    }
    permission_policy = page_permission_policy
    any_permission_required: ClassVar[list[str]] = ["add", "change", "publish"]

    def get_base_queryset(self) -> QuerySet[ConferencePage]:
        mine = page_permission_policy.instances_user_has_any_permission_for(
            self.request.user, self.any_permission_required
        )
        pages = ConferencePage.objects.upcoming().filter(pk__in=mine.values("pk"))
        return pages.select_related("locale", "latest_revision")

    def decorate_paginated_queryset(self, object_list: Iterable[ConferencePage]) -> list[ConferencePage]:
        return [with_counts(page) for page in object_list]

    def as_spreadsheet(self, queryset: Iterable[ConferencePage], spreadsheet_format: str) -> Any:
        return super().as_spreadsheet([with_counts(page) for page in queryset], spreadsheet_format)


def with_counts(page: ConferencePage) -> ConferencePage:
    """The conference as it was last saved, with how many findings there are of each level."""
    current = page.get_latest_revision_as_object()
    counts = counts_of(findings_of(current)[1])
    current.errors, current.warnings, current.notes = (counts[level] for level in Level)
    current.desk_url = desk_url(page)
    return current
