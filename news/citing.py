"""How an article is cited."""

from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext, pgettext

from news.enums import BylineRole
from pages.navigation import absolute

SITE = "Centralasiengrupperna"

AUTHORS = (BylineRole.TEXT, BylineRole.INTERVIEW, BylineRole.ORGANISATION)
"""The roles of those whose work the text is."""


def citation(article: Any) -> str:
    """Authors under the names that are published, title, site, date and address, in the language of the reader."""
    authors = [signature.name for signature in article.byline_list if signature.role in AUTHORS]
    source = gettext("“{title}”, {site}, {date}, {url}").format(
        title=article.title,
        site=SITE,
        date=date_format(article.published_on, pgettext("date format", "j E Y")),
        url=absolute(article.url),
    )
    return f"{', '.join(authors)}: {source}" if authors else source
