"""Accounts: an e-mail address in any capitalisation, and a language of one's own."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from tests.factories import ArticlePageFactory, InternPageFactory, PersonPageFactory, UserFactory
from users.models import User

PASSWORD = "bread-and-salt-4"
FORM = {"email": "aigul@example.org", "first_name": "Aigul", "last_name": "Osmonova", "is_active": "on"}
PASSWORDS = {"password1": PASSWORD, "password2": PASSWORD}


@pytest.fixture
def aigul(homes: dict) -> User:
    return User.objects.create_user("Aigul@Example.org", PASSWORD, is_superuser=True)


@pytest.mark.parametrize("typed", ["aigul@example.org", "AIGUL@EXAMPLE.ORG", "Aigul@Example.org"])
def test_login_takes_the_address_in_any_capitalisation(typed: str, aigul: User, client: Client) -> None:
    answer = client.post(reverse("wagtailadmin_login"), {"username": typed, "password": PASSWORD})
    assert answer.headers["Location"] == reverse("wagtailadmin_home")
    assert int(client.session["_auth_user_id"]) == aigul.pk


def test_login_needs_the_right_password(aigul: User, client: Client) -> None:
    client.post(reverse("wagtailadmin_login"), {"username": aigul.email, "password": PASSWORD.upper()})
    assert "_auth_user_id" not in client.session


def test_address_is_stored_in_lower_case(aigul: User) -> None:
    assert aigul.email == "aigul@example.org"


def test_name_stands_for_the_account_and_the_address_where_there_is_none(aigul: User) -> None:
    assert str(aigul) == "aigul@example.org"
    assert str(User(email="x@example.org", first_name="Aigul", last_name="Osmonova")) == "Aigul Osmonova"


@pytest.mark.parametrize("email", ["aigul@example.org", "AIGUL@Example.org"])
def test_second_account_is_refused_on_the_field(email: str, aigul: User) -> None:
    with pytest.raises(ValidationError) as refused:
        User(email=email, password="x").full_clean()
    assert "already" in str(refused.value.message_dict) or "redan" in str(refused.value.message_dict)
    assert list(refused.value.message_dict) == ["email"]


def test_database_refuses_a_second_account_too(aigul: User) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        UserFactory(email="AIGUL@example.org")


def test_form_refuses_a_second_account_on_the_field(admin: Client, aigul: User) -> None:
    answer = admin.post(reverse("wagtailusers_users:add"), {**FORM, **PASSWORDS, "email": "AIGUL@example.ORG"})
    assert list(answer.context["form"].errors) == ["email"]
    assert User.objects.filter(email__iexact="aigul@example.org").count() == 1


def test_form_refuses_another_accounts_address_on_the_field(admin: Client, aigul: User) -> None:
    other = UserFactory()
    answer = admin.post(reverse("wagtailusers_users:edit", args=[other.pk]), {**FORM, "email": "AIGUL@example.ORG"})
    assert list(answer.context["form"].errors) == ["email"]


def test_new_account_speaks_the_language_that_was_chosen(admin: Client, client: Client) -> None:
    admin.post(
        reverse("wagtailusers_users:add"), {**FORM, **PASSWORDS, "is_superuser": "on", "preferred_language": "ru"}
    )
    user = User.objects.get(email="aigul@example.org")
    assert user.preferred_language == "ru"
    assert admin_language(user) == "ru"


def test_changed_language_is_spoken_at_once(admin: Client, aigul: User) -> None:
    form = admin.get(reverse("wagtailusers_users:edit", args=[aigul.pk])).context["form"]
    assert form["preferred_language"].value() == ""
    data = {**FORM, "is_superuser": "on", "preferred_language": "en"}
    admin.post(reverse("wagtailusers_users:edit", args=[aigul.pk]), data)
    form = admin.get(reverse("wagtailusers_users:edit", args=[aigul.pk])).context["form"]
    assert form["preferred_language"].value() == "en"
    assert admin_language(aigul) == "en"


def test_account_without_a_language_follows_the_browser(aigul: User) -> None:
    assert admin_language(aigul, "ru") == "ru"


def test_language_outside_the_list_is_refused_on_the_field(admin: Client, aigul: User) -> None:
    data = {**FORM, "is_superuser": "on", "preferred_language": "de"}
    answer = admin.post(reverse("wagtailusers_users:edit", args=[aigul.pk]), data)
    assert list(answer.context["form"].errors) == ["preferred_language"]


def test_nobody_uploads_a_picture_of_themselves(admin: Client) -> None:
    page = admin.get("/admin/account/")
    assert b'name="name_email-' in page.content
    assert b'type="file"' not in page.content


@pytest.mark.parametrize("factory", [PersonPageFactory, InternPageFactory])
def test_account_gets_the_page_that_presents_its_holder(factory: type, admin: Client, aigul: User) -> None:
    page = factory(title="Aigul O.")
    edit = reverse("wagtailusers_users:edit", args=[aigul.pk])
    admin.post(edit, {**FORM, "is_superuser": "on", "person": page.pk})
    aigul.refresh_from_db()
    assert aigul.person.pk == page.pk
    assert "Aigul O." in admin.get(edit).content.decode()
    page.delete()
    aigul.refresh_from_db()
    assert aigul.person is None


def test_new_account_can_have_a_page_at_once(admin: Client) -> None:
    page = PersonPageFactory()
    admin.post(reverse("wagtailusers_users:add"), {**FORM, **PASSWORDS, "person": page.pk})
    assert User.objects.get(email="aigul@example.org").person.pk == page.pk


def test_page_of_something_else_is_refused_on_the_field(admin: Client, aigul: User) -> None:
    edit = reverse("wagtailusers_users:edit", args=[aigul.pk])
    answer = admin.post(edit, {**FORM, "person": ArticlePageFactory().pk})
    assert list(answer.context["form"].errors) == ["person"]


def admin_language(user: User, browser: str = "sv") -> str:
    """The language in which the admin greets this person."""
    client = Client()
    client.force_login(user)
    page = client.get(reverse("wagtailadmin_home"), headers={"accept-language": browser}).content.decode()
    [code] = [code for code in ("sv", "en", "ru") if f'<html lang="{code}"' in page]
    return code
