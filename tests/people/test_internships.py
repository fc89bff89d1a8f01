"""The page about internships: which calls are open, and when that changes."""

import json
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.test import Client
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from pages.navigation import absolute
from people.models import Call, InternshipsPage
from tests.factories import (
    ArticlePageFactory,
    CountryPageFactory,
    InternPageFactory,
    InternshipsPageFactory,
    PartnerPageFactory,
    translated,
)

pytestmark = pytest.mark.usefixtures("homes")

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def call(page: InternshipsPage, title: str, **fields: Any) -> Call:
    made = page.calls.create(title=title, locale=page.locale, **fields)
    page.save()
    return made


def soup(client: Client, url: str) -> BeautifulSoup:
    response = client.get(url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def in_section(page: BeautifulSoup) -> dict[str, list[str]]:
    """The titles of calls as the page groups them."""
    lists = page.select("ol.calls")
    return {
        (entries.find_previous(["h2", "h3", "summary"]).get_text(" ", strip=True)): [
            heading.get_text() for heading in entries.select("h3")
        ]
        for entries in lists
    }


@time_machine.travel("2027-02-15 12:00 +01:00", tick=False)
def test_calls_stand_under_what_they_are_today(client: Client) -> None:
    page = InternshipsPageFactory()
    call(page, "Closed", closes_on=date(2027, 2, 14))
    call(page, "Later", closes_on=date(2027, 3, 31), apply_email="praktik@example.org")
    call(page, "Sooner", closes_on=date(2027, 2, 16), apply_url="https://example.org/apply")
    call(page, "Coming", opens_on=date(2027, 2, 16))
    assert in_section(soup(client, page.url)) == {
        "Här kan du söka nu": ["Sooner", "Later"],
        "Öppnar snart": ["Coming"],
        "Tidigare utlysningar (1)": ["Closed"],
    }


@time_machine.travel("2027-02-15 12:00 +01:00", tick=False)
def test_a_call_says_how_long_is_left_and_leads_to_the_form(client: Client) -> None:
    page = InternshipsPageFactory()
    host = PartnerPageFactory(title="Huset")
    call(
        page,
        "Radio & mer",
        host=host,
        place="Osj",
        starts_on=date(2027, 8, 1),
        ends_on=date(2027, 12, 1),
        closes_on=date(2027, 2, 17),
        apply_email="praktik@example.org",
    )
    shown = soup(client, page.url).select_one("li.call")
    assert [fact.get_text(strip=True) for fact in shown.select("dd")] == [
        "Huset",
        "Osj",
        "augusti 2027 – december 2027",
    ]
    assert shown.select_one(".deadline b").get_text() == "Sök senast 17 februari 2027"
    assert shown.select_one(".deadline .small").get_text() == "2 dagar kvar"
    button = shown.select_one("a.btn")
    assert button["href"] == "mailto:praktik@example.org?subject=Radio%20%26%20mer"
    assert button.get_text() == "Sök – Radio & mer"


@pytest.mark.parametrize(
    ("moment", "left"),
    [
        ("2027-03-15 23:59:59 +01:00", "Sista dagen är i dag."),
        ("2027-03-14 12:00 +01:00", "1 dag kvar"),
    ],
)
def test_the_last_days(client: Client, moment: str, left: str) -> None:
    page = InternshipsPageFactory()
    call(page, "Radio", closes_on=date(2027, 3, 15), apply_url="https://example.org/")
    with time_machine.travel(moment, tick=False):
        assert soup(client, page.url).select_one(".deadline .small").get_text() == left


@time_machine.travel("2027-03-16 00:00 +01:00", tick=False)
def test_at_midnight_in_stockholm_a_call_is_closed(client: Client) -> None:
    page = InternshipsPageFactory()
    call(page, "Radio", closes_on=date(2027, 3, 15), apply_url="https://example.org/")
    shown = soup(client, page.url)
    assert in_section(shown) == {"Tidigare utlysningar (1)": ["Radio"]}
    assert shown.select("a.btn.call") == []
    assert shown.select_one(".empty").get_text(" ", strip=True) == (
        "Just nu finns ingen plats att söka. Nya utlysningar står här och bland våra nyheter."
    )


@time_machine.travel("2027-02-15 12:00 +01:00", tick=False)
def test_when_the_page_changes_by_itself() -> None:
    page = InternshipsPageFactory()
    now = datetime(2027, 2, 15, 12, tzinfo=STOCKHOLM)
    assert page.next_change(now) is None
    call(page, "Coming", opens_on=date(2027, 4, 1))
    page = InternshipsPage.objects.get()
    assert page.next_change(now) == datetime(2027, 4, 1, tzinfo=STOCKHOLM)
    call(page, "Open", closes_on=date(2027, 3, 15))
    page = InternshipsPage.objects.get()
    assert page.next_change(now) == datetime(2027, 2, 16, tzinfo=STOCKHOLM)


@time_machine.travel("2027-03-15 23:59:30 +01:00", tick=False)
def test_caches_keep_an_open_call_no_longer_than_it_is_open(client: Client) -> None:
    page = InternshipsPageFactory()
    assert not client.get(page.url).has_header("Cache-Control")
    call(page, "Radio", closes_on=date(2027, 3, 15))
    assert client.get(page.url)["Cache-Control"] == "max-age=30"


@time_machine.travel("2027-02-15 12:00 +01:00", tick=False)
def test_machines_read_open_calls_only(client: Client) -> None:
    page = InternshipsPageFactory(lead="Bo och arbeta.")
    host = PartnerPageFactory(title="Huset")
    mine = call(
        page,
        "Radio",
        host=host,
        place="Osj",
        text="Klippa ljud.",
        opens_on=date(2027, 1, 1),
        closes_on=date(2027, 3, 1),
        starts_on=date(2027, 8, 1),
    )
    call(page, "Closed", closes_on=date(2027, 2, 1))
    data = json.loads(soup(client, page.url).select_one('script[type="application/ld+json"]').string)
    assert [thing for thing in data["@graph"] if thing["@type"] == "JobPosting"] == [
        {
            "@type": "JobPosting",
            "@id": f"{absolute(page.url)}#call-{mine.pk}",
            "title": "Radio",
            "description": "Klippa ljud.",
            "datePosted": "2027-01-01",
            "validThrough": "2027-03-01",
            "employmentType": "INTERN",
            "hiringOrganization": {
                "@type": "Organization",
                "@id": f"{absolute(host.url)}#organisation",
                "name": "Huset",
                "url": absolute(host.url),
            },
            "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Osj"}},
            "jobStartDate": "2027-08-01",
            "url": absolute(page.url),
        }
    ]


def test_where_interns_belong_and_what_they_wrote_last(client: Client) -> None:
    page = InternshipsPageFactory()
    kyrgyzstan, kazakhstan = CountryPageFactory(), CountryPageFactory(title="Kazakstan", code="KZ")
    for title, country in [("Ada", kazakhstan), ("Bo", kyrgyzstan), ("Cilla", kyrgyzstan)]:
        intern = InternPageFactory(title=title)
        intern.page_countries.create(country=country)
        intern.save()
    for number in range(4):
        ArticlePageFactory(title=f"Dagbok {number}", kind="story", published_on=date(2020 + number, 1, 1))
    ArticlePageFactory(title="Nyhet", published_on=date(2026, 1, 1))
    shown = soup(client, page.url)
    places = [entry.get_text(" ", strip=True) for entry in shown.select("section[aria-labelledby=where] li")]
    assert places == ["Kirgizistan 2 praktikanter", "Kazakstan 1 praktikant"]
    voices = [heading.get_text(strip=True) for heading in shown.select("section[aria-labelledby=voices] h3")]
    assert voices == ["Dagbok 3", "Dagbok 2", "Dagbok 1"]


def test_a_translation_has_the_days_of_its_original_and_words_of_its_own() -> None:
    page = InternshipsPageFactory(title="Gör praktik")
    call(page, "Radio i Osj", text="Klippa ljud.", closes_on=date(2027, 3, 1), apply_email="praktik@example.org")
    page = InternshipsPage.objects.get()
    source, _created = TranslationSource.get_or_create_from_instance(page)
    english = Translation.objects.create(source=source, target_locale=Locale.objects.get(language_code="en"))
    strings = {segment.string.data: segment for segment in source.stringsegment_set.select_related("string")}
    assert {"Radio i Osj", "Klippa ljud."} <= set(strings)
    for data, words in {"Radio i Osj": "Radio in Osh", "Klippa ljud.": "Cut sound."}.items():
        strings[data].string.translations.create(
            locale=english.target_locale, context=strings[data].context, data=words
        )
    english.save_target(publish=True)
    (made,) = page.get_translation(english.target_locale).calls.all()
    assert (made.title, made.text) == ("Radio in Osh", "Cut sound.")
    assert (made.closes_on, made.apply_email) == (date(2027, 3, 1), "praktik@example.org")


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"starts_on": date(2027, 2, 1), "ends_on": date(2027, 1, 1)}, "ends_on"),
        ({"opens_on": date(2027, 2, 1), "closes_on": date(2027, 1, 1)}, "closes_on"),
        ({"apply_url": "https://example.org/", "apply_email": "a@example.org"}, "apply_email"),
    ],
)
def test_what_contradicts_itself_is_refused_on_its_field(fields: dict[str, Any], field: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Call(title="Radio", **fields).clean()
    assert list(refused.value.message_dict) == [field]


@pytest.mark.parametrize("size", [1, 3])
def test_queries(client: Client, django_assert_num_queries: object, size: int) -> None:
    page = InternshipsPageFactory()
    for number in range(size):
        call(page, f"Radio {number}", host=PartnerPageFactory())
        country = CountryPageFactory(title=f"Land {number}", code=("KG", "KZ", "TJ")[number])
        intern = InternPageFactory()
        intern.page_countries.create(country=country)
        intern.save()
        ArticlePageFactory(kind="story")
    translated(page, "en")
    client.get(page.url)
    cache.clear()
    with django_assert_num_queries(10):
        assert client.get(page.url).status_code == 200
