"""Erasing a person: the command, the ledger, the button of administrators."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils import translation
from wagtail.models import Page

from events.models import Registration
from home.models import HomePage
from people.erasing_again import erase_again
from people.models import Erasure, PersonPage, PersonRecord
from tests.factories import ArticlePageFactory, ImageFactory, PersonPageFactory, UserFactory, translated
from users.models import User

KEY = "only-for-tests-of-the-ledger-of-erasures"


@pytest.fixture
def ledger(settings: Any, tmp_path: Path) -> Path:
    settings.ERASURE_LEDGER = tmp_path / "erasures.jsonl"
    return settings.ERASURE_LEDGER


@pytest.fixture
def anna(homes: dict[str, HomePage], ledger: Path) -> PersonPage:
    return PersonPageFactory(title="Anna Kanar", email="anna@example.org")


@pytest.fixture
def admin(client: Client, superuser: User) -> Client:
    """An administrator who reads English."""
    superuser.preferred_language = "en"
    client.force_login(superuser)
    return client


def run(name: str, *args: object, **options: object) -> str:
    out = StringIO()
    with translation.override("en"):
        call_command(name, *args, stdout=out, **options)
    return out.getvalue()


def sign_up(email: str, name: str = "Somebody") -> None:
    token = email.ljust(64, "x")[:64]
    key = "00000000-0000-4000-8000-000000000001"
    Registration.objects.create(
        event_key=key, name=name, email=email, language="sv", status="confirmed", token_hash=token
    )


def test_the_command_asks_and_takes_no_for_an_answer(anna: PersonPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builtins.input", lambda question: "no")
    said = run("erase_person", anna.pk)
    assert said.startswith("This goes:\n  Page: Anna Kanar sv (1)\n")
    assert said.endswith("Nothing was erased.\n")
    assert PersonPage.objects.get().title == "Anna Kanar"


def test_the_command_erases_after_a_yes(anna: PersonPage, monkeypatch: pytest.MonkeyPatch) -> None:
    sign_up("anna@example.org")
    sign_up("other@example.org")
    sign_up("erik@example.org")
    english = translated(anna, "en", title="Anna Kanar")
    monkeypatch.setattr("builtins.input", lambda question: "yes")
    assert run("erase_person", english.pk, email=["Other@example.org"]).endswith("\nNothing is left.\n")
    assert not PersonPage.objects.exists()
    assert list(Registration.objects.values_list("email", flat=True)) == ["erik@example.org"]


def test_first_names_stay_unless_they_are_asked_for(anna: PersonPage) -> None:
    PersonRecord.objects.create(translation_key=anna.translation_key, full_name="Anna Kanar", other_names="Annuschka")
    article = ArticlePageFactory(title="Anna Kanar och en annan Annuschka")
    said = run("erase_person", anna.pk, yes=True)
    assert "Single words that others may bear are not looked for: Annuschka. Add them with --also." in said
    article.refresh_from_db()
    assert article.title == "[name withheld] och en annan Annuschka"


def test_names_that_are_asked_for_go_everywhere(anna: PersonPage) -> None:
    article = ArticlePageFactory(title="Annuschka", lead="Om Annuschkas sjö")
    run("erase_person", anna.pk, yes=True, also=["Annuschka"])
    article.refresh_from_db()
    assert (article.title, article.lead) == ("[name withheld]", "Om [name withheld] sjö")
    assert article.slug.isalnum()
    assert article.slug != "annuschka"
    assert article.url_path.endswith(f"/{article.slug}/")


def test_addresses_with_the_name_change_and_still_lead_there(anna: PersonPage, client: Client) -> None:
    article = ArticlePageFactory(title="Möte med Anna Kanar")
    assert article.slug == "mote-med-anna-kanar"
    linking = ArticlePageFactory(body=[("paragraph", f'<p><a href="{article.url}">dit</a></p>')])
    run("erase_person", anna.pk, yes=True)
    url = Page.objects.get(pk=article.pk).url
    assert "kanar" not in url
    assert client.get(article.url).status_code == 404
    assert client.get(url).status_code == 200
    assert f'href="{url}"' in client.get(linking.url).content.decode()


def test_search_finds_nobody(homes: dict[str, HomePage], ledger: Path, client: Client) -> None:
    person = PersonPageFactory(title="Zyxkanar Qvorblund")
    ArticlePageFactory(title="Sjön", lead="Zyxkanar Qvorblund badar.")
    assert "Inga träffar" not in client.get(reverse("search"), {"q": "qvorblund"}).content.decode()
    run("erase_person", person.pk, yes=True)
    html = client.get(reverse("search"), {"q": "qvorblund"}).content.decode()
    assert "Inga träffar" in html
    assert "Zyxkanar" not in html


def test_a_portrait_that_two_people_share_stays(anna: PersonPage) -> None:
    shared, own = ImageFactory(title="Ornament"), ImageFactory(title="Photograph")
    PersonPageFactory(title="Erik Berg", portrait=shared)
    other = PersonPageFactory(title="Anna Kanar", portrait=own)
    PersonPage.objects.filter(pk=anna.pk).update(portrait=shared)
    run("erase_person", anna.pk, yes=True)
    run("erase_person", other.pk, yes=True)
    assert [image.pk for image in type(shared).objects.all()] == [shared.pk]


def test_two_people_leave_the_same_words_where_each_may_stand_once(anna: PersonPage) -> None:
    erik = PersonPageFactory(title="Erik Berg")
    groups = [Group.objects.create(name=name) for name in ("Anna Kanar", "Erik Berg")]
    run("erase_person", anna.pk, yes=True)
    run("erase_person", erik.pk, yes=True)
    names = [Group.objects.get(pk=group.pk).name for group in groups]
    assert names == ["[name withheld]", f"[name withheld] {groups[1].pk}"]


def test_an_account_with_the_name_is_told_and_stays(anna: PersonPage) -> None:
    account = UserFactory(first_name="Anna", last_name="Kanar", person=anna)
    said = run("erase_person", anna.pk, yes=True)
    assert f"  ! Account: delete or rename it yourself: {account.email}\n" in said
    assert User.objects.values_list("last_name", "person").get(pk=account.pk) == ("Kanar", None)


def test_only_people_are_erased(homes: dict[str, HomePage]) -> None:
    for pk in (homes["sv"].pk, 0):
        with pytest.raises(CommandError, match="This is not the page of a person"):
            run("erase_person", pk, yes=True)


def test_what_is_left_is_told_with_the_exit_code(anna: PersonPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("people.erasing.leftovers", lambda blackening: ["somewhere.else (1)"])
    with pytest.raises(CommandError, match="Something is left:\n  somewhere.else") as raised:
        run("erase_person", anna.pk, yes=True)
    assert raised.value.returncode == 1


def test_bytes_that_could_not_be_overwritten_are_told(anna: PersonPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("people.erasing.overwrite_free_space", lambda: False)
    with pytest.raises(CommandError, match="Something is left:\n  free space of the database: run VACUUM there"):
        run("erase_person", anna.pk, yes=True)


def test_the_ledger_names_nobody(
    anna: PersonPage, ledger: Path, django_capture_on_commit_callbacks: Any, settings: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        run("erase_person", anna.pk, yes=True, email=["other@example.org"])
    line = json.loads(ledger.read_text())
    erasure = Erasure.objects.get()
    assert settings.ERASURE_KEY == KEY
    assert line == {
        "digest": erasure.digest,
        "addresses": erasure.address_digests,
        "erased_at": erasure.erased_at.isoformat(),
    }
    assert [len(digest) for digest in (line["digest"], *line["addresses"])] == [64, 64, 64]
    assert anna.translation_key.hex not in ledger.read_text()


def test_after_a_restore_those_in_the_ledger_are_erased_and_others_stay(
    anna: PersonPage, ledger: Path, django_capture_on_commit_callbacks: Any
) -> None:
    key = anna.translation_key
    erik = PersonPageFactory(title="Erik Berg")
    with django_capture_on_commit_callbacks(execute=True):
        run("erase_person", anna.pk, yes=True)
    # The backup is from before: the table knows nothing, the person and the sign-up are back, and a lone record.
    Erasure.objects.all().delete()
    PersonPageFactory(title="Anna Kanar", translation_key=key)
    sign_up("anna@example.org")
    sign_up("erik@example.org")
    assert run("erase_again", ledger=ledger).startswith("Erased again: 1 people, 1 things")
    assert list(PersonPage.objects.values_list("pk", flat=True)) == [erik.pk]
    assert list(Registration.objects.values_list("email", flat=True)) == ["erik@example.org"]
    assert run("erase_again", ledger=ledger).startswith("Erased again: 0 people, 0 things")


def test_a_record_without_a_page_goes_after_a_restore(
    anna: PersonPage, ledger: Path, django_capture_on_commit_callbacks: Any
) -> None:
    key = anna.translation_key
    with django_capture_on_commit_callbacks(execute=True):
        run("erase_person", anna.pk, yes=True)
    PersonRecord.objects.create(translation_key=key, full_name="Anna Kanar")
    assert erase_again(ledger).traces == 1
    assert not PersonRecord.objects.exists()


def test_another_key_knows_nobody(
    anna: PersonPage, ledger: Path, django_capture_on_commit_callbacks: Any, settings: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        run("erase_person", anna.pk, yes=True)
    PersonPageFactory(title="Anna Kanar", translation_key=anna.translation_key)
    settings.ERASURE_KEY = "another"
    assert run("erase_again", ledger=ledger).startswith("Erased again: 0 people")


def editor(*rights: str) -> Client:
    group = Group.objects.create(name="Some")
    group.permissions.set(Permission.objects.filter(codename__in=["access_admin", *rights]))
    user = UserFactory()
    user.groups.add(group)
    client = Client()
    client.force_login(user)
    return client


@pytest.mark.parametrize(
    ("rights", "status"), [((), 302), (("view_personrecord",), 302), (("delete_personrecord",), 200)]
)
def test_who_may_erase(anna: PersonPage, rights: tuple[str, ...], status: int) -> None:
    assert editor(*rights).get(reverse("erase_person", args=[anna.pk])).status_code == status


def test_the_button_leads_to_the_plan(anna: PersonPage, admin: Client) -> None:
    url = reverse("erase_person", args=[anna.pk])
    assert f'href="{url}"' in admin.get(reverse("wagtailadmin_pages:edit", args=[anna.pk])).content.decode()
    html = admin.get(url).content.decode()
    assert "<li>Page: Anna Kanar (sv)</li>" in html
    assert PersonPage.objects.filter(title="Anna Kanar").exists()


def test_there_is_no_such_button_elsewhere(admin: Client, homes: dict[str, HomePage]) -> None:
    html = admin.get(reverse("wagtailadmin_pages:edit", args=[homes["sv"].pk])).content.decode()
    assert reverse("erase_person", args=[homes["sv"].pk]) not in html
    assert admin.get(reverse("erase_person", args=[homes["sv"].pk]), follow=True).status_code == 404


def test_the_plan_takes_other_names_into_account(anna: PersonPage, admin: Client) -> None:
    ArticlePageFactory(title="Annuschka")
    url = reverse("erase_person", args=[anna.pk])
    assert "Names in texts: artiklar" not in admin.get(url).content.decode()
    sign_up("other@example.org")
    html = admin.post(url, {"also": "Annuschka", "addresses": "other@example.org"}).content.decode()
    assert "<li>Sign-up for an event (sv)</li>" in html
    assert "<li>Names in texts: pages × 2</li>" in html
    assert Registration.objects.count() == 1


@pytest.mark.parametrize("typed", ["", "Anna", "anna kanar"])
def test_another_title_erases_nobody(anna: PersonPage, admin: Client, typed: str) -> None:
    data = {"also": "", "addresses": "", "confirmation": typed, "erase": "yes"}
    html = admin.post(reverse("erase_person", args=[anna.pk]), data).content.decode()
    assert "This is not the title of the page." in html
    assert PersonPage.objects.filter(title="Anna Kanar").exists()


def test_a_wrong_address_is_told(anna: PersonPage, admin: Client) -> None:
    data = {"also": "", "addresses": "other", "confirmation": "Anna Kanar", "erase": "yes"}
    admin.post(reverse("erase_person", args=[anna.pk]), data)
    assert PersonPage.objects.exists()


def test_the_title_erases(anna: PersonPage, admin: Client) -> None:
    parent = anna.get_parent()
    data = {"also": "Annuschka", "addresses": "", "confirmation": "Anna Kanar", "erase": "yes"}
    answer = admin.post(reverse("erase_person", args=[anna.pk]), data, follow=True)
    assert answer.redirect_chain == [(reverse("wagtailadmin_explore", args=[parent.pk]), 302)]
    assert "Erased. Nothing is left." in answer.content.decode()
    assert not PersonPage.objects.exists()
