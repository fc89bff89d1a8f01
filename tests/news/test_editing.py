"""An editor writes an article with every block in the admin: previews, publishes, and is told what is wrong where."""

from datetime import timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from home.models import HomePage
from images.models import CustomDocument, CustomImage
from news.models import ArticlePage, NewsIndexPage
from pages.rich_text import FEATURES
from tests.factories import (
    ArticlePageFactory,
    CountryPageFactory,
    DocumentFactory,
    PersonPageFactory,
    TopicPageFactory,
    UserFactory,
    translated,
)
from tests.pages.bodies import TEXTS, picture
from users.groups import ensure_groups
from users.models import User


def text(html: str) -> str:
    return rich_text(html, features=FEATURES)


def table() -> dict[str, Any]:
    column = {"order": "0", "deleted": ""}
    return {
        "caption": "Table caption",
        "column": {
            "count": "2",
            "0": {**column, "type": "text", "heading": "Year heading"},
            "1": {**column, "type": "number", "heading": "Number heading", "order": "1"},
        },
        "row": {"count": "2", "0": {"order": "0", "deleted": ""}, "1": {"order": "1", "deleted": ""}},
        "cell": {"0": {"0": "Cell one", "1": "40"}, "1": {"0": "Cell two", "1": "60"}},
    }


def body(image: CustomImage, document: CustomDocument, page: Any) -> list[tuple[str, Any]]:
    """Every block, as the editor's browser sends it."""
    chosen = {name: value for name, value in picture(image).items() if name != "decorative"}
    pictures = [
        ("item", {**chosen, "caption": "Gallery caption one"}),
        ("item", {**chosen, "alt_text": "Gallery alternative text", "caption": "Gallery caption two"}),
    ]
    return [
        ("heading", {"text": "Heading text", "level": "h2"}),
        ("paragraph", text('<p>Paragraph text <span lang="kk">Қазақша</span></p>')),
        ("quote", {"text": "Quote text", "attribution": "Quote attribution", "language": "ky"}),
        ("question_and_answer", {"question": "Question text", "answer": text("<p>Answer text</p>")}),
        ("image", {**chosen, "alt_text": "Image alternative text", "caption": "Image caption"}),
        ("gallery", {"heading": "Gallery heading", "images": streamfield(pictures)}),
        (
            "video",
            {"url": "https://youtu.be/abc", "title": "Video title", "transcript": text("<p>Transcript text</p>")},
        ),
        (
            "audio",
            {"url": "https://soundcloud.com/a/b", "title": "Audio title", "transcript": text("<p>Spoken text</p>")},
        ),
        ("table", table()),
        ("note", {"heading": "Note heading", "text": text("<p>Note text</p>")}),
        ("call_to_action", {"text": "Call text", "label": "Call label", "page": str(page.pk), "url": ""}),
        ("document", {"document": str(document.pk), "title": "Document title"}),
    ]


def byline(**fields: Any) -> dict[str, Any]:
    return {"role": "text", "naming": "as_given", **fields}


def form(blocks: list[tuple[str, Any]], **fields: Any) -> dict[str, str]:
    article = {
        "title": "Жаңы Жол",
        "slug": "zhangy-zhol",
        "lead": "Lead text",
        "kind": "story",
        "published_on": "2018-06-01",
        "place": "Osh",
        "body": streamfield(blocks),
        "bylines": inline_formset([]),
        "page_topics": inline_formset([]),
        "page_countries": inline_formset([]),
        "related_articles": inline_formset([]),
        "case_updates": inline_formset([]),
        "corrections": inline_formset([]),
        "comments": inline_formset([]),
    }
    return nested_form_data({**article, **fields})


@pytest.fixture
def add_url(homes: dict[str, HomePage]) -> str:
    section = NewsIndexPage.objects.get(locale__language_code="en")
    return reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])


@pytest.fixture
def account(homes: dict[str, HomePage]) -> User:
    """An editor of English who reads the admin in English."""
    user = UserFactory(is_staff=False)
    user.groups.add(ensure_groups(homes)["editors", "en"])
    user.preferred_language = "en"
    return user


@pytest.fixture
def editor(account: User, client: Client) -> Client:
    """A browser in which that editor is logged in."""
    client.force_login(account)
    return client


@pytest.fixture
def everything(image: CustomImage, homes: dict[str, HomePage]) -> list[tuple[str, Any]]:
    return body(image, DocumentFactory(), homes["en"])


def shown_texts(html: bytes) -> str:
    soup = BeautifulSoup(html, "html.parser").select_one(".body")
    return soup.get_text(" ") + " ".join(img["alt"] for img in soup.select("img"))


def test_editor_publishes_an_article_with_every_block(
    editor: Client, add_url: str, everything: list[tuple[str, Any]], client: Client
) -> None:
    person, topic, country = PersonPageFactory(title="Aigul"), TopicPageFactory(title="Unga"), CountryPageFactory()
    data = form(
        everything,
        bylines=inline_formset([byline(person=person.pk), byline(role="photo", name="Erik")]),
        page_topics=inline_formset([{"topic": topic.pk}]),
        page_countries=inline_formset([{"country": country.pk}]),
    )
    answer = editor.post(add_url, {**data, "action-publish": "1"})
    assert answer.status_code == 302
    article = ArticlePage.objects.get()
    assert (article.live, article.slug, article.is_original) == (True, "zhangy-zhol", True)
    shown = Client().get(article.url)
    assert [word for word in TEXTS if word not in shown_texts(shown.content)] == []
    assert '<span lang="kk">Қазақша</span>' in shown.content.decode()
    assert [(byline.name, byline.role) for byline in article.byline_list] == [("Aigul", "text"), ("Erik", "photo")]
    assert (article.topic_list, article.country_list) == ([topic], [country])
    ids = [block["id"] for block in article.body.raw_data]
    assert len(set(ids)) == len(everything)


def test_editor_saves_a_draft_that_nobody_sees(editor: Client, add_url: str, everything: list[tuple[str, Any]]) -> None:
    editor.post(add_url, form(everything))
    article = ArticlePage.objects.get()
    assert not article.live
    assert Client().get("/en/news/zhangy-zhol/").status_code == 404


def test_editor_previews_what_is_typed(editor: Client, add_url: str, everything: list[tuple[str, Any]]) -> None:
    editor.post(add_url, form([]))
    preview = reverse("wagtailadmin_pages:preview_on_edit", args=[ArticlePage.objects.get().pk])
    answer = editor.post(preview, form(everything, title="Typed just now"))
    assert answer.json() == {"is_valid": True, "is_available": True}
    shown = editor.get(preview).content
    assert BeautifulSoup(shown, "html.parser").h1.text == "Typed just now"
    assert [word for word in TEXTS if word not in shown_texts(shown)] == []
    assert ArticlePage.objects.get().title == "Жаңы Жол"


def test_editor_previews_a_page_that_was_never_saved(
    editor: Client, add_url: str, everything: list[tuple[str, Any]]
) -> None:
    preview = f"{add_url}preview/"
    assert editor.post(preview, form(everything)).json() == {"is_valid": True, "is_available": True}
    assert [word for word in TEXTS if word not in shown_texts(editor.get(preview).content)] == []
    assert not ArticlePage.objects.exists()


def test_edit_form_shows_what_was_saved(editor: Client, add_url: str, everything: list[tuple[str, Any]]) -> None:
    editor.post(add_url, form(everything))
    page = editor.get(reverse("wagtailadmin_pages:edit", args=[ArticlePage.objects.get().pk])).content.decode()
    assert [word for word in TEXTS if word not in page] == []


WRONG = [
    pytest.param(
        "image", {"alt_text": "A lake", "decorative": "on"}, "decorative", "choose one of the two", id="image"
    ),
    pytest.param(
        "call_to_action", {"page": "", "url": ""}, "page", "one of the two", id="call to action without a target"
    ),
    pytest.param(
        "call_to_action",
        {"url": "https://example.org/"},
        "page",
        "one of the two",
        id="call to action with two targets",
    ),
    pytest.param("call_to_action", {"label": ""}, "label", "This field is required", id="call to action without words"),
    pytest.param("video", {"url": "not an address"}, "url", "Enter a valid URL", id="video"),
    pytest.param("heading", {"text": ""}, "text", "This field is required", id="heading"),
]


@pytest.mark.parametrize(("kind", "fields", "field", "message"), WRONG)
def test_wrong_block_is_named_beside_its_field_and_what_was_typed_is_kept(
    kind: str, fields: dict, field: str, message: str, editor: Client, add_url: str, everything: list[tuple[str, Any]]
) -> None:
    position, [value] = [key for key, _value in everything].index(kind), [v for k, v in everything if k == kind]
    everything[position] = (kind, {**value, **fields})
    answer = editor.post(add_url, {**form(everything), "action-publish": "1"}, headers={"accept-language": "en"})
    assert not ArticlePage.objects.exists()
    [error] = answer.context["form"].errors.as_data()["body"]
    assert list(error.block_errors) == [position]
    assert list(error.block_errors[position].block_errors) == [field]
    [shown] = error.block_errors[position].block_errors[field].messages
    page = answer.content.decode()
    assert message in shown
    assert message in page
    # Every block comes back as it was typed, the wrong one too.
    kept = [word for word in TEXTS if word in str(everything)]
    assert [word for word in kept if word not in page] == []


def test_gallery_of_one_picture_is_refused(editor: Client, add_url: str, everything: list[tuple[str, Any]]) -> None:
    [gallery] = [value for kind, value in everything if kind == "gallery"]
    one = {key: value for key, value in gallery["images"].items() if key != "1"} | {"count": "1"}
    answer = editor.post(add_url, {**form([("gallery", {**gallery, "images": one})]), "action-publish": "1"})
    [error] = answer.context["form"].errors.as_data()["body"]
    assert list(error.block_errors[0].block_errors) == ["images"]


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"title": ""}, "title"),
        ({"kind": "poem"}, "kind"),
        ({"published_on": "yesterday"}, "published_on"),
        ({"published_on": ""}, "published_on"),
        ({"slug": "two words"}, "slug"),
        ({"slug": ""}, "slug"),
        ({"lead": "x" * 501}, "lead"),
        ({"content_note": "x" * 301}, "content_note"),
        ({"updated_on": "2018-05-31"}, "updated_on"),
        ({"case_status": "detained"}, "case_status_on"),
        ({"case_status_on": "2018-06-01"}, "case_status"),
        ({"case_status": "detained", "case_status_on": "2999-01-01"}, "case_status_on"),
        ({"licence": "cc_zero"}, "licence"),
        ({"slug": "country"}, "slug"),
        ({"slug": "ispravleniya"}, "slug"),
    ],
)
def test_wrong_field_is_named_and_what_was_typed_is_kept(
    fields: dict, wrong: str, editor: Client, add_url: str, everything: list[tuple[str, Any]]
) -> None:
    answer = editor.post(add_url, {**form(everything, **fields), "action-publish": "1"})
    assert list(answer.context["form"].errors) == [wrong]
    assert [word for word in TEXTS if word not in answer.content.decode()] == []
    assert not ArticlePage.objects.exists()


@pytest.mark.parametrize("signature", [{"person": "", "name": ""}, {"person": "yes", "name": "Erik"}])
def test_wrong_byline_is_named_at_its_name(signature: dict, editor: Client, add_url: str) -> None:
    if signature["person"]:
        signature = {**signature, "person": PersonPageFactory().pk}
    data = form([], bylines=inline_formset([byline(**signature)]))
    answer = editor.post(add_url, {**data, "action-publish": "1"})
    assert list(answer.context["form"].formsets["bylines"].errors[0]) == ["name"]
    assert not ArticlePage.objects.exists()


DATED = [
    pytest.param("corrections", {"made_on": "2018-05-31", "text": "x"}, "made_on", id="correction before publication"),
    pytest.param("corrections", {"made_on": "tomorrow", "text": "x"}, "made_on", id="correction of tomorrow"),
    pytest.param("corrections", {"made_on": "2018-06-02", "text": ""}, "text", id="correction without words"),
    pytest.param("case_updates", {"date": "tomorrow", "text": "x"}, "date", id="update of tomorrow"),
    pytest.param("case_updates", {"date": "2018-06-02", "text": ""}, "text", id="update without words"),
]


@pytest.mark.parametrize(("relation", "row", "wrong"), DATED)
def test_wrong_row_is_named_at_its_field_and_nothing_is_lost(
    relation: str, row: dict, wrong: str, editor: Client, add_url: str
) -> None:
    tomorrow = (timezone.localdate() + timedelta(days=1)).isoformat()
    row = {name: tomorrow if value == "tomorrow" else value for name, value in row.items()}
    answer = editor.post(add_url, {**form([], **{relation: inline_formset([row])}), "action-publish": "1"})
    [errors] = answer.context["form"].formsets[relation].errors
    assert list(errors) == [wrong]
    assert answer.context["form"]["title"].value() == "Жаңы Жол"
    assert not ArticlePage.objects.exists()


def test_right_rows_are_stored(editor: Client, add_url: str) -> None:
    other = ArticlePageFactory()
    data = form(
        [],
        updated_on="2018-06-01",
        event_date="2018-05-30",
        case_status="charged",
        case_status_on="2018-06-01",
        licence="cc_by",
        content_note="Torture.",
        corrections=inline_formset([{"made_on": "2018-06-01", "text": "Seven."}]),
        case_updates=inline_formset([{"date": "2018-05-30", "text": "Detained."}]),
        related_articles=inline_formset([{"article": other.pk}]),
    )
    editor.post(add_url, {**data, "action-publish": "1"})
    article = ArticlePage.objects.get(slug="zhangy-zhol")
    assert [(made.made_on.isoformat(), made.text) for made in article.corrections.all()] == [("2018-06-01", "Seven.")]
    assert [update.text for update in article.case_updates.all()] == ["Detained."]
    assert [related.article for related in article.related_articles.all()] == [other]
    assert (article.case_status, article.licence, article.content_note) == ("charged", "cc_by", "Torture.")
    assert [article.updated_on.isoformat(), article.event_date.isoformat()] == ["2018-06-01", "2018-05-30"]


def test_article_can_not_be_sent_to_itself_in_any_language(editor: Client) -> None:
    article = ArticlePageFactory(language="en")
    swedish = translated(article, "sv")
    edit = reverse("wagtailadmin_pages:edit", args=[article.pk])
    for itself in (article, swedish):
        answer = editor.post(edit, form([], related_articles=inline_formset([{"article": itself.pk}])))
        assert list(answer.context["form"].formsets["related_articles"].errors[0]) == ["article"]


def begun(editor: Client, add_url: str) -> list[dict[str, Any]]:
    """The bylines with which the form of a new article begins."""
    formset = editor.get(add_url).context["form"].formsets["bylines"]
    return [{name: row[name].value() for name in ("role", "naming", "person", "name")} for row in formset.forms]


def test_new_article_begins_as_news_of_today_signed_by_the_one_who_writes(
    editor: Client, account: User, add_url: str
) -> None:
    account.first_name, account.last_name = "Aigul", "Osmonova"
    account.save()
    written = editor.get(add_url).context["form"]
    assert (written["kind"].value(), written["published_on"].value()) == ("news", timezone.localdate())
    assert begun(editor, add_url) == [{"role": "text", "naming": "as_given", "person": None, "name": "Aigul Osmonova"}]


def test_account_with_a_page_signs_with_it(editor: Client, account: User, add_url: str) -> None:
    person = Page.objects.get(pk=PersonPageFactory().pk)
    account.first_name, account.person = "Aigul", person
    account.save()
    assert begun(editor, add_url) == [{"role": "text", "naming": "as_given", "person": person.pk, "name": ""}]


def test_account_without_a_name_begins_unsigned(editor: Client, add_url: str) -> None:
    assert begun(editor, add_url) == []


EXPLAINED_BY_THEIR_PANEL = {"page_topics", "page_countries", "related_articles"}


def test_each_field_says_what_it_is_for(editor: Client, add_url: str) -> None:
    page = BeautifulSoup(editor.get(add_url).content, "html.parser")
    fields = page.select("[data-edit-form] [data-field]")
    for row in page.select("template[id$=EMPTY_FORM_TEMPLATE]"):
        fields += BeautifulSoup(row.decode_contents(formatter=None), "html.parser").select("[data-field]")
    unexplained = {field.select_one("[name]")["name"] for field in fields if field.select_one(".help") is None}
    assert len(fields) > 25
    assert {name.split("-")[0] for name in unexplained} == EXPLAINED_BY_THEIR_PANEL
    for relation in EXPLAINED_BY_THEIR_PANEL:
        panel = page.select_one(f"[name={relation}-TOTAL_FORMS]").find_parent("section")
        assert panel.select_one(".help-block").get_text(strip=True)


def test_begun_article_is_previewed_before_it_is_saved(editor: Client, account: User, add_url: str) -> None:
    account.first_name, account.last_name = "Aigul", "Osmonova"
    account.save()
    row = {"id": "", **byline(person="", name="Aigul Osmonova"), "ORDER": "1", "DELETE": ""}
    answer = editor.post(f"{add_url}preview/", form([], bylines=inline_formset([row], initial=1)))
    assert answer.json() == {"is_valid": True, "is_available": True}
    page = BeautifulSoup(editor.get(f"{add_url}preview/").content, "html.parser")
    assert page.select_one(".byline dd").text == "Aigul Osmonova"
    # The checker beside the form reads these.
    assert page.select_one("meta[property='og:title']")["content"] == "Жаңы Жол"
    assert page.select_one("meta[name=description]")["content"] == "Lead text"


@pytest.mark.parametrize("keeps", [True, False])
def test_byline_that_was_begun_is_stored_unless_it_is_taken_away(keeps: bool, editor: Client, add_url: str) -> None:
    row = {"id": "", "role": "text", "naming": "as_given", "person": "", "name": "Aigul", "ORDER": "1"}
    bylines = inline_formset([{**row, "DELETE": "" if keeps else "1"}], initial=1)
    editor.post(add_url, {**form([], bylines=bylines), "action-publish": "1"})
    assert [made.name for made in ArticlePage.objects.get().bylines.all()] == (["Aigul"] if keeps else [])


def test_existing_article_is_not_signed_by_the_one_who_opens_it(editor: Client, account: User) -> None:
    account.first_name = "Aigul"
    account.save()
    article = ArticlePageFactory(language="en")
    page = editor.get(reverse("wagtailadmin_pages:edit", args=[article.pk]))
    assert page.context["form"].formsets["bylines"].forms == []


def test_kind_of_an_article_can_be_changed(editor: Client) -> None:
    article = ArticlePageFactory(language="en", kind="news")
    edit = reverse("wagtailadmin_pages:edit", args=[article.pk])
    editor.post(edit, {**form([], kind="statement", slug=article.slug), "action-publish": "1"})
    page = Client().get(article.url).content
    assert BeautifulSoup(page, "html.parser").article["class"] == ["is-statement"]
