"""The list of people: groups in their order, choices with addresses of their own, as many queries for three hundred."""

from datetime import date
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, Site

from people.models import Call, InternCountry, InternPage, PartnerPage, PersonCountry, PersonPage, Position
from tests.factories import (
    CountryPageFactory,
    ImageFactory,
    InternPageFactory,
    InternshipsPageFactory,
    PartnerPageFactory,
    PersonPageFactory,
    translated,
)

INDEX = "/en/people/"
QUERIES = 12


@pytest.fixture(autouse=True)
def summer() -> Any:
    with time_machine.travel("2018-06-15 12:00 +02:00", tick=False):
        yield


def intern(title: str, starts_on: date | None = None, ends_on: date | None = None, **fields: Any) -> InternPage:
    return InternPageFactory(title=title, language="en", starts_on=starts_on, ends_on=ends_on, **fields)


def person(title: str, *positions: tuple[str, str, int | None, int | None], **fields: Any) -> PersonPage:
    """Somebody with positions: group, title, first year, last year."""
    page = PersonPageFactory(title=title, language="en", **fields)
    for group, name, first, last in positions:
        page.positions.add(Position(group=group, title=name, from_year=first, until_year=last, locale=page.locale))
    page.save()
    return page


def in_country(page: Page, country: Page) -> None:
    page.page_countries.create(country=country)
    page.save()


def read(client: Client, address: str = INDEX) -> BeautifulSoup:
    answer = client.get(address)
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def text(element: Any) -> str:
    return " ".join(element.get_text(" ").split())


def listed(shown: BeautifulSoup) -> dict[str, list[str]]:
    """The names under each heading of the list, from walls and from lists of names."""
    found: dict[str, list[str]] = {}
    heading = ""
    for element in shown.select("main h2, main h3, main h4, .names li > a"):
        if element.name != "a" and not element.a:
            heading = text(element)
        elif element.find_parent("section")["aria-labelledby"] != "more":
            found.setdefault(heading, []).append(text(element))
    return found


def facets(shown: BeautifulSoup) -> dict[str, dict[str, int]]:
    """What each choice of the form finds."""
    return {
        field.label.text: {
            option.text.rpartition(" (")[0]: int(option.text.rpartition(" (")[2].rstrip(")"))
            for option in field.select("option")[1:]
        }
        for field in shown.select(".filters p")
    }


def test_empty_list_says_what_will_be_here(homes: dict, client: Client) -> None:
    shown = read(client)
    assert text(shown.select_one(".empty")) == "Here will be the people who work with us."
    assert shown.select("form.filters, .filters, .wall, .map, .browse") == []


def test_everybody_stands_in_their_group(homes: dict, client: Client) -> None:
    intern("Away", date(2018, 3, 1))
    intern("Home", date(2017, 2, 1), date(2017, 6, 1))
    intern("Home, too", date(2017, 8, 1), date(2017, 12, 1))
    intern("Leaves", date(2018, 9, 1))
    intern("Long ago")
    person("Office", ("staff", "Coordinator", 2016, None))
    person("Chair", ("board", "Chair", 2015, None), ("speaker", "", 2017, 2017))
    person("Left", ("board", "Treasurer", 2010, 2014))
    person("Guest", ("speaker", "", 2017, 2017))
    person("Simply here")
    PartnerPageFactory(title="Youth house", language="en")
    assert listed(read(client)) == {
        "Now": ["Away"],
        "Soon": ["Leaves"],
        "2017": ["Home, too", "Home"],
        "Earlier": ["Long ago"],
        "Staff": ["Office"],
        "Board": ["Chair"],
        "Writers and speakers": ["Guest", "Simply here"],
        "Formerly staff or board": ["Left"],
        "Organisations": ["Youth house"],
    }


def test_cards_say_what_somebody_is_with_us_and_since_when(homes: dict, client: Client) -> None:
    person("Office", ("staff", "Coordinator", 2016, None), ("board", "Member", 2014, 2015))
    person("Left", ("board", "Treasurer", 2010, 2014))
    person("Guest", ("speaker", "", 2017, 2017), role="Lecturer", affiliation="Osh")
    shown = read(client)
    cards = {card.a.text: [text(line) for line in card.select("p")] for card in shown.select(".wall .hit")}
    assert cards == {"Office": ["Coordinator since 2016"], "Guest": ["Lecturer", "Osh"]}
    assert [text(row) for row in shown.select(".names li")] == ["Left Treasurer 2010–2014"]


def test_names_stand_in_the_order_of_the_readers_language(homes: dict, client: Client) -> None:
    for title in ("Östen", "Zeb", "Åsa", "Wera", "Vera", "Éva", "Eva", "Анна"):
        PersonPageFactory(title=title)
    swedish = listed(read(client, "/sv/manniskor/"))
    assert list(swedish.values()) == [["Eva", "Éva", "Vera", "Wera", "Zeb", "Åsa", "Östen", "Анна"]]
    russian = listed(read(client, "/ru/lyudi/"))
    assert list(russian.values()) == [["Анна", "Åsa", "Eva", "Éva", "Östen", "Vera", "Wera", "Zeb"]]


def test_other_spellings_are_not_shown(homes: dict, client: Client) -> None:
    person("Zhanar", other_spellings="Sekerbayeva\nЖанар")
    shown = client.get(INDEX).content.decode()
    assert "Zhanar" in shown
    assert "Sekerbayeva" not in shown
    assert "Жанар" not in shown


@pytest.fixture
def many(homes: dict) -> dict[str, Page]:
    """A few people with countries, in the years from 2014 on."""
    kyrgyzstan = CountryPageFactory(title="Kyrgyzstan", code="KG", language="en")
    translated(kyrgyzstan, "sv", title="Kirgizistan", slug="kirgizistan")
    kazakhstan = CountryPageFactory(title="Kazakhstan", code="KZ", language="en")
    people = {
        "aida": intern("Aida", date(2016, 9, 1), date(2017, 1, 31)),
        "boris": intern("Boris", date(2018, 3, 1)),
        "chair": person("Chair", ("board", "Chair", 2014, 2016)),
        "dana": person("Dana", ("speaker", "", 2017, 2017)),
        "house": PartnerPageFactory(title="House", language="en"),
    }
    for name, country in (("aida", kyrgyzstan), ("boris", kazakhstan), ("dana", kyrgyzstan), ("house", kyrgyzstan)):
        in_country(people[name], country)
    return people


CHOICES = {
    "country/kyrgyzstan/": {"2016": ["Aida"], "Writers and speakers": ["Dana"], "Organisations": ["House"]},
    "group/interns/": {"Now": ["Boris"], "2016": ["Aida"]},
    "group/former/": {"Formerly staff or board": ["Chair"]},
    "group/organisations/": {"Organisations": ["House"]},
    "2016/": {"2016": ["Aida"], "Board": ["Chair"]},
    "2017/": {"2016": ["Aida"], "Writers and speakers": ["Dana"]},
    "group/board/2015/": {"Board": ["Chair"]},
    "country/kyrgyzstan/group/interns/2017/": {"2016": ["Aida"]},
}


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(("address", "people"), CHOICES.items(), ids=CHOICES)
def test_choices_have_addresses_of_their_own(client: Client, address: str, people: dict[str, list[str]]) -> None:
    shown = read(client, INDEX + address)
    assert listed(shown) == people
    number = sum(map(len, people.values()))
    assert text(shown.select_one(".chosen b")) == ("1 entry" if number == 1 else f"{number} entries")
    combined = address.count("/") > 2
    assert bool(shown.select('meta[name=robots][content*="noindex"]')) is combined
    assert shown.select_one("link[rel=canonical]")["href"].endswith(INDEX + address)


@pytest.mark.usefixtures("many")
def test_choices_are_counted_given_the_others(client: Client) -> None:
    assert facets(read(client)) == {
        "Country": {"Kazakhstan": 1, "Kyrgyzstan": 3},
        "Group": {"Interns": 2, "Writers and speakers": 1, "Formerly staff or board": 1, "Organisations": 1},
        "Year": {"2018": 1, "2017": 2, "2016": 2, "2015": 1, "2014": 1},
    }
    assert facets(read(client, f"{INDEX}group/interns/")) == {
        "Country": {"Kazakhstan": 1, "Kyrgyzstan": 1},
        "Group": {"Interns": 2, "Writers and speakers": 1, "Formerly staff or board": 1, "Organisations": 1},
        "Year": {"2018": 1, "2017": 1, "2016": 1},
    }


@pytest.mark.usefixtures("many")
def test_every_choice_that_is_offered_finds_what_it_says(client: Client) -> None:
    rows = read(client).select(".browse li")
    assert len(rows) == 11
    for row in rows:
        found = listed(read(client, row.a["href"]))
        assert sum(map(len, found.values())) == int(row.select_one(".num").text), row.a["href"]


@pytest.mark.usefixtures("many")
def test_the_form_leads_to_the_address_of_what_was_chosen(client: Client) -> None:
    names = [field["name"] for field in read(client).select(".filters select")]
    assert names == ["country", "group", "year"]
    answer = client.get(INDEX, {"country": "kyrgyzstan", "group": "interns", "year": "2016", "topic": "nonsense"})
    assert (answer.status_code, answer["Location"]) == (302, f"{INDEX}country/kyrgyzstan/group/interns/2016/")
    answer = client.get(INDEX, {"country": "", "group": "nonsense", "year": ""})
    assert (answer.status_code, answer["Location"]) == (302, INDEX)


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(
    ("asked", "canonical"),
    [
        ("/en/people/2016/country/kyrgyzstan/", "/en/people/country/kyrgyzstan/2016/"),
        ("/en/people/land/kirgizistan/", "/en/people/country/kyrgyzstan/"),
        ("/en/people/GROUP/Interns/", "/en/people/group/interns/"),
        ("/sv/manniskor/group/board/", "/sv/manniskor/grupp/styrelse/"),
        ("/ru/lyudi/grupp/praktikanter/", "/ru/lyudi/gruppa/stazhery/"),
    ],
)
def test_other_ways_of_writing_an_address_lead_to_the_one_that_counts(
    client: Client, asked: str, canonical: str
) -> None:
    answer = client.get(asked)
    assert (answer.status_code, answer["Location"]) == (301, canonical)


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize("address", ["group/nonsense/", "group/", "country/atlantis/", "kind/news/", "2016/2017/"])
def test_what_makes_no_sense_is_not_found(client: Client, address: str) -> None:
    assert client.get(INDEX + address).status_code == 404


@pytest.mark.usefixtures("many")
def test_the_language_menu_keeps_what_is_chosen(client: Client) -> None:
    shown = read(client, f"{INDEX}country/kyrgyzstan/group/interns/")
    links = {link["hreflang"]: link["href"] for link in shown.select("header .lang a[hreflang]")}
    assert links == {
        "sv": "/sv/manniskor/land/kirgizistan/grupp/praktikanter/",
        "ru": "/ru/lyudi/strana/kyrgyzstan/gruppa/stazhery/",
    }


@pytest.mark.usefixtures("many")
def test_what_finds_nobody_says_so_and_leads_on(client: Client) -> None:
    shown = read(client, f"{INDEX}country/kazakhstan/group/board/2015/")
    assert text(shown.select_one(".empty p")) == "Nobody in our list fits all of this."
    ways = {link.text: link["href"] for link in shown.select(".empty a")}
    assert ways == {
        "Without “Kazakhstan”": f"{INDEX}group/board/2015/",
        "Without “Board”": f"{INDEX}country/kazakhstan/2015/",
        "Without “2015”": f"{INDEX}country/kazakhstan/group/board/",
        "Clear all": INDEX,
    }


def test_the_map_names_the_towns_and_who_is_there(homes: dict, client: Client) -> None:
    intern("Away", date(2018, 3, 1), place="Osh, Kyrgyzstan")
    intern("Home", date(2017, 2, 1), date(2017, 6, 1), place="Almaty")
    intern("Home, too", date(2016, 2, 1), date(2016, 6, 1), place="Алма-Ата")
    intern("Leaves", date(2018, 9, 1), place="Naryn")
    intern("Elsewhere", date(2018, 4, 1), place="Stockholm")
    shown = read(client)
    drawing = shown.select_one("svg.map")
    assert drawing["role"] == "img"
    assert [text(shown.find(id=name)) for name in drawing["aria-labelledby"].split()] == [
        "Map of Central Asia",
        "The outlines of five countries. Marked: Naryn, Osh, Almaty.",
    ]
    assert len(drawing.select("path.land")) == 5
    assert len(drawing.select("path.marked")) == 1
    assert len(drawing.select("circle")) == 3
    assert len(drawing.select("circle.now")) == 1
    assert [name.text for name in drawing.select("text")] == ["Naryn", "Osh", "Almaty"]
    words = [text(part) for part in shown.select_one("section.where").select("dl > div")]
    assert words == ["Now Osh: Away", "Soon Naryn: Leaves", "Earlier Almaty 2"]


def test_towns_bear_the_readers_names(homes: dict, client: Client) -> None:
    intern("Away", date(2018, 3, 1), place="Osh")
    assert [name.text for name in read(client, "/ru/lyudi/").select("svg.map text")] == ["Ош"]
    assert [name.text for name in read(client, "/sv/manniskor/").select("svg.map text")] == ["Osj"]


def test_without_a_town_in_central_asia_there_is_no_map(homes: dict, client: Client) -> None:
    intern("Elsewhere", date(2018, 4, 1), place="Stockholm")
    assert read(client).select("svg.map, section.where") == []


def test_who_wants_to_apply_is_shown_the_way(homes: dict, client: Client) -> None:
    page = InternshipsPageFactory(title="Become an intern", language="en", lead="Live elsewhere.")
    for title, closes_on in (("Open place", date(2018, 6, 15)), ("Closed place", date(2018, 6, 14))):
        page.calls.add(Call(title=title, closes_on=closes_on, locale=page.locale))
    page.save()
    shown = read(client).select_one("section[aria-labelledby=apply]")
    assert [text(line) for line in shown.select("h2, p")] == [
        "Become an intern",
        "Live elsewhere.",
        "Open place Apply by June 15, 2018",
        "How to become an intern",
    ]
    assert shown.select_one("a.btn")["href"] == page.url


def test_hosts_are_called_as_readers_call_them(homes: dict, client: Client) -> None:
    house = PartnerPageFactory(title="Ungdomshuset")
    translated(house, "en", title="Youth house")
    intern("Away", date(2018, 3, 1), host=house)
    intern("Home", date(2017, 3, 1), date(2017, 4, 1), host_organisation="Radio")
    cards = {card.h4.text: text(card.select_one(".small")) for card in read(client).select(".wall .hit")}
    assert cards == {"Away": "Youth house March 2018 –", "Home": "Radio March 2017 – April 2017"}


def copies(page: Any, number: int) -> list[Any]:
    """So many more pages like this one, stored without what saving a page sets off: three hundred take a second."""
    parent = Page.objects.get(pk=page.get_parent().pk)
    columns = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]
    rows = []
    for place in range(parent.numchild + 1, parent.numchild + 1 + number):
        row = Page(**{name: getattr(page, name) for name in columns})
        row.path = Page._get_path(parent.path, parent.depth + 1, place)
        row.title, row.slug, row.translation_key = f"{page.title} {place}", f"{page.slug}-{place}", uuid4()
        row.url_path = f"{parent.url_path}{row.slug}/"
        rows.append(row)
    Page.objects.bulk_create(rows)
    Page.objects.filter(pk=parent.pk).update(numchild=parent.numchild + number)
    own = [field.attname for field in type(page)._meta.local_concrete_fields if not field.primary_key]
    made = [type(page)(page_ptr_id=row.pk, **{name: getattr(page, name) for name in own}) for row in rows]
    for one in made:
        one.save_base(raw=True, force_insert=True)
    return made


def crowd(size: int) -> None:
    """So many people of each sort, all with everything that the list shows."""
    country = CountryPageFactory(title="Kyrgyzstan", language="en")
    house = PartnerPageFactory(title="House", language="en")
    image = ImageFactory()
    first = intern("Intern", date(2017, 2, 1), date(2018, 12, 1), place="Osh", host=house, portrait=image)
    interns = [first, *copies(first, size - 1)]
    worker = person("Person", portrait=image)
    people = [worker, *copies(worker, size - 1)]
    copies(house, size - 1)
    InternCountry.objects.bulk_create(InternCountry(page_id=page.pk, country=country) for page in interns)
    PersonCountry.objects.bulk_create(PersonCountry(page_id=page.pk, country=country) for page in people)
    Position.objects.bulk_create(
        Position(page_id=page.pk, group="staff", from_year=2010, locale=worker.locale) for page in people
    )
    internships = InternshipsPageFactory(language="en")
    internships.calls.add(Call(title="Place", locale=internships.locale))
    internships.save()


@pytest.mark.parametrize("size", [1, 100])
def test_the_list_asks_as_often_for_three_hundred_as_for_three(homes: dict, client: Client, size: int) -> None:
    crowd(size)
    client.get(INDEX)  # makes the renditions, which are then in the database
    for address, queries in ((INDEX, QUERIES), (f"{INDEX}country/kyrgyzstan/group/interns/", QUERIES - 2)):
        cache.clear()
        Site.get_site_root_paths()
        with CaptureQueriesContext(connection) as captured:
            shown = read(client, address)
        assert len(captured) == queries
    assert len(shown.select(".wall .hit")) == min(size, 24)
    assert len(shown.select(".wall .hit, .names li")) == size


def test_after_so_many_portraits_people_are_named(homes: dict, client: Client) -> None:
    for number in range(26):
        intern(f"Intern {number:02}", date(2017, 12, 31 - number), date(2018, 1, 1), place="Osh")
        person(f"Person {number:02}", ("board", "Member", 2010, None))
    shown = read(client)
    assert [len(wall.select(".hit")) for wall in shown.select(".wall")] == [24, 24]
    assert [[text(row) for row in names.select("li")] for names in shown.select(".names")] == [
        ["Intern 24 Osh · December 2017 – January 2018", "Intern 25 Osh · December 2017 – January 2018"],
        ["Person 24 Member since 2010", "Person 25 Member since 2010"],
    ]
    assert PartnerPage.objects.count() == 0
