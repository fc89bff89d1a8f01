"""Whoever may edit a translated article says who translated it."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationSource

from news.models import ArticlePage
from tests.factories import ArticlePageFactory, PersonPageFactory, UserFactory, translated
from users.groups import ensure_groups


@pytest.fixture
def english(homes: dict) -> ArticlePage:
    """A published translation, kept by wagtail-localize."""
    original = ArticlePageFactory()
    page = translated(original, "en", title="The lake")
    source, _created = TranslationSource.update_or_create_from_instance(original)
    Translation.objects.create(source=source, target_locale=page.locale)
    return ArticlePage.objects.get(pk=page.pk)


def desk(homes: dict, kind: str = "editors", code: str = "en") -> Client:
    user = UserFactory(is_staff=False)
    user.groups.add(ensure_groups(homes)[kind, code])
    user.preferred_language = "en"
    client = Client()
    client.force_login(user)
    return client


def address(article: ArticlePage) -> str:
    return reverse("credit_translator", args=[article.pk])


def credit(client: Client, article: ArticlePage, person: Page | None = None, name: str = "") -> int:
    data = {"translator": person.pk if person else "", "translator_name": name}
    return client.post(address(article), data).status_code


def credits(article: ArticlePage) -> tuple[str, str]:
    """The name that is published and the name in the latest draft."""
    stored = ArticlePage.objects.get(pk=article.pk)
    return stored.translator_name, stored.get_latest_revision_as_object().translator_name


def test_editor_credits_the_translator_and_it_is_published(english: ArticlePage, homes: dict) -> None:
    assert credit(desk(homes), english, name="Kanykei") == 302
    assert credits(english) == ("Kanykei", "Kanykei")
    assert not ArticlePage.objects.get(pk=english.pk).has_unpublished_changes
    assert "Kanykei" in Client().get(english.url).content.decode()


def test_translator_with_a_page_is_credited_by_it(english: ArticlePage, homes: dict) -> None:
    person = Page.objects.get(pk=PersonPageFactory(title="Kanykei").pk)
    credit(desk(homes), english, person)
    assert ArticlePage.objects.get(pk=english.pk).translator == person
    assert f'href="{person.url}"' in Client().get(english.url).content.decode()


def test_credit_is_taken_away_by_an_empty_form(english: ArticlePage, homes: dict) -> None:
    client = desk(homes)
    credit(client, english, name="Kanykei")
    assert client.get(address(english)).context["form"]["translator_name"].value() == "Kanykei"
    credit(client, english)
    assert credits(english) == ("", "")


def test_credit_waits_with_other_changes(english: ArticlePage, homes: dict) -> None:
    draft = english.get_latest_revision_as_object()
    draft.title = "Not ready"
    draft.save_revision()
    credit(desk(homes), english, name="Kanykei")
    assert credits(english) == ("", "Kanykei")
    stored = ArticlePage.objects.get(pk=english.pk)
    assert (stored.title, stored.get_latest_revision_as_object().title) == ("The lake", "Not ready")


def test_who_may_not_publish_credits_in_the_draft(english: ArticlePage, homes: dict) -> None:
    credit(desk(homes, "translators"), english, name="Kanykei")
    assert credits(english) == ("", "Kanykei")


def test_credit_of_an_unpublished_translation_is_there_when_it_is_made_anew(homes: dict) -> None:
    original = ArticlePageFactory()
    english = translated(original, "en", live=False)
    source, _created = TranslationSource.update_or_create_from_instance(original)
    Translation.objects.create(source=source, target_locale=english.locale)
    credit(desk(homes, "translators"), english, name="Kanykei")
    assert not ArticlePage.objects.get(pk=english.pk).live
    made = source.get_ephemeral_translated_instance(english.locale, fallback=True)
    assert made.translator_name == "Kanykei"


def test_credit_survives_a_new_translation_of_the_text(english: ArticlePage, homes: dict) -> None:
    credit(desk(homes), english, name="Kanykei")
    source = TranslationSource.objects.get()
    made = source.get_ephemeral_translated_instance(english.locale, fallback=True)
    assert made.translator_name == "Kanykei"


@pytest.mark.parametrize(
    ("with_person", "name", "wrong"),
    [(True, "Kanykei", "translator_name"), (False, "x" * 201, "translator_name"), ("article", "", "translator")],
)
def test_wrong_credit_is_named_at_its_field_and_nothing_is_stored(
    with_person: bool | str, name: str, wrong: str, english: ArticlePage, homes: dict
) -> None:
    person = english if with_person == "article" else PersonPageFactory() if with_person else None
    answer = desk(homes).post(address(english), {"translator": person.pk if person else "", "translator_name": name})
    assert list(answer.context["form"].errors) == [wrong]
    assert answer.context["form"]["translator_name"].value() == name
    assert credits(english) == ("", "")


@pytest.mark.parametrize(("kind", "code"), [("editors", "sv"), ("translators", "ru")])
def test_other_languages_credit_nobody_here(kind: str, code: str, english: ArticlePage, homes: dict) -> None:
    client = desk(homes, kind, code)
    assert client.get(address(english)).status_code == 302
    credit(client, english, name="Kanykei")
    assert credits(english) == ("", "")


def test_visitor_is_asked_to_log_in(english: ArticlePage) -> None:
    answer = Client().get(address(english))
    assert (answer.status_code, answer.headers["Location"].split("?")[0]) == (302, "/admin/login/")


def test_original_has_no_translator_to_credit(homes: dict) -> None:
    article = ArticlePageFactory(language="en")
    assert desk(homes).get(address(article), follow=True).status_code == 404


def test_locked_translation_is_left_alone(english: ArticlePage, homes: dict) -> None:
    ArticlePage.objects.filter(pk=english.pk).update(locked=True)
    credit(desk(homes), english, name="Kanykei")
    assert credits(english) == ("", "")


def test_way_to_the_form_stands_in_the_list_and_where_nobody_is_credited_yet(english: ArticlePage, homes: dict) -> None:
    client = desk(homes)
    explorer = reverse("wagtailadmin_explore", args=[english.get_parent().pk])
    edit = reverse("wagtailadmin_pages:edit", args=[english.pk])
    assert address(english) in client.get(explorer).content.decode()
    assert address(english) in client.get(edit).content.decode()
    credit(client, english, name="Kanykei")
    client.get(edit)  # shows what was saved
    assert "Nobody is credited" not in client.get(edit).content.decode()


def test_no_way_to_the_form_from_an_original(homes: dict) -> None:
    article = ArticlePageFactory(language="en")
    client = desk(homes)
    for url in (
        reverse("wagtailadmin_explore", args=[article.get_parent().pk]),
        reverse("wagtailadmin_pages:edit", args=[article.pk]),
    ):
        assert address(article) not in client.get(url).content.decode()
