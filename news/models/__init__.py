"""News: what the organisation writes, signed by those who wrote it."""

from news.listing_routes import ARTICLES_ON_A_PAGE
from news.models.article import ArticlePage
from news.models.index import NewsIndexPage
from news.models.parts import ArticleCountry, ArticleTopic, Byline, CaseUpdate, Correction, RelatedArticle

__all__ = [
    "ARTICLES_ON_A_PAGE",
    "ArticleCountry",
    "ArticlePage",
    "ArticleTopic",
    "Byline",
    "CaseUpdate",
    "Correction",
    "NewsIndexPage",
    "RelatedArticle",
]
