"""What changes a page changes the index.

The work is done by tasks: at once where there is no queue, in the queue where there is one.
"""

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_unpublished, post_page_move

from pages.searching import page_saved
from search.indexing import index_branch_task, index_page_task, index_shown_task, remove_entries
from search.models import Entry

UNREAD_FIELDS = frozenset(
    {
        "draft_title",
        "has_unpublished_changes",
        "latest_revision",
        "latest_revision_created_at",
        "live_revision",
        "go_live_at",
        "locked",
        "locked_at",
        "locked_by",
        "approved_schedule",
        "expired",
        "numchild",
    }
)
"""What a save may change without changing what readers read: most of all, the save of a draft."""


@receiver(page_saved)
def index_saved_page(instance: Page, update_fields: Any = None, **kwargs: Any) -> None:
    """A page was stored: published, unpublished, or changed by code."""
    if update_fields is not None and UNREAD_FIELDS.issuperset(update_fields):
        return
    index_page_task.enqueue(instance.pk)


@receiver(post_save, sender=Page)
def index_page_saved_as_such(instance: Page, raw: bool = False, update_fields: Any = None, **kwargs: Any) -> None:
    """Some actions save a page without its type."""
    if not raw:
        index_saved_page(sender=Page, instance=instance, update_fields=update_fields)


@receiver(page_unpublished)
def index_unpublished_page(instance: Page, **kwargs: Any) -> None:
    index_page_task.enqueue(instance.pk)


@receiver(post_page_move)
def index_moved_page(instance: Page, **kwargs: Any) -> None:
    """Another place may be a private one, or no longer."""
    index_branch_task.enqueue(instance.pk)


@receiver(post_save, sender=PageViewRestriction)
@receiver(post_delete, sender=PageViewRestriction)
def index_restricted_page(instance: PageViewRestriction, **kwargs: Any) -> None:
    """A page was made private or public, with everything below it."""
    index_branch_task.enqueue(instance.page_id)


@receiver(pre_delete, sender=Entry)
def remove_deleted_page(instance: Entry, origin: Any = None, **kwargs: Any) -> None:
    """A page is deleted; its entry goes with it, and what the engine and the vocabulary have of it."""
    if isinstance(origin, Entry) or getattr(origin, "model", None) is Entry:
        return
    remove_entries([instance])


@receiver(post_delete, sender=Page)
def index_what_showed_it(instance: Page, **kwargs: Any) -> None:
    """Pages that showed the name of a deleted one don't show it any more."""
    index_shown_task.enqueue(instance.translation_key.hex)
