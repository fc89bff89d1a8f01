"""The list of people."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from pages.models import BasePage
from people.listing_routes import ListingRoutes


class PeopleIndexPage(ListingRoutes, BasePage):
    """Interns who are away now, those who came home, other people of the organisation, and its partners."""

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
