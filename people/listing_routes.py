"""The list of people, narrowed by country, group and year, each choice with an address of its own."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.contrib.routable_page.models import RoutablePageMixin, path, re_path

from people.grouping import Group
from people.listing import NARROWED_BY, Everybody
from people.models.internships import InternshipsPage
from topics.filter_paths import PATTERN
from topics.filtering import Choice, Filtering, Kinds

GROUPS = Kinds(
    labels={
        Group.INTERN.value: _("Interns"),
        Group.STAFF.value: _("Staff"),
        Group.BOARD.value: _("Board"),
        Group.GUEST.value: _("Writers and speakers"),
        Group.FORMER.value: _("Formerly staff or board"),
        Group.PARTNER.value: _("Organisations"),
    },
    slugs={
        Group.INTERN.value: {"sv": "praktikanter", "en": "interns", "ru": "stazhery"},
        Group.STAFF.value: {"sv": "personal", "en": "staff", "ru": "sotrudniki"},
        Group.BOARD.value: {"sv": "styrelse", "en": "board", "ru": "pravlenie"},
        Group.GUEST.value: {"sv": "skribenter-och-talare", "en": "writers-and-speakers", "ru": "avtory-i-dokladchiki"},
        Group.FORMER.value: {"sv": "tidigare", "en": "former", "ru": "ranee"},
        Group.PARTNER.value: {"sv": "organisationer", "en": "organisations", "ru": "organizatsii"},
    },
    name="group",
)
"""The groups: what they are called, and in addresses by language. The addresses stand here and not in the catalogues,
so that mending a translation moves no page."""


class ListingRoutes(RoutablePageMixin):
    """What the list of people answers: all of it, or what a visitor narrows it to."""

    @path("")
    def index_route(self, request: HttpRequest) -> HttpResponse:
        """Everybody; a form that was sent is led to the address of what was chosen."""
        asked = {name: request.GET[name] for name in NARROWED_BY if name in request.GET}
        if asked:
            return redirect(self.url + self.filtering.address(self.filtering.choice_from(asked)))
        return self.listing(request, Choice())

    @re_path(rf"^(?P<address>{PATTERN})$")
    def narrowed(self, request: HttpRequest, address: str) -> HttpResponse:
        """Who fits the address. Any other way of writing it leads to the one that counts; people have no topics."""
        choice = self.filtering.choice(address)
        if choice is None or choice.topic is not None:
            raise Http404
        canonical = self.filtering.address(choice)
        if address != canonical:
            return redirect(self.url + canonical, permanent=True)
        return self.listing(request, choice)

    @cached_property
    def filtering(self) -> Filtering:
        """How this list is narrowed, in its own language."""
        return Filtering(self.language, kinds=GROUPS)

    def listing(self, request: HttpRequest, choice: Choice) -> HttpResponse:
        """The people who are chosen, with the choices that there are."""
        filtering, everybody = self.filtering, Everybody(self.language)
        facets = filtering.offered(everybody.counts(choice), choice, NARROWED_BY)
        context: dict[str, Any] = {"facets": facets, "listed": everybody.listed(choice)}
        if choice:
            steps = filtering.steps(choice)
            title = " · ".join([self.title, *(step.label.text for step in steps)])
            context |= {
                "steps": steps,
                "addresses": filtering.addresses(choice),
                "meta_title": title,
                "meta_description": _description(title, facets.total),
                "robots": "noindex" if len(choice) > 1 or not facets.total else "",
            }
        else:
            pages = InternshipsPage.objects.in_language(self.language).select_related("locale")
            internships = pages.prefetch_related("calls").first()
            calls = internships.call_list if internships else []
            context |= {"internships": internships, "open_calls": [call for call in calls if call.is_open()]}
        return self.render(request, context_overrides=context)


def _description(title: str, number: int) -> str:
    """What a narrowed list is, for search engines and those with whom it is shared."""
    return ngettext("{number} entry: {title}", "{number} entries: {title}", number).format(number=number, title=title)
