"""Feeds of articles: whoever follows one gets the whole text, without visiting the site."""

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from uuid import uuid5

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from wagtail.models import Page

from news.addresses import FEED, person_address
from news.atom import CONTENT_TYPE, Feed, Link, Person, to_xml
from news.feed_entries import entries_of, loaded
from news.models.article import ArticlePage
from pages.navigation import absolute
from pages.organisation import name_in
from pages.social import drawing_url
from topics.filtering import Choice, Filtering

ENTRIES = 20
"""How many articles a feed holds, the newest ones."""

NEVER = datetime(1970, 1, 2, tzinfo=UTC)
"""When a feed changed that never held anything."""


@dataclass(frozen=True)
class Followed:
    """What a feed follows: some of the articles of a list of news."""

    name: str
    """What these articles are called; empty for all of them."""
    identity: str
    """What makes the feed the same one, whatever it is called and wherever it stands."""
    url: str
    """Where the feed stands."""
    page_url: str
    """Where the same is read without a feed."""
    articles: QuerySet


def all_articles(index: Page) -> Followed:
    articles = ArticlePage.objects.in_language(index.language)
    return Followed("", index.language, index.url + FEED, index.url, articles)


def has_feed(choice: Choice) -> bool:
    """A kind, a topic and a country have feeds of their own; a year has nothing new to tell."""
    return len(choice) == 1 and choice.year is None


def narrowed_articles(index: Page, filtering: Filtering, choice: Choice) -> Followed:
    """The articles of a kind, or about a topic or a country."""
    [step] = filtering.steps(choice)
    identity = f"{index.language} {choice.kind or choice.topic or choice.country}"
    url = index.url + step.address
    articles = filtering.narrowed(ArticlePage.objects.in_language(index.language), choice)
    return Followed(step.label.text, identity, url + FEED, url, articles)


def articles_of(index: Page, person: Page) -> Followed:
    """The articles that a person signs with their own name."""
    identity = f"{index.language} {person.translation_key}"
    url = index.url + person_address(person, index.language) + FEED
    articles = ArticlePage.objects.in_language(index.language).written_by(person)
    return Followed(person.title, identity, url, person.url, articles)


def feed_title(language: str, *names: str) -> str:
    """What a feed is called among all that somebody follows."""
    return " · ".join(name for name in (name_in(language), *names) if name)


def feed_response(request: HttpRequest, index: Page, followed: Followed, filtering: Filtering) -> HttpResponse:
    """The feed, or the answer that it is still as the asker knows it (RFC 9110, 13)."""
    articles = loaded(followed.articles.newest_first()[:ENTRIES], index.language)
    content = to_xml(feed_of(index, followed, articles, filtering))
    etag = f'"{blake2b(content, digest_size=16).hexdigest()}"'
    published = int(max(page.last_published_at or NEVER for page in [index, *articles]).timestamp())
    headers = {"ETag": etag, "Last-Modified": http_date(published)}
    response = HttpResponse(content, content_type=f"{CONTENT_TYPE}; charset=utf-8", headers=headers)
    return get_conditional_response(request, etag, published, response)


def feed_of(index: Page, followed: Followed, articles: list[ArticlePage], filtering: Filtering) -> Feed:
    """What is followed, as a feed."""
    entries = entries_of(articles, index, filtering)
    return Feed(
        id=uuid5(index.translation_key, followed.identity).urn,
        title=feed_title(index.language, index.title, followed.name),
        subtitle=index.meta_description,
        language=index.language,
        updated=max([entry.updated for entry in entries], default=index.first_published_at or NEVER),
        author=Person(name_in(index.language), absolute("/")),
        icon=absolute(static("pages/art/tile.svg")),
        logo=absolute(drawing_url(index)),
        links=[
            Link("self", absolute(followed.url), CONTENT_TYPE),
            Link("alternate", absolute(followed.page_url), language=index.language),
        ],
        entries=entries,
    )
