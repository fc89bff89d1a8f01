"""Everything that a visitor without an account can fetch, found by following every address that the site names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from bs4 import BeautifulSoup
from django.test import Client

START = ("/", "/robots.txt", "/sitemap.xml", "/news-sitemap.xml", "/sv/", "/en/", "/ru/")
"""Where visitors and robots begin."""

MOST = 5_000
"""Addresses; a site for tests that has more of them makes them up without end."""

_ADDRESS = re.compile(r"""(?:https?:)?//[^\s"'<>\\)\]]+|(?<=["'(])/[^\s"'<>\\)]*""")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")


@dataclass(frozen=True)
class Answer:
    """What the site says at an address."""

    url: str
    status: int
    headers: str
    body: bytes
    media_type: str

    @property
    def text(self) -> str:
        """The body as text; of a picture, what somebody may have hidden in it."""
        return self.body.decode("utf-8", "replace")

    def holds(self, word: str, *, in_address: bool = True) -> bool:
        """Whether the word stands in the answer, in whatever case and writing: as it is, or escaped for an address,
        for HTML or for JSON."""
        said = "\n".join([self.url if in_address else "", self.headers, self.text])
        return any(word.casefold() in form.casefold() for form in (said, unquote(said), unescape(said), _read(said)))


def crawl(client: Client, base: str, also: Iterable[str] = ()) -> dict[str, Answer]:
    """The answers to all addresses of a site that lead on from its beginnings and from these, by address.

    `base` is scheme and host, under which the site names its own addresses.
    """
    waiting = [*START, *also]
    answers: dict[str, Answer] = {}
    while waiting:
        url = waiting.pop()
        if url in answers:
            continue
        assert len(answers) < MOST, f"{url} and no end"
        answers[url] = fetch(client, url)
        waiting += sorted(addresses(answers[url], base) - answers.keys())
    return answers


def fetch(client: Client, url: str) -> Answer:
    """What the site says at an address, which begins with a slash."""
    response = client.get(url)
    body = b"".join(response.streaming_content) if response.streaming else response.content
    headers = "\n".join(f"{name}: {value}" for name, value in response.headers.items())
    cookies = response.cookies.output()
    media_type = response.headers.get("Content-Type", "").partition(";")[0]
    return Answer(url, response.status_code, f"{headers}\n{cookies}", body, media_type)


def addresses(answer: Answer, base: str) -> set[str]:
    """The addresses of the site that an answer names, without host: in attributes, in text and in headers."""
    found = set(_ADDRESS.findall(answer.headers))
    if location := re.search(r"^Location: (\S+)$", answer.headers, re.MULTILINE):
        found.add(location[1])
    if answer.media_type.startswith(("text/", "application/")):
        found.update(_ADDRESS.findall(unescape(_read(answer.text))))
    if answer.media_type == "text/html":
        found.update(_in_markup(BeautifulSoup(answer.text, "html.parser")))
    joined = (_joined(f"{base}{answer.url}", address) for address in found)
    return {address.removeprefix(base) for address in joined if address.startswith(f"{base}/")}


def _in_markup(soup: BeautifulSoup) -> Iterable[str]:
    """What stands in attributes, whatever they are called; srcset holds several."""
    for tag in soup.find_all(True):
        for name, value in tag.attrs.items():
            yield from _in_attribute(name, value)


def _in_attribute(name: str, value: Any) -> Iterable[str]:
    words = value if isinstance(value, list) else str(value).split()
    if name in {"href", "src", "action", "poster"}:
        yield str(value)
    else:
        yield from (word.rstrip(",") for word in words if word.startswith(("/", "http://", "https://")))


def _joined(here: str, address: str) -> str:
    try:
        url = urldefrag(urljoin(here, unescape(address).strip())).url
        return url if urlsplit(url).scheme in {"http", "https"} else ""
    except ValueError:  # such as an IPv6 address without its end
        return ""


def _read(text: str) -> str:
    """Text as JSON reads it."""
    return _ESCAPED.sub(lambda code: chr(int(code[1], 16)), text).replace("\\/", "/")
