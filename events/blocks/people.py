"""Who takes part in a session."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.models import Page

from events.blocks.fields import PersonBlock
from events.enums import PersonRole


class SessionPersonBlock(blocks.StructBlock):
    """Somebody who takes part in a session: a person with a page, or a name that is typed."""

    person = PersonBlock(label=_("Person"), required=False, page_type=["people.PersonPage", "people.InternPage"])
    name = blocks.CharBlock(
        label=_("Or a name"), required=False, max_length=200, help_text=_("For somebody without a page here.")
    )
    affiliation = blocks.CharBlock(
        label=_("Affiliation"),
        required=False,
        max_length=200,
        help_text=_("Organisation and place. Empty: as on the person's page."),
    )
    role = blocks.ChoiceBlock(label=_("Role"), choices=PersonRole.choices, default=PersonRole.LECTURER)

    class Meta:
        label = _("Person")
        icon = "user"
        label_format = "{person} {name} {affiliation}"

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if not self.is_deferred_validation and bool(cleaned["person"]) == bool(cleaned["name"]):
            error = ValidationError(_("Choose a person or give a name: one of the two."))
            raise blocks.StructBlockValidationError({"name": error})
        return cleaned


class Speaker:
    """Somebody in a session as the page shows them. `key` is the same for the same person in the whole programme."""

    is_withheld = False
    """Whether the person's page isn't public: then neither name nor affiliation is told."""

    def __init__(self, *, name: str, affiliation: str, role: str, page: Any = None) -> None:
        self.name = name
        self.affiliation = affiliation
        self.role = role
        self.page = page

    @classmethod
    def from_value(cls, value: blocks.StructValue) -> "Speaker":
        return cls(
            name=value.get("name") or "",
            affiliation=value.get("affiliation") or "",
            role=value.get("role") or "",
            page=value.get("person"),
        )

    def show(self, page: Any) -> None:
        """Take name and place from the person's page; without a public one, both are withheld."""
        self.page = page
        self.is_withheld = page is None
        if page is None:
            self.name, self.affiliation = gettext("Name withheld"), ""
        else:
            self.name = page.title
            self.affiliation = self.affiliation or getattr(page, "affiliation", "")

    @property
    def key(self) -> str:
        return str(self.page.translation_key) if self.page else " ".join(self.name.casefold().split())

    @property
    def url(self) -> str | None:
        return self.page.url if self.page else None

    @property
    def portrait(self) -> Any:
        return getattr(self.page, "face", None)

    @property
    def role_label(self) -> str:
        return PersonRole(self.role).label if self.role else ""


def fill_choosers(people: Iterable[Page]) -> None:
    """Find at once what the editor's choosers would ask for each: of which kind the page is, and below which it is."""
    pages = list(people)
    above = {page.path: page.path[: -page.steplen] for page in pages}
    parents = Page.objects.in_bulk(set(above.values()), field_name="path")
    for page in pages:
        page.specific = page.specific_deferred
        page.specific._cached_parent_obj = parents[above[page.path]]


def listed(speakers: Iterable[Speaker]) -> list[Speaker]:
    """Those who are shown, in order; how many names are withheld in a role isn't told."""
    found: list[Speaker] = []
    withheld: set[str] = set()
    for speaker in speakers:
        if speaker.name and not (speaker.is_withheld and speaker.role in withheld):
            found.append(speaker)
        if speaker.is_withheld:
            withheld.add(speaker.role)
    return found
