"""Protection at the editors' desk: the form, the take-down, what the public sees, what is on record."""

import json
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import ModelLogEntry, PageLogEntry

from home.models import HomePage
from people.models import PersonPage, PersonRecord
from tests.factories import PersonPageFactory, StandardPageFactory, UserFactory, translated
from tests.people.protected import LANGUAGES, NAMES, PSEUDONYM, SECRETS, WITHHELD, build, raise_to
from users.groups import ensure_groups
from users.models import User

SECRET_REACH = "signal-number-4711"


def account(homes: dict[str, HomePage], kind: str = "editors", code: str = "sv", *rights: str) -> Client:
    """A browser in which somebody of this group is logged in, who has these rights of the record as well."""
    user = UserFactory(is_staff=False)
    user.groups.add(ensure_groups(homes)[kind, code])
    if rights:
        keepers = Group.objects.create(name="Keepers of names")
        keepers.permissions.set(Permission.objects.filter(codename__in=rights))
        user.groups.add(keepers)
    return logged_in(user)


def logged_in(user: User) -> Client:
    """A browser in which this account is logged in, whose desk speaks English."""
    user.preferred_language = "en"
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def admin(superuser: User) -> Client:
    return logged_in(superuser)


@pytest.fixture
def zarina(homes: dict[str, HomePage]) -> PersonPage:
    page = PersonPageFactory(title="Zarina Bekova", lead="Lawyer.")
    page.save_revision().publish()
    return PersonPage.objects.get(pk=page.pk)


def form_of(client: Client, page: PersonPage) -> dict[str, str]:
    """What the editor's browser would send of a page, without the body, which scripts write."""
    html = BeautifulSoup(client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content, "html.parser")
    form = html.select_one("#page-edit-form")
    fields: dict[str, str] = {"body-count": "0"}
    for one in form.select("input[name], textarea[name], select[name]"):
        if one.get("type") in ("submit", "checkbox", "radio", "file") or "__prefix__" in one["name"]:
            continue
        chosen = one.select_one("option[selected]") if one.name == "select" else None
        value = chosen["value"] if chosen else one.get("value", "") if one.name == "input" else one.text.strip()
        fields[one["name"]] = "" if value == "null" else value
    return fields


def send(client: Client, page: PersonPage, *, publish: bool, **changes: str) -> Any:
    data = {**form_of(client, page), **changes, **({"action-publish": "1"} if publish else {})}
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)


def errors(response: Any) -> dict[str, list[str]]:
    return {name: [str(one) for one in found] for name, found in response.context["form"].errors.items()}


def messages(response: Any) -> list[str]:
    return [str(message).strip() for message in response.context["messages"]]


def test_form_shows_protection_in_the_practical_tab_of_the_original_alone(admin: Client, zarina: PersonPage) -> None:
    html = BeautifulSoup(admin.get(reverse("wagtailadmin_pages:edit", args=[zarina.pk])).content, "html.parser")
    assert html.select_one("#tab-practical select[name=protection]")
    english = translated(zarina, "en")
    assert "protection" not in form_of(admin, english)


def test_first_name_is_cut_out_of_the_title_with_a_message(admin: Client, zarina: PersonPage) -> None:
    response = send(admin, zarina, publish=True, protection="first_name")
    assert response.status_code == 302
    zarina.refresh_from_db()
    assert (zarina.title, zarina.slug, zarina.protection) == ("Zarina", "zarina", "first_name")
    told = messages(admin.get(response.url))
    assert [text for text in told if "shortened" in text] == ["Only the first name is shown: the title was shortened."]


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"protection": "pseudonym"}, "title"),
        ({"protection": "pseudonym", "title": "Mairam Bekova"}, "title"),
        ({"protection": "pseudonym", "title": "Бекова Мария"}, "title"),
        ({"protection": "pseudonym", "title": "Mairam", "lead": "Zarina is a lawyer."}, "lead"),
        ({"protection": "pseudonym", "title": "Mairam", "role": "Zarinas chef"}, "role"),
        ({"protection": "pseudonym", "title": "Mairam", "seo_title": "Zarina"}, "seo_title"),
        ({"protection": "first_name", "lead": "Bekova is a lawyer."}, "lead"),
        ({"protection": "withheld", "title": "Mairam"}, "protection"),
    ],
)
def test_what_gives_somebody_away_is_not_published(
    changes: dict[str, str], wrong: str, admin: Client, zarina: PersonPage
) -> None:
    response = send(admin, zarina, publish=True, **changes)
    assert response.status_code == 200
    assert list(errors(response)) == [wrong]
    stored = PersonPage.objects.get()
    assert (stored.title, stored.protection, stored.live) == ("Zarina Bekova", "open", True)


def test_body_that_gives_somebody_away_is_not_published(admin: Client, zarina: PersonPage) -> None:
    body = {
        "body-count": "1",
        "body-0-deleted": "",
        "body-0-order": "0",
        "body-0-type": "heading",
        "body-0-id": "",
        "body-0-value-text": "At Zarina's",
        "body-0-value-level": "h2",
    }
    response = send(admin, zarina, publish=True, protection="pseudonym", title="Mairam", **body)
    assert response.status_code == 200
    assert list(errors(response)) == ["body"]


def test_draft_may_be_unfinished(admin: Client, zarina: PersonPage) -> None:
    assert send(admin, zarina, publish=False, protection="pseudonym").status_code == 302
    assert PersonPage.objects.get().live


def test_pseudonym_is_published_once_nothing_gives_it_away(admin: Client, zarina: PersonPage) -> None:
    assert send(admin, zarina, publish=True, protection="pseudonym", title="Mairam").status_code == 302
    stored = PersonPage.objects.get()
    assert (stored.title, stored.slug, stored.live) == ("Mairam", "mairam", True)


def test_saving_withheld_takes_down_at_once_whoever_saves(homes: dict, zarina: PersonPage) -> None:
    """Also a translator, who may publish nothing."""
    english = translated(zarina, "en")
    translator = account(homes, "translators")
    response = send(translator, zarina, publish=False, protection="withheld")
    assert response.status_code == 302, errors(response)
    for page in (zarina, english):
        page.refresh_from_db()
        assert (page.live, page.protection) == (False, "withheld")
        assert "Zarina" not in page.title + page.draft_title


def test_withheld_person_comes_back_under_the_name_that_somebody_gives(admin: Client, zarina: PersonPage) -> None:
    send(admin, zarina, publish=False, protection="withheld")
    zarina.refresh_from_db()
    refused = send(admin, zarina, publish=True, protection="open")
    assert list(errors(refused)) == ["title"]
    assert send(admin, zarina, publish=True, protection="open", title="Zarina").status_code == 302
    zarina.refresh_from_db()
    assert (zarina.title, zarina.live) == ("Zarina", True)


def take_down_url(page: PersonPage) -> str:
    return reverse("take_person_down", args=[page.pk])


def test_take_down_shows_what_disappears_and_does_it(homes: dict, client: Client) -> None:
    world = build("sv")
    editor = account(homes)
    page = world.person
    html = BeautifulSoup(editor.get(take_down_url(page)).content, "html.parser").select_one("main")
    said = html.get_text(" ", strip=True)
    for code in LANGUAGES:
        assert world.page(code).full_url in said
    assert said.count("By the lake") == 3
    assert said.count("Days") == 3
    assert PersonPage.objects.live().count() == 3
    response = editor.post(take_down_url(page), {"withhold": "on"})
    assert response.status_code == 302
    assert not PersonPage.objects.live().exists()
    assert messages(editor.get(response.url)) == ["3 pages are not public any more."]
    assert WITHHELD["en"] in client.get(world.articles["en"].url).content.decode()
    assert world.person.title.startswith(WITHHELD["sv"])


def test_take_down_can_leave_the_name_to_editors(admin: Client, zarina: PersonPage) -> None:
    admin.post(take_down_url(zarina), {})
    zarina.refresh_from_db()
    assert (zarina.live, zarina.title, zarina.protection) == (False, "Zarina Bekova", "open")


@pytest.mark.parametrize(
    ("kind", "code", "may"),
    [("editors", "sv", True), ("reviewers", "sv", True), ("translators", "sv", False), ("editors", "en", False)],
)
def test_only_who_may_unpublish_takes_down(kind: str, code: str, may: bool, homes: dict, zarina: PersonPage) -> None:
    visitor = account(homes, kind, code)
    assert (visitor.get(take_down_url(zarina)).status_code == 200) is may
    visitor.post(take_down_url(zarina), {})
    assert PersonPage.objects.get().live is not may


def test_ways_to_it_stand_on_the_page_and_in_the_list(homes: dict, zarina: PersonPage) -> None:
    other = StandardPageFactory()
    for kind, shown in (("editors", True), ("translators", False)):
        visitor = account(homes, kind)
        edit = visitor.get(reverse("wagtailadmin_pages:edit", args=[zarina.pk])).content.decode()
        listing = visitor.get(reverse("wagtailadmin_explore", args=[zarina.get_parent().pk])).content.decode()
        assert (take_down_url(zarina) in edit, take_down_url(zarina) in listing) == (shown, shown)
        assert reverse("person_in_public", args=[zarina.pk]) in edit
        assert reverse("person_record", args=[zarina.pk]) not in edit
    elsewhere = visitor.get(reverse("wagtailadmin_pages:edit", args=[other.pk])).content.decode()
    assert "person_in_public" not in elsewhere
    assert visitor.get(reverse("person_in_public", args=[other.pk]), follow=True).status_code == 404


def test_command_takes_down(zarina: PersonPage, capsys: pytest.CaptureFixture) -> None:
    call_command("take_down", zarina.pk, "--keep-name")
    zarina.refresh_from_db()
    assert (zarina.live, zarina.title) == (False, "Zarina Bekova")
    assert capsys.readouterr().out == "Not public any more: 1.\n"
    call_command("take_down", zarina.pk)
    zarina.refresh_from_db()
    assert zarina.protection == "withheld"
    for pk in (0, zarina.get_parent().pk):
        with pytest.raises(CommandError):
            call_command("take_down", pk)


def public_text(client: Client, page: PersonPage) -> dict[str, dict[str, list[str]]]:
    """What the view of the public says, by language and surface."""
    html = BeautifulSoup(client.get(reverse("person_in_public", args=[page.pk])).content, "html.parser")
    found: dict[str, dict[str, list[str]]] = {}
    for code in LANGUAGES:
        surfaces = found[code] = {}
        for one in html.select(f"[aria-labelledby=public-{code}] dl > *"):
            if one.name == "dt":
                lines = surfaces.setdefault(one.text, [])
            else:
                lines.append(one.text)
    return found


def test_editor_sees_what_the_public_sees(homes: dict, settings: Any) -> None:
    settings.WAGTAILADMIN_BASE_URL = "http://localhost"
    world = build("sv")
    editor = account(homes)
    raise_to(world, "pseudonym", PSEUDONYM)
    russian = public_text(editor, world.person)["ru"]
    feed = list(russian.values())[4]
    assert list(russian.values()) == [
        [world.page("ru").full_url, PSEUDONYM, "Lawyer."],
        [PSEUDONYM, "Lawyer", "Osh"],
        [PSEUDONYM],
        ["By the lake"],
        feed,
        [PSEUDONYM, "Osh"],
        [PSEUDONYM],
    ]
    assert feed[0].endswith(PSEUDONYM)
    raise_to(world, "withheld", PSEUDONYM)
    nothing = ["Nothing is shown."]
    assert list(public_text(editor, world.person)["ru"].values()) == [
        nothing,
        nothing,
        [WITHHELD["ru"]],
        ["By the lake"],
        nothing,
        [WITHHELD["ru"]],
        nothing,
    ]


RECORD = {"full_name": "Zarina Bekova", "other_names": "", "reach": SECRET_REACH}


def test_record_is_for_those_who_may_see_it(homes: dict, zarina: PersonPage) -> None:
    key = zarina.translation_key
    PersonRecord.objects.create(translation_key=key, **RECORD)
    url, public = reverse("person_record", args=[zarina.pk]), reverse("person_in_public", args=[zarina.pk])
    editor = account(homes)
    assert editor.get(url).status_code == editor.post(url, RECORD).status_code == 302
    assert SECRET_REACH not in editor.get(public).content.decode()
    seer = account(homes, "editors", "sv", "view_personrecord")
    response = seer.get(url)
    assert SECRET_REACH in response.content.decode()
    assert "no-store" in response["Cache-Control"]
    assert seer.post(url, {**RECORD, "reach": "x"}).status_code == 302
    assert PersonRecord.objects.get().reach == SECRET_REACH
    assert "Zarina Bekova" in seer.get(public).content.decode()
    Group.objects.all().delete()
    keeper = account(homes, "editors", "sv", "view_personrecord", "change_personrecord")
    assert keeper.post(url, {**RECORD, "reach": "another way"}).url == url
    assert PersonRecord.objects.get().reach == "another way"


def test_log_of_the_record_says_who_and_never_what(admin: Client, zarina: PersonPage) -> None:
    url = reverse("person_record", args=[zarina.pk])
    admin.get(url)
    admin.post(url, RECORD)
    entries = PageLogEntry.objects.filter(page=zarina.pk, action__startswith="people.").order_by("pk")
    assert [(entry.action, entry.data) for entry in entries] == [
        ("people.record_seen", {}),
        ("people.record_changed", {}),
    ]
    assert SECRET_REACH not in json.dumps([entry.data for entry in ModelLogEntry.objects.all()])


def test_right_to_see_records_can_be_given_to_a_group(admin: Client) -> None:
    html = admin.get(reverse("wagtailusers_groups:add")).content.decode()
    for right in ("view_personrecord", "change_personrecord"):
        assert f'value="{Permission.objects.get(codename=right).pk}"' in html


@pytest.mark.parametrize("level", ["first_name", "pseudonym", "withheld"])
def test_desk_shows_no_hidden_name_to_who_may_not_see_it(level: str, homes: dict) -> None:
    world = build("sv")
    world.person.save_revision()
    raise_to(world, level, {"first_name": "Gulnara"}.get(level, PSEUDONYM))
    editor, page = account(homes), world.person
    parent = page.get_parent()
    urls = [
        reverse("wagtailadmin_explore", args=[parent.pk]),
        reverse("wagtailadmin_pages:edit", args=[page.pk]),
        reverse("wagtailadmin_pages:history", args=[page.pk]),
        reverse("wagtailadmin_pages:workflow_history", args=[page.pk]),
        reverse("wagtailadmin_pages:usage", args=[page.pk]),
        reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, "earliest", "latest"]),
        reverse("wagtailadmin_pages:edit", args=[world.articles["sv"].pk]),
        reverse("wagtailadmin_pages:edit", args=[world.conferences["sv"].pk]),
        reverse("wagtailadmin_choose_page_child", args=[parent.pk]) + "?page_type=people.PersonPage",
        reverse("wagtailadmin_reports:site_history"),
        reverse("wagtailimages:index"),
        reverse("person_in_public", args=[page.pk]),
        reverse("take_person_down", args=[page.pk]),
        reverse("wagtailadmin_home"),
    ]
    for url in urls:
        response = editor.get(url)
        assert response.status_code == 200, url
        said = response.content.decode()
        said = json.dumps(json.loads(said), ensure_ascii=False) if said.startswith("{") else said
        found = [word for word in SECRETS[level] if word in said.lower()]
        assert found == [], url
    searches = {
        reverse("wagtailadmin_pages:search"): reverse("wagtailadmin_pages:edit", args=[page.pk]),
        reverse("wagtailadmin_choose_page_search"): f'data-id="{page.pk}"',
    }
    for url, found in searches.items():
        word = page.title.split()[-1]
        for question in {"Gulnara", "Satybaldieva", word}:
            said = editor.get(url, {"q": question, "page_type": "people.PersonPage"}).content.decode()
            assert (found in said) is (question == word), (url, question)
    assert NAMES["sv"] == PersonRecord.objects.get().full_name
