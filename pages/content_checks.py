"""What the checker at the editors' desk looks for beside what Wagtail has it look for.

The rules of axe-core need no more than their names. The site's own (`OWN`) ask `pages/js/content_checks.js`, which runs
where the page itself is shown: below the bar at its edge, and in the preview beside its form.
"""

from collections.abc import Mapping
from typing import Any, ClassVar
from urllib.parse import urlsplit

from django.forms import Media
from django.forms.widgets import Script
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.userbar import ContentCheckerItem

from pages.lengths import DESCRIPTION_LENGTH, TITLE_LENGTH
from pages.models import BasePage

VAGUE_WORDS = [
    *("här", "klicka här", "se här", "läs här", "läs mer", "läs mer här", "läs vidare", "mer", "mer info"),
    *("mer information", "länk", "länken", "den här länken", "denna länk", "den här sidan", "sidan", "via länken"),
    *("here", "click here", "click", "see here", "read here", "read more", "read more here", "more", "more info"),
    *("more information", "learn more", "find out more", "continue", "link", "this link", "this page", "this", "go"),
    *("здесь", "тут", "сюда", "нажмите здесь", "нажмите сюда", "смотрите здесь", "читать", "читать далее"),
    *("читать дальше", "читайте здесь", "подробнее", "подробнее здесь", "узнать больше", "далее", "ещё", "еще"),
    *("ссылка", "по ссылке", "по этой ссылке", "эта ссылка", "эта страница", "перейти"),
]
"""What says nothing of where a link leads, in all languages: readers of a list of links hear nothing else."""

CHECKS: Mapping[str, Mapping[str, Any]] = {
    "check-link-words": {"words": VAGUE_WORDS},
    "check-link-target": {},
    "check-first-h1": {},
    "check-title-length": {"limit": TITLE_LENGTH},
    "check-description": {},
    "check-description-length": {"limit": DESCRIPTION_LENGTH},
}
"""The site's own questions to a page, each with what it has to know."""

OWN: Mapping[str, tuple[str, str, str]] = {
    "link-words": (".rich a[href], .call-to-action a[href]", "check-link-words", "moderate"),
    "link-target": (".rich a:not([href]), .rich a[href=''], .rich a[href='#']", "check-link-target", "serious"),
    "one-h1": ("h1", "check-first-h1", "moderate"),
    "title-length": ("h1", "check-title-length", "minor"),
    "description": ("h1", "check-description", "moderate"),
    "description-length": ("h1", "check-description-length", "minor"),
}
"""The site's own rules: what each looks at, what it asks, how much it matters. Links are those that editors write."""

OF_THE_PAGE = {"title-length", "description", "description-length"}
"""Rules about what an editor has typed for the page; the views below it make up their own words."""

PARAGRAPHS = {"id": "p-as-heading", "selector": "p:not(.endonym)", "enabled": True}
"""Wagtail's rule about bold paragraphs in the place of headings; a country's own name below its name is none."""

REPLACED = {"empty-meta-description"}
"""Wagtail's rules that ours take the place of: a description that is missing is no better than an empty one."""

MESSAGES: Mapping[str, Mapping[str, str | Promise]] = {
    "image-alt": {
        "error_name": _("A picture has no alternative text"),
        "help_text": _("Say what it shows, or mark it as decorative."),
    },
    "link-words": {
        "error_name": _("A link doesn't say where it leads"),
        "help_text": _("Link the words that name what is there, rather than “here”, “read more” or a bare address."),
    },
    "link-target": {
        "error_name": _("A link leads nowhere"),
        "help_text": _("Choose its page or address again, or take the link away."),
    },
    "one-h1": {
        "error_name": _("There is a second main heading"),
        "help_text": _("The title is the main heading; headings in the text stand below it."),
    },
    "title-length": {
        "error_name": _("The title is too long for search engines"),
        "help_text": _("They cut it after about 60 characters. Write a shorter one in the tab Share."),
    },
    "description": {
        "error_name": _("The page has no description"),
        "help_text": _("Write a lead, or a description in the tab Share: search engines and shared links show it."),
    },
    "description-length": {
        "error_name": _("The description is too long for search engines"),
        "help_text": _("They cut it after about 160 characters. Write a shorter one in the tab Share."),
    },
}
"""What is wrong and what helps, by the name of the rule."""


class ContentChecks(ContentCheckerItem):
    """Wagtail's checks and those of the site."""

    media = Media(js=[Script("pages/js/content_checks.js", type="module")])
    axe_run_only: ClassVar[list[str]] = [
        *(rule for rule in ContentCheckerItem.axe_run_only if rule not in REPLACED),
        *MESSAGES,
    ]
    axe_custom_rules: ClassVar[list[dict[str, Any]]] = [
        *(rule for rule in ContentCheckerItem.axe_custom_rules if rule["id"] not in REPLACED),
        PARAGRAPHS,
        *(
            {"id": rule, "impact": impact, "selector": selector, "tags": ["own"], "any": [check], "enabled": True}
            for rule, (selector, check, impact) in OWN.items()
        ),
    ]
    axe_custom_checks: ClassVar[list[dict[str, Any]]] = [
        *ContentCheckerItem.axe_custom_checks,
        *({"id": check, "options": options} for check, options in CHECKS.items()),
    ]
    axe_messages: ClassVar[dict[str, Any]] = {**ContentCheckerItem.axe_messages, **MESSAGES}

    def __init__(self, in_editor: bool = False, of_the_page: bool = True) -> None:
        super().__init__(in_editor)
        self.of_the_page = of_the_page

    def get_axe_run_only(self, request: HttpRequest | None) -> list[str]:
        rules = super().get_axe_run_only(request)
        return rules if self.of_the_page else [rule for rule in rules if rule not in OF_THE_PAGE]


def shows_page(request: HttpRequest | None, page: Any) -> bool:
    """Whether the page itself is looked at, rather than a view below it or no page at all."""
    if not isinstance(page, BasePage):
        return False
    is_preview = request is None or getattr(request, "is_preview", False)
    return is_preview or request.path == urlsplit(page.url or "").path


def with_own_checks(items: list[Any], request: HttpRequest | None, page: Any) -> list[Any]:
    """The items of the bar at the edge of a page, with the site's checks in the place of Wagtail's."""
    return [
        ContentChecks(item.in_editor, item.in_editor or shows_page(request, page))
        if isinstance(item, ContentCheckerItem)
        else item
        for item in items
    ]
