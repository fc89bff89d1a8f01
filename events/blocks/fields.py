"""Fields of a programme that Wagtail doesn't have."""

from typing import Any

from django import forms
from django.forms.widgets import Script
from django.utils.functional import cached_property
from wagtail import blocks
from wagtail.admin.telepath import register
from wagtail.blocks.field_block import FieldBlockAdapter

from pages.fetching import FetchedDocument, FetchedPage

ROOMS_LIST = "rooms-of-this-event"
"""The id of the datalist that rooms.js fills from the form's rooms."""


class RoomBlock(blocks.FieldBlock):
    """The room of a session, by the name that it has in the language of the original.

    It isn't a CharBlock, so that no translator meets it: the page shows the room's name in the reader's language
    from the list of its rooms. The editor's form suggests the rooms of that list.
    """

    def __init__(self, required: bool = False, help_text: str | None = None, **kwargs: Any) -> None:
        self.field = forms.CharField(
            required=required,
            help_text=help_text,
            max_length=100,
            widget=forms.TextInput(attrs={"list": ROOMS_LIST, "autocomplete": "off"}),
        )
        super().__init__(**kwargs)

    def deconstruct(self) -> tuple[str, Any, dict[str, Any]]:
        # Migrations need not know this class: what it stores is a text.
        return "wagtail.blocks.CharBlock", *super().deconstruct()[1:]

    class Meta:
        icon = "home"
        default = ""


class RoomBlockAdapter(FieldBlockAdapter):
    """Brings the script that suggests the event's rooms."""

    @cached_property
    def media(self) -> forms.Media:
        return super().media + forms.Media(js=[Script("events/js/rooms.js", type="module")])


register(RoomBlockAdapter(), RoomBlock)


class PersonBlock(FetchedPage):
    """The page of somebody in a programme."""

    def deconstruct(self) -> tuple[str, Any, dict[str, Any]]:
        return "wagtail.blocks.PageChooserBlock", *super().deconstruct()[1:]


class MaterialDocumentBlock(FetchedDocument):
    """A file that belongs to a session."""

    def deconstruct(self) -> tuple[str, Any, dict[str, Any]]:
        return "wagtail.documents.blocks.DocumentChooserBlock", *super().deconstruct()[1:]
