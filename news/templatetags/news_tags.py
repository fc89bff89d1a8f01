"""Articles for the templates of other apps."""

from typing import Any

from django import template
from wagtail.models import Page

from news.models import ArticlePage
from news.querysets import cards, counts_by_subject
from pages.navigation import reader_language

register = template.Library()

RELATED = 3


@register.simple_tag
def latest_articles(count: int) -> list[ArticlePage]:
    """The newest articles."""
    language = reader_language()
    return cards(ArticlePage.objects.in_language(language).newest_first().with_card_data()[:count], language)


@register.simple_tag
def articles_by(person: Page) -> list[ArticlePage]:
    """What this person has written, newest first."""
    language = reader_language()
    return cards(ArticlePage.objects.in_language(language).written_by(person).newest_first().with_card_data(), language)


@register.simple_tag
def articles_about(subject: Page, count: int = 24) -> list[ArticlePage]:
    """The newest articles about a topic or a country."""
    language = reader_language()
    return cards(
        ArticlePage.objects.in_language(language).about(subject).newest_first().with_card_data()[:count], language
    )


@register.simple_tag
def related_articles(article: ArticlePage) -> list[ArticlePage]:
    """Up to three other articles that share a topic or a country with this one, newest first."""
    language = reader_language()
    keys = [subject.translation_key for subject in [*article.topic_list, *article.country_list]]
    others = ArticlePage.objects.in_language(language).exclude(translation_key=article.translation_key)
    return cards(others.about_any(keys).newest_first().with_card_data()[:RELATED], language)


@register.simple_tag
def article_counts() -> dict[Any, int]:
    """How many articles each topic and each country has; read with the filter count_for."""
    return counts_by_subject(ArticlePage.objects.in_language(reader_language()))


@register.filter
def count_for(counts: dict[Any, int], subject: Page) -> int:
    """The number that belongs to this topic or country."""
    return counts.get(subject.translation_key, 0)
