"""The next edition is made from this one in all its languages, and takes nothing along that is over."""

from datetime import UTC, date, datetime

import pytest
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from events.models import ConferencePage, SeriesPage
from events.next_edition import Shift, languages_of, start_next_edition
from tests.factories import ConferencePageFactory, EventIndexPage, block, session, translated

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("homes")]

TITLES = {"sv": "Centralasiendagarna 2019", "en": "Central Asia Days 2019"}


@pytest.fixture
def conference() -> ConferencePage:
    index = EventIndexPage.objects.get(locale__language_code="sv")
    series = index.add_child(instance=SeriesPage(title="Centralasiendagarna", slug="serien", locale=index.locale))
    lecture = session(
        "lecture",
        state="cancelled",
        state_note="Flyget gick inte.",
        materials=[
            block("item", {"kind": "slides", "title": "Bilder", "url": "https://example.org/", "document": None})
        ],
    )
    days = [
        block("programme_day", {"date": "2018-11-25", "sessions": [lecture]}),
        block("programme_day", {"date": "2018-11-26", "sessions": [session("panel", "14:00:00")]}),
    ]
    page = ConferencePageFactory(
        title="Centralasiendagarna 2018",
        series=series,
        edition=5,
        programme=days,
        sign_up="external",
        sign_up_url="https://example.org/sign-up",
        sign_up_closes_at=datetime(2018, 11, 20, tzinfo=UTC),
        recording_url="https://example.org/film",
        state="moved_online",
        state_note="Huset är stängt.",
        online_url="https://example.org/stream",
    )
    page.rooms.create(name="Stora salen", locale=page.locale)
    page.save()
    translated(page, "en", title="Central Asia Days 2018")
    return page


def made_from(conference: ConferencePage) -> list[ConferencePage]:
    made = start_next_edition(languages_of(conference), date(2019, 11, 24), TITLES)
    return [ConferencePage.objects.get(pk=page.pk) for page in made]


def test_it_is_a_draft_in_every_language_of_the_last_one(conference: ConferencePage) -> None:
    swedish, english = made_from(conference)
    assert [(page.title, page.slug, page.language, page.live) for page in (swedish, english)] == [
        ("Centralasiendagarna 2019", "centralasiendagarna-2019", "sv", False),
        ("Central Asia Days 2019", "central-asia-days-2019", "en", False),
    ]
    assert (swedish.is_original, english.is_original) == (True, False)
    assert swedish.translation_key == english.translation_key != conference.translation_key
    assert (swedish.series_id, swedish.edition) == (conference.series_id, 6)
    assert not any(Page.find_problems())


def test_days_keep_their_distance_and_sessions_their_hours(conference: ConferencePage) -> None:
    swedish, english = made_from(conference)
    assert (swedish.start_date, swedish.end_date) == (date(2019, 11, 24), date(2019, 11, 25))
    for page in (swedish, english):
        assert [str(day.value["date"]) for day in page.programme] == ["2019-11-24", "2019-11-25"]
        assert [str(day.value["sessions"][0].value["start"]) for day in page.programme] == ["10:00:00", "14:00:00"]


def test_identifiers_are_new_and_the_same_in_all_languages(conference: ConferencePage) -> None:
    def identifiers(page: ConferencePage) -> list[str]:
        return [item for day in page.programme for item in (day.id, *(one.id for one in day.value["sessions"]))]

    swedish, english = made_from(conference)
    assert identifiers(swedish) == identifiers(english)
    assert len(set(identifiers(swedish))) == 4
    assert not set(identifiers(swedish)) & set(identifiers(conference))
    assert swedish.rooms.get().translation_key == english.rooms.get().translation_key


def test_what_is_over_stays_behind(conference: ConferencePage) -> None:
    for page in made_from(conference):
        assert (page.state, page.state_note, page.online_url, page.recording_url) == ("scheduled", "", "", "")
        assert (page.sign_up, page.sign_up_url, page.sign_up_closes_at) == ("none", "", None)
        lecture = page.programme[0].value["sessions"][0].value
        assert (lecture["state"], lecture["state_note"], len(lecture["materials"])) == ("scheduled", "", 0)


def test_the_last_edition_stays_as_it_was(conference: ConferencePage) -> None:
    before = ConferencePage.objects.filter(translation_key=conference.translation_key).values()
    before = list(before.order_by("pk"))
    made_from(conference)
    after = ConferencePage.objects.filter(translation_key=conference.translation_key).values()
    assert list(after.order_by("pk")) == before


def test_translators_find_their_strings(conference: ConferencePage) -> None:
    swedish, english = made_from(conference)
    record = Translation.objects.get(source__object_id=swedish.translation_key)
    assert record.target_locale == english.locale
    titles = StringTranslation.objects.filter(context__object_id=swedish.translation_key, context__path="title")
    assert [title.data for title in titles] == ["Central Asia Days 2019"]


def test_it_is_all_or_nothing(conference: ConferencePage) -> None:
    with pytest.raises(KeyError):
        start_next_edition(languages_of(conference), date(2019, 11, 24), {"sv": "Centralasiendagarna 2019"})
    assert ConferencePage.objects.count() == 2


@pytest.mark.parametrize(
    ("title", "proposed"),
    [
        ("Centralasiendagarna 2018", "Centralasiendagarna 2019"),
        ("Дни Центральной Азии — 2018", "Дни Центральной Азии — 2019"),
        ("Centralasiendagarna", "Centralasiendagarna 2019"),
        ("Väg 20180", "Väg 20180 2019"),
        ("Inför 2019", "Inför 2019"),
    ],
)
def test_a_title_is_proposed(title: str, proposed: str) -> None:
    assert Shift(date(2018, 11, 25), date(2019, 11, 24)).title(title) == proposed
