"""Every kind of page asks the database as often for three of a thing as for one.

A number that grows with the content is a fault; one that changes is a decision: write it down here.
"""

from collections.abc import Callable
from datetime import date

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, Site

from events.models import ConferencePage, ScheduledPage
from home.models import HomePage
from images.models import CustomImage
from news.models import ArticlePage, Byline, CaseUpdate, Correction, RelatedArticle
from tests.factories import (
    ArticlePageFactory,
    ConferencePageFactory,
    CountryPageFactory,
    DocumentFactory,
    EventPageFactory,
    ImageFactory,
    InternPageFactory,
    PartnerPageFactory,
    PersonPageFactory,
    SeriesPageFactory,
    StandardPageFactory,
    TopicPageFactory,
    block,
    person,
    session,
    translated,
)
from tests.pages.bodies import every_block
from topics.enums import Country

QUERIES = {
    "home": 13,
    "news index": 7,
    "article": 12,
    "translated article": 12,
    "event index": 9,
    "conference": 14,
    "event": 10,
    "series": 8,
    "people index": 11,
    "person": 11,
    "intern": 9,
    "topic index": 6,
    "topic": 10,
    "country index": 5,
    "country": 13,
    "standard page": 6,
    "search": 12,
    "error": 3,
}


class World:
    """So many of everything, each with so many of everything, translated into English."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.countries = [CountryPageFactory(title=code, code=code) for code in Country.values[:size]]
        self.topics = [TopicPageFactory(listing_image=self.image()) for _ in range(size)]
        self.people = [PersonPageFactory(portrait=self.image()) for _ in range(size)]
        self.interns = [
            InternPageFactory(
                portrait=self.image(),
                host=PartnerPageFactory(),
                host_organisation="Hub",
                starts_on=date(2015 + i, 1, 1),
            )
            for i in range(size)
        ]
        self.body = every_block(self.image(), DocumentFactory(), self.topics[0]) * size
        for page in [*self.people, *self.interns]:
            self.classify(page)
        self.series = SeriesPageFactory(body=self.body)
        self.events = [self.event(2010 + i) for i in range(size)]
        # One more, which stands among "read more" and "other editions" of the first.
        self.articles = [self.article() for _ in range(size + 1)]
        self.conferences = [self.conference(2010 + i) for i in range(size + 1)]
        self.standard = [StandardPageFactory(body=self.body) for _ in range(size)]
        for page in [*self.topics[:1], *self.people[:1], *self.articles[:1]]:
            translated(page, "en")

    def image(self) -> CustomImage:
        return ImageFactory()

    def classify(self, page: Page) -> Page:
        for topic in self.topics if hasattr(page, "page_topics") else []:
            page.page_topics.create(topic=topic)
        for country in self.countries:
            page.page_countries.create(country=country)
        page.save()
        return page

    def article(self) -> ArticlePage:
        article = ArticlePageFactory(listing_image=self.image(), body=self.body)
        for author in [*self.people, *self.interns]:
            article.bylines.add(Byline(person=Page.objects.get(pk=author.pk), locale=article.locale))
        for _ in range(self.size):
            article.corrections.add(Correction(text="Seven, not eight.", locale=article.locale))
            article.case_updates.add(CaseUpdate(text="Released.", locale=article.locale))
            article.related_articles.add(RelatedArticle(article=ArticlePageFactory(listing_image=self.image())))
        return self.classify(article)

    def conference(self, year: int) -> ConferencePage:
        day = date(year, 11, 25)
        page = ConferencePageFactory(
            start_date=day,
            end_date=day,
            programme=[block("programme_day", {"date": day.isoformat(), "sessions": self.sessions()})],
            series=self.series,
            edition=year - 2000,
            listing_image=self.image(),
            body=self.body,
        )
        for i in range(self.size):
            page.rooms.add(page.rooms.model(name=f"Room {i}", locale=page.locale))
        return self.arrange(page)

    def sessions(self) -> list[dict]:
        """Sessions of so many kinds, each with everybody and with so many documents."""
        people = [person(page) for page in [*self.people, *self.interns]]
        documents = [
            block("item", {"kind": "slides", "title": "", "url": "", "document": DocumentFactory().pk})
            for _ in range(self.size)
        ]
        kinds = ["lecture", "panel", "workshop"][: self.size]
        return [session(kind, room="Room 0", people=people, materials=documents) for kind in kinds]

    def event(self, year: int) -> ScheduledPage:
        page = EventPageFactory(start_date=date(year, 5, 17), listing_image=self.image(), body=self.body)
        return self.arrange(page)

    def arrange(self, page: ScheduledPage) -> ScheduledPage:
        for i in range(self.size):
            page.organisations.add(page.organisations.model(name=f"Organisation {i}", locale=page.locale))
            page.documents.add(page.documents.model(document=DocumentFactory(), locale=page.locale))
        return self.classify(page)


VISITED: dict[str, Callable[[World], str]] = {
    "home": lambda world: "/sv/",
    "news index": lambda world: "/sv/nyheter/",
    "article": lambda world: world.articles[0].url,
    "translated article": lambda world: world.articles[0].translations["en"].url,
    "event index": lambda world: "/sv/evenemang/",
    "conference": lambda world: world.conferences[0].url,
    "event": lambda world: world.events[0].url,
    "series": lambda world: world.series.url,
    "people index": lambda world: "/sv/manniskor/",
    "person": lambda world: world.people[0].url,
    "intern": lambda world: world.interns[0].url,
    "topic index": lambda world: "/sv/amnen/",
    "topic": lambda world: world.topics[0].url,
    "country index": lambda world: "/sv/lander/",
    "country": lambda world: world.countries[0].url,
    "standard page": lambda world: world.standard[0].url,
    "search": lambda world: "/sv/search/?q=hub",
    "error": lambda world: "/sv/nyheter/ingenting/",
}


@pytest.mark.parametrize("size", [1, 3])
def test_queries_do_not_grow_with_the_content(size: int, homes: dict[str, HomePage], client: Client) -> None:
    """Of what a process remembers, only Wagtail's list of home pages and Django's content types are there already."""
    world = World(size)
    counted = {}
    for name, address in VISITED.items():
        url = address(world)
        first = client.get(url)  # makes the renditions, which are then in the database
        assert first.status_code == (404 if name == "error" else 200), name
        cache.clear()
        Site.get_site_root_paths()
        with CaptureQueriesContext(connection) as captured:
            client.get(url)
        counted[name] = len(captured)
    assert counted == QUERIES
