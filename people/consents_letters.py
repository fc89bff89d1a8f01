"""Letters to editors about consents that end soon, each in the language of the editor's own desk."""

import logging
from collections import defaultdict
from datetime import date
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.permissions import page_permission_policy
from wagtail.users.models import UserProfile

from pages.navigation import absolute
from people.consents import end_of_all, is_reminder_due
from people.models.consent import Consent

logger = logging.getLogger(__name__)


def send_reminders(day: date) -> int:
    """Remind of consents thirty and seven days before they end, once each; tell how many letters were sent."""
    letters: dict[Any, list[Consent]] = defaultdict(list)
    for consent in due(day):
        for editor in editors_of(consent.person):
            letters[editor].append(consent)
    sent = [consents for editor, consents in letters.items() if _send(editor, consents)]
    noted = {consent.pk for consents in sent for consent in consents}
    Consent.objects.filter(pk__in=noted).update(reminded_on=day)
    return len(sent)


def due(day: date) -> list[Consent]:
    """Consents that editors should think of now, unless the person has agreed to the same for longer."""
    found = Consent.objects.filter(until__gte=day, withdrawn_on=None).select_related("person__locale")
    return [
        consent
        for consent in found.order_by("until", "pk")
        if is_reminder_due(consent.until, max(consent.given_on, consent.reminded_on or date.min), day)
        and consent.ends_at == _end_of_all_like(consent)
    ]


def editors_of(page: Any) -> list[Any]:
    """Who looks after the consents of this person: the editors of the original's language, else administrators."""
    editors = page_permission_policy.users_with_permission_for_instance("add", page, include_superusers=False)
    found = editors.exclude(email="").order_by("pk")
    if not found:
        found = page_permission_policy.users_with_permission_for_instance("add", page).exclude(email="").order_by("pk")
    return list(found)


def _end_of_all_like(consent: Consent) -> Any:
    alike = Consent.objects.filter(person=consent.person_id, purpose=consent.purpose)
    return end_of_all(other.ends_at for other in alike)


def _send(editor: Any, consents: list[Consent]) -> bool:
    """Write to an editor; a letter that can't be sent is noted, and tried again the next time."""
    language = UserProfile.get_for_user(editor).preferred_language or settings.LANGUAGE_CODE
    with override(language):
        context = {"consents": consents, "url": absolute(reverse("consents:index"))}
        message = EmailMessage(
            subject=_("Consents that end soon"),
            body=render_to_string("people/mail/consents_end_soon.txt", context).strip() + "\n",
            to=[editor.email],
            headers={"Auto-Submitted": "auto-generated"},  # RFC 3834: nobody's holiday answers it
        )
    try:
        message.send()
    except (OSError, ValueError) as error:
        logger.error("A reminder of consents can't be sent to account %s: %s", editor.pk, type(error).__name__)
        return False
    return True
