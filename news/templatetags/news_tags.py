"""Articles for the templates of other apps."""

from dataclasses import dataclass
from typing import Any

from django import template
from django.db.models import Count, Window
from django.template import Context
from wagtail.models import Page

from news import addresses, sharing
from news.addresses import FEED, person_address
from news.citing import citation
from news.enums import ArticleKind, BylineRole
from news.feeds import feed_title
from news.models import ArticlePage, NewsIndexPage
from news.querysets import DiaryPlace, counts_by_subject
from pages.navigation import absolute, reader_language
from pages.templatetags.pages_tags import skeleton
from people.models import PartnerPage, ProfilePage
from topics.filter_paths import written
from topics.models import CountryPage, TopicPage

register = template.Library()

RELATED = 3


@register.simple_tag
def latest_articles(count: int) -> list[ArticlePage]:
    """The newest articles."""
    language = reader_language()
    return list(ArticlePage.objects.in_language(language).newest_first().with_card_data()[:count])


@register.simple_tag
def articles_by(person: Page) -> list[ArticlePage]:
    """What this person has written, newest first."""
    language = reader_language()
    return list(ArticlePage.objects.in_language(language).written_by(person).newest_first().with_card_data())


@dataclass(frozen=True)
class Written:
    """What somebody has written: their diary, the first entry first, and other texts, the newest first."""

    diary: list[ArticlePage]
    others: list[ArticlePage]

    @property
    def latest(self) -> ArticlePage | None:
        """The last entry of a diary that has several."""
        return self.diary[-1] if len(self.diary) > 1 else None


@register.simple_tag
def written_by(person: Page) -> Written:
    """What this person has written."""
    articles = articles_by(person)
    diary = [article for article in reversed(articles) if article.kind == ArticleKind.STORY]
    return Written(diary, [article for article in articles if article.kind != ArticleKind.STORY])


@register.simple_tag
def articles_about(subject: Page, count: int = 24) -> list[ArticlePage]:
    """The newest articles about a topic or a country, each with the number of all that there are."""
    articles = ArticlePage.objects.in_language(reader_language()).about(subject)
    return list(articles.annotate(number_of_all=Window(Count("pk"))).newest_first().with_card_data()[:count])


@register.simple_tag
def related_articles(article: ArticlePage) -> list[ArticlePage]:
    """Up to three other articles: those that the editor chose, then those that share most with this one, the newest.

    Each is given once, in the reader's language where it exists in it.
    """
    language = reader_language()
    chosen = article.choices["related_articles"]
    keys = [subject.translation_key for subject in [*article.topic_list, *article.country_list]]
    others = ArticlePage.objects.in_language(language).exclude(translation_key=article.translation_key)
    return list(others.related_to(chosen, keys).with_card_data()[:RELATED])


@register.simple_tag
def latest_diary_entries(count: int) -> list[ArticlePage]:
    """What interns wrote last."""
    entries = ArticlePage.objects.in_language(reader_language()).filter(kind=ArticleKind.STORY)
    return list(entries.newest_first().with_card_data()[:count])


@register.simple_tag
def articles_about_partner(partner: PartnerPage) -> list[ArticlePage]:
    """What the editor chose about an organisation, in order, then what its interns wrote, the newest first."""
    writers = [intern.translation_key for intern in partner.interns]
    articles = ArticlePage.objects.in_language(reader_language()).chosen_or_written_by(
        partner.choices["texts"], writers
    )
    return list(articles.with_card_data())


@register.simple_tag
def diary_place(article: ArticlePage) -> DiaryPlace | None:
    """Where an entry stands in the diary of the one person who writes it; nothing for other articles."""
    writers = [byline for byline in article.shown_bylines if byline.role == BylineRole.TEXT]
    person = writers[0].shown_person if len(writers) == 1 else None
    if article.kind != ArticleKind.STORY or person is None:
        return None
    return ArticlePage.objects.in_language(reader_language()).diary_of(person).place_of(article)


@register.simple_tag
def cite(article: ArticlePage) -> str:
    """How to cite this article."""
    return citation(article)


@register.simple_tag
def share_places(article: ArticlePage) -> list[sharing.Place]:
    """Where this article can be passed on."""
    return sharing.places(article.title, absolute(article.url))


@register.simple_tag
def share_mail(article: ArticlePage) -> str:
    """An address that opens a mail about this article."""
    return sharing.mail(article.title, article.meta_description, absolute(article.url))


@register.simple_tag
def article_counts() -> dict[Any, int]:
    """How many articles each topic and each country has; read with the filter count_for."""
    return counts_by_subject(ArticlePage.objects.in_language(reader_language()))


@register.filter
def count_for(counts: dict[Any, int], subject: Page) -> int:
    """The number that belongs to this topic or country."""
    return counts.get(subject.translation_key, 0)


@dataclass(frozen=True)
class FeedLink:
    """A feed as browsers and readers are told of it."""

    title: str
    url: str


@register.simple_tag(takes_context=True)
def feed_links(context: Context) -> list[FeedLink]:
    """The feed of all news in the reader's language, then the one of what is shown, if it has one."""
    language, page, index = reader_language(), context.get("page"), _news_index(context)
    if index is None:
        return []
    links = [FeedLink(feed_title(language, index.title), index.url + FEED)]
    if context.get("feed"):
        links.append(FeedLink(feed_title(language, index.title, context["feed"].name), context["feed"].url))
    if isinstance(page, TopicPage | CountryPage | ProfilePage):
        own = person_address(page, language) if isinstance(page, ProfilePage) else _list_address(page, language)
        links.append(FeedLink(feed_title(language, index.title, page.title), index.url + own + FEED))
    return links


@register.simple_tag
def feeds_address() -> str:
    """Where all feeds are named, below the list of news."""
    return addresses.feeds_address(reader_language())


@register.simple_tag(takes_context=True)
def news_about_url(context: Context, subject: Page) -> str:
    """The address of all news about the topic or country that is shown; empty where there is no list of news."""
    index = _news_index(context)
    return index.url + _list_address(subject, reader_language()) if index else ""


def _list_address(subject: Page, language: str) -> str:
    name = "country" if isinstance(subject, CountryPage) else "topic"
    return written({name: subject.slug}, language)


def _news_index(context: Context) -> Page | None:
    """The list of news in the reader's language, which has come along with the skeleton of the page."""
    return next((page for page in skeleton(context).children if page.specific_class is NewsIndexPage), None)
