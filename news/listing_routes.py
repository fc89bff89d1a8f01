"""The list of news, narrowed by country, topic, kind and year, each choice with an address of its own."""

from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import ngettext, pgettext_lazy
from wagtail.contrib.routable_page.models import RoutablePageMixin, path, re_path

from news.addresses import KINDS
from news.enums import ArticleKind
from news.feeds import has_feed, narrowed_articles
from news.models.article import ArticlePage
from topics.filter_paths import NAMES, PATTERN
from topics.filtering import Choice, Filtering, Kinds

ARTICLES_ON_A_PAGE = 12

KINDS_IN_LISTS = {
    ArticleKind.NEWS: pgettext_lazy("kind of articles", "News"),
    ArticleKind.ANALYSIS: pgettext_lazy("kind of articles", "Analyses"),
    ArticleKind.INTERVIEW: pgettext_lazy("kind of articles", "Interviews"),
    ArticleKind.STORY: pgettext_lazy("kind of articles", "Diaries"),
    ArticleKind.PHOTO_STORY: pgettext_lazy("kind of articles", "Photo stories"),
    ArticleKind.STATEMENT: pgettext_lazy("kind of articles", "Statements"),
}
"""What many of a kind are called."""


class ListingRoutes(RoutablePageMixin):
    """What a list of news answers: all of it, or what a visitor narrows it to."""

    @path("")
    def index_route(self, request: HttpRequest) -> HttpResponse:
        """All articles; a form that was sent is led to the address of what was chosen."""
        asked = {name: request.GET[name] for name in NAMES if name in request.GET}
        if asked:
            return redirect(self.url + self.filtering.address(self.filtering.choice_from(asked)))
        return self.listing(request, Choice())

    @re_path(rf"^(?P<address>{PATTERN})$")
    def narrowed(self, request: HttpRequest, address: str) -> HttpResponse:
        """What fits the address. Any other way of writing it leads to the one that counts."""
        choice = self.filtering.choice(address)
        if choice is None:
            raise Http404
        canonical = self.filtering.address(choice)
        if address != canonical:
            asked = f"?{request.GET.urlencode()}" if request.GET else ""
            return redirect(f"{self.url}{canonical}{asked}", permanent=True)
        return self.listing(request, choice)

    @cached_property
    def filtering(self) -> Filtering:
        """How this list is narrowed, in its own language."""
        return Filtering(self.language, "published_on", Kinds(KINDS_IN_LISTS, KINDS))

    def listing(self, request: HttpRequest, choice: Choice) -> HttpResponse:
        """One page of the articles that are chosen, with the choices that there are."""
        filtering = self.filtering
        articles = ArticlePage.objects.in_language(self.language)
        facets = filtering.facets(articles, choice)
        shown = filtering.narrowed(articles, choice).newest_first().with_card_data()
        context: dict[str, Any] = {
            "articles": CountedPaginator(shown, ARTICLES_ON_A_PAGE, facets.total).get_page(request.GET.get("page")),
            "facets": facets,
        }
        if choice:
            steps = filtering.steps(choice)
            title = " · ".join([self.title, *(step.label.text for step in steps)])
            context |= {
                "steps": steps,
                "addresses": filtering.addresses(choice),
                "meta_title": title,
                "meta_description": _description(title, facets.total),
                "robots": "noindex" if len(choice) > 1 or not facets.total else "",
                "feed": narrowed_articles(self, filtering, choice) if has_feed(choice) else None,
            }
        return self.render(request, context_overrides=context)


class CountedPaginator(Paginator):
    """A paginator that needs not count, because somebody has."""

    def __init__(self, object_list: Any, per_page: int, count: int) -> None:
        super().__init__(object_list, per_page)
        self.count = count


def _description(title: str, number: int) -> str:
    """What a narrowed list is, for search engines and those with whom it is shared."""
    return ngettext("{number} text: {title}", "{number} texts: {title}", number).format(number=number, title=title)
