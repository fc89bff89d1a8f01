"""The search for the templates of other apps."""

import re

from django import template
from django.template import Context
from django.utils.translation import get_language

from search.queries import words

register = template.Library()

_ENDING = re.compile(r"\.\w{1,5}$")
_SEPARATORS = re.compile(r"[-_.+]+")
SAYS_NOTHING = {"index", "default", "home"}


def words_of_path(path: str) -> str:
    """The words of the last part of a path, as one would search for them; nothing where it has none.

    "/sv/nyheter/lager-vid-issyk-kul/" gives "lager vid issyk kul", "/2018/05/12/" gives nothing.
    """
    parts = [part for part in path.split("/") if part][-1:]
    text = words(_SEPARATORS.sub(" ", _ENDING.sub("", "".join(parts))))
    told = [word for word in text.split() if not word.isdigit()]
    return "" if not told or text.lower() in SAYS_NOTHING else text


@register.simple_tag(takes_context=True)
def words_of_address(context: Context) -> str:
    """What a visitor may have wanted who has come to an address that leads nowhere."""
    path = context["request"].path
    return words_of_path(path.removeprefix(f"/{get_language()}/"))
