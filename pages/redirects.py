"""Old addresses lead on to what everybody may read, and to nothing else: what a hidden page is called is hidden too."""

from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from wagtail.contrib.redirects.middleware import RedirectMiddleware
from wagtail.models import Page

from pages.querysets import published


class PublicRedirectMiddleware(RedirectMiddleware):
    """Wagtail's, which would also lead to a page that is taken off the site, and so tell its title in the address."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        led = super().process_response(request, response)
        return response if led is not response and _passes_hidden_page(led.url) else led


def _passes_hidden_page(url: str) -> bool:
    """Whether a page that not everybody may read stands at this address or above it."""
    pages = Page.objects.filter(slug__in=urlsplit(url).path.split("/"))
    hidden = pages.exclude(pk__in=published(pages).values("pk"))
    return any(page.url and f"{url.rstrip('/')}/".startswith(page.url) for page in hidden)
