"""What others ask for at addresses of their own: the news sitemap, and the feeds of the former site."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.utils import timezone
from django.utils.translation import get_language_from_path
from django.views.decorators.http import require_safe

from news.addresses import FEED
from news.models import NewsIndexPage
from news.sitemaps import news_xml
from pages.views import sitemap_response


@require_safe
def news_sitemap(request: HttpRequest) -> HttpResponse:
    """The articles of the last two days, for search engines that show news."""
    return sitemap_response(request, news_xml(timezone.now()))


@require_safe
def old_feed(request: HttpRequest) -> HttpResponsePermanentRedirect:
    """Any feed of the former site leads to the feed of its language; an address without one was Swedish."""
    language = get_language_from_path(request.path) or settings.LANGUAGE_CODE
    index = NewsIndexPage.objects.published().filter(locale__language_code=language).first()
    if index is None:
        raise Http404
    return HttpResponsePermanentRedirect(index.url + FEED)
