"""What the form of a person's page says of their consents."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel

from people.consents import State
from people.consents_policy import may_see
from people.consents_words import sentence, telling
from people.enums import ConsentPurpose
from people.models.consent import Consent


class ConsentsPanel(Panel):
    """The consents of the person, for those who look after them."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"heading": _("Consents"), **kwargs})

    class BoundPanel(Panel.BoundPanel):
        template_name = "people/panels/consents.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk) and super().is_shown() and may_see(self.request.user, self.instance)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            consents = list(Consent.objects.of(self.instance.translation_key).select_related("person"))
            return {
                **super().get_context_data(parent_context),
                "rows": [_row(purpose, consents, self.request.user) for purpose in ConsentPurpose],
                "add_url": f"{reverse('consents:add')}?person={self.instance.pk}",
            }


def _row(purpose: ConsentPurpose, consents: list[Consent], user: Any) -> dict[str, Any]:
    """How it stands with one of the things that a person can agree to."""
    found = telling(consent for consent in consents if consent.purpose == purpose)
    return {
        "label": purpose.label,
        "says": sentence(found) if found else _("nothing on record"),
        "url": reverse("consents:edit", args=[found.pk]) if found and may_see(user, found.person) else "",
        "is_over": found is not None and found.state in (State.ENDED, State.WITHDRAWN),
        "is_ending": found is not None and found.state is State.ENDING,
    }
