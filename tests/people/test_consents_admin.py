"""Consents on the editors' desk: who sees them, what the forms refuse, the reports."""

from datetime import date, timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from people.consents import STOCKHOLM
from people.enums import ConsentPurpose
from people.models import Consent
from tests.factories import ImageFactory, PersonPageFactory, StandardPageFactory, UserFactory, translated
from tests.people.consents import agreed, anew
from users.groups import EDITORS, REVIEWERS, TRANSLATORS, ensure_groups

PORTRAIT = ConsentPurpose.PORTRAIT

pytestmark = [pytest.mark.usefixtures("homes"), pytest.mark.django_db]


@pytest.fixture(autouse=True)
def in_english() -> Any:
    with translation.override("en"):
        yield


def log_in(client: Client, homes: dict, kind: str, code: str) -> Client:
    user = UserFactory(is_staff=False)
    user.groups.add(Group.objects.get(pk=ensure_groups(homes)[kind, code].pk))
    user.preferred_language = "en"
    client.force_login(user)
    return client


def soup(client: Client, url: str) -> BeautifulSoup:
    response = client.get(url, headers={"accept-language": "en"})
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def rows(client: Client, url: str) -> list[list[str]]:
    table = soup(client, url).select("table.listing tbody tr")
    return [[" ".join(cell.get_text(" ").split()) for cell in row.select("td")] for row in table]


def data(person: Page, **fields: Any) -> dict[str, Any]:
    return {
        "person": person.pk,
        "purpose": "profile",
        "given_on": "2020-01-01",
        "until": "2031-05-31",
        "withdrawn_on": "",
        "note": "By letter",
        **fields,
    }


def errors(client: Client, posted: dict[str, Any]) -> dict[str, list[str]]:
    response = client.post(reverse("consents:add"), posted, headers={"accept-language": "en"})
    return dict(response.context["form"].errors) if response.status_code == 200 else {}


def test_an_editor_writes_down_a_consent(client: Client, homes: dict) -> None:
    person = PersonPageFactory(title="Kanykei")
    english = translated(person, "en")
    log_in(client, homes, EDITORS, "sv")
    assert errors(client, data(english)) == {}
    consent = Consent.objects.get()
    assert (consent.person_id, consent.until, consent.note) == (person.pk, date(2031, 5, 31), "By letter")
    assert anew(english).expire_at is not None
    edit = reverse("consents:edit", args=[consent.pk])
    client.post(edit, data(english, until=""))
    assert anew(english).expire_at is None
    client.post(reverse("consents:delete", args=[consent.pk]))
    assert not Consent.objects.exists()


def test_what_the_form_refuses(admin: Client) -> None:
    person = PersonPageFactory()
    tomorrow = (timezone.localdate() + timedelta(days=1)).isoformat()
    today = timezone.localdate().isoformat()
    assert errors(admin, data(person, until="2019-12-31")) == {"until": ["It would end before it was given."]}
    assert errors(admin, data(person, given_on=tomorrow)) == {"given_on": ["This day is still to come."]}
    assert errors(admin, data(person, withdrawn_on=tomorrow)) == {
        "withdrawn_on": ["This day is still to come. For a consent with an end, fill in “until”."]
    }
    assert errors(admin, data(person, withdrawn_on="2019-12-31")) == {
        "withdrawn_on": ["It would be taken back before it was given."]
    }
    assert errors(admin, data(person, given_on="")) == {"given_on": ["This field is required."]}
    assert errors(admin, data(StandardPageFactory())) == {"person": ["Choose the page of a person."]}
    assert not Consent.objects.exists()
    assert errors(admin, data(person, until="2020-01-01", withdrawn_on=today)) == {}


@pytest.mark.parametrize(
    ("kind", "code", "sees", "may"),
    [
        (EDITORS, "sv", True, True),
        (EDITORS, "en", False, True),
        (REVIEWERS, "sv", False, False),
        (TRANSLATORS, "sv", False, False),
    ],
)
def test_only_the_editors_of_the_original_see_them(
    kind: str, code: str, sees: bool, may: bool, client: Client, homes: dict
) -> None:
    person = PersonPageFactory(title="Kanykei")
    translated(person, "en")
    consent = agreed(person)
    log_in(client, homes, kind, code)
    urls = [reverse(f"consents:{name}", args=[consent.pk]) for name in ("edit", "delete", "history")]
    statuses = {client.get(url).status_code for url in urls}
    assert (statuses == {200}) is sees
    assert client.post(reverse("consents:delete", args=[consent.pk])).status_code == 302
    assert Consent.objects.exists() is not sees
    for name in ("consents:index", "missing_consents", "picture_days"):
        assert (client.get(reverse(name)).status_code == 200) is may
    menu = client.get(reverse("wagtailadmin_home")).content.decode()
    assert ("/admin/consents/" in menu) is may


def test_editors_of_another_language_find_none_and_add_none(client: Client, homes: dict) -> None:
    person = PersonPageFactory(title="Kanykei")
    english = translated(person, "en")
    agreed(person)
    log_in(client, homes, EDITORS, "en")
    assert rows(client, reverse("consents:index")) == []
    refused = {"person": ["The editors of another language look after this person's consents."]}
    assert errors(client, data(english)) == refused


def in_days(days: int) -> date:
    return timezone.localdate() + timedelta(days=days)


def test_list_with_states_and_filters(admin: Client) -> None:
    kinds = {
        "In force": {"until": in_days(31)},
        "Ends soon": {"until": in_days(30)},
        "Ended": {"until": in_days(-1)},
        "Taken back": {"until": None, "withdrawn_on": in_days(0)},
    }
    for title, fields in kinds.items():
        agreed(PersonPageFactory(title=title), **fields)
    url = reverse("consents:index")
    titles = [link.text.strip() for link in soup(admin, url).select("table.listing .title-wrapper a")]
    assert titles == [row[-1] for row in rows(admin, url)]
    assert sorted(titles) == sorted(kinds)
    for value, title in zip(("in_force", "ending", "ended", "withdrawn"), kinds, strict=True):
        assert [row[-1] for row in rows(admin, f"{url}?state={value}")] == [title]
    assert rows(admin, f"{url}?purpose=portrait") == []


def test_export(admin: Client) -> None:
    agreed(PersonPageFactory(title="Kanykei"), until=None)
    response = admin.get(f"{reverse('consents:index')}?export=csv", headers={"accept-language": "en"})
    lines = b"".join(response.streaming_content).decode().splitlines()
    assert lines == [
        "Person,What for,Given on,Until,Taken back on,State",
        "Kanykei,A page with name and presentation,2020-01-01,,,In force",
    ]


@pytest.mark.parametrize("count", [1, 3])
def test_queries_of_the_list(count: int, admin: Client) -> None:
    for _ in range(count):
        agreed(PersonPageFactory())
    admin.get(reverse("consents:index"))
    with CaptureQueriesContext(connection) as captured:
        admin.get(reverse("consents:index"))
    assert len([query for query in captured if "people_consent" in query["sql"]]) == 2


def panel(client: Client, page: Page) -> list[str]:
    found = soup(client, reverse("wagtailadmin_pages:edit", args=[page.pk])).select(".consents li")
    return [" ".join(item.get_text(" ").split()) for item in found]


def test_panel_on_the_form_of_the_page(client: Client, homes: dict) -> None:
    person = PersonPageFactory()
    agreed(person, PORTRAIT, until=date(2131, 5, 31))
    agreed(person, ConsentPurpose.DIARY, withdrawn_on=date(2021, 3, 1))
    log_in(client, homes, EDITORS, "sv")
    assert panel(client, person) == [
        "A page with name and presentation: nothing on record",
        "A portrait: until 31 May 2131",
        "A diary under the name: taken back on 1 March 2021 (hidden)",
    ]


def test_panel_is_not_for_reviewers(client: Client, homes: dict) -> None:
    person = PersonPageFactory()
    agreed(person)
    log_in(client, homes, REVIEWERS, "sv")
    assert panel(client, person) == []


def test_publishing_a_hidden_person_says_so(admin: Client) -> None:
    person = PersonPageFactory(title="Kanykei")
    agreed(person, until=in_days(-1))
    posted = {
        "title": "Kanykei",
        "slug": person.slug,
        "protection": "open",
        "action-publish": "1",
        **nested_form_data({"body": streamfield([]), "positions": inline_formset([])}),
        **nested_form_data({"page_countries": inline_formset([]), "comments": inline_formset([])}),
    }
    url = reverse("wagtailadmin_pages:edit", args=[person.pk])
    shown = anew(person).expire_at.astimezone(STOCKHOLM)
    posted["expire_at"] = f"{shown:%Y-%m-%d %H:%M}"
    response = admin.post(url, posted, follow=True, headers={"accept-language": "en"})
    assert "The consent to this page has ended: nobody can read it." in response.content.decode()
    assert anew(person).live
    assert anew(person).expire_at is not None


def test_report_of_people_without_consent(client: Client, homes: dict) -> None:
    nothing = PersonPageFactory(title="Nothing", portrait=ImageFactory())
    translated(nothing, "en")
    agreed(PersonPageFactory(title="Page only", portrait=ImageFactory()))
    agreed(PersonPageFactory(title="Without a portrait"))
    PersonPageFactory(title="Draft", live=False)
    PersonPageFactory(title="English", language="en")
    log_in(client, homes, EDITORS, "sv")
    url = reverse("missing_consents")
    assert rows(client, url) == [["Nothing", "missing", "missing"], ["Page only", "–", "missing"]]
    assert [row[0] for row in rows(client, f"{url}?missing=lacks_profile")] == ["Nothing"]
    assert soup(client, url).select_one("table.listing tbody a")["href"] == f"/admin/consents/new/?person={nothing.pk}"
    export = b"".join(client.get(f"{url}?export=csv").streaming_content).decode().splitlines()
    assert export[1:] == ["Nothing,True,True", "Page only,False,True"]


def test_a_new_consent_begins_with_the_person(admin: Client) -> None:
    person = PersonPageFactory(title="Kanykei")
    form = soup(admin, f"{reverse('consents:add')}?person={person.pk}")
    assert form.select_one("input[name=person]")["value"] == str(person.pk)
    assert soup(admin, f"{reverse('consents:add')}?person=nobody").select_one("input[name=person]")


def test_report_of_pictures(client: Client, homes: dict) -> None:
    for title, days in (("Past", -1), ("Today", 0), ("Soon", 30), ("Later", 31)):
        ImageFactory(title=title, do_not_use_after=in_days(days))
    log_in(client, homes, EDITORS, "sv")
    url = reverse("picture_days")
    assert [(row[0], len(row)) for row in rows(client, url)] == [("Past", 3), ("Today", 3), ("Soon", 3)]
    assert rows(client, url)[1][1] == date_format(in_days(0), "j E Y")
    assert [row[0] for row in rows(client, f"{url}?passed=true")] == ["Past"]


def test_logs_know_no_name(admin: Client) -> None:
    person = PersonPageFactory(title="Kanykei")
    admin.post(reverse("consents:add"), data(person))
    table = Consent._meta.db_table
    assert table == "people_consent"
    with connection.cursor() as cursor:
        cursor.execute("SELECT label, data FROM wagtailcore_modellogentry")
        logged = cursor.fetchall()
    assert logged
    assert not [row for row in logged if "Kanykei" in f"{row}"]


def test_the_menu_speaks_the_language_of_each_who_reads_it(client: Client) -> None:
    user = UserFactory(is_superuser=True)
    client.force_login(user)
    found = []
    for code in ("ru", "en"):
        user.preferred_language = code
        found.append('"label": "People"' in client.get(reverse("wagtailadmin_home")).content.decode())
    assert found == [False, True]
