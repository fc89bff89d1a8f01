"""The list of people."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _

from pages.models import BasePage
from people.models.intern import InternPage
from people.models.person import PersonPage
from people.periods import Stage


class PeopleIndexPage(BasePage):
    """Interns who are away now, those who came home, and other people of the organisation."""

    schema_type: ClassVar[str] = "CollectionPage"
    page_description = _("The list of all people.")
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = [
        "people.PersonPage",
        "people.InternPage",
        "people.PartnerPage",
        "people.InternshipsPage",
    ]

    class Meta:
        verbose_name = _("list of people")
        verbose_name_plural = _("lists of people")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        interns = InternPage.objects.in_language(self.language).with_card_data().newest_first()
        context["intern_groups"] = grouped_by_time(interns)
        context["people"] = list(PersonPage.objects.in_language(self.language).with_card_data().order_by("title"))
        return context


def grouped_by_time(interns: Iterable[InternPage]) -> list[tuple[str, list[InternPage]]]:
    """Interns under the headings of the list: who leaves soon, who is away now, then year by year.

    The order within a group stays as it is; former interns without dates come last.
    """
    headings = {Stage.COMING: gettext("Soon"), Stage.CURRENT: pgettext("interns", "Now")}
    order = {Stage.COMING: 0, Stage.CURRENT: 1, Stage.FORMER: 2}
    groups: dict[str, list[InternPage]] = defaultdict(list)
    for intern in sorted(interns, key=lambda intern: order[intern.stage]):
        year = str(intern.starts_on.year) if intern.starts_on else gettext("Earlier")
        groups[headings.get(intern.stage, year)].append(intern)
    return list(groups.items())
