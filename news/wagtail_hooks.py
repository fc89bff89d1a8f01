"""What news adds to Wagtail's admin."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from news.admin.listing import ArticleListing
from news.crediting import CreditTranslatorView
from news.models import ArticlePage
from news.surfaces import shown_by_news
from people.surfaces import HOOK

hooks.register(HOOK, shown_by_news, order=1)


@hooks.register("register_admin_urls")
def register_credit_url() -> list[URLPattern]:
    """The form that credits a translator."""
    return [path("articles/<int:page_id>/translator/", CreditTranslatorView.as_view(), name="credit_translator")]


@hooks.register("register_admin_viewset")
def register_listing() -> ArticleListing:
    """The list of articles."""
    return ArticleListing()


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def credit_button(page: Page, user: Any, next_url: str | None = None, view_name: str | None = None) -> Iterator[Button]:
    """The way to that form, on translated articles."""
    if url := credit_url(page, user):
        yield Button(_("Credit the translator"), url, icon_name="user", priority=55)


@hooks.register("before_edit_page", order=-1)
def remind_of_credit(request: HttpRequest, page: Page) -> None:
    """Say that nobody is credited yet, before wagtail-localize puts its own editor, which has no such button, here."""
    url = credit_url(page, request.user) if request.method == "GET" else ""
    if url and not page.translator_id and not page.translator_name:
        button = messages.button(url, _("Credit the translator"))
        messages.info(request, _("Nobody is credited as the translator yet."), buttons=[button])


def credit_url(page: Page, user: Any) -> str:
    """Where this account credits the translator of this page; empty where there is nothing to credit."""
    article = page.specific if page.specific_class is ArticlePage else None
    if article is None or article.is_original or not article.permissions_for_user(user).can_edit():
        return ""
    return reverse("credit_translator", args=[article.pk])
