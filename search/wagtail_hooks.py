"""What search adds to the editors' desk: the report of searches that found nothing."""

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from people.surfaces import HOOK
from search.reports import MissesView
from search.surfaces import shown_by_search

hooks.register(HOOK, shown_by_search, order=3)


@hooks.register("register_admin_urls")
def register_misses_urls() -> list:
    return [
        path("reports/search-misses/", MissesView.as_view(), name="search_misses"),
        path("reports/search-misses/results/", MissesView.as_view(results_only=True), name="search_misses_results"),
    ]


@hooks.register("register_reports_menu_item")
def register_misses_menu_item() -> MenuItem:
    return MenuItem(
        _("Searches without results"), reverse("search_misses"), name="search-misses", icon_name="search", order=1290
    )
