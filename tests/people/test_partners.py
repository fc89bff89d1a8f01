"""Pages of organisations: who was there, what is written about them, what machines read."""

import json
from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from news.models import Byline
from pages.navigation import absolute
from people.models import PartnerPage
from tests.factories import (
    ArticlePageFactory,
    CountryPageFactory,
    ImageFactory,
    InternPageFactory,
    PartnerPageFactory,
    block,
    completed,
    translated,
)

pytestmark = pytest.mark.usefixtures("homes")


def soup(client: Client, url: str) -> BeautifulSoup:
    response = client.get(url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def section(page: BeautifulSoup, name: str) -> list[str]:
    found = page.select_one(f"section[aria-labelledby={name}]")
    return [heading.get_text(strip=True) for heading in found.select("h3")] if found else []


def test_facts_of_an_organisation(client: Client) -> None:
    partner = PartnerPageFactory(
        title="Huset", kind="host", place="Osj", website="https://www.example.org/om?x=1", lead="Ett hus."
    )
    partner.page_countries.create(country=CountryPageFactory())
    partner.save()
    page = soup(client, partner.url)
    assert page.h1.get_text() == "Huset"
    assert page.select_one(".kind").get_text() == "Tar emot praktikanter"
    assert [link.get_text() for link in page.select("article header .tag")] == ["Kirgizistan"]
    website = page.select_one("article header .facts a:not(.tag)")
    assert (website["href"], website.get_text()) == ("https://www.example.org/om?x=1", "example.org")


def test_interns_of_an_organisation_whatever_the_language_of_the_choice(client: Client) -> None:
    partner = PartnerPageFactory(title="Huset")
    english = translated(partner, "en", title="The house")
    InternPageFactory(title="Ada", host=english, starts_on=date(2018, 1, 1))
    InternPageFactory(title="Bo", host=partner, starts_on=date(2019, 1, 1))
    InternPageFactory(title="Cilla")
    InternPageFactory(title="Draft", host=partner, live=False)
    assert section(soup(client, partner.url), "interns") == ["Bo", "Ada"]
    assert section(soup(client, english.url), "interns") == ["Bo", "Ada"]


def test_chosen_articles_come_before_what_interns_wrote(client: Client) -> None:
    partner = PartnerPageFactory()
    intern = InternPageFactory(title="Ada", host=partner)
    written = ArticlePageFactory(title="Written", published_on=date(2020, 1, 1))
    completed(written, Byline(person=Page.objects.get(pk=intern.pk)))
    chosen = ArticlePageFactory(title="Chosen", published_on=date(2018, 1, 1))
    ArticlePageFactory(title="Other", published_on=date(2021, 1, 1))
    partner.texts.create(article=Page.objects.get(pk=chosen.pk))
    partner.save()
    assert section(soup(client, partner.url), "texts") == ["Chosen", "Written"]


def test_a_chosen_article_is_shown_once_and_in_the_readers_language(client: Client) -> None:
    partner = PartnerPageFactory()
    english = translated(partner, "en")
    article = ArticlePageFactory(title="Ett läger")
    completed(article, Byline(person=Page.objects.get(pk=InternPageFactory(host=partner).pk)))
    translated(article, "en", title="A camp")
    for page in (partner, english):
        page.texts.create(article=Page.objects.get(pk=article.pk))
        page.save()
    assert section(soup(client, partner.url), "texts") == ["Ett läger"]
    assert section(soup(client, english.url), "texts") == ["A camp"]


def test_an_organisation_of_which_nothing_is_known_yet(client: Client) -> None:
    page = soup(client, PartnerPageFactory(title="Huset").url)
    assert (
        page.select_one(".empty").get_text()
        == "Här kommer att stå vad organisationen gör och vilka av oss som har varit där."
    )
    assert page.select("section") == []


def test_what_machines_read(client: Client) -> None:
    partner = PartnerPageFactory(title="Huset", lead="Ett hus.", website="https://example.org/")
    data = json.loads(soup(client, partner.url).select_one('script[type="application/ld+json"]').string)
    (thing,) = [
        thing for thing in data["@graph"] if thing.get("@id", "").endswith("#organisation") and thing["name"] == "Huset"
    ]
    assert thing == {
        "@type": "Organization",
        "@id": f"{absolute(partner.url)}#organisation",
        "name": "Huset",
        "url": "https://example.org/",
        "description": "Ett hus.",
    }


def test_an_organisation_is_found_by_its_other_names(client: Client) -> None:
    PartnerPageFactory(title="Novi Ritm", other_spellings="Новый ритм")
    page = soup(client, reverse("search") + "?q=Новый ритм")
    assert "Novi Ritm" in [" ".join(heading.get_text(" ").split()) for heading in page.select("main h2, main h3")]


def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(ValidationError) as refused:
        PartnerPageFactory.build(
            title="Huset", slug="huset", website="javascript:alert(1)", path="x", depth=3
        ).clean_fields()
    assert "website" in refused.value.message_dict


@pytest.mark.parametrize("size", [1, 3])
def test_queries(client: Client, django_assert_num_queries: object, size: int) -> None:
    partner = PartnerPageFactory(listing_image=ImageFactory(), body=[block("paragraph", "<p>Ett hus.</p>")])
    country = CountryPageFactory()
    partner.page_countries.create(country=country)
    for number in range(size):
        intern = InternPageFactory(host=partner, portrait=ImageFactory())
        article = ArticlePageFactory(listing_image=ImageFactory())
        completed(article, Byline(person=Page.objects.get(pk=intern.pk)))
        partner.texts.create(article=Page.objects.get(pk=ArticlePageFactory(title=f"Om {number}").pk))
    partner.save()
    client.get(partner.url)
    cache.clear()
    with django_assert_num_queries(12):
        assert client.get(partner.url).status_code == 200
    assert PartnerPage.objects.get().interns != []
