"""A person is public, and a portrait shown, for as long as the person has agreed to it; no job needs to have run."""

from datetime import UTC, date, datetime

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from news.models import Byline
from people.enums import ConsentPurpose
from people.models import Consent, PersonPage
from search.models import Entry
from tests.factories import (
    ArticlePageFactory,
    ConferencePageFactory,
    ImageFactory,
    InternPageFactory,
    PersonPageFactory,
    completed,
    translated,
)
from tests.people.consents import AFTER, BEFORE, agreed, anew, at

END = datetime(2031, 5, 31, 22, tzinfo=UTC)
NAME = "Kanykei"
PORTRAIT = ConsentPurpose.PORTRAIT

pytestmark = [pytest.mark.usefixtures("homes"), pytest.mark.django_db]


def soup(client: Client, url: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(url).content, "html.parser")


@pytest.mark.parametrize("factory", [PersonPageFactory, InternPageFactory])
@pytest.mark.parametrize("language", ["sv", "en", "ru"])
def test_the_page_in_all_languages_whichever_is_the_original(factory: type, language: str, client: Client) -> None:
    original = factory(title=NAME, language=language)
    pages = [original, *(translated(original, code) for code in {"sv", "en", "ru"} - {language})]
    agreed(pages[1])
    for moment, status in ((BEFORE, 200), (AFTER, 404)):
        with at(moment):
            assert [client.get(page.url).status_code for page in pages] == [status] * 3


@pytest.mark.parametrize(
    ("until", "last_second", "midnight"),
    [
        (date(2031, 5, 31), "2031-05-31 21:59:59 +00:00", "2031-05-31 22:00:00 +00:00"),
        (date(2031, 1, 31), "2031-01-31 22:59:59 +00:00", "2031-01-31 23:00:00 +00:00"),
        (date(2031, 10, 26), "2031-10-26 22:59:59 +00:00", "2031-10-26 23:00:00 +00:00"),
    ],
    ids=["summer", "winter", "the day of 25 hours"],
)
def test_it_ends_at_midnight_in_stockholm(until: date, last_second: str, midnight: str, client: Client) -> None:
    page = PersonPageFactory()
    agreed(page, until=until)
    with at(last_second):
        assert client.get(page.url).status_code == 200
    with at(midnight):
        assert client.get(page.url).status_code == 404


@pytest.mark.parametrize(("moment", "is_public"), [(BEFORE, True), (AFTER, False)])
def test_every_surface(moment: str, is_public: bool, client: Client) -> None:
    person = PersonPageFactory(title=NAME)
    english = translated(person, "en")
    article = ArticlePageFactory(title="Mattor")
    completed(article, Byline(person=person.page_ptr))
    conference = ConferencePageFactory(people=[person])
    agreed(person)
    addresses = [
        "/sv/manniskor/",
        "/en/people/",
        article.url,
        "/sv/nyheter/atom.xml",
        conference.url,
        f"{conference.url}programme.ics",
        "/sv/search/suggest/?q=kanyk",
    ]
    with at(moment):
        shown = {url: NAME in client.get(url).content.decode() for url in addresses}
        hits = [hit for hit in soup(client, "/sv/search/?q=kanykei").select(".hits a") if hit.text == NAME]
        sitemap = client.get("/sitemap-sv-1.xml").content.decode()
    assert shown == dict.fromkeys(addresses, is_public)
    assert bool(hits) is is_public
    assert [page.url in sitemap for page in (person, english)] == [is_public, is_public]


def test_search_knows_it_in_advance() -> None:
    person = PersonPageFactory()
    consent = agreed(person)
    assert Entry.objects.get(pk=person.pk).expire_at == END
    consent.delete()
    assert Entry.objects.get(pk=person.pk).expire_at is None


def test_a_consent_without_an_end_and_the_latest_of_several_count(client: Client) -> None:
    person = PersonPageFactory()
    agreed(person)
    agreed(person, until=date(2032, 5, 31))
    assert anew(person).expire_at == datetime(2032, 5, 31, 22, tzinfo=UTC)
    agreed(person, until=None)
    assert anew(person).expire_at is None


def test_prolonging_brings_a_page_back_that_no_job_has_unpublished_yet(client: Client) -> None:
    person = PersonPageFactory()
    consent = agreed(person)
    with at(AFTER):
        assert client.get(person.url).status_code == 404
        consent.until = date(2032, 5, 31)
        consent.save()
        assert client.get(person.url).status_code == 200


def test_taking_back_ends_it_at_once(client: Client) -> None:
    person = PersonPageFactory()
    consent = agreed(person, until=None)
    with at(BEFORE):
        assert client.get(person.url).status_code == 200
        consent.withdrawn_on = date(2031, 5, 31)
        consent.save()
        assert client.get(person.url).status_code == 404


def test_publishing_an_old_draft_loses_nothing(client: Client) -> None:
    person = PersonPageFactory(title=NAME)
    before = person.save_revision()
    agreed(person)
    before.publish()
    assert anew(person).expire_at == END
    with at(AFTER):
        anew(person).get_latest_revision_as_object().save_revision().publish()
        assert anew(person).live
        assert client.get(person.url).status_code == 404


def test_a_draft_from_before_a_prolongation_does_not_bring_the_old_end_back() -> None:
    person = PersonPageFactory()
    consent = agreed(person)
    draft = anew(person).save_revision()
    consent.until = None
    consent.save()
    draft.publish()
    assert anew(person).expire_at is None


def test_an_earlier_day_that_editors_have_chosen_stays() -> None:
    chosen = datetime(2030, 1, 1, tzinfo=UTC)
    person = PersonPageFactory(expire_at=chosen)
    consent = agreed(person)
    assert anew(person).expire_at == chosen
    consent.delete()
    assert anew(person).expire_at == chosen


def test_no_later_day_goes_beyond_the_consent() -> None:
    person = PersonPageFactory()
    agreed(person)
    draft = anew(person)
    draft.expire_at = datetime(2033, 1, 1, tzinfo=UTC)
    draft.save_revision().publish()
    assert anew(person).expire_at == END


def test_translations_and_aliases_that_are_made_later(client: Client) -> None:
    person = PersonPageFactory(title=NAME)
    agreed(person)
    agreed(person, PORTRAIT, until=date(2030, 5, 31))
    copy = anew(person).copy_for_translation(Locale.objects.get(language_code="ru"))
    copy.save_revision().publish()
    alias = anew(person).create_alias(update_slug="en-till")
    for page in (copy, alias):
        found = PersonPage.objects.get(pk=page.pk)
        assert (found.expire_at, found.portrait_until) == (END, datetime(2030, 5, 31, 22, tzinfo=UTC))
        assert found.live
    with at(AFTER):
        assert client.get(alias.url).status_code == 404
    consent = Consent.objects.get(purpose=ConsentPurpose.PROFILE)
    consent.until = None
    consent.save()
    assert PersonPage.objects.get(pk=alias.pk).expire_at is None


def test_a_copy_is_another_person() -> None:
    person = PersonPageFactory()
    agreed(person)
    copy = anew(person).copy(update_attrs={"slug": "kopia", "title": "Kopia"})
    found = PersonPage.objects.get(pk=copy.pk)
    assert (found.expire_at, found.profile_until) == (None, None)


def test_consents_stay_with_the_person_when_one_page_is_deleted() -> None:
    swedish = PersonPageFactory()
    english = translated(swedish, "en")
    consent = agreed(english)
    assert consent.person_id == swedish.pk
    anew(swedish).delete()
    consent.refresh_from_db()
    assert consent.person_id == english.pk
    assert anew(english).expire_at == END
    anew(english).delete()
    assert not Consent.objects.exists()


@pytest.mark.parametrize(("moment", "is_shown"), [(BEFORE, True), (AFTER, False)])
def test_a_portrait_in_all_languages(moment: str, is_shown: bool, client: Client) -> None:
    person = PersonPageFactory(title=NAME, portrait=ImageFactory())
    english = translated(person, "en")
    conference = ConferencePageFactory(people=[person])
    agreed(person, PORTRAIT)
    with at(moment):
        for url in (person.url, english.url, "/sv/manniskor/", "/en/people/", conference.url):
            assert bool(soup(client, url).select("main img")) is is_shown, url
        shared = soup(client, person.url).select_one("meta[property='og:image']")["content"]
    assert ("/share/" in shared) is not is_shown  # else the drawn one


@pytest.mark.parametrize("field", ["listing_image", "social_image"])
@pytest.mark.parametrize(("moment", "is_shown"), [(BEFORE, True), (AFTER, False)])
def test_the_portrait_under_another_name(field: str, moment: str, is_shown: bool, client: Client) -> None:
    portrait = ImageFactory()
    person = PersonPageFactory(title=NAME, portrait=portrait, **{field: portrait})
    agreed(person, PORTRAIT)
    with at(moment):
        shared = soup(client, person.url).select_one("meta[property='og:image']")["content"]
        assert ("/share/" in shared) is not is_shown


def test_no_revision_brings_a_portrait_back() -> None:
    person = PersonPageFactory()
    draft = person.save_revision()
    agreed(person, PORTRAIT)
    assert anew(person).get_latest_revision_as_object().portrait_until == END
    draft.publish()
    assert anew(person).portrait_until == END


@pytest.mark.parametrize("count", [1, 3])
def test_consents_cost_readers_no_query(count: int, client: Client) -> None:
    for _ in range(count):
        person = PersonPageFactory(portrait=ImageFactory())
        agreed(person)
        agreed(person, PORTRAIT)
    client.get("/sv/manniskor/")
    with CaptureQueriesContext(connection) as captured:
        client.get("/sv/manniskor/")
    assert not [query for query in captured if "people_consent" in query["sql"]]
