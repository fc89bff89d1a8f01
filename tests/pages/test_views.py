"""The error page speaks the reader's language, even when everything else has failed."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client, RequestFactory

from news.models import NewsIndexPage
from pages.views import server_error


@pytest.mark.parametrize(
    ("path", "accepted", "language", "heading"),
    [
        ("/sv/nyheter/", "ru", "sv", "Något gick fel hos oss"),
        ("/en/news/", "sv", "en", "Something went wrong on our side"),
        ("/ru/novosti/", "", "ru", "Что-то пошло не так у нас"),
        ("/robots.txt", "ru", "ru", "Что-то пошло не так у нас"),
    ],
)
def test_server_error_follows_the_address_then_the_browser(
    path: str, accepted: str, language: str, heading: str
) -> None:
    response = server_error(RequestFactory().get(path, headers={"accept-language": accepted}))
    soup = BeautifulSoup(response.content, "html.parser")
    assert response.status_code == 500
    assert soup.html["lang"] == language
    assert soup.h1.text == heading
    assert soup.select_one("a.btn")["href"] == f"/{language}/"


def test_failing_page_is_answered_by_the_error_page(homes: dict, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise RuntimeError("Out of order")

    monkeypatch.setattr(NewsIndexPage, "get_context", fail)
    response = Client(raise_request_exception=False).get("/ru/novosti/")
    assert response.status_code == 500
    assert "Что-то пошло не так у нас" in response.content.decode()
