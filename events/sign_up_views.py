"""Signing up and off without a cookie: the browser itself says from where a form comes."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from events.models.registration import Registration, hashed
from events.registrations import event_pages, remove
from events.sign_up_routes import never_stored
from pages.navigation import reader_language
from pages.routing import serve

FORM = "application/x-www-form-urlencoded"


def from_own_form(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Take the place of Django's token, which needs a cookie: refuse what wasn't sent by a form of this site.

    Browsers since 2020 send Origin with each form; a page of another site can't change it. Sec-Fetch-Site says the same
    where Origin is kept back for privacy.
    """

    @csrf_exempt
    @require_http_methods(["GET", "HEAD", "POST"])
    @wraps(view)
    def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method == "POST":
            if not is_from_here(request):
                return never_stored(render(request, "events/sign_up_refused.html", status=403))
            if request.content_type != FORM:
                return never_stored(HttpResponse(status=415))
        return view(request, *args, **kwargs)

    return checked


def is_from_here(request: HttpRequest) -> bool:
    """Whether a page of this site sent the request, as its browser says."""
    fetched_by = request.headers.get("Sec-Fetch-Site")
    if fetched_by is not None and fetched_by != "same-origin":
        return False
    origin = request.headers.get("Origin", "null")
    if origin == "null":
        return fetched_by == "same-origin"
    return origin == f"{request.scheme}://{request.get_host()}"


serve_sign_up = from_own_form(serve)
"""Serve a page below which people sign up."""


@from_own_form
def cancel_sign_up(request: HttpRequest, token: str) -> HttpResponse:
    """Take somebody off the list who has followed the link in a letter and pressed the button.

    Following the link changes nothing: programs that look through letters follow links, too.
    """
    registration = Registration.objects.filter(token_hash=hashed(token)).first()
    if request.method == "POST":
        if registration:
            remove(registration)
        return never_stored(HttpResponseRedirect(reverse("sign_up_cancelled"), status=303))
    pages = event_pages(registration.event_key) if registration else []
    event = next((page for page in pages if page.language == reader_language()), pages[0] if pages else None)
    context = {"registration": registration, "event": event}
    return never_stored(render(request, "events/sign_up_cancel.html", context, status=200 if registration else 404))


@require_http_methods(["GET", "HEAD"])
def sign_up_cancelled(request: HttpRequest) -> HttpResponse:
    """What somebody reads who is off the list. It says nothing of them, so it may be loaded again or by anybody."""
    return never_stored(render(request, "events/sign_up_cancelled.html"))
