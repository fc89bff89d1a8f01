"""A name that an article once carried and withholds now stands nowhere in what a visitor without an account can fetch.

Whoever is named in a country that persecutes them must be sure of that. So the whole site is fetched, by every address
that it names and by those that somebody could guess, and each answer is searched.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client, TestCase
from django.utils import timezone
from wagtail.models import Page, Revision

from news.crediting import credit
from news.enums import BylineRole, Naming
from news.models import ArticlePage, Byline
from people.models import PersonPage
from tests.crawling import Answer, crawl, fetch
from tests.factories import (
    ArticlePageFactory,
    CountryPageFactory,
    ImageFactory,
    PersonPageFactory,
    TopicPageFactory,
    block,
    completed,
    translated,
)
from tests.images.photographs import drawing
from users.models import User

BASE = "http://testserver"
LANGUAGES = ("sv", "en", "ru")
NAMES = {"sv": "Xylofonia Kvastberg", "en": "Xylofonia Kvastberg", "ru": "Ксилофония Квастберг"}
CANARIES = ("xylofon", "kvastberg", "ksilofon", "ксилофон", "квастберг")
"""What gives the person away: either name, in both scripts, and as an address writes it."""

ASKED = ("xylofonia", "xylofonja", "kvastbreg", "ксилофония", "квастбрег", "xyl")
"""What somebody asks the search who suspects whose name it is, or mistypes it."""

PLACES = {"sv": ("/sv/manniskor/", "/sv/nyheter/person/"), "en": ("/en/people/", "/en/news/person/")}
PLACES["ru"] = ("/ru/lyudi/", "/ru/novosti/chelovek/")
"""Where people are, and the feeds of what they write."""


def published(page: Any) -> Any:
    """The page, published as editors do it, with a revision that stays, and a redirect where it had another address."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def in_all_languages(page: Any, **texts: dict[str, str]) -> dict[str, Any]:
    """The page by language, its translations published with these texts."""
    versions = {page.language: page}
    for language in {*LANGUAGES} - {page.language}:
        versions[language] = translated(page, language, **{name: text[language] for name, text in texts.items()})
    return versions


class Story:
    """Somebody who is named in articles with this original language, in every way in which the site names people."""

    def __init__(self, language: str, editor: User, topic: Page, country: Page) -> None:
        self.language, self.editor, self.topic, self.country = language, editor, topic, country
        name, slug = NAMES[language], f"xylofonia-kvastberg-{language}"
        file = ContentFile(drawing(text=language), name=f"{slug}.png")
        self.portrait = ImageFactory(title=name, credit=name, alt_texts=NAMES, file=file)
        person = PersonPageFactory(language=language, title="Person", slug=f"nobody-{language}", lead=name)
        # The page had another address at first: whoever knows that one is led to the page.
        person.title, person.slug, person.portrait = name, slug, self.portrait
        self.people = in_all_languages(published(person), title=NAMES, lead=NAMES)
        page = Page.objects.get(pk=person.pk)
        signed = (Byline(person=page), Byline(name=name, role=BylineRole.PHOTO), Byline(name=name, role="interview"))
        self.named = self.article("named", *signed)
        self.credit(page=True)
        self.of_hidden_page = self.article("hidden page", Byline(person=page))

    def article(self, title: str, *bylines: Byline) -> dict[str, ArticlePage]:
        """An article in all languages, translated by the person who signs it, who is linked to in it."""
        article = ArticlePageFactory(
            language=self.language,
            title=f"{title} {self.language}",
            kind="story",
            licence="cc_by",
            published_on=timezone.localdate(),
            body=[
                block("paragraph", f'<p><a linktype="page" id="{self.people[self.language].pk}">Ord</a></p>'),
                block("call_to_action", {"text": "?", "label": "!", "page": self.people["sv"].pk, "url": ""}),
            ],
        )
        article.page_topics.create(topic=self.topic)
        article.page_countries.create(country=self.country)
        return in_all_languages(published(completed(article, *bylines)))

    def credit(self, *, page: bool) -> None:
        """Credit the person with the translations: by their page, by their name, or no more."""
        for language in {*LANGUAGES} - {self.language}:
            by_page = Page.objects.get(pk=self.people[language].pk) if page and language != "ru" else None
            by_name = NAMES[language] if page and language == "ru" else ""
            assert credit(ArticlePage.objects.get(pk=self.named[language].pk), self.editor, by_page, by_name)

    def withhold(self) -> None:
        """What an editor does so that nobody is named any more."""
        original = ArticlePage.objects.get(pk=self.named[self.language].pk)
        bylines = list(original.bylines.all())
        names = ((Naming.WITHHELD, ""), (Naming.WITHHELD, ""), (Naming.PSEUDONYM, "Alma"))
        for byline, (naming, name) in zip(bylines, names, strict=True):
            byline.naming, byline.person, byline.name = naming, None, name
        original.bylines = bylines
        published(original)
        self.credit(page=False)
        for person in self.people.values():
            PersonPage.objects.get(pk=person.pk).unpublish()

    def guesses(self) -> Iterator[str]:
        """Addresses that were true once."""
        for language, (people, feeds) in PLACES.items():
            person = self.people[language]
            for slug in (person.slug, f"nobody-{self.language}"):
                yield from (f"{people}{slug}/", f"{feeds}{slug}/atom.xml", f"{feeds}{slug}-{self.language}/atom.xml")
            yield f"/{language}/picture/{person.pk}/{self.portrait.pk}/"
            yield f"/share/{language}/{person.pk}/0123456789abcdef.png"
        yield f"/media/{self.portrait.file.name}"


def behind_the_desk() -> Iterator[str]:
    """Addresses of what editors see, and of interfaces that sites like this one often have."""
    for revision in Revision.objects.all():
        yield f"/admin/pages/{revision.object_id}/revisions/{revision.pk}/view/"
    for pk in Page.objects.filter(depth__gt=1).values_list("pk", flat=True):
        yield from (f"/admin/pages/{pk}/{view}/" for view in ("edit", "view_draft", "edit/preview", "history"))
        yield f"/api/v2/pages/{pk}/"
    yield from ("/api/v2/pages/", "/api/v2/images/", "/api/v2/documents/", "/admin/images/", "/admin/login/")


def told(answer: Answer) -> list[str]:
    """What an answer gives away, besides what the visitor has said in the address."""
    return [word for word in CANARIES if not said(answer, word) and answer.holds(word, in_address=False)]


def said(answer: Answer, word: str) -> bool:
    return Answer(answer.url, 0, "", b"", "").holds(word)


def test_withheld_name_is_nowhere(
    homes: dict, client: Client, superuser: User, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.WAGTAILADMIN_BASE_URL = BASE
    # What is drawn of a page is found in it as words.
    monkeypatch.setattr("pages.social.social_picture", lambda *drawn: " ".join(map(str, drawn)).encode())
    topic, country = TopicPageFactory(), CountryPageFactory()
    stories = [Story(language, superuser, topic, country) for language in LANGUAGES]
    articles = [story.named[language] for story in stories for language in LANGUAGES]
    assert all(fetch(client, article.url).holds("kvastberg") or "/ru/" in article.url for article in articles)
    assert all(told(fetch(client, f"{PLACES[story.language][0]}nobody-{story.language}/")) for story in stories)
    assert {*told(fetch(client, "/sv/manniskor/")), *told(fetch(client, "/ru/lyudi/"))} == {*CANARIES}
    for story in stories:
        story.withhold()

    answers = crawl(client, BASE, [url for story in stories for url in story.guesses()])
    asked = [
        f"/{language}/search/{way}?q={word}" for language in LANGUAGES for way in ("", "suggest/") for word in ASKED
    ]
    for url in [*asked, *behind_the_desk()]:
        answers[url] = fetch(client, url)
    assert {answer.status for answer in answers.values()} <= {200, 301, 302, 404}
    for article in articles:
        assert answers[article.url].status == 200
        assert answers[f"{article.url.rpartition(article.slug)[0]}atom.xml"].status == 200
    assert {url: words for url, answer in answers.items() if (words := told(answer))} == {}
    named = [url for url in answers if url not in asked and said(answers[url], "kvastberg")]
    assert {url: answers[url].status for url in named if answers[url].status != 404} == {}
