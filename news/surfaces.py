"""What news show of a person."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from news.feeds import articles_of, feed_title
from news.models import ArticlePage, Byline, NewsIndexPage
from pages.navigation import absolute
from people.surfaces import Surface


def shown_by_news(page: Any, shown: Any, language: str) -> list[Surface]:
    """The byline, the titles under it, and the feed of the person's texts."""
    byline = Byline(person_id=page.pk)
    byline.shown_person = shown
    articles = ArticlePage.objects.in_language(language).written_by(page).newest_first()
    index = NewsIndexPage.objects.in_language(language).first()
    feed = []
    if index and shown:
        followed = articles_of(index, shown)
        feed = [feed_title(language, index.title, followed.name), absolute(followed.url)]
    return [
        Surface(_("Byline"), [byline.signature.name]),
        Surface(_("Articles with this byline"), list(articles.values_list("title", flat=True))),
        Surface(_("Feed"), feed),
    ]
