"""Text as HTML that suits any site: no classes, no scripts, every address with its host, pictures only if wanted."""

import re
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

KEPT = frozenset(
    {
        *("p", "h2", "h3", "blockquote", "ul", "ol", "li", "dl", "dt", "dd"),
        *("a", "b", "strong", "i", "em", "sup", "br", "span"),
        *("table", "caption", "thead", "tbody", "tr", "th", "td"),
    }
)
"""Elements that stay as they are."""

PICTURES = frozenset({"figure", "figcaption", "img"})
"""Elements that show a picture, with what is said of it."""

GONE = ("svg", "video", "audio", "iframe", "object", "script", "style", "form", "button", ".noprint", "[hidden]")
"""What goes with all that it holds, as CSS selects it; any other element gives way to its content."""

RENAMED = {"footer": "p", "summary": "p"}
"""Elements that mean something here only."""

ADDRESSES = frozenset({("a", "href"), ("img", "src")})
"""Attributes that say where something is."""

_BLOCK = "p|h2|h3|blockquote|[uod]l|li|d[td]|table|caption|thead|tbody|t[rhd]|figure|figcaption"
_AROUND_BLOCKS = re.compile(rf" ?(</?(?:{_BLOCK})\b[^>]*>) ?")

SCHEMES = frozenset({"http", "https", "mailto"})


def plain(html: str, base: str, *, with_pictures: bool = False) -> str:
    """This HTML in plain form on one line; `base` is the address against which links are read."""
    soup = BeautifulSoup(html, "html.parser")
    kept = KEPT | PICTURES if with_pictures else KEPT
    for tag in soup.select(", ".join(GONE if with_pictures else [*GONE, *PICTURES])):
        tag.decompose()
    for tag in soup.find_all(True):
        tag.name = RENAMED.get(tag.name, tag.name)
        attributes = _attributes(tag, base)
        tag.attrs.clear()
        tag.attrs.update(attributes)
        if tag.name not in kept or (tag.name in {"a", "span"} and not tag.attrs):
            tag.unwrap()
    return _AROUND_BLOCKS.sub(r"\1", " ".join(str(soup).split()))


def _attributes(tag: Tag, base: str) -> dict[str, str]:
    kept = {name: str(tag[name]) for name in ("lang", "scope") if tag.get(name)}
    if tag.name == "img":
        kept |= {name: str(tag[name]) for name in ("alt", "width", "height") if name in tag.attrs}
    for name in ("href", "src"):
        if tag.get(name) and (tag.name, name) in ADDRESSES:
            kept |= {name: address} if (address := _address(base, str(tag[name]))) else {}
    return kept


def _address(base: str, found: str) -> str:
    """An address with its host, if it is one that suits any site."""
    try:
        address = urljoin(base, found)
        return address if urlsplit(address).scheme in SCHEMES else ""
    except ValueError:  # such as an IPv6 address without its end
        return ""
