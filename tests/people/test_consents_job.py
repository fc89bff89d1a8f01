"""What the job does on the day, and the letters that it sends before."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.core import mail
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page

from images.models import CustomImage
from news.enums import ArticleKind
from news.models import ArticlePage, Byline
from people.enums import ConsentPurpose
from people.models import Consent, PersonPage
from people.signals import person_hidden
from search.models import Entry, Word
from tests.factories import (
    ArticlePageFactory,
    ImageFactory,
    PersonPageFactory,
    UserFactory,
    completed,
    translated,
)
from tests.people.consents import AFTER, BEFORE, LAST, agreed, anew, at
from users.groups import EDITORS, REVIEWERS, ensure_groups
from users.models import User

DIARY, PORTRAIT, PROFILE = ConsentPurpose.DIARY, ConsentPurpose.PORTRAIT, ConsentPurpose.PROFILE

pytestmark = [pytest.mark.usefixtures("homes"), pytest.mark.django_db]

Run = Callable[[str], str]


@pytest.fixture
def run(capsys: pytest.CaptureFixture, django_capture_on_commit_callbacks: Any) -> Run:
    """Let the job run at a moment; what it says."""

    def run(moment: str) -> str:
        with at(moment), django_capture_on_commit_callbacks(execute=True):
            call_command("end_consents")
        return capsys.readouterr().out.strip()

    return run


def said(pages: int = 0, pictures: int = 0, letters: int = 0) -> str:
    return f"Unpublished pages: {pages}, hidden pictures: {pictures}, reminders: {letters}"


@pytest.fixture
def hidden() -> Any:
    """The signals that are sent: (translation key, purpose)."""
    heard: list[tuple] = []

    def hear(translation_key: Any, purpose: str, **kwargs: Any) -> None:
        heard.append((translation_key, purpose))

    person_hidden.connect(hear)
    yield heard
    person_hidden.disconnect(hear)


def files_of(image: CustomImage) -> list[Path]:
    return [Path(settings.MEDIA_ROOT) / rendition.file.name for rendition in image.renditions.all()]


def test_nothing_before_the_day_is_over_and_nothing_twice(run: Run, hidden: list) -> None:
    person = PersonPageFactory(title="Kanykei")
    translated(person, "en")
    anew(person).create_alias(update_slug="en-till")
    agreed(person, reminded_on=date(2031, 5, 30))
    assert run(BEFORE) == said()
    assert hidden == []
    assert run(AFTER) == said(pages=3)
    assert not PersonPage.objects.filter(live=True).exists()
    assert set(PersonPage.objects.filter(alias_of=None).values_list("expired", flat=True)) == {True}
    assert hidden == [(person.translation_key, PROFILE)]
    assert Consent.objects.get().ended_on == date(2031, 6, 1)
    assert run(AFTER) == said()
    assert len(hidden) == 1


def test_pictures_of_the_person_and_the_search_index(run: Run, client: Client) -> None:
    images = [ImageFactory() for _ in range(2)]
    person = PersonPageFactory(title="Kanykei", portrait=images[0], listing_image=images[1])
    translated(person, "en")
    other = ImageFactory()
    PersonPageFactory(portrait=other)
    client.get(person.url)
    client.get("/sv/manniskor/")
    shown = files_of(images[0])
    kept = files_of(other)
    assert shown
    assert kept
    agreed(person)
    run(AFTER)
    assert not any(path.exists() for path in shown)
    assert files_of(images[0]) == []
    assert all(path.exists() for path in kept)
    assert not Entry.objects.filter(title="Kanykei").exists()
    assert not Word.objects.filter(word="kanykei").exists()


def test_a_page_that_somebody_publishes_again_is_unpublished_again(run: Run, client: Client) -> None:
    person = PersonPageFactory()
    agreed(person)
    run(AFTER)
    with at("2031-06-02 09:00 +02:00"):
        anew(person).get_latest_revision_as_object().save_revision().publish()
        assert anew(person).live
        assert client.get(person.url).status_code == 404
    assert run("2031-06-02 09:05 +02:00") == said(pages=1)
    assert not anew(person).live


def test_wagtails_own_timer_may_have_been_first(run: Run, hidden: list) -> None:
    person = PersonPageFactory(portrait=ImageFactory())
    agreed(person)
    with at(AFTER):
        anew(person).unpublish(set_expired=True)
    assert run(AFTER) == said()
    assert hidden == [(person.translation_key, PROFILE)]


def test_who_has_agreed_for_longer_stays(run: Run, hidden: list) -> None:
    person = PersonPageFactory()
    agreed(person, until=None)
    agreed(person)
    assert run(AFTER) == said()
    assert anew(person).live
    assert hidden == []


def test_a_prolonged_consent_can_end_a_second_time(run: Run, hidden: list) -> None:
    person = PersonPageFactory()
    consent = agreed(person, PORTRAIT)
    run(AFTER)
    consent.refresh_from_db()
    consent.until = date(2032, 5, 31)
    with at(AFTER):
        consent.save()
    assert Consent.objects.get().ended_on is None
    run("2032-06-01 00:00 +02:00")
    assert hidden == [(person.translation_key, PORTRAIT)] * 2


def test_an_ended_portrait_leaves_the_page(run: Run, client: Client, hidden: list) -> None:
    image = ImageFactory()
    person = PersonPageFactory(portrait=image)
    client.get(person.url)
    files = files_of(image)
    agreed(person, PORTRAIT)
    assert run(AFTER) == said()
    assert not any(path.exists() for path in files)
    assert anew(person).live
    with at(AFTER):
        assert client.get(person.url).status_code == 200
    assert files_of(image) == []
    assert hidden == [(person.translation_key, PORTRAIT)]


def test_a_diary_goes_in_all_languages_and_other_texts_stay(run: Run) -> None:
    person, other = PersonPageFactory(), PersonPageFactory()
    translated(person, "en")

    def article(kind: ArticleKind, writer: Page) -> ArticlePage:
        return completed(ArticlePageFactory(kind=kind), Byline(person=writer.page_ptr))

    diary = [article(ArticleKind.STORY, person) for _ in range(2)]
    english = translated(diary[0], "en")
    kept = [article(ArticleKind.ANALYSIS, person), article(ArticleKind.STORY, other)]
    agreed(person, DIARY)
    run(AFTER)
    live = set(ArticlePage.objects.live().values_list("pk", flat=True))
    assert live & {page.pk for page in [*diary, english, *kept]} == {page.pk for page in kept}
    assert anew(person).live


def test_pictures_past_their_day(run: Run, client: Client) -> None:
    image, other = ImageFactory(do_not_use_after=LAST), ImageFactory()
    articles = [ArticlePageFactory(listing_image=each) for each in (image, other)]
    for article in articles:
        client.get(article.url)
    files = files_of(image)
    assert files
    assert run(BEFORE) == said()
    assert run(AFTER) == said(pictures=1)
    assert not any(path.exists() for path in files)
    assert files_of(other)
    with at(AFTER):
        client.get(articles[0].url)
        client.get("/sv/nyheter/")
    assert files_of(image) == []
    assert run(AFTER) == said()


@pytest.fixture
def editors(homes: dict) -> dict[str, User]:
    """Somebody in each group of Swedish and English, with the language of their desk."""
    groups = ensure_groups(homes)
    found = {}
    for kind, code, language in [
        (EDITORS, "sv", "sv"),
        (EDITORS, "en", "en"),
        (REVIEWERS, "sv", "sv"),
    ]:
        user = UserFactory(email=f"{kind}-{code}@example.org")
        user.groups.add(Group.objects.get(pk=groups[kind, code].pk))
        user.preferred_language = language
        found[f"{kind} {code}"] = user
    return found


def letters() -> list[tuple[str, str]]:
    found = [(message.to[0], message.subject) for message in mail.outbox]
    mail.outbox.clear()
    return found


@pytest.mark.usefixtures("editors")
def test_reminders_thirty_and_seven_days_before_each_once(run: Run) -> None:
    person = PersonPageFactory(title="Kanykei", language="en")
    translated(person, "sv")
    agreed(person)
    agreed(person, PORTRAIT)
    expected = [("editors-en@example.org", "Consents that end soon")]
    sent = {}
    for day in ("2031-04-30", "2031-05-01", "2031-05-02", "2031-05-23", "2031-05-24", "2031-05-25", "2031-05-31"):
        run(f"{day} 00:05 +02:00")
        run(f"{day} 00:10 +02:00")
        sent[day] = letters()
    assert {day: found for day, found in sent.items() if found} == {"2031-05-01": expected, "2031-05-24": expected}


def test_what_a_reminder_says(run: Run, editors: dict[str, User]) -> None:
    PersonPageFactory()
    agreed(PersonPageFactory(title="Kanykei", language="en"), note="Her true name is secret")
    run("2031-05-01 09:00 +02:00")
    (message,) = mail.outbox
    assert message.body == (
        "What these people have agreed to ends soon. Ask them whether it may go on, and write down what they say. "
        "Without a new consent the site hides it by itself when the last day is over.\n\n"
        "Kanykei\n  A page with name and presentation\n  Until 31 May 2031\n\n"
        f"{settings.WAGTAILADMIN_BASE_URL}/admin/consents/\n"
    )
    assert message.extra_headers == {"Auto-Submitted": "auto-generated"}


@pytest.mark.usefixtures("editors")
def test_the_language_is_that_of_the_receivers_desk(run: Run, editors: dict[str, User]) -> None:
    editors["editors en"].preferred_language = "ru"
    agreed(PersonPageFactory(title="Kanykei", language="en"))
    run("2031-05-01 09:00 +02:00")
    assert "31 мая 2031" in mail.outbox[0].body


@pytest.mark.usefixtures("editors")
def test_no_reminder_of_what_goes_on_or_has_been_taken_back(run: Run) -> None:
    longer, gone = PersonPageFactory(), PersonPageFactory()
    agreed(longer)
    agreed(longer, until=date(2032, 5, 31))
    agreed(gone, withdrawn_on=date(2031, 4, 1))
    run("2031-05-01 09:00 +02:00")
    assert letters() == []


def test_without_editors_administrators_are_reminded(run: Run, superuser: User) -> None:
    agreed(PersonPageFactory())
    run("2031-05-01 09:00 +02:00")
    assert [address for address, _subject in letters()] == [superuser.email]


@pytest.mark.usefixtures("editors")
def test_a_letter_that_cannot_be_sent_is_tried_again(
    run: Run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*args: Any, **kwargs: Any) -> None:
        raise OSError("no mail server knows editors-sv@example.org")

    agreed(PersonPageFactory())
    with monkeypatch.context() as broken:
        broken.setattr("django.core.mail.EmailMessage.send", fail)
        assert run("2031-05-01 09:00 +02:00") == said()
    assert "example.org" not in caplog.text
    assert run("2031-05-01 09:05 +02:00") == said(letters=1)
