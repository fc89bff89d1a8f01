"""Articles as entries of a feed."""

from uuid import UUID, uuid5

from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils.translation import gettext, override
from wagtail.models import Page

from news.atom import Category, Entry, Link, Person
from news.enums import BylineRole
from news.models.article import ArticlePage
from news.plain_html import plain
from news.querysets import attach_bylines
from pages.bodies import load_bodies
from pages.navigation import absolute
from pages.organisation import name_in
from pages.querysets import published
from topics.filtering import Choice, Filtering
from topics.querysets import rows_of

HELPERS = {BylineRole.PHOTO, BylineRole.TRANSLATION}
"""Who contributes to a text that somebody else has written."""


def loaded(articles: QuerySet, language: str) -> list[ArticlePage]:
    """Articles with what their entries show: as many queries for one as for twenty."""
    found = list(articles.with_card_data().with_bylines().with_changes())
    attach_bylines(found, language)
    load_bodies(found)
    return found


def entries_of(articles: list[ArticlePage], index: Page, filtering: Filtering) -> list[Entry]:
    """These articles, each in its own language, below the list of news that the feed belongs to."""
    subjects = _subjects_of(articles)
    translations = _translations_of(articles)
    entries = []
    for article in articles:
        choices = [*subjects[article.pk], Choice(kind=article.kind)]
        with override(article.language):
            categories = [category for choice in choices for category in _categories(choice, index, filtering)]
            entries.append(_entry(article, categories, translations[article.translation_key]))
    return entries


def _entry(article: ArticlePage, categories: list[Category], translations: list[Page]) -> Entry:
    """One article, in the language that is active."""
    url = absolute(article.url)
    made_by = [
        (signed.role, Person(signed.name, absolute(signed.url) if signed.url else "")) for signed in article.byline_list
    ]
    return Entry(
        id=uuid5(article.translation_key, article.language).urn,
        title=article.title,
        language=article.language,
        published=article.published_at,
        updated=article.changed_at,
        summary=" ".join(part for part in (_content_note(article), article.lead) if part),
        content=plain(_full_text(article), url, with_pictures=True),
        links=[Link("alternate", url, language=article.language), *_links(article, translations)],
        authors=[person for role, person in made_by if role not in HELPERS],
        contributors=[person for role, person in made_by if role in HELPERS],
        categories=categories,
        rights=f"© {name_in(article.language)}. {article.get_licence_display()}",
    )


def _full_text(article: ArticlePage) -> str:
    return render_to_string("news/feed_entry.html", {"page": article})


def _content_note(article: ArticlePage) -> str:
    return gettext("Content note: {note}").format(note=article.content_note) if article.content_note else ""


def _links(article: ArticlePage, translations: list[Page]) -> list[Link]:
    """The licence (RFC 4946), and the article in other languages.

    These are "related" and not "alternate": many readers open the last alternate that they find, whatever its language.
    """
    links = [
        Link("related", absolute(page.url), language=page.locale.language_code, title=page.title)
        for page in translations
        if page.pk != article.pk
    ]
    licence = article.text_licence.url
    return [*links, Link("license", licence)] if licence else links


def _categories(choice: Choice, index: Page, filtering: Filtering) -> list[Category]:
    """A subject under the address of what else there is about it; one that isn't published is left out."""
    if any(key and key not in filtering.subjects for key in (choice.country, choice.topic)):
        return []
    return [
        Category(absolute(index.url + word), slug, step.label.text)
        for step in filtering.steps(choice)
        for word, slug in [_divided(step.address)]
    ]


def _divided(address: str) -> tuple[str, str]:
    """land/kirgizistan/ as land/ and kirgizistan."""
    word, slug = address.strip("/").split("/")
    return f"{word}/", slug


def _subjects_of(articles: list[ArticlePage]) -> dict[int, list[Choice]]:
    """The topics and countries of each article, by its id: two queries."""
    subjects: dict[int, list[Choice]] = {article.pk: [] for article in articles}
    for name, relation in (("country", "page_countries"), ("topic", "page_topics")):
        for pk, key in rows_of(ArticlePage, relation, articles, name):
            subjects[pk].append(Choice(**{name: key}))
    return subjects


def _translations_of(articles: list[ArticlePage]) -> dict[UUID, list[Page]]:
    """Each article in all languages in which it is published, by translation key: one query."""
    keys = [article.translation_key for article in articles]
    found: dict[UUID, list[Page]] = {key: [] for key in keys}
    pages = published(ArticlePage.objects.filter(translation_key__in=keys)).select_related("locale")
    for page in pages.defer("body").order_by("locale__language_code"):
        found[page.translation_key].append(page)
    return found
