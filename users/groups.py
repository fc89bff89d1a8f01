"""Who may do what, by language: editors, translators and reviewers of each language of the site.

Wagtail knows no rights by language, so they hang on the home page of each language.
"""

from collections.abc import Mapping

from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

EDITORS, TRANSLATORS, REVIEWERS = "editors", "translators", "reviewers"

PAGE_RIGHTS = {
    EDITORS: ["add_page", "change_page", "publish_page"],
    TRANSLATORS: ["change_page"],
    REVIEWERS: ["change_page", "publish_page"],
}
COLLECTION_RIGHTS = {
    EDITORS: [
        "add_image",
        "change_image",
        "choose_image",
        "add_document",
        "change_document",
        "choose_document",
    ],
    TRANSLATORS: ["choose_image", "choose_document"],
    REVIEWERS: ["choose_image", "choose_document"],
}
PROMOTIONS = "wagtailsearchpromotions"
"""Wagtail's app for pages that editors put above the results of a search."""


def group_name(kind: str, code: str) -> str:
    """The name of the group of this kind for this language."""
    return f"{kind.capitalize()} ({code})"


def ensure_groups(homes: Mapping[str, Page]) -> dict[tuple[str, str], Group]:
    """Make the groups for each language where they are missing, with their rights below its home page.

    What somebody submits below a home page goes to the reviewers of its language. Wagtail's stock groups, which
    reach every language, are removed as long as nobody is in them. Nobody gets the right to submit a page for
    translation: its holder could overwrite every language.
    """
    admin = Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
    collections = Collection.get_first_root_node()
    groups = {}
    for code, home in homes.items():
        for kind in (EDITORS, TRANSLATORS, REVIEWERS):
            group, _created = Group.objects.get_or_create(name=group_name(kind, code))
            group.permissions.add(admin)
            for permission in _permissions(["wagtailcore"], PAGE_RIGHTS[kind]):
                GroupPagePermission.objects.get_or_create(group=group, page=home, permission=permission)
            # Wagtail asks for the rights of its own models, whatever models the site puts in their place.
            for permission in _permissions(["wagtailimages", "wagtaildocs"], COLLECTION_RIGHTS[kind]):
                GroupCollectionPermission.objects.get_or_create(
                    group=group, collection=collections, permission=permission
                )
            if kind == EDITORS:
                promotions = Permission.objects.filter(content_type__app_label=PROMOTIONS)
                group.permissions.add(*promotions.filter(codename__endswith="_searchpromotion"))
            groups[kind, code] = group
        _ensure_review(home, code, groups[REVIEWERS, code])
    _remove_stock_groups()
    return groups


def _ensure_review(home: Page, code: str, reviewers: Group) -> None:
    """A workflow of one step for this language: its reviewers approve."""
    if WorkflowPage.objects.filter(page=home).exists():
        return
    task, _created = GroupApprovalTask.objects.get_or_create(name=f"Review ({code})")
    task.groups.set([reviewers])
    workflow, _created = Workflow.objects.get_or_create(name=f"Review ({code})")
    WorkflowTask.objects.get_or_create(workflow=workflow, task=task)
    WorkflowPage.objects.create(workflow=workflow, page=home)


def _remove_stock_groups() -> None:
    Group.objects.filter(name__in=["Editors", "Moderators"], user__isnull=True).delete()


def _permissions(apps: list[str], codenames: list[str]) -> list[Permission]:
    return list(Permission.objects.filter(content_type__app_label__in=apps, codename__in=codenames))
