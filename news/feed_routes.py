"""What can be followed with a feed reader, below the list of news."""

from dataclasses import dataclass

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from wagtail.contrib.routable_page.models import RoutablePageMixin, re_path
from wagtail.models import Page

from news.addresses import FEED, FEEDS, PERSON, any_word, feeds_address, person_address
from news.feeds import Followed, all_articles, articles_of, feed_response, has_feed, narrowed_articles
from news.models.article import ArticlePage
from pages.querysets import published, resolved
from people.models import InternPage, PersonPage
from topics.filter_paths import PATTERN
from topics.filtering import Choice

_FEED = FEED.replace(".", r"\.")


@dataclass(frozen=True)
class FeedGroup:
    """Feeds under one heading."""

    heading: str
    feeds: list[Followed]


class FeedRoutes(RoutablePageMixin):
    """What a list of news answers to feed readers, and to those who look for a feed."""

    @re_path(rf"^(?P<address>(?:{PATTERN})?){_FEED}/$")
    def feed(self, request: HttpRequest, address: str) -> HttpResponse:
        """All articles, or those of one kind, about one topic or one country."""
        choice = self.filtering.choice(address) if address else Choice()
        if choice is None or (choice and not has_feed(choice)):
            raise Http404
        canonical = self.filtering.address(choice)
        if address != canonical:
            return redirect(f"{self.url}{canonical}{FEED}", permanent=True)
        followed = narrowed_articles(self, self.filtering, choice) if choice else all_articles(self)
        return feed_response(request, self, followed, self.filtering)

    @re_path(rf"^(?P<address>{any_word(PERSON)}(?P<slug>[^/]+)/){_FEED}/$")
    def person_feed(self, request: HttpRequest, address: str, slug: str) -> HttpResponse:
        """The articles of somebody with a page."""
        person = person_by_slug(slug, self.language)
        if person is None:
            raise Http404
        canonical = person_address(person, self.language)
        if address != canonical:
            return redirect(f"{self.url}{canonical}{FEED}", permanent=True)
        return feed_response(request, self, articles_of(self, person), self.filtering)

    @re_path(rf"^(?P<address>{any_word(FEEDS)})$")
    def feeds(self, request: HttpRequest, address: str) -> HttpResponse:
        """The page that names all feeds of this language."""
        canonical = feeds_address(self.language)
        if address != canonical:
            return redirect(self.url + canonical, permanent=True)
        context = {
            "meta_title": _("Feeds"),
            "meta_description": _("Follow what we write in a feed reader: everything, or only what you care for."),
            "addresses": {code: feeds_address(code) for code in self.translations},
            "everything": all_articles(self),
            "groups": self.feed_groups(),
        }
        return self.render(request, template="news/feeds.html", context_overrides=context)

    def feed_groups(self) -> list[FeedGroup]:
        """The feeds of each kind, country, topic and person that there is something of."""
        articles = ArticlePage.objects.in_language(self.language)
        facets = self.filtering.facets(articles, Choice()).facets
        groups = [
            FeedGroup(facet.label, [narrowed_articles(self, self.filtering, option.choice) for option in facet.options])
            for facet in facets
            if facet.name != "year"
        ]
        people = [articles_of(self, person) for person in self.authors()]
        return [*groups, FeedGroup(pgettext("who writes", "People"), people)] if people else groups

    def authors(self) -> list[Page]:
        """Everybody with a page who signs an article, by name."""
        keys = ArticlePage.objects.in_language(self.language).signatories()
        people = resolved(Page, keys, self.language).values()
        return sorted(people, key=lambda person: person.title.casefold())


def person_by_slug(slug: str, language: str) -> Page | None:
    """The person whom an address below a list of news means, in the reader's language if they have a page in it."""
    base, _dash, code = slug.rpartition("-")
    found = published(Page.objects.type(PersonPage, InternPage)).filter(
        Q(slug=slug) | Q(slug=base, locale__language_code=code)
    )
    people = sorted(found.select_related("locale"), key=lambda person: person.locale.language_code != language)
    return resolved(Page, [people[0].translation_key], language)[people[0].translation_key] if people else None
