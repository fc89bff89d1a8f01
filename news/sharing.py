"""Where an article can be passed on: plain addresses, nothing of any of these places is loaded here."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

PLACES: Mapping[str, str] = {
    "Telegram": "https://t.me/share/url?url={url}&text={title}",
    "WhatsApp": "https://wa.me/?text={title}%20{url}",
    "Facebook": "https://www.facebook.com/sharer/sharer.php?u={url}",
    "Bluesky": "https://bsky.app/intent/compose?text={title}%20{url}",
}
"""Names of places and what each is asked with; one more is one line."""


@dataclass(frozen=True)
class Place:
    """A way to pass an article on."""

    name: str
    url: str


def places(title: str, url: str) -> list[Place]:
    """Each place with the address that passes this on there; `url` has scheme and host."""
    fields = {"title": quote(title, safe=""), "url": quote(url, safe="")}
    return [Place(name, address.format(**fields)) for name, address in PLACES.items()]


def mail(title: str, text: str, url: str) -> str:
    """An address that opens a mail with this subject, and the text and the address in it (RFC 6068)."""
    body = f"{text}\r\n\r\n{url}".strip()
    return f"mailto:?subject={quote(title, safe='')}&body={quote(body, safe='')}"
