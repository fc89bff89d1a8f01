"""The names of languages, as a reader of each language expects them."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

LANGUAGE_NAMES = {
    "sv": pgettext_lazy("language", "Swedish"),
    "en": pgettext_lazy("language", "English"),
    "ru": pgettext_lazy("language", "Russian"),
    "kk": pgettext_lazy("language", "Kazakh"),
    "ky": pgettext_lazy("language", "Kyrgyz"),
    "tg": pgettext_lazy("language", "Tajik"),
    "tk": pgettext_lazy("language", "Turkmen"),
    "uz": pgettext_lazy("language", "Uzbek"),
}
"""Languages that are spoken or written on the site (BCP 47 tag and name)."""

IN_LANGUAGE = {"sv": _("in Swedish"), "en": _("in English"), "ru": _("in Russian")}
"""What stands beside a text that isn't in the reader's language."""

FROM_LANGUAGE = {
    "sv": _("Translated from Swedish"),
    "en": _("Translated from English"),
    "ru": _("Translated from Russian"),
}
"""What stands beside a translation, by the language of its original."""

TERRITORIES = {"sv": "SE", "en": "GB", "ru": "RU", "kk": "KZ", "ky": "KG", "tg": "TJ", "tk": "TM", "uz": "UZ"}
"""Where each language is written as the site writes it (ISO 3166-1), for those who want to know a place with it."""

OWN_NAMES = {"sv": "Svenska", "en": "English", "ru": "Русский"}
"""What each language of the site calls itself."""


def open_graph_locale(code: str) -> str:
    """A language as Open Graph names it, such as sv_SE (https://ogp.me); without a place where we know none."""
    territory = TERRITORIES.get(code)
    return f"{code}_{territory}" if territory else code.replace("-", "_")
