"""What the site says when it has failed."""

from django.http import HttpRequest, HttpResponseServerError
from django.template.loader import render_to_string
from django.utils.translation import get_language_from_request, override


def server_error(request: HttpRequest) -> HttpResponseServerError:
    """The error page in the language of the address, else of the browser; it asks nothing of the database."""
    language = get_language_from_request(request, check_path=True)
    with override(language):
        return HttpResponseServerError(render_to_string("500.html", {"language": language}))
