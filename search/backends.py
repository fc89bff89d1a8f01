"""Which engine matches: the database by default, a search server by setting."""

from django.conf import settings


def uses_remote() -> bool:
    """Whether Wagtail's search backend is a server of its own, Elasticsearch or OpenSearch."""
    backend = settings.WAGTAILSEARCH_BACKENDS["default"]["BACKEND"]
    return "elasticsearch" in backend or "opensearch" in backend
