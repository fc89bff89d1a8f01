"""Letters to people who sign up, in the language of the page on which they did.

Nothing that somebody typed stands in a letter: whoever gives a stranger's address must not be able to write to them.
"""

import logging
from enum import Enum
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext_lazy, override, pgettext

from events.dates import days_of
from events.enums import RegistrationStatus
from events.models.registration import Registration
from pages.navigation import absolute

logger = logging.getLogger(__name__)


class Letter(Enum):
    """What people are written, each with a template of its own in events/mail/."""

    CONFIRMED = "confirmed"
    WAITING = "waiting"
    MOVED_UP = "moved_up"
    ALREADY = "already"

    @property
    def subject(self) -> Any:
        return SUBJECTS[self]


SUBJECTS = {
    Letter.CONFIRMED: gettext_lazy("You are signed up: %(event)s"),
    Letter.WAITING: gettext_lazy("You are on the waiting list: %(event)s"),
    Letter.MOVED_UP: gettext_lazy("You have got a place: %(event)s"),
    Letter.ALREADY: gettext_lazy("You had signed up already: %(event)s"),
}


def send(letter: Letter, registration: Registration, page: Any, token: str) -> None:
    """Write to somebody. A letter that can't be sent is noted without the address, and nothing else fails for it."""
    with override(registration.language):
        message = EmailMessage(
            subject=" ".join((letter.subject % {"event": page.title}).split()),
            body=render_to_string(f"events/mail/{letter.value}.txt", contents(registration, page, token)).strip()
            + "\n",
            to=[registration.email],
            reply_to=[page.contact_email] if page.contact_email else None,
            headers={"Auto-Submitted": "auto-generated"},  # RFC 3834: nobody's holiday answers it
        )
    try:
        message.send()
    except (OSError, ValueError) as error:
        # What the error says may name the address.
        logger.error("A letter (%s) about %s can't be sent: %s", letter.value, page.url, type(error).__name__)


def contents(registration: Registration, page: Any, token: str) -> dict[str, Any]:
    """What a letter says, in the language that is active."""
    place = ", ".join(part for part in (page.venue, page.address, page.city) if part)
    url = absolute(page.url)
    return {
        "page": page,
        "is_waiting": registration.status == RegistrationStatus.WAITING,
        "facts": [
            (label, value)
            for label, value in [
                (pgettext("of an event", "When"), days_of(page)),
                (pgettext("of an event", "Where"), place),
                (pgettext("of an event", "Online"), page.online_url),
                (pgettext("of an event", "Please note"), page.state_note),
                (pgettext("of an event", "More"), url),
                (pgettext("of an event", "Into your calendar"), f"{url}programme.ics"),
            ]
            if value
        ],
        "cancel_url": absolute(reverse("cancel_sign_up", args=[token])),
        "days": settings.SIGN_UP_KEPT_DAYS,
    }
