"""What a translator gets of a page: every text, nothing that isn't text; and the page that is made of it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from events.models import ConferencePage
from images.models import CustomImage
from news.models import ArticlePage, Byline, CaseUpdate, Correction, RelatedArticle
from pages.blocks import BodyBlock
from pages.models import BasePage
from tests.factories import (
    ArticlePageFactory,
    ConferencePageFactory,
    DocumentFactory,
    PersonPageFactory,
    StandardPageFactory,
    block,
    completed,
    person,
    translated,
)
from tests.pages.bodies import TEXTS, every_block

KINDS = ["reception", "lecture", "panel", "discussion", "seminar", "film_screening", "workshop", "break"]
FILM = {
    "director": "Film director",
    "country": "Film country",
    "year": 2016,
    "running_time": 62,
    "subtitles": "Film subtitles",
}
DAY = {"date": "2018-11-25", "heading": "Day heading", "venue": "Day venue", "address": "Day address"}


def session(kind: str) -> dict[str, Any]:
    fields: dict[str, Any] = {"start": "10:00:00", "end": "11:00:00", "title": f"{kind} title"}
    if kind != "break":
        people = [person(name=f"{kind} name {i}", affiliation=f"{kind} affiliation {i}") for i in (1, 2)]
        fields |= {"abstract": f"<p>{kind} abstract</p>", "languages": ["ky", "sv"], "people": people}
    return block(kind, {**fields, **(FILM if kind == "film_screening" else {})})


def session_texts(kind: str) -> list[str]:
    if kind == "break":
        return ["break title"]
    people = [f"{kind} {part} {i}" for part in ("name", "affiliation") for i in (1, 2)]
    return [f"{kind} title", f"{kind} abstract", *people]


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
    return ConferencePageFactory(
        title="Title text",
        venue="Venue text",
        address="Address text",
        city="City text",
        admission="Admission text",
        languages="Languages text",
        programme=[block("programme_day", day)],
    )


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
    typed = ["https://youtu.be/abc", "https://soundcloud.com/a/b", "40", "60", "h3", "ky", "2018", "news", "text", article.slug]
    typed += ["cc_by", "detained", "withheld", "2018-06-04"]
    assert [text for text in found.values() if text in typed] == []
    assert len(found) == len(TEXTS) + len(ARTICLE_TEXTS)


def test_translator_gets_every_text_of_a_programme(conference: ConferencePage) -> None:
    own = [f"{word} text" for word in ("Title", "Venue", "Address", "City", "Admission", "Languages")]
    day = ["Day heading", "Day venue", "Day address", "Film director", "Film country", "Film subtitles"]
    texts = [*own, *day, *(text for kind in KINDS for text in session_texts(kind))]
    found = segments(conference)
    assert missing(texts, found.values()) == []
    assert len(found) == len(texts)


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
    [day], [original] = page.programme.get_prep_value(), conference.programme.get_prep_value()
    assert (day["id"], str(day["value"]["date"]), day["value"]["heading"]) == (
        original["id"],
        "2018-11-25",
        "Day heading (ru)",
    )
    for shown, known in zip(day["value"]["sessions"], original["value"]["sessions"], strict=True):
        assert (shown["type"], shown["id"]) == (known["type"], known["id"])
        assert (shown["value"]["start"], shown["value"]["end"]) == (known["value"]["start"], known["value"]["end"])
        assert shown["value"]["title"] == f"{known['value']['title']} (ru)"
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
    assert (shown.block_type, shown.value["title"]) == (kind, f"{kind} title (ru)")


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
