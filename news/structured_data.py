"""What machines read of an article: schema.org's NewsArticle and its relatives (https://schema.org/NewsArticle)."""

from collections.abc import Iterable
from typing import Any

from django.utils import timezone

from images.renditions import SEARCH_SPECS
from news.bylines import Signature
from news.enums import ArticleKind, BylineRole
from pages.navigation import absolute
from pages.organisation import NAMES
from pages.structured_data import Thing, filled, identifier, organisation_id, picture, reference
from topics.structured_data import country, topic

TYPES = {
    ArticleKind.NEWS: "NewsArticle",
    ArticleKind.ANALYSIS: "AnalysisNewsArticle",
    ArticleKind.INTERVIEW: "NewsArticle",
    ArticleKind.STORY: "BlogPosting",
    ArticleKind.PHOTO_STORY: "NewsArticle",
    ArticleKind.STATEMENT: "Article",
}
"""schema.org has no interview and no photo story: both are reporting. An ImageGallery would be a page, not a text with
an author. A diary is what people who are away write day by day, hence a BlogPosting. A statement reports nothing: the
organisation says what it thinks, which is an Article and no news."""

LONGEST_HEADLINE = 110
"""Characters; longer ones are cut off by those who show them."""

AUTHORS = (BylineRole.TEXT, BylineRole.INTERVIEW, BylineRole.ORGANISATION)


def article_data(article: Any) -> Thing:
    """The article. It reads what the page shows anyway, so that it costs no query."""
    language = article.language
    return filled(
        {
            "@type": TYPES[ArticleKind(article.kind)],
            "@id": article_id(article),
            "url": absolute(article.url or ""),
            "mainEntityOfPage": reference(absolute(article.url or "")),
            "headline": headline(article.title),
            "description": article.meta_description,
            "inLanguage": language,
            "articleSection": article.get_kind_display(),
            "author": authors(article.byline_list),
            "contributor": signed(article.byline_list, [BylineRole.PHOTO]) if written(article.byline_list) else None,
            "translator": signed(article.byline_list, [BylineRole.TRANSLATION]),
            "publisher": reference(organisation_id()),
            "copyrightHolder": reference(organisation_id()),
            "datePublished": moment(article.published_at),
            "dateModified": moment(article.changed_at),
            "temporalCoverage": article.event_date.isoformat() if article.event_date else None,
            "contentLocation": {"@type": "Place", "name": article.place} if article.place else None,
            "image": [picture(article.share_image, article.share_renditions[spec]) for spec in SEARCH_SPECS]
            if article.share_image
            else None,
            "about": [*map(topic, article.topic_list), *map(country, article.country_list)],
            "translationOfWork": original(article),
            "workTranslation": translations(article),
            "correction": [
                {"@type": "CorrectionComment", "text": made.text, "datePublished": made.made_on.isoformat()}
                for made in article.correction_list
            ],
            "isAccessibleForFree": True,
            "license": article.text_licence.url,
            "wordCount": article.word_count,
        }
    )


def open_graph(article: Any) -> list[tuple[str, str]]:
    """An article as Open Graph describes it (https://ogp.me/#type_article); authors are named by their pages."""
    authors = [signature.url for signature in article.byline_list if signature.url and signature.role in AUTHORS]
    subjects = [*article.topic_list, *article.country_list]
    return [
        ("og:type", "article"),
        ("article:published_time", moment(article.published_at)),
        ("article:modified_time", moment(article.changed_at)),
        *(("article:author", absolute(url)) for url in authors),
        ("article:section", article.get_kind_display()),
        *(("article:tag", subject.title) for subject in subjects),
    ]


def article_id(article: Any) -> str:
    """The text in one language, which is another thing than its translation."""
    return identifier(article, "article")


def headline(title: str) -> str:
    """The title, cut between words where it is too long."""
    if len(title) <= LONGEST_HEADLINE:
        return title
    cut = title[: LONGEST_HEADLINE - 1]
    return (cut.rpartition(" ")[0] or cut) + "…"


def moment(when: Any) -> str:
    """A moment with its offset, to the second (ISO 8601)."""
    return timezone.localtime(when).isoformat(timespec="seconds")


def written(signatures: Iterable[Signature]) -> bool:
    """Whether anybody signs for words, and not for pictures alone."""
    return any(signature.role in AUTHORS for signature in signatures)


def authors(signatures: list[Signature]) -> list[Thing]:
    """Who answers for the article: who wrote it, else who took its pictures, else the organisation."""
    roles = AUTHORS if written(signatures) else [BylineRole.PHOTO]
    return signed(signatures, roles) or [reference(organisation_id())]


def signed(signatures: Iterable[Signature], roles: Iterable[str]) -> list[Thing]:
    """Those who sign in these roles, each once. For a withheld name the organisation answers."""
    found: list[Thing] = []
    for signature in signatures:
        if signature.role in roles and (who := _who(signature)) not in found:
            found.append(who)
    return found


def _who(signature: Signature) -> Thing:
    if signature.is_withheld or signature.name in NAMES.values():
        return reference(organisation_id())
    if signature.role == BylineRole.ORGANISATION:
        return {"@type": "Organization", "name": signature.name}
    person = {"@type": "Person", "name": signature.name}
    if signature.url:
        url = absolute(signature.url)
        person |= {"@id": f"{url}#person", "url": url}
    return person


def original(article: Any) -> Thing | None:
    """What a translation was made from, if everybody may read it."""
    return next((_in_another_language(article, other) for other in _others(article) if other.is_original), None)


def translations(article: Any) -> list[Thing]:
    """The published translations of an original."""
    return [_in_another_language(article, other) for other in _others(article)] if article.is_original else []


def _others(article: Any) -> list[Any]:
    return [other for code, other in sorted(article.translations.items()) if code != article.language]


def _in_another_language(article: Any, other: Any) -> Thing:
    """Where the text stands in another language, in which it is of the same kind."""
    return {
        "@type": TYPES[ArticleKind(article.kind)],
        "@id": article_id(other),
        "url": absolute(other.url or ""),
        "inLanguage": other.language,
    }
