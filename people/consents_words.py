"""How it stands with a consent, in words for editors."""

from collections.abc import Iterable
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext, pgettext

from people.consents import State, end_of_all
from people.models.consent import Consent


def sentence(consent: Consent) -> str:
    """What holds of this consent today."""
    if consent.state is State.WITHDRAWN:
        return gettext("taken back on {day}").format(day=day(consent.withdrawn_on))
    if consent.state is State.ENDED:
        return gettext("ended on {day}").format(day=day(consent.until))
    if consent.until is None:
        return gettext("without an end")
    return gettext("until {day}").format(day=day(consent.until))


def telling(consents: Iterable[Consent]) -> Consent | None:
    """Of several consents to the same thing the one that counts: that which ends last."""
    found = list(consents)
    end = end_of_all(consent.ends_at for consent in found)
    return next((consent for consent in found if consent.ends_at == end), None)


def day(value: date | None) -> str:
    """A day in the language of the desk."""
    return date_format(value, pgettext("date format", "j E Y"))
