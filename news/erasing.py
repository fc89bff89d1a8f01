"""What articles say of somebody who is erased: bylines are withheld, translators aren't credited any more."""

import json
from collections.abc import Iterator
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext as _
from wagtail.models import Revision
from wagtail_localize.models import TranslationSource

from news.enums import Naming
from news.models import ArticlePage, Byline
from pages.erasing import Subject, Trace, register
from people.erasing_strings import forget_contexts


@register
def forget_authors(subject: Subject) -> Iterator[Trace]:
    """Withhold the name wherever it signs: in articles, in all their revisions, in what translators work from."""
    for byline in Byline.objects.exclude(naming=Naming.WITHHELD).select_related("article__locale").order_by("pk"):
        if byline.person_id in subject.pages or subject.blackening.names(byline.name):
            article = byline.article
            Byline.objects.filter(pk=byline.pk).update(naming=Naming.WITHHELD, person=None, name="")
            forget_contexts(article.translation_key, f"bylines.{byline.translation_key}.")
            subject.changed.add(article.pk)
            yield Trace(_("Byline, becomes “name withheld”"), article.title, article.language)
    for article in ArticlePage.objects.select_related("locale").order_by("pk"):
        credit = {"translator": article.translator_id, "translator_name": article.translator_name}
        if _clear_credit(credit, subject):
            ArticlePage.objects.filter(pk=article.pk).update(**credit)
            subject.changed.add(article.pk)
            yield Trace(_("Credit of a translator"), article.title, article.language)
    if number := sum(_contents(subject)):
        yield Trace(_("Saved versions of articles"), count=number)


def _contents(subject: Subject) -> Iterator[int]:
    """Change what is stored of articles beside the articles; count each."""
    kind = ContentType.objects.get_for_model(ArticlePage)
    for revision in Revision.objects.filter(content_type=kind).iterator():
        if _withhold(revision.content, subject):
            Revision.objects.filter(pk=revision.pk).update(content=revision.content)
            yield 1
    for source in TranslationSource.objects.filter(specific_content_type=kind).iterator():
        content = json.loads(source.content_json)
        if _withhold(content, subject):
            TranslationSource.objects.filter(pk=source.pk).update(content_json=json.dumps(content))
            yield 1


def _withhold(content: dict[str, Any], subject: Subject) -> bool:
    """Take the person out of a stored article; tell whether there was anything."""
    signed = [
        byline
        for byline in content.get("bylines", ())
        if byline.get("person") in subject.pages or subject.blackening.names(byline.get("name") or "")
    ]
    for byline in signed:
        byline |= {"naming": Naming.WITHHELD.value, "person": None, "name": ""}
    return _clear_credit(content, subject) or bool(signed)


def _clear_credit(content: dict[str, Any], subject: Subject) -> bool:
    by_page = content.get("translator") in subject.pages
    by_name = subject.blackening.names(content.get("translator_name") or "")
    if by_page:
        content["translator"] = None
    if by_name:
        content["translator_name"] = ""
    return by_page or by_name
