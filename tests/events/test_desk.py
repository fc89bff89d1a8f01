"""The programme desk: what it shows, what its tools do, and whom it refuses."""

from datetime import date
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from wagtail.models import GroupPagePermission, Page

from events.models import ConferencePage, EventIndexPage
from tests.factories import ConferencePageFactory, UserFactory, block, person, session, translated
from users.models import User

pytestmark = pytest.mark.usefixtures("homes")

SEED = (
    "November 25, 12.00 – 19.15 ABF Huset (Per-Albin room), Sveavägen 41, Stockholm 12.00 – 12.30 Reception "
    "12.30 – 14.00 Lecture: Gender Equality: Soviet vs Independent Kyrgyzstan The lecture will be held by Aisuluu "
    "Namasbek kyzy from the American University of Central Asia, Bishkek, Kyrgyzstan."
)


@pytest.fixture(autouse=True)
def in_english() -> Any:
    with translation.override("en"):
        yield


@pytest.fixture
def conference() -> ConferencePage:
    days = [
        block(
            "programme_day",
            {
                "date": "2018-11-25",
                "sessions": [
                    session("lecture", "10:00:00", end="11:00:00", title="Water", people=[person(name="Aigul")]),
                    session("panel", "13:00:00", end="14:00:00", title="Language"),
                    session("seminar", "11:30:00", title="Law"),
                ],
            },
        )
    ]
    return ConferencePageFactory(programme=days)


def log_in(client: Client, *pages: Page, codename: str = "change_page") -> User:
    """Somebody who may do this to these pages and no other."""
    user = UserFactory(is_staff=False)
    group = user.groups.create(name=f"Editors {user.pk}")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for page in pages:
        GroupPagePermission.objects.create(group=group, page=page, permission=Permission.objects.get(codename=codename))
    client.force_login(user)
    return user


def get(client: Client, name: str, page: Page) -> HttpResponse:
    return client.get(reverse(name, args=[page.pk]), headers={"accept-language": "en"})


def post(client: Client, name: str, page: ConferencePage, **data: Any) -> HttpResponse:
    page.refresh_from_db()
    data = {"revision": page.latest_revision_id or "", **data}
    return client.post(reverse(name, args=[page.pk]), data, headers={"accept-language": "en"}, follow=True)


def latest(page: ConferencePage) -> ConferencePage:
    return ConferencePage.objects.get(pk=page.pk).get_latest_revision_as_object()


def times(page: ConferencePage) -> list[tuple[str, str]]:
    return [(f"{one.value['start']:%H:%M}", one.value["title"]) for one in page.programme[0].value["sessions"]]


NAMES = ["programme_desk", "programme_check", "programme_paste"]


@pytest.mark.parametrize("name", NAMES)
def test_nobody_gets_in_who_may_not_edit_the_page(client: Client, conference: ConferencePage, name: str) -> None:
    assert get(client, name, conference).status_code == 302
    other = translated(conference, "en")
    log_in(client, other)
    assert get(client, name, conference).status_code == 302
    assert get(client, name, other).status_code == 200


@pytest.mark.parametrize("name", [*NAMES, "next_edition", "programme_sort", "programme_shift"])
def test_a_page_that_is_no_conference_has_no_desk(client: Client, superuser: User, name: str) -> None:
    client.force_login(superuser)
    assert post(client, name, EventIndexPage.objects.first()).status_code == 404


def test_it_shows_what_the_rules_find_with_the_way_to_it(
    client: Client, superuser: User, conference: ConferencePage
) -> None:
    client.force_login(superuser)
    text = get(client, "programme_desk", conference).content.decode()
    law = conference.programme[0].value["sessions"][2]
    assert f'href="/admin/pages/{conference.pk}/edit/#block-{law.id}-section"' in text
    assert "It begins before “Language”, which stands above it. Sort the day by time." in text
    assert "Say where Aigul comes from: an organisation, a university, a place." in text


def test_the_day_is_sorted_as_a_draft(client: Client, conference: ConferencePage) -> None:
    log_in(client, conference)
    answer = post(client, "programme_sort", conference, day=conference.programme[0].id)
    assert "The sessions of 25 November 2018 are sorted." in answer.content.decode()
    assert times(latest(conference)) == [("10:00", "Water"), ("11:30", "Law"), ("13:00", "Language")]
    conference.refresh_from_db()
    assert times(conference) == [("10:00", "Water"), ("13:00", "Language"), ("11:30", "Law")]
    assert conference.has_unpublished_changes


def test_the_rest_of_a_day_is_shifted_after_a_look(client: Client, conference: ConferencePage) -> None:
    log_in(client, conference)
    day = conference.programme[0]
    data = {"day": day.id, "session": day.value["sessions"][2].id, "minutes": "45"}
    shown = post(client, "programme_shift", conference, **data).content.decode()
    assert [text in shown for text in ("13:00–14:00", "13:45–14:45", "12:15")] == [True, True, True]
    assert latest(conference).latest_revision_id is None
    post(client, "programme_shift", conference, **data, confirmed="1")
    assert times(latest(conference)) == [("10:00", "Water"), ("13:45", "Language"), ("12:15", "Law")]


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        ("900", "less than or equal to 720"),
        ("many", "Enter a whole number"),
        ("720", "would leave this day"),
        ("-90", "would be overtaken"),
    ],
)
def test_what_can_not_be_shifted_stays(client: Client, conference: ConferencePage, minutes: str, said: str) -> None:
    log_in(client, conference)
    day = conference.programme[0]
    data = {"day": day.id, "session": day.value["sessions"][2].id, "minutes": minutes, "confirmed": "1"}
    assert said in post(client, "programme_shift", conference, **data).content.decode()
    assert latest(conference).latest_revision_id is None


@pytest.mark.parametrize("data", [{}, {"day": "nothing"}, {"day": "\x00"}])
def test_odd_questions_get_an_answer(client: Client, conference: ConferencePage, data: dict[str, str]) -> None:
    log_in(client, conference)
    for name in ("programme_sort", "programme_shift"):
        assert (
            "This day isn&#x27;t in the programme any more." in post(client, name, conference, **data).content.decode()
        )


def test_somebody_elses_save_is_not_overwritten(client: Client, conference: ConferencePage) -> None:
    log_in(client, conference)
    conference.save_revision()
    day = conference.programme[0].id
    text = post(client, "programme_sort", conference, day=day, revision="").content.decode()
    assert "Somebody has saved the page in the meantime." in text
    assert times(latest(conference))[1] == ("13:00", "Language")


def test_a_locked_page_is_only_looked_at(client: Client, conference: ConferencePage, superuser: User) -> None:
    conference.locked, conference.locked_by = True, superuser
    conference.save()
    log_in(client, conference)
    assert 'name="minutes"' not in get(client, "programme_desk", conference).content.decode()
    post(client, "programme_sort", conference, day=conference.programme[0].id)
    assert latest(conference).latest_revision_id is None


def test_a_pasted_programme_is_shown_and_then_added(client: Client, conference: ConferencePage) -> None:
    log_in(client, conference)
    data = {"text": SEED, "year": "2018", "language": ""}
    shown = post(client, "programme_paste", conference, **data).content.decode()
    assert "Gender Equality: Soviet vs Independent Kyrgyzstan" in shown
    assert latest(conference).latest_revision_id is None
    post(client, "programme_paste", conference, **data, add="1")
    page = latest(conference)
    assert [(day.value["date"], len(day.value["sessions"])) for day in page.programme] == [(date(2018, 11, 25), 5)]
    lecture = page.programme[0].value["sessions"][4]
    assert (lecture.block_type, lecture.value["people"][0]["name"]) == ("lecture", "Aisuluu Namasbek kyzy")
    assert lecture.id
    page.full_clean()


def test_a_pasted_programme_takes_the_place_of_another(client: Client, conference: ConferencePage) -> None:
    log_in(client, conference)
    post(client, "programme_paste", conference, text=SEED, year="2018", language="en", replace="1")
    assert times(latest(conference)) == [
        ("12:00", "Reception"),
        ("12:30", "Gender Equality: Soviet vs Independent Kyrgyzstan"),
    ]


def test_a_text_without_a_programme_is_kept_in_the_form(client: Client, conference: ConferencePage) -> None:
    log_in(client, conference)
    text = post(client, "programme_paste", conference, text="Hello <b>", year="2018", language="").content.decode()
    assert "Hello &lt;b&gt;" in text
    assert 'name="add"' not in text


def test_a_wrong_year_is_said_at_its_field_and_nothing_is_lost(client: Client, conference: ConferencePage) -> None:
    log_in(client, conference)
    text = post(client, "programme_paste", conference, text=SEED, year="18", language="").content.decode()
    assert "greater than or equal to 1990" in text
    assert "Per-Albin room" in text


def test_the_next_edition_is_made_in_languages_where_one_may(
    client: Client, conference: ConferencePage, homes: dict[str, Page]
) -> None:
    translated(conference, "en")
    log_in(client, homes["sv"], codename="add_page")
    url = reverse("next_edition", args=[conference.pk])
    log_in(client, conference)
    assert client.get(url).status_code == 302
    user = log_in(client, homes["sv"], codename="add_page")
    GroupPagePermission.objects.create(
        group=user.groups.get(), page=homes["sv"], permission=Permission.objects.get(codename="change_page")
    )
    shown = client.get(url, headers={"accept-language": "en"}).content.decode()
    assert "so they are left out: English" in shown
    wrong = post(client, "next_edition", conference, first_day="2018-11-26", title_sv="Dagarna 2019").content.decode()
    assert "The next edition begins after this one is over." in wrong
    assert "Dagarna 2019" in wrong
    post(client, "next_edition", conference, first_day="2019-11-24", title_sv="Dagarna 2019")
    made = ConferencePage.objects.get(title="Dagarna 2019")
    assert (made.live, made.start_date, made.language) == (False, date(2019, 11, 24), "sv")


def test_the_report_counts_findings_of_what_is_coming(client: Client, superuser: User) -> None:
    client.force_login(superuser)
    ConferencePageFactory(title="Gone")
    day = block("programme_day", {"date": "2131-05-01", "sessions": [session(people=[person(name="Aigul")])]})
    ConferencePageFactory(title="Coming", start_date=date(2131, 5, 1), end_date=date(2131, 5, 1), programme=[day])
    text = client.get(reverse("programme_findings")).content.decode()
    assert ("Coming" in text, "Gone" in text) == (True, False)
    export = client.get(reverse("programme_findings") + "?export=csv")
    rows = b"".join(export.streaming_content).decode().splitlines()
    assert rows[1].split(",")[0] == "Coming"
    assert rows[1].split(",")[3:] == ["0", "0", "2"]


@pytest.mark.parametrize("name", ["programme_desk", "programme_check"])
def test_sixty_sessions_cost_as_many_queries_as_one(client: Client, superuser: User, name: str) -> None:
    client.force_login(superuser)

    def conference_of(number: int) -> ConferencePage:
        days = [
            block(
                "programme_day",
                {
                    "date": f"2018-11-{25 + i}",
                    "sessions": [session(start=f"{8 + i % 12}:00:00") for i in range(number)],
                },
            )
            for i in range(2)
        ]
        return ConferencePageFactory(programme=days)

    get(client, name, conference_of(1))
    counts = []
    for number in (1, 30):
        page = conference_of(number)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert get(client, name, page).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 30


def test_preview_calls_kinds_as_the_editors_language_does(client: Client, conference: ConferencePage) -> None:
    log_in(client, conference)
    data = {"text": "3 May 2018\n10.00 Film: Salt\n12.00 Fika\n25.00 – 26.00 Tea", "year": "2018", "language": "en"}
    url = reverse("programme_paste", args=[conference.pk])
    text = client.post(url, data, headers={"accept-language": "sv"}).content.decode()
    assert ("Filmvisning" in text, "Paus" in text, ">film" in text) == (True, True, False)


@pytest.mark.parametrize("name", ["programme_desk", "programme_paste", "next_edition"])
def test_each_page_says_whose_programme_it_is(
    client: Client, superuser: User, conference: ConferencePage, name: str
) -> None:
    client.force_login(superuser)
    main = BeautifulSoup(get(client, name, conference).content, "html.parser").main
    assert conference.title in main.select_one(".desk-whose").get_text()
