"""Where the desk and the page editor of a conference are."""

from django.urls import reverse
from wagtail.models import Page


def desk_url(conference: Page) -> str:
    """The desk of a conference."""
    return reverse("programme_desk", args=[conference.pk])


def edit_url(conference: Page) -> str:
    """The page editor."""
    return reverse("wagtailadmin_pages:edit", args=[conference.pk])
