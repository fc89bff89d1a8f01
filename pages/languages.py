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

OWN_NAMES = {"sv": "Svenska", "en": "English", "ru": "Русский"}
"""What each language of the site calls itself."""
