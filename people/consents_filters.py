"""By what editors narrow the list of consents."""

from datetime import timedelta
from typing import ClassVar

import django_filters
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from people.consents import REMINDERS, State, today
from people.enums import ConsentPurpose
from people.models.consent import STATE_LABELS, Consent


class ConsentFilterSet(WagtailFilterSet):
    """What for, and how it stands today."""

    state = django_filters.ChoiceFilter(
        label=_("State"), choices=[(state.value, label) for state, label in STATE_LABELS.items()], method="in_state"
    )
    purpose = django_filters.ChoiceFilter(label=_("What for"), choices=ConsentPurpose.choices)

    class Meta:
        model = Consent
        fields: ClassVar[list[str]] = ["purpose"]

    def in_state(self, consents: QuerySet, name: str, value: str) -> QuerySet:
        return consents.filter(in_state(State(value)))


def in_state(state: State) -> Q:
    """The rule of people.consents.state as the database asks it."""
    day = today()
    soon = day + timedelta(days=max(REMINDERS))
    withdrawn, over = Q(withdrawn_on__lte=day), Q(until__lt=day)
    ending = Q(until__gte=day, until__lte=soon)
    return {
        State.WITHDRAWN: withdrawn,
        State.ENDED: over & ~withdrawn,
        State.ENDING: ending & ~withdrawn,
        State.IN_FORCE: (Q(until=None) | Q(until__gt=soon)) & ~withdrawn,
    }[state]
