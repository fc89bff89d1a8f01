"""What a translator gets of a page: every text, nothing that isn't text; and the page that is made of it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from events.blocks import SessionsBlock
from events.models import (
    ConferenceDocument,
    ConferenceOrganisation,
    ConferencePage,
    ConferenceRoom,
    EventDocument,
    EventOrganisation,
    EventPage,
)
from images.models import CustomImage
from news.models import ArticlePage, Byline, CaseUpdate, Correction, RelatedArticle
from pages.blocks import BodyBlock
from pages.models import BasePage
from tests.factories import (
    ArticlePageFactory,
    ConferencePageFactory,
    DocumentFactory,
    EventPageFactory,
    PersonPageFactory,
    StandardPageFactory,
    block,
    completed,
    person,
    translated,
)
from tests.pages.bodies import TEXTS, every_block

KINDS = [*SessionsBlock().child_blocks, "break"]
LIGHT = ("break", "programme_note")
FILM = {
    "director": "Film director",
    "country": "Film country",
    "year": 2016,
    "running_time": 62,
    "subtitles": "Film subtitles",
}
DAY = {"date": "2018-11-25", "heading": "Day heading", "venue": "Day venue", "address": "Day address"}
TYPED = {
    "ends_next_day": True,
    "room": "Room text",
    "languages": ["ky", "sv"],
    "interpretation": ["en"],
    "do_not_record": True,
    "state": "moved",
}
"""What no translator meets in a session; the room stands in the list of rooms."""

FIELDS = (
    *("venue", "address", "city", "state_note", "admission", "languages", "interpretation"),
    *("accessibility_note", "accessibility_contact", "contact_name"),
)
"""Texts of the page itself."""

FACTS = {
    "time_zone": "Asia/Bishkek",
    "state": "postponed",
    "online_url": "https://example.org/live",
    "recording_url": "https://example.org/seen",
    "contact_email": "days@example.org",
    "sign_up": "external",
    "sign_up_url": "https://example.org/sign-up",
    "is_free": True,
    "step_free": True,
}
"""What is the same in all languages."""


def session(kind: str) -> dict[str, Any]:
    if kind == "programme_note":
        return block(kind, {"text": f"<p>{kind} text</p>"})
    fields: dict[str, Any] = {"start": "10:00:00", "end": "11:00:00", "title": f"{kind} title"}
    if kind != "break":
        people = [person(name=f"{kind} name {i}", affiliation=f"{kind} affiliation {i}") for i in (1, 2)]
        links = [f"https://example.org/{i}" for i in (1, 2)]
        materials = [
            block("item", {"kind": "link", "title": f"{kind} material {url[-1]}", "url": url}) for url in links
        ]
        fields |= {"abstract": f"<p>{kind} abstract</p>", "people": people, "materials": materials, **TYPED}
        fields |= {part: f"{kind} {part}" for part in ("venue", "track", "content_note", "state_note")}
    return block(kind, {**fields, **(FILM if kind == "film_screening" else {})})


def session_texts(kind: str) -> list[str]:
    if kind in LIGHT:
        return [f"{kind} text" if kind == "programme_note" else f"{kind} title"]
    lists = [f"{kind} {part} {i}" for part in ("name", "affiliation", "material") for i in (1, 2)]
    return [
        *lists,
        *(f"{kind} {part}" for part in ("title", "abstract", "venue", "track", "content_note", "state_note")),
    ]


ARTICLE_TEXTS = [
    *(f"{word} text" for word in ("Title", "Lead", "Place", "Content note", "Seo", "Search", "Correction", "Update")),
    "Byline name",
]


@pytest.fixture
def article(image: CustomImage) -> ArticlePage:
    page = ArticlePageFactory(
        title="Title text",
        lead="Lead text",
        place="Place text",
        content_note="Content note text",
        licence="cc_by",
        case_status="detained",
        case_status_on=date(2018, 6, 3),
        updated_on=date(2018, 6, 2),
        event_date=date(2018, 5, 31),
        seo_title="Seo text",
        search_description="Search text",
        body=every_block(image, DocumentFactory(), StandardPageFactory()),
    )
    page.related_articles.add(RelatedArticle(article=ArticlePageFactory(title="Another")))
    return completed(
        page,
        Byline(name="Byline name"),
        Byline(naming="withheld"),
        Correction(made_on=date(2018, 6, 4), text="Correction text"),
        CaseUpdate(date=date(2018, 6, 3), text="Update text"),
    )


@pytest.fixture
def conference(homes: dict) -> ConferencePage:
    day = {**DAY, "sessions": [session(kind) for kind in KINDS]}
    second = {**DAY, "date": "2018-11-26"}
    texts = {name: f"{name} text" for name in FIELDS}
    page = ConferencePageFactory(
        title="Title text", **texts, **FACTS, programme=[block("programme_day", day), block("programme_day", second)]
    )
    page.rooms.add(ConferenceRoom(name="Room text", locale=page.locale))
    page.organisations.add(ConferenceOrganisation(name="Organisation text", locale=page.locale, role="partner"))
    page.documents.add(ConferenceDocument(document=DocumentFactory(), title="Document text", locale=page.locale))
    page.save()
    return ConferencePage.objects.get()


@pytest.fixture
def event(homes: dict) -> EventPage:
    texts = {name: f"{name} text" for name in FIELDS}
    page = EventPageFactory(title="Title text", **texts, **FACTS, start_time="18:00:00")
    page.organisations.add(EventOrganisation(name="Organisation text", locale=page.locale, role="partner"))
    page.documents.add(EventDocument(document=DocumentFactory(), title="Document text", locale=page.locale))
    page.save()
    return EventPage.objects.get()


def segments(page: BasePage) -> dict[str, str]:
    """Path and text of everything that a translator gets."""
    source, _created = TranslationSource.update_or_create_from_instance(page)
    rows = StringSegment.objects.filter(source=source).values_list("context__path", "string__data", "order")
    return {f"{path} {order}": text for path, text, order in rows}


def in_russian(page: BasePage, translate: Callable[[str], str] | None = None) -> BasePage:
    """The page with each of its texts translated, or with none."""
    source, _created = TranslationSource.update_or_create_from_instance(page)
    locale = Locale.objects.get(language_code="ru")
    if not page.get_translations().exists():
        translated(page, "ru")
    Translation.objects.get_or_create(source=source, target_locale=locale)
    for segment in StringSegment.objects.filter(source=source).select_related("string") if translate else []:
        StringTranslation.objects.get_or_create(
            translation_of=segment.string,
            locale=locale,
            context=segment.context,
            defaults={"data": translate(segment.string.data)},
        )
    return source.get_ephemeral_translated_instance(locale, fallback=True)


def missing(texts: list[str], found: object) -> list[str]:
    everything = "\n".join(found)
    return [text for text in texts if text not in everything]


def test_translator_gets_every_text_of_an_article(article: ArticlePage) -> None:
    assert missing([*ARTICLE_TEXTS, *TEXTS], segments(article).values()) == []


def test_translator_gets_nothing_but_texts_of_an_article(article: ArticlePage) -> None:
    found = segments(article)
    typed = [
        "https://youtu.be/abc",
        "https://soundcloud.com/a/b",
        "40",
        "60",
        "h3",
        "ky",
        "2018",
        "news",
        "text",
        article.slug,
    ]
    typed += ["cc_by", "detained", "withheld", "2018-06-04"]
    assert [text for text in found.values() if text in typed] == []
    assert len(found) == len(TEXTS) + len(ARTICLE_TEXTS)


def test_translator_gets_every_text_of_a_programme(conference: ConferencePage) -> None:
    own = [f"{word} text" for word in ("Title", *FIELDS, "Room", "Organisation", "Document")]
    day = ["Day heading", "Day venue", "Day address"]
    film = ["Film director", "Film country", "Film subtitles"]
    texts = [*own, *day, *day, *film, *(text for kind in KINDS for text in session_texts(kind))]
    assert sorted(segments(conference).values()) == sorted(texts)


def test_translator_gets_every_text_of_an_event(event: EventPage) -> None:
    texts = [f"{word} text" for word in ("Title", *FIELDS, "Organisation", "Document")]
    assert sorted(segments(event).values()) == sorted(texts)


def assert_arrived(page: Any, original: Any) -> None:
    """Texts are translated, facts are those of the original."""
    assert {name: getattr(page, name) for name in FIELDS} == {name: f"{name} text (ru)" for name in FIELDS}
    assert {name: getattr(page, name) for name in FACTS} == FACTS
    [organisation], [document] = page.organisations.all(), page.documents.all()
    assert (organisation.name, organisation.role) == ("Organisation text (ru)", "partner")
    assert (document.title, document.document) == ("Document text (ru)", original.documents.get().document)


def test_event_becomes_a_translation_with_its_facts(event: EventPage) -> None:
    page = in_russian(event, lambda text: f"{text} (ru)")
    assert_arrived(page, event)
    assert page.start_time == event.start_time


def test_conference_becomes_a_translation_with_its_facts(conference: ConferencePage) -> None:
    page = in_russian(conference, lambda text: f"{text} (ru)")
    assert_arrived(page, conference)
    assert [room.name for room in page.rooms.all()] == ["Room text (ru)"]


def test_translation_names_the_room_in_its_own_language(conference: ConferencePage) -> None:
    page = in_russian(conference, lambda text: f"{text} (ru)")
    page.save_revision().publish()
    found = ConferencePage.objects.get(pk=page.pk).as_event().days[0].sessions
    assert {one.room for one in found if one.kind not in LIGHT} == {"Room text (ru)"}


def test_what_the_original_drops_goes_from_the_translation_too(conference: ConferencePage) -> None:
    in_russian(conference, lambda text: f"{text} (ru)").save_revision().publish()
    kept, dropped = conference.programme[0].value["sessions"][1], conference.programme[0].value["sessions"][0]
    [day] = [day for day in conference.programme.get_prep_value() if day["value"].get("sessions")]
    day["value"]["sessions"] = [one for one in day["value"]["sessions"] if one["id"] == kept.id]
    conference.programme = [day]
    conference.rooms.all().delete()
    conference.organisations.all().delete()
    conference.save_revision().publish()
    page = in_russian(ConferencePage.objects.get(pk=conference.pk), lambda text: f"{text} (ru)")
    assert [[one.id for one in day.value["sessions"]] for day in page.programme] == [[kept.id]]
    assert page.programme[0].value["sessions"][0].value["title"] == f"{kept.value['title']} (ru)"
    assert dropped.id not in str(page.programme.get_prep_value())
    assert (list(page.rooms.all()), list(page.organisations.all())) == ([], [])


def test_article_with_every_block_becomes_a_translation(article: ArticlePage) -> None:
    page = in_russian(article, lambda text: f"{text} (ru)")
    assert (page.locale.language_code, page.title) == ("ru", "Title text (ru)")
    original, shown = article.body.get_prep_value(), page.body.get_prep_value()
    assert [item["type"] for item in shown] == [item["type"] for item in original]
    assert [item["id"] for item in shown] == [item["id"] for item in original]
    html = BeautifulSoup(page.body.render_as_block(), "html.parser")
    texts = html.get_text(" ") + " ".join(img["alt"] for img in html.select("img"))
    words = [text for text in TEXTS if text != "Paragraph text"]
    assert [text for text in words if f"{text} (ru)" not in texts] == []
    assert html.select_one(".paragraph span[lang=kk]").text == "Қазақша"
    assert [(byline.naming, byline.name) for byline in page.bylines.all()] == [
        ("as_given", "Byline name (ru)"),
        ("withheld", ""),
    ]
    assert [(made.made_on, made.text) for made in page.corrections.all()] == [
        (date(2018, 6, 4), "Correction text (ru)")
    ]
    assert [(update.date, update.text) for update in page.case_updates.all()] == [
        (date(2018, 6, 3), "Update text (ru)")
    ]
    assert (page.case_status, page.case_status_on, page.licence) == ("detained", date(2018, 6, 3), "cc_by")
    assert (page.updated_on, page.event_date) == (date(2018, 6, 2), date(2018, 5, 31))
    assert [related.article.title for related in page.related_articles.all()] == ["Another"]
    assert (page.content_note, page.translator_name) == ("Content note text (ru)", "")


def test_untranslated_texts_stay_as_in_the_original(article: ArticlePage) -> None:
    page = in_russian(article)
    assert page.title == "Title text"
    assert page.body.get_prep_value() == article.body.get_prep_value()


def test_programme_becomes_a_translation_with_its_times(conference: ConferencePage) -> None:
    page = in_russian(conference, lambda text: f"{text} (ru)")
    [day, _bare], [original, _original] = page.programme.get_prep_value(), conference.programme.get_prep_value()
    assert (day["id"], str(day["value"]["date"]), day["value"]["heading"]) == (
        original["id"],
        "2018-11-25",
        "Day heading (ru)",
    )
    for shown, known in zip(day["value"]["sessions"], original["value"]["sessions"], strict=True):
        assert (shown["type"], shown["id"]) == (known["type"], known["id"])
        if shown["type"] == "programme_note":
            assert BeautifulSoup(shown["value"]["text"], "html.parser").text == "programme_note text (ru)"
            continue
        assert (shown["value"]["start"], shown["value"]["end"]) == (known["value"]["start"], known["value"]["end"])
        assert shown["value"]["title"] == f"{known['value']['title']} (ru)"
        if shown["type"] == "break":
            continue
        assert {name: shown["value"][name] for name in TYPED} == TYPED
        materials = [(item["value"]["title"], item["value"]["url"]) for item in shown["value"]["materials"]]
        kind = shown["type"]
        assert materials == [(f"{kind} material {i} (ru)", f"https://example.org/{i}") for i in (1, 2)]
        for somebody, original_person in zip(
            shown["value"].get("people", []), known["value"].get("people", []), strict=True
        ):
            assert somebody["value"]["name"] == f"{original_person['value']['name']} (ru)"
            assert somebody["value"]["role"] == "lecturer"


@pytest.mark.parametrize("kind", BodyBlock().child_blocks)
def test_each_block_becomes_a_translation_alone(kind: str, article: ArticlePage) -> None:
    article.body = [(item.block_type, item.value) for item in article.body if item.block_type == kind]
    article.save()
    article = ArticlePage.objects.get(pk=article.pk)
    page = in_russian(article, lambda text: f"{text} (ru)")
    assert [item.block_type for item in page.body] == [kind]
    assert "(ru)" in page.body.render_as_block()


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_session_becomes_a_translation_alone(kind: str, homes: dict) -> None:
    conference = ConferencePageFactory(programme=[block("programme_day", {**DAY, "sessions": [session(kind)]})])
    page = in_russian(conference, lambda text: f"{text} (ru)")
    [shown] = page.programme[0].value["sessions"]
    assert shown.block_type == kind
    assert "text (ru)" in shown.render() if kind == "programme_note" else shown.value["title"] == f"{kind} title (ru)"


def test_programme_with_people_is_shown_in_translation(homes: dict, client: Client) -> None:
    aigul = PersonPageFactory(title="Aigul")
    translated(aigul, "ru", title="Айгуль")
    page = translated(ConferencePageFactory(people=[aigul]), "ru")
    source, _created = TranslationSource.update_or_create_from_instance(ConferencePage.objects.get(is_original=True))
    draft = source.get_ephemeral_translated_instance(page.locale, fallback=True)
    draft.save_revision().publish()
    assert "Айгуль" in client.get(ConferencePage.objects.get(pk=page.pk).url).content.decode()


@pytest.mark.parametrize("code", ["kk", "ky", "tg", "tk", "uz", "ru", "en", "sv"])
def test_marked_passage_and_superscript_survive_translation(code: str, homes: dict) -> None:
    html = (
        f'<p data-block-key="a1">Before <span lang="{code}">passage</span> between <sup>2</sup> and <b>after</b>.</p>'
    )
    article = ArticlePageFactory(body=[block("paragraph", html)])
    texts = [text for text in segments(article).values() if "Before" in text]
    assert texts == [f'Before <span lang="{code}">passage</span> between <sup>2</sup> and <b>after</b>.']
    page = in_russian(article, lambda text: text.replace("Before", "До"))
    assert page.body[0].value.source == html.replace("Before", "До")
