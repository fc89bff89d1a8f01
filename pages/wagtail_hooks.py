"""What the pages add to Wagtail's admin."""

from typing import Any

import wagtail.admin.rich_text.editors.draftail.features as draftail_features
from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.rich_text.converters.html_to_contentstate import InlineStyleElementHandler
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.whitelist import allow_without_attributes, attribute_rule

from pages.content_checks import with_own_checks
from pages.rich_text import PASSAGE_LANGUAGES


@hooks.register("register_rich_text_features")
def register_passage_languages(features: FeatureRegistry) -> None:
    """A button for each language in which a passage can stand in a text of another language."""
    for code, name in PASSAGE_LANGUAGES.items():
        style = f"LANG-{code.upper()}"
        features.register_editor_plugin(
            "draftail",
            f"lang-{code}",
            draftail_features.InlineStyleFeature(
                {
                    "type": style,
                    "label": code,
                    "description": format_lazy(_("Passage in another language: {language}"), language=name),
                    "style": {"textDecoration": "underline dotted"},
                }
            ),
        )
        features.register_converter_rule(
            "contentstate",
            f"lang-{code}",
            {
                "from_database_format": {f'span[lang="{code}"]': InlineStyleElementHandler(style)},
                "to_database_format": {"style_map": {style: {"element": "span", "props": {"lang": code}}}},
            },
        )


@hooks.register("construct_whitelister_element_rules")
def keep_passage_languages() -> dict:
    """Pasted text keeps its language marks."""
    return {"span": attribute_rule({"lang": True}), "sup": allow_without_attributes}


@hooks.register("construct_wagtail_userbar")
def add_content_checks(request: HttpRequest | None, items: list[Any], page: Any) -> None:
    """The page checker looks for what matters on this site, too."""
    items[:] = with_own_checks(items, request, page)


@hooks.register("insert_editor_js")
def count_characters() -> str:
    """Fields whose text search engines and cards cut are counted while somebody writes."""
    return format_html('<script type="module" src="{}"></script>', static("pages/js/counters.js"))
