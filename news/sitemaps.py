"""What search engines are told of articles: when they changed, and which ones are news.

https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
"""

from datetime import datetime, timedelta

from django.utils import timezone
from wagtail.query import PageQuerySet

from news.models import ArticlePage, NewsIndexPage
from news.structured_data import moment
from pages.navigation import absolute
from pages.organisation import NAME
from pages.sitemaps import Document

NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
NEWS_LASTS = timedelta(days=2)
MOST = 1_000
"""Articles in one file."""

DATES = ("first_published_at", "published_on", "updated_on")
"""What the moments of an article are computed from, besides its corrections and the updates of its case."""


def article_changes(pages: PageQuerySet) -> dict[int, datetime]:
    """When those of the pages that are articles changed for their readers, by id."""
    articles = ArticlePage.objects.filter(pk__in=pages.values("pk")).only(*DATES).with_changes()
    return {article.pk: article.changed_at for article in articles}


def fresh_articles(now: datetime) -> list[ArticlePage]:
    """The articles of the last two days in all languages, newest first; one that is dated today is news at once."""
    since = now - NEWS_LASTS
    days = (timezone.localtime(since).date(), timezone.localtime(now).date())
    articles = ArticlePage.objects.published().filter(alias_of=None, published_on__range=days)
    found = [
        article
        for article in articles.select_related("locale")
        if since <= article.published_at and (article.first_published_at or now) <= now
    ]
    return sorted(found, key=lambda article: article.published_at, reverse=True)[:MOST]


def news_xml(now: datetime) -> bytes:
    """The news sitemap. Without news it names the lists of news, for a sitemap without any address is not valid."""
    document = Document("urlset", {"xmlns:news": NEWS})
    articles = fresh_articles(now)
    for page in [] if articles else NewsIndexPage.objects.published().order_by("pk"):
        with document.within("url"):
            document.add("loc", absolute(page.url))
    for article in articles:
        with document.within("url"):
            document.add("loc", absolute(article.url))
            with document.within("news:news"):
                with document.within("news:publication"):
                    document.add("news:name", NAME)
                    document.add("news:language", article.language)
                document.add("news:publication_date", moment(min(article.published_at, now)))
                document.add("news:title", article.title)
    return document.data()
