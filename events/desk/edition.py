"""The form that starts the next edition of a conference."""

from datetime import timedelta
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.widgets import AdminDateInput

from events.desk.addresses import desk_url, edit_url
from events.desk.base import DeskMixin
from events.models import ConferencePage
from events.next_edition import Shift, languages_of, start_next_edition

A_YEAR = timedelta(weeks=52)
"""The same day of the week, a year later."""


def editable_languages(conference: ConferencePage, user: Any) -> list[ConferencePage]:
    """The conference in the languages in which this user may make pages, the original first."""
    pages = languages_of(conference)
    return [page for page in pages if page.get_parent().permissions_for_user(user).can_add_subpage()]


def may_start(pages: list[ConferencePage]) -> bool:
    """Whether the original is among them: without it, there is nothing that the others could translate."""
    return any(page.is_original for page in pages)


class NextEditionForm(forms.Form):
    """When the next edition begins, and what it is called in each language."""

    first_day = forms.DateField(
        label=gettext_lazy("First day of the next edition"),
        widget=AdminDateInput,
        help_text=gettext_lazy("All days of the programme keep their distance to it."),
    )

    def __init__(self, *args: Any, pages: list[ConferencePage], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.pages = pages
        first_day = pages[0].start_date + A_YEAR
        self.fields["first_day"].initial = first_day
        for page in pages:
            self.fields[f"title_{page.language}"] = forms.CharField(
                label=_("Title (%(language)s)") % {"language": page.locale.get_display_name()},
                max_length=255,
                initial=Shift(page.start_date, first_day).title(page.title),
            )

    def clean_first_day(self) -> Any:
        first_day = self.cleaned_data["first_day"]
        if first_day <= self.pages[0].end_date:
            raise forms.ValidationError(_("The next edition begins after this one is over."))
        return first_day

    @property
    def titles(self) -> dict[str, str]:
        return {page.language: self.cleaned_data[f"title_{page.language}"] for page in self.pages}


class NextEditionView(DeskMixin):
    """Makes drafts of the next edition, in each language where the editor may add pages."""

    template_name = "events/desk/next_edition.html"
    page_title = gettext_lazy("Start the next edition")

    @cached_property
    def pages(self) -> list[ConferencePage]:
        """The conference in the languages in which this editor may make pages."""
        return editable_languages(self.conference, self.request.user)

    @cached_property
    def left_out(self) -> list[str]:
        """Languages in which the next edition isn't made now."""
        pages = languages_of(self.conference)
        return [page.locale.get_display_name() for page in pages if page not in self.pages]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not may_start(self.pages):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = kwargs.pop("form", None) or NextEditionForm(pages=self.pages)
        context = super().get_context_data(form=form, left_out=self.left_out, **kwargs)
        return {**context, "media": form.media}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = NextEditionForm(request.POST, pages=self.pages)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        made = start_next_edition(self.pages, form.cleaned_data["first_day"], form.titles, request.user)
        mine = next(page for page in made if page.is_original)
        buttons = [messages.button(edit_url(page), page.title) for page in made]
        messages.success(request, _("The next edition is there as a draft. Nobody sees it yet."), buttons=buttons)
        return redirect(desk_url(mine))
