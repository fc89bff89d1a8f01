"""The five countries."""

from dataclasses import dataclass

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Country(TextChoices):
    """The countries that the organisation works with (ISO 3166-1 alpha-2)."""

    KAZAKHSTAN = "KZ", _("Kazakhstan")
    KYRGYZSTAN = "KG", _("Kyrgyzstan")
    TAJIKISTAN = "TJ", _("Tajikistan")
    TURKMENISTAN = "TM", _("Turkmenistan")
    UZBEKISTAN = "UZ", _("Uzbekistan")


@dataclass(frozen=True)
class LocalName:
    """What a country calls itself, and in which language (BCP 47)."""

    name: str
    language: str


LOCAL_NAMES = {
    Country.KAZAKHSTAN: LocalName("Қазақстан", "kk"),
    Country.KYRGYZSTAN: LocalName("Кыргызстан", "ky"),
    Country.TAJIKISTAN: LocalName("Тоҷикистон", "tg"),
    Country.TURKMENISTAN: LocalName("Türkmenistan", "tk"),
    Country.UZBEKISTAN: LocalName("Oʻzbekiston", "uz"),
}
