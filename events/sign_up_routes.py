"""How an event's page takes sign-ups: its state in time, the form below it, and what comes after."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.contrib.routable_page.models import path

from events.enums import SignUpKind
from events.registrations import places_taken, register, rules_of
from events.sign_up import Phase, SignUpRules, SignUpState, next_change, phases, sign_up_state
from events.sign_up_forms import SignUpForm
from events.sign_up_limits import is_within, network_of

TRIES, TRIES_SECONDS = 20, 10 * 60
"""How often the form may be sent from one network: enough for an office whose people all come."""


class SignUpRoutes:
    """What a page has that people can sign up for. It is a RoutablePageMixin, too."""

    @cached_property
    def sign_up_rules(self) -> SignUpRules:
        """The rules of our own form are those of the original: its places are the same in all languages."""
        original = self.original if self.sign_up == SignUpKind.FORM else None
        return rules_of(original or self)

    @cached_property
    def places_taken(self) -> int:
        """How many people have a place through our own form, in all languages together."""
        return places_taken(self.translation_key) if self.sign_up == SignUpKind.FORM else 0

    @property
    def sign_up_state(self) -> SignUpState:
        """Whether people can sign up now."""
        return sign_up_state(self.sign_up_rules, timezone.now(), self.places_taken)

    @property
    def sign_up_phases(self) -> list[Phase]:
        """The state now, and those that follow by themselves."""
        return list(phases(self.sign_up_rules, timezone.now(), self.places_taken))

    @property
    def sign_up_address(self) -> str:
        """Where one signs up."""
        return self.url + self.reverse_subpage("sign_up_form") if self.sign_up == SignUpKind.FORM else self.sign_up_url

    def sign_up_changes(self, now: datetime) -> datetime | None:
        """When the state of signing up next changes by itself."""
        return next_change(self.sign_up_rules, now)

    @path("sign-up/", name="sign_up_form")
    def sign_up_form(self, request: HttpRequest) -> HttpResponse:
        """The form, and why there is none if there is none."""
        if self.sign_up != SignUpKind.FORM:
            raise Http404
        if request.method != "POST":
            return self._answer(request, "sign_up", {"form": SignUpForm()})
        form = SignUpForm(request.POST)
        network = network_of(request)
        if network and not is_within(TRIES, TRIES_SECONDS, "network", network):
            form.add_error(
                None, _("Too many have signed up from your network just now. Please try again in ten minutes.")
            )
            return self._answer(request, "sign_up", {"form": form}, status=429)
        # Who comes too late is told so first, whatever else is wrong with what they wrote.
        state = self.sign_up_state
        if state.accepts and not form.is_valid():
            return self._answer(request, "sign_up", {"form": form})
        if state.accepts:
            state = register(self.translation_key, self.sign_up_rules, form.entry(self.language))
        if not state.accepts:
            self.__dict__.pop("places_taken", None)
            return self._answer(request, "sign_up", {"form": form}, status=409)
        done = "sign_up_done" if state is SignUpState.OPEN else "sign_up_waiting"
        return never_stored(HttpResponseRedirect(self.url + self.reverse_subpage(done), status=303))

    @path("sign-up/done/", name="sign_up_done")
    def sign_up_done(self, request: HttpRequest) -> HttpResponse:
        """What somebody reads who has got a place. It says nothing of them, so it may be loaded again or by anybody."""
        return self._answer(request, "sign_up_done", {"is_waiting": False})

    @path("sign-up/waiting/", name="sign_up_waiting")
    def sign_up_waiting(self, request: HttpRequest) -> HttpResponse:
        """What somebody reads who is on the waiting list now."""
        return self._answer(request, "sign_up_done", {"is_waiting": True})

    def _answer(self, request: HttpRequest, template: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
        context = {"page": self, "days_kept": settings.SIGN_UP_KEPT_DAYS, **context}
        return never_stored(TemplateResponse(request, f"events/{template}.html", context, status=status))


def never_stored(response: HttpResponse) -> HttpResponse:
    """Nobody keeps what somebody wrote, and no search engine what is only between."""
    add_never_cache_headers(response)
    response["X-Robots-Tag"] = "noindex"
    return response
