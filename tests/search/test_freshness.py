"""The index follows what readers can read, at once."""

from collections.abc import Callable

import pytest
from wagtail.models import PageViewRestriction

from news.models import Byline
from search.models import Entry, Mention, Word
from tests.factories import (
    ArticlePageFactory,
    ConferencePageFactory,
    CountryPageFactory,
    PersonPageFactory,
    StandardPageFactory,
    TopicPageFactory,
    block,
    person,
    session,
    translated,
)

Found = Callable[..., list[str]]


def test_publishing_unpublishing_and_drafts(homes: dict, found: Found) -> None:
    article = ArticlePageFactory(title="Kamelkaravan", live=False)
    assert found("kamelkaravan") == []
    article.save_revision().publish()
    assert found("kamelkaravan") == ["Kamelkaravan"]
    article.title = "Husdjur"
    revision = article.save_revision()
    assert found("kamelkaravan") == ["Kamelkaravan"]
    revision.publish()
    assert found("kamelkaravan") == []
    assert found("husdjur") == ["Husdjur"]
    article.refresh_from_db()
    article.unpublish()
    assert found("husdjur") == []
    assert not Word.objects.filter(word="husdjur").exists()


def test_restricting_and_opening_a_branch(homes: dict, found: Found) -> None:
    parent = StandardPageFactory(title="Arkiv")
    StandardPageFactory(title="Kamelkaravan", parent=parent)
    restriction = PageViewRestriction.objects.create(page=parent, restriction_type=PageViewRestriction.LOGIN)
    assert found("kamelkaravan") == []
    restriction.delete()
    assert found("kamelkaravan") == ["Kamelkaravan"]


def test_moving_below_a_private_page(homes: dict, found: Found) -> None:
    page = StandardPageFactory(title="Kamelkaravan")
    private = StandardPageFactory(title="Styrelsen")
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    page.move(private, pos="last-child")
    assert found("kamelkaravan") == []


def test_deleting_takes_everything_along(homes: dict, found: Found) -> None:
    article = ArticlePageFactory(title="Kamelkaravan")
    pk = article.pk
    article.delete()
    assert found("kamelkaravan") == []
    assert not Entry.objects.filter(pk=pk).exists()
    assert not Mention.objects.filter(entry=pk).exists()
    assert not Word.objects.filter(word="kamelkaravan").exists()


def test_child_relations_are_found_at_the_first_save(homes: dict, found: Found) -> None:
    topic = TopicPageFactory(title="Ullhantverk")
    article = ArticlePageFactory(title="Mattor")
    article.page_topics.create(topic=topic)
    article.save_revision().publish()
    assert found("ullhantverk") == ["Ullhantverk", "Mattor"]


@pytest.mark.parametrize("query", ["Sekerbaeva", "Жанар Секербаева", "Feminitas Zhanar"])
def test_pages_are_found_by_all_names_of_the_people_they_show(query: str, homes: dict, found: Found) -> None:
    zhanar = PersonPageFactory(title="Zhanar S", other_spellings="Sekerbayeva\nFeminitas Zhanar\n\n")
    day = {"date": "2018-11-25", "sessions": [session(title="Konst", people=[person(zhanar)])]}
    ConferencePageFactory(title="Dagarna", programme=[block("programme_day", day)])
    article = ArticlePageFactory(title="Intervju")
    article.bylines.add(Byline(person_id=zhanar.pk, locale=article.locale))
    article.save_revision().publish()
    assert sorted(found(query)) == ["Dagarna", "Intervju", "Zhanar S"]


def test_renaming_unpublishing_and_deleting_a_person_reaches_the_pages_that_show_her(homes: dict, found: Found) -> None:
    dina = PersonPageFactory(title="Dina Abdikarimova")
    article = ArticlePageFactory(title="Intervju")
    article.bylines.add(Byline(person_id=dina.pk, locale=article.locale))
    article.save_revision().publish()
    assert "Intervju" in found("abdikarimova")
    dina.title = "Dina Tulegenova"
    dina.save_revision().publish()
    assert "Intervju" not in found("abdikarimova")
    assert "Intervju" in found("tulegenova")
    dina.other_spellings = "Абдикаримова"
    dina.save_revision().publish()
    assert "Intervju" in found("abdikarimova")
    dina.unpublish()
    assert found("tulegenova") == []
    dina.save_revision().publish()
    assert "Intervju" in found("tulegenova")
    dina.delete()
    assert found("tulegenova") == []


def test_topics_and_countries_are_found_in_all_languages(homes: dict, found: Found) -> None:
    country = CountryPageFactory(title="Kirgizistan", other_spellings="Kirgisien")
    translated(country, "ru", title="Кыргызстан")
    article = ArticlePageFactory(title="Bergen")
    article.page_countries.create(country=country)
    article.save_revision().publish()
    for query in ("Кыргызстан", "kirgisien", "Kyrgyzstan", "kirgizistans"):
        assert "Bergen" in found(query), query


def test_topics_are_found_by_their_names_in_other_languages(homes: dict, found: Found) -> None:
    topic = TopicPageFactory(title="Mänskliga rättigheter")
    russian = translated(topic, "ru", title="Права человека")
    assert found("права человека") == ["Mänskliga rättigheter"]
    russian.title = "Свобода"
    russian.save_revision().publish()
    assert found("права человека") == []
    assert found("свободы") == ["Mänskliga rättigheter"]


def test_a_session_is_named_and_linked(homes: dict, ask: Callable) -> None:
    talk = session(title="Vattnet och gränsen", abstract="<p>Om floder som delas.</p>")
    day = {"date": "2018-11-25", "sessions": [session(title="Annat"), talk]}
    page = ConferencePageFactory(title="Centralasiendagarna", programme=[block("programme_day", day)])
    hit = ask("floderna").hits[0]
    assert hit.session.url == f"{page.url}#s-{talk['id'][:8]}"
    assert hit.session.title == "Vattnet och gränsen"
    assert "<mark>floder</mark>" in hit.passage
    assert ask("centralasiendagarna").hits[0].session is None


def test_nothing_private_is_shown_even_if_the_index_is_behind(homes: dict, ask: Callable) -> None:
    article = ArticlePageFactory(title="Kamelkaravan")
    type(article).objects.filter(pk=article.pk).update(live=False)
    assert list(ask("kamelkaravan").hits) == []
