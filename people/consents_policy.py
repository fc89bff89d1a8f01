"""Who sees what somebody has agreed to: the editors of the person's page, not its translators and reviewers."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from wagtail.models import Page
from wagtail.permission_policies import BasePermissionPolicy
from wagtail.permissions import page_permission_policy, register_permission_policy

from people.models.consent import Consent

RIGHT = "add"
"""Among the groups of a language, only its editors may add pages."""


class ConsentPolicy(BasePermissionPolicy):
    """Whoever may add pages where a person's page stands may do everything with that person's consents."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return page_permission_policy.user_has_permission(user, RIGHT)

    def users_with_any_permission(self, actions: Iterable[str]) -> QuerySet:
        return page_permission_policy.users_with_permission(RIGHT)

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Consent) -> bool:
        return may_see(user, instance.person)

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> QuerySet[Consent]:
        return Consent.objects.filter(person__in=people_of(user).values("pk"))

    def users_with_any_permission_for_instance(self, actions: Iterable[str], instance: Consent) -> QuerySet:
        return page_permission_policy.users_with_permission_for_instance(RIGHT, instance.person)


def may_see(user: Any, page: Page) -> bool:
    """Whether this account looks after the consents of this person."""
    return page_permission_policy.user_has_permission_for_instance(user, RIGHT, page)


def people_of(user: Any) -> QuerySet[Page]:
    """The pages of whose people this account looks after the consents; others are among them."""
    return page_permission_policy.instances_user_has_permission_for(user, RIGHT)


register_permission_policy(Consent, ConsentPolicy(Consent))
