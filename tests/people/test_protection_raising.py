"""Who becomes protected is so at once everywhere, also in what no visitor sees."""

from typing import Any

import pytest
from django.test import Client
from django.utils import translation
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Comment, PageLogEntry
from wagtail_localize.models import String, StringTranslation, Translation, TranslationSource

from images.models import CustomImage
from people.models import PersonPage, PersonRecord
from people.protecting import names_known, protect, take_down
from people.signals import person_hidden
from tests.factories import ImageFactory, PersonPageFactory, UserFactory, translated
from tests.people.protected import FIRST_NAMES, NAMES, PSEUDONYM, SECRETS, World, build, raise_to, stored
from translations.adoption import adopt


@pytest.fixture
def world(homes: dict) -> World:
    """A person with everything that remembers a name: drafts, aliases, redirects, comments, strings, pictures."""
    world = build("sv")
    first, english, russian = (world.page(code) for code in ("sv", "en", "ru"))
    adopt(first, english)
    adopt(first, russian)
    alias = first.create_alias(update_slug="gulnara-satybaldieva-2")
    assert alias.live
    draft = english.get_latest_revision_as_object()
    draft.lead = "Gulnara Satybaldieva is waiting."
    draft.body = [("paragraph", "<p>With Satybaldieva's <b>book</b>.</p>")]
    draft.save_revision(log_action=True)
    Comment.objects.create(page=first, user=UserFactory(), text="Is it Satybaldieva?", contentpath="title")
    Redirect.add_redirect("/gulnara-satybaldieva/", first.page_ptr)
    Redirect.add_redirect("/gulnara/", "/sv/manniskor/gulnara-satybaldieva/")
    return world


def remembered(level: str) -> set[str]:
    """The tables in which a name stands that this level hides, but for the record."""
    return {table for table, text in stored() if any(secret in text for secret in SECRETS[level])} - {
        "people_personrecord"
    }


@pytest.mark.parametrize("level", ["first_name", "pseudonym", "withheld"])
def test_hidden_name_stands_nowhere_but_on_record(
    level: str, world: World, client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    assert remembered(level) > {"wagtailcore_page", "wagtailcore_revision", "wagtailcore_pagelogentry"}
    title = {"first_name": "Gulnara", "pseudonym": PSEUDONYM, "withheld": NAMES["sv"]}[level]
    with django_capture_on_commit_callbacks(execute=True):
        raise_to(world, level, title)
    assert remembered(level) == set()
    assert not Redirect.objects.exists()
    record = PersonRecord.objects.get()
    assert record.full_name == NAMES["sv"]
    assert NAMES["ru"] in record.other_names.splitlines()
    for path in ("/gulnara-satybaldieva/", "/gulnara/", "/sv/manniskor/gulnara-satybaldieva/"):
        assert client.get(path, follow=True).status_code == 404


def test_other_changes_that_wait_stay_drafts(world: World) -> None:
    raise_to(world, "pseudonym", PSEUDONYM)
    english = world.page("en")
    assert (english.live, english.title, english.lead) == (True, PSEUDONYM, "Lawyer.")
    assert english.has_unpublished_changes
    draft = english.get_latest_revision_as_object()
    assert (draft.title, draft.lead) == (PSEUDONYM, "Mairam is waiting.")
    assert draft.body.raw_data[0]["value"] == "<p>With Mairam's <b>book</b>.</p>"


def test_versions_that_nobody_needs_are_deleted_and_the_history_is_told_under_the_public_name(world: World) -> None:
    raise_to(world, "pseudonym", PSEUDONYM)
    assert {code: page.revisions.count() for code, page in world.people.items()} == {"sv": 1, "en": 2, "ru": 1}
    labels = PageLogEntry.objects.filter(page__in=[page.pk for page in world.people.values()])
    assert set(labels.values_list("label", flat=True)) == {PSEUDONYM}
    before = world.person.revisions.get()
    raise_to(world, "pseudonym", PSEUDONYM)
    assert before in world.person.revisions.all()


def test_translators_find_the_public_name(world: World) -> None:
    raise_to(world, "first_name", "Gulnara")
    source = TranslationSource.objects.get(object_id=world.person.translation_key)
    assert source.object_repr == "Gulnara"
    assert String.objects.filter(data="Gulnara", locale=source.locale).exists()
    titles = StringTranslation.objects.filter(context__object_id=source.object_id, context__path="title")
    assert {row.locale.language_code: row.data for row in titles} == {"en": "Gulnara", "ru": FIRST_NAMES["ru"]}
    assert Translation.objects.filter(source=source).count() == 2


def test_alias_follows(world: World) -> None:
    raise_to(world, "pseudonym", PSEUDONYM)
    alias = PersonPage.objects.get(alias_of=world.people["sv"])
    assert (alias.title, alias.slug, alias.live, alias.protection) == (PSEUDONYM, "mairam-2", True, "pseudonym")
    raise_to(world, "withheld", PSEUDONYM)
    alias.refresh_from_db()
    assert not alias.live
    assert not PersonPage.objects.live().exists()


def test_translated_pseudonym_is_kept_and_a_true_name_in_a_translation_is_not(world: World) -> None:
    raise_to(world, "pseudonym", PSEUDONYM)
    russian = world.page("ru")
    russian.title = "Майрам"
    russian.save_revision().publish()
    raise_to(world, "pseudonym", PSEUDONYM)
    assert world.page("ru").title == "Майрам"
    russian = world.page("ru")
    russian.title, russian.lead = NAMES["ru"], "Сатыбалдиева пишет."
    russian.save_revision().publish()
    russian = world.page("ru")
    assert (russian.title, russian.lead) == (PSEUDONYM, "Mairam пишет.")


def test_photograph_is_taken_off_and_a_drawing_stays(homes: dict) -> None:
    for medium, stays in (("photograph", False), ("other", False), ("drawing", True)):
        image = ImageFactory(medium=medium, title="Zarina", alt_texts={"sv": "Zarina vid sjön"}, consent_note="Zarina")
        page = PersonPageFactory(title="Zarina", portrait=image, listing_image=image)
        page.title, page.protection = "Mairam", "pseudonym"
        with translation.override("en"):
            page.save_revision().publish()
        page = PersonPage.objects.get(pk=page.pk)
        assert (page.portrait == image, page.listing_image == image, page.face == image) == (stays,) * 3
        image = CustomImage.objects.get(pk=image.pk)
        assert (image.title, image.alt_texts, image.consent_note) == ("Picture", {"sv": "vid sjön"}, "…")


def test_face_is_never_a_photograph_of_whom_nobody_may_recognise(image: CustomImage) -> None:
    page = PersonPageFactory.build(parent=None, portrait=image)
    faces = []
    for level in ("open", "first_name", "pseudonym", "withheld"):
        page.protection = level
        faces.append(page.face is not None)
    assert faces == [True, True, False, False]


def test_publishing_past_the_form_shows_no_true_name(homes: dict, client: Client) -> None:
    """A program, a schedule or a workflow publishes what no form has checked."""
    page = PersonPageFactory(title="Zarina Bekova")
    page.save_revision().publish()
    page.protection = "pseudonym"
    page.save_revision().publish()
    stored = PersonPage.objects.get()
    assert stored.title == f"Namnet hålls hemligt · {page.translation_key.hex[:8]}"
    assert stored.slug == f"person-{page.translation_key.hex[:8]}"
    stored.protection = "withheld"
    PersonPage.objects.filter(pk=page.pk).update(protection="pseudonym")
    revision = stored.save_revision()
    revision.publish()
    assert not PersonPage.objects.get().live


def test_take_down_unpublishes_everywhere_and_for_good(world: World) -> None:
    heard = []

    def hear(translation_key: Any, purpose: str, **kwargs: Any) -> None:
        heard.append((translation_key, purpose))

    person_hidden.connect(hear)
    try:
        done = take_down(world.people["en"])
    finally:
        person_hidden.disconnect(hear)
    assert {page.locale.language_code for page in done.pages} == {"sv", "en", "ru"}
    assert len(done.pages) == 4
    assert not PersonPage.objects.live().exists()
    assert heard == [(world.person.translation_key, "profile")]
    assert world.person.title == NAMES["sv"]
    assert take_down(world.people["en"]).pages == []


def test_schedule_does_not_bring_somebody_back(world: World) -> None:
    page = world.person
    page.save_revision(approved_go_live_at="2099-01-01T00:00Z")
    take_down(page)
    assert not page.revisions.exclude(approved_go_live_at=None).exists()


def test_names_known_are_all_of_all_languages(world: World) -> None:
    everything = {*NAMES.values(), "Гүлнара Сатыбалдиева", "Gulnara Satybaldiyeva"}
    assert set(names_known(world.person)) == everything
    raise_to(world, "withheld", "Zarina")
    names = names_known(world.page("ru"))
    assert set(names) == everything | {"Zarina"}
    assert names == sorted(names, key=len, reverse=True)


def test_protecting_nobody_does_nothing(homes: dict) -> None:
    protect(homes["sv"].translation_key)
    assert not PersonRecord.objects.exists()


def test_translation_that_is_made_later_is_as_protected(homes: dict) -> None:
    page = PersonPageFactory(title="Zarina Bekova")
    page.save_revision().publish()
    page.title, page.protection = "Zarina", "first_name"
    page.save_revision().publish()
    english = translated(PersonPage.objects.get(pk=page.pk), "en", title="Zarina Bekova")
    assert (english.title, english.slug, english.protection) == ("Zarina", "zarina", "first_name")
