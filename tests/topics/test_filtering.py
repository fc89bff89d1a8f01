"""The addresses of narrowed lists, what they ask for, and the numbers beside each choice."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction

from events.models import ConferencePage
from news.models import ArticlePage
from tests.factories import (
    ArticlePageFactory,
    ConferencePageFactory,
    CountryPageFactory,
    TopicPageFactory,
    translated,
)
from topics.filter_paths import WORDS, parsed, reserved, written
from topics.filtering import Choice, Facet, Filtering, Kinds

KINDS = Kinds(
    labels={"news": "News", "interview": "Interviews"},
    slugs={"news": {"en": "news", "sv": "nyhet"}, "interview": {"en": "interview", "sv": "intervju"}},
)


def about(*subjects: Page, **fields: object) -> ArticlePage:
    """An article with these topics and countries."""
    article = ArticlePageFactory(**fields)
    for subject in subjects:
        if subject._meta.model_name == "topicpage":
            article.page_topics.create(topic=subject)
        else:
            article.page_countries.create(country=subject)
    article.save()
    return article


def filtering(language: str = "sv") -> Filtering:
    return Filtering(language, "published_on", KINDS)


def numbers(facet: Facet) -> dict[str, int]:
    return {option.label.text: option.count for option in facet.options}


# Addresses.


@pytest.mark.parametrize(
    ("language", "address"),
    [
        ("sv", "land/kirgizistan/amne/unga/slag/intervju/2018/"),
        ("en", "country/kirgizistan/topic/unga/kind/intervju/2018/"),
        ("ru", "strana/kirgizistan/tema/unga/vid/intervju/2018/"),
        ("kk", "country/kirgizistan/topic/unga/kind/intervju/2018/"),
    ],
)
def test_address_is_written_in_one_order_and_the_words_of_the_language(language: str, address: str) -> None:
    values = {"year": "2018", "kind": "intervju", "topic": "unga", "country": "kirgizistan"}
    assert written(values, language) == address
    assert parsed(address) == values


@pytest.mark.parametrize("values", [{"year": "2018"}, {"topic": "unga"}, {"country": "kirgizistan", "year": "1999"}])
def test_what_is_not_chosen_is_not_in_the_address(values: dict[str, str]) -> None:
    address = written(values, "en")
    assert parsed(address) == values
    assert address.count("/") == sum(1 if name == "year" else 2 for name in values)


def test_address_is_read_in_any_order_language_and_case() -> None:
    assert parsed("2018/STRANA/Kirgizistan/kind/intervju/") == {
        "year": "2018",
        "country": "kirgizistan",
        "kind": "intervju",
    }


@pytest.mark.parametrize(
    "address",
    ["land/", "2018/2019/", "land/a/country/b/", "annat/a/", "1899/", "2100/", "201/", "20189/", "٢٠١٨/", ""],
)
def test_address_that_makes_no_sense_asks_for_nothing(address: str) -> None:
    assert parsed(address) is None


def test_reserved_words_are_those_of_all_languages_and_the_years() -> None:
    words = reserved(["more"])
    assert {word for by_language in WORDS.values() for word in by_language.values()} < words
    assert {"1900", "2018", "2099", "more"} < words
    assert not {"1899", "2100", "unga"} & words


# What an address means.


def test_subject_is_called_by_its_slug_in_the_readers_language(homes: dict) -> None:
    topic = TopicPageFactory(title="Unga")
    translated(topic, "en", title="Young people")
    choice = Choice(topic=topic.translation_key)
    assert filtering().addresses(choice) == {
        "sv": "amne/unga/",
        "en": "topic/young-people/",
        "ru": "tema/unga/",
    }
    for language, address in [("sv", "topic/young-people/"), ("en", "amne/unga/"), ("ru", "tema/young-people/")]:
        assert filtering(language).choice(address) == choice


def test_slug_belongs_to_the_readers_language_first(homes: dict) -> None:
    swedish = TopicPageFactory(title="Media")
    english = TopicPageFactory(title="Media", language="en")
    assert filtering("sv").choice("amne/media/") == Choice(topic=swedish.translation_key)
    assert filtering("en").choice("topic/media/") == Choice(topic=english.translation_key)
    # Each has an address in the other's language too, and it leads there.
    for language, other in (("sv", english), ("en", swedish)):
        address = filtering(language).address(Choice(topic=other.translation_key))
        assert filtering(language).choice(address) == Choice(topic=other.translation_key)


@pytest.mark.parametrize("hide", ["unpublish", "restrict"])
def test_subject_that_is_not_public_does_not_exist(hide: str, homes: dict) -> None:
    topic = TopicPageFactory(title="Unga")
    about(topic)
    if hide == "unpublish":
        topic.unpublish()
    else:
        PageViewRestriction.objects.create(page=topic, restriction_type=PageViewRestriction.LOGIN)
    assert filtering().choice("amne/unga/") is None
    facets = filtering().facets(ArticlePage.objects.in_language("sv"), Choice()).facets
    assert [facet.name for facet in facets] == ["kind", "year"]


@pytest.mark.parametrize("address", ["amne/unga/", "land/unga/", "slag/unga/", "slag/story/", "amne/kirgizistan/"])
def test_unknown_choice_is_none(address: str, homes: dict) -> None:
    CountryPageFactory(title="Kirgizistan")
    assert filtering().choice(address) is None


def test_form_is_read_as_far_as_it_makes_sense(homes: dict) -> None:
    country = CountryPageFactory(title="Kirgizistan")
    asked = {"country": "kirgizistan", "topic": "nonsense", "kind": "interview", "year": "２０１８"}
    assert filtering().choice_from(asked) == Choice(country=country.translation_key, kind="interview")
    assert filtering().choice_from({}) == Choice()
    assert len(Choice(country=country.translation_key, year=2018)) == 2


def test_kind_is_unknown_where_a_list_has_none(homes: dict) -> None:
    assert Filtering("sv", "start_date").choice("slag/intervju/") is None


def test_steps_lead_from_the_whole_list_to_the_choice(homes: dict) -> None:
    country = CountryPageFactory(title="Kirgizistan")
    steps = filtering("en").steps(Choice(country=country.translation_key, kind="interview", year=2018))
    assert [(step.label.text, step.label.language, step.address) for step in steps] == [
        ("Kirgizistan", "sv", "country/kirgizistan/"),
        ("Interviews", "en", "country/kirgizistan/kind/interview/"),
        ("2018", "en", "country/kirgizistan/kind/interview/2018/"),
    ]


# Numbers.


@pytest.fixture
def subjects(homes: dict) -> dict[str, Page]:
    """Two topics, two countries and four articles about them."""
    found = {
        "youth": TopicPageFactory(title="Unga"),
        "media": TopicPageFactory(title="Medier"),
        "kg": CountryPageFactory(title="Kirgizistan", code="KG"),
        "kz": CountryPageFactory(title="Kazakstan", code="KZ"),
    }
    about(found["youth"], found["kg"], kind="interview", published_on=date(2018, 1, 1))
    about(found["youth"], found["media"], found["kg"], kind="news", published_on=date(2018, 12, 31))
    about(found["media"], found["kz"], kind="news", published_on=date(2017, 6, 1))
    translated(about(kind="news", published_on=date(2017, 1, 1)), "en")
    return found


def test_every_choice_has_its_number(subjects: dict[str, Page]) -> None:
    facets = filtering().facets(ArticlePage.objects.in_language("sv"), Choice())
    assert facets.total == 4
    assert {facet.name: numbers(facet) for facet in facets.facets} == {
        "country": {"Kazakstan": 1, "Kirgizistan": 2},
        "topic": {"Medier": 2, "Unga": 2},
        "kind": {"News": 3, "Interviews": 1},
        "year": {"2018": 2, "2017": 2},
    }
    assert [list(numbers(facet)) for facet in facets.facets] == [
        ["Kazakstan", "Kirgizistan"],
        ["Medier", "Unga"],
        ["News", "Interviews"],
        ["2018", "2017"],
    ]
    assert facets.chosen == []


def test_numbers_are_counted_within_the_other_choices(subjects: dict[str, Page]) -> None:
    chosen = Choice(country=subjects["kg"].translation_key, kind="news")
    facets = filtering().facets(ArticlePage.objects.in_language("sv"), chosen)
    assert facets.total == 1
    assert {facet.name: numbers(facet) for facet in facets.facets} == {
        "country": {"Kazakstan": 1, "Kirgizistan": 1},
        "topic": {"Medier": 1, "Unga": 1},
        "kind": {"News": 1, "Interviews": 1},
        "year": {"2018": 1},
    }
    assert {facet.name: facet.without.count for facet in facets.facets} == {
        "country": 3,
        "topic": 1,
        "kind": 2,
        "year": 1,
    }
    assert {facet.name: facet.without.address for facet in facets.chosen} == {
        "country": "slag/nyhet/",
        "kind": "land/kirgizistan/",
    }


def test_every_number_is_what_its_address_finds(subjects: dict[str, Page]) -> None:
    narrowing, articles = filtering(), ArticlePage.objects.in_language("sv")
    starts = [Choice(), Choice(topic=subjects["youth"].translation_key), Choice(kind="news", year=2017)]
    for start in starts:
        for facet in narrowing.facets(articles, start).facets:
            for option in [*facet.options, facet.without]:
                choice = narrowing.choice(option.address) or Choice()
                assert choice == option.choice
                assert narrowing.narrowed(articles, choice).count() == option.count


def test_chosen_value_stays_though_nothing_is_found(subjects: dict[str, Page]) -> None:
    chosen = Choice(country=subjects["kz"].translation_key, kind="interview", year=1950)
    facets = filtering().facets(ArticlePage.objects.in_language("sv"), chosen)
    assert facets.total == 0
    assert {facet.name: numbers(facet) for facet in facets.facets} == {
        "country": {"Kazakstan": 0},
        "kind": {"Interviews": 0},
        "year": {"1950": 0},
    }
    assert [facet.chosen.label.text for facet in facets.chosen] == ["Kazakstan", "Interviews", "1950"]


def test_same_subject_twice_counts_once(homes: dict) -> None:
    topic = TopicPageFactory(title="Unga")
    english = translated(topic, "en", title="Young people")
    about(topic, english)
    [facet] = [
        facet
        for facet in filtering().facets(ArticlePage.objects.in_language("sv"), Choice()).facets
        if facet.name == "topic"
    ]
    assert numbers(facet) == {"Unga": 1}


def test_only_combinations_are_called_so(subjects: dict[str, Page]) -> None:
    articles = ArticlePage.objects.in_language("sv")
    alone = filtering().facets(articles, Choice()).facets
    assert not any(option.is_combination for facet in alone for option in facet.options)
    combined = filtering().facets(articles, Choice(year=2018)).facets
    assert {facet.name: {option.is_combination for option in facet.options} for facet in combined} == {
        "country": {True},
        "topic": {True},
        "kind": {True},
        "year": {False},
    }


@pytest.mark.parametrize("chosen", [(), ("country",), ("country", "topic", "kind", "year")])
def test_two_queries_know_everything(chosen: tuple[str, ...], subjects: dict[str, Page]) -> None:
    values = {
        "country": subjects["kg"].translation_key,
        "topic": subjects["youth"].translation_key,
        "kind": "news",
        "year": 2018,
    }
    narrowing = filtering()
    choice = Choice(**{name: values[name] for name in chosen})
    with CaptureQueriesContext(connection) as captured:
        facets = narrowing.facets(ArticlePage.objects.in_language("sv"), choice)
        narrowing.steps(choice)
        narrowing.addresses(choice)
        narrowing.choice(narrowing.address(choice))
    assert facets.facets
    assert len(captured) == 2


def test_list_of_conferences_is_narrowed_the_same_way(homes: dict) -> None:
    country = CountryPageFactory(title="Kirgizistan")
    conference = ConferencePageFactory(start_date=date(2018, 11, 25), end_date=date(2018, 11, 26))
    conference.page_countries.create(country=country)
    conference.save()
    ConferencePageFactory(start_date=date(2017, 11, 25), end_date=date(2017, 11, 26))
    narrowing = Filtering("sv", "start_date")
    choice = narrowing.choice("land/kirgizistan/2018/")
    assert list(narrowing.narrowed(ConferencePage.objects.in_language("sv"), choice)) == [conference]
    facets = narrowing.facets(ConferencePage.objects.in_language("sv"), Choice()).facets
    assert {facet.name: numbers(facet) for facet in facets} == {
        "country": {"Kirgizistan": 1},
        "year": {"2018": 1, "2017": 1},
    }
