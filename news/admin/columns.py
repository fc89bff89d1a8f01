"""What the list of articles says of each beside its own fields: in which languages it exists, and who wrote it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _

from news.enums import BylineRole, Naming
from news.models import ArticlePage, Byline


@dataclass(frozen=True)
class Form:
    """An article in one language."""

    page_id: int
    language: str
    is_live: bool
    may_edit: bool


def attach_forms(articles: Iterable[ArticlePage], editable: QuerySet) -> None:
    """Give articles their `forms` in all languages, the original among them; `editable` are the account's pages.

    One query.
    """
    found = list(articles)
    rows = ArticlePage.objects.filter(translation_key__in=[article.translation_key for article in found])
    forms = defaultdict(list)
    rows = rows.filter(alias_of=None).annotate(may_edit=Exists(editable.filter(pk=OuterRef("pk"))))
    fields = ("translation_key", "pk", "locale__language_code", "live", "may_edit")
    for key, *form in rows.order_by("locale__language_code").values_list(*fields):
        forms[key].append(Form(*form))
    for article in found:
        article.forms = forms[article.translation_key]


def attach_authors(articles: Iterable[ArticlePage]) -> None:
    """Give articles the names of those who wrote them, as `author_names`: one query."""
    found = list(articles)
    bylines = Byline.objects.filter(article__in=[article.pk for article in found], role=BylineRole.TEXT)
    names = defaultdict(list)
    for byline in bylines.select_related("person").order_by("sort_order"):
        names[byline.article_id].append(author_name(byline))
    for article in found:
        article.author_names = ", ".join(name for name in names[article.pk] if name)


def author_name(byline: Any) -> str:
    """The name in the list; of a withheld one nobody knows more here, either."""
    if byline.naming == Naming.WITHHELD:
        return _("Name withheld")
    return byline.name or (byline.person.title if byline.person else "")
