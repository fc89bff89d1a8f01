"""Somebody whom the whole site knows, in three languages, and what each surface says of them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from bs4 import BeautifulSoup
from django.core.cache import cache
from django.db import connection
from django.test import Client
from wagtail.models import Page

from events.models import ConferencePage
from news.models import ArticlePage, Byline
from pages.navigation import absolute
from people.models import PersonPage
from tests.events.calendar_client import read as read_calendar
from tests.factories import (
    ArticlePageFactory,
    ConferencePageFactory,
    CountryPageFactory,
    ImageFactory,
    PersonPageFactory,
    block,
    person,
    session,
    translated,
)

LANGUAGES = ("sv", "en", "ru")
NAMES = {"sv": "Gulnara Satybaldieva", "en": "Gulnara Satybaldieva", "ru": "Гульнара Сатыбалдиева"}
FIRST_NAMES = {"sv": "Gulnara", "en": "Gulnara", "ru": "Гульнара"}
PSEUDONYM = "Mairam"
WITHHELD = {"sv": "Namnet hålls hemligt", "en": "Name withheld", "ru": "Имя не называется"}
SURNAMES = ("satybaldi", "сатыбалди")
GIVEN_NAMES = ("gulnara", "гульнар", "гүлнар")
SECRETS = {"open": (), "first_name": SURNAMES, "pseudonym": SURNAMES + GIVEN_NAMES, "withheld": SURNAMES + GIVEN_NAMES}
"""What must be read nowhere, by level, in small letters."""
DAY = date(2018, 11, 25)


@dataclass
class World:
    """One person, and what shows them: each by language."""

    people: dict[str, PersonPage]
    articles: dict[str, ArticlePage]
    conferences: dict[str, ConferencePage]
    session: str
    original: str

    @property
    def person(self) -> PersonPage:
        return PersonPage.objects.get(pk=self.people[self.original].pk)

    def page(self, language: str) -> PersonPage:
        return PersonPage.objects.get(pk=self.people[language].pk)


def build(original: str) -> World:
    """A person who is open, whose original is in this language."""
    others = [code for code in LANGUAGES if code != original]
    image = ImageFactory(
        title=f"{NAMES['en']} in Osh", alt_texts={code: f"{name}, 2018" for code, name in NAMES.items()}
    )
    first = PersonPageFactory(
        language=original,
        title=NAMES[original],
        lead="Lawyer.",
        role="Lawyer",
        affiliation="Osh",
        portrait=image,
        other_spellings="Гүлнара Сатыбалдиева\nGulnara Satybaldiyeva",
    )
    country = CountryPageFactory(language=original, title="Kirgizistan", slug="kg")
    first.page_countries.create(country=country)
    first.save()
    first.save_revision(log_action=True).publish()
    people = {original: first} | {code: translated(first, code, title=NAMES[code]) for code in others}
    article = ArticlePageFactory(language=original, title="By the lake", slug="lake")
    article.bylines.add(Byline(person=Page.objects.get(pk=first.pk), locale=article.locale))
    article.save()
    article.save_revision().publish()
    articles = {original: article} | {code: translated(article, code, title="By the lake") for code in others}
    lecture = session("lecture", "12:00:00", title="Water", people=[person(first)])
    conference = ConferencePageFactory(
        language=original,
        title="Days",
        slug="days",
        start_date=DAY,
        end_date=DAY,
        programme=[block("programme_day", {"date": DAY.isoformat(), "sessions": [lecture]})],
    )
    conference.save_revision().publish()
    conferences = {original: conference} | {code: translated(conference, code, title="Days") for code in others}
    for code in others:
        translated(country, code, title="Kirgizistan")
    return World(people, articles, conferences, lecture["id"][:8], original)


def texts(found: Any) -> list[str]:
    return [" ".join(one.get_text().split()) for one in found]


@dataclass
class Answers:
    """What the site answers to a visitor of one language; all of it is kept, to be searched."""

    client: Client
    world: World
    language: str

    def __post_init__(self) -> None:
        self.answered: dict[str, str] = {}

    def get(self, url: str, kind: str = "html.parser") -> BeautifulSoup:
        response = self.client.get(url)
        assert response.status_code == 200, (url, response.status_code)
        self.answered[url] = response.content.decode()
        return BeautifulSoup(response.content, kind)

    def everything(self) -> dict[str, Any]:
        """By surface, exactly what is said of the person."""
        cache.clear()
        page, article = self.world.page(self.language), self.world.articles[self.language]
        conference = self.world.conferences[self.language]
        index = page.get_parent()
        news, home = article.get_parent(), f"/{self.language}/"
        found: dict[str, Any] = {"page": self.client.get(page.url).status_code}
        if found["page"] == 200:
            html = self.get(page.url)
            found["page"] = texts(html.select("h1"))
            found["head"] = [html.title.text.partition(" · ")[0], html.find(property="og:title")["content"]]
            found["portrait"] = [image["alt"] for image in html.select(".me img")]
            [found["json-ld"]] = [
                thing["name"] for thing in graph(html) if thing["@id"] == f"{absolute(page.url)}#person"
            ]
            feed = self.get(f"{news.url}{PERSON_WORDS[self.language]}/{page.slug}/atom.xml", "xml")
            found["feed of the person"] = [feed.title.text.rpartition(" · ")[2], texts(feed.select("entry > title"))]
        found["index"] = texts(self.get(index.url).select("main .wall h3 a, main .wall h4 a"))
        country = self.world.page(self.language).page_countries.first().country
        countries = Page.objects.filter(translation_key=country.translation_key, locale=page.locale)
        found["country"] = texts(self.get(countries.get().url).select("[aria-labelledby=people] h3"))
        self.get(home)
        html = self.get(article.url)
        found["byline"] = texts(html.select(".byline dd"))[:1]
        [data] = [thing for thing in graph(html) if thing["@id"].endswith("#article")]
        found["author"] = [author.get("name", author["@id"].rpartition("#")[2]) for author in data["author"]]
        self.get(news.url)
        feed = self.get(f"{news.url}atom.xml", "xml")
        found["feed"] = texts(feed.select("entry author name"))
        programme = self.get(conference.url)
        found["programme"] = texts(programme.select(".lecture .who li"))
        found["speakers"] = texts(programme.select("[aria-labelledby=speakers] h3"))
        html = self.get(f"{conference.url}session/{self.world.session}/water/")
        found["session"] = texts(html.select(".who li"))
        [data] = [thing for thing in graph(html) if thing.get("name") == "Water"]
        found["performer"] = [who["name"] for who in data.get("performer", [])]
        [entry] = read_calendar(self.raw(f"{conference.url}session/{self.world.session}.ics")).values()
        found["calendar"] = [line for line in entry.description.splitlines() if line][:1]
        schedule = self.get(f"{conference.url}schedule.xml", "xml")
        found["schedule.xml"] = texts(schedule.select("persons person"))
        plain = json.loads(self.raw(f"{conference.url}schedule.json"))
        [room] = plain["schedule"]["conference"]["days"][0]["rooms"].values()
        found["schedule.json"] = [one["name"] for one in room[0]["persons"]]
        sitemap = self.get(f"/sitemap-{self.language}-1.xml", "xml")
        here = [loc.text for loc in sitemap.select("loc")]
        found["sitemap"] = [
            url.removeprefix(absolute(index.url)) for url in here if url.startswith(absolute(index.url))
        ]
        return found

    def raw(self, url: str) -> str:
        response = self.client.get(url)
        assert response.status_code == 200, url
        self.answered[url] = response.content.decode()
        return self.answered[url]

    def found_by(self, question: str) -> tuple[list[str], list[str]]:
        """The titles that search and suggestions give for a question."""
        hits = self.get(f"/{self.language}/search/?q={question}").select("ol.hits h2 a")
        suggested = json.loads(self.raw(f"/{self.language}/search/suggest/?q={question}"))["suggestions"]
        return texts(hits), [one["label"] for one in suggested]

    def said(self) -> str:
        """Everything that was answered, in small letters; what was asked is left out."""
        found = "\n".join(text for url, text in self.answered.items() if "?q=" not in url)
        return found.lower()


PERSON_WORDS = {"sv": "person", "en": "person", "ru": "chelovek"}


def graph(html: BeautifulSoup) -> list[dict[str, Any]]:
    return [
        thing
        for script in html.find_all("script", type="application/ld+json")
        for thing in json.loads(script.string).get("@graph", [])
    ]


def raise_to(world: World, level: str, title: str) -> None:
    """What an editor does in the original, by code: publish it, or save the draft that says “withheld”."""
    page = world.person
    page.protection, page.title = level, title
    revision = page.save_revision(log_action=True)
    if level != "withheld":
        revision.publish()


def stored() -> Iterator[tuple[str, str]]:
    """Every text in the database, in small letters, with its table; the indexes of full-text searches are left out."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if table.startswith(("search_tokens_", "wagtailsearch_indexentry_fts", "django_")):
                continue
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            for row in cursor.fetchall():
                for value in row:
                    if isinstance(value, str | dict | list):
                        yield table, plain(value if isinstance(value, str) else json.dumps(value)).lower()


def plain(text: str) -> str:
    """The text with the letters that JSON writes as numbers."""
    return re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), text)
