"""Pasting a programme: what was understood of a text is shown first, and then taken over."""

from collections import Counter
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy

from events.desk.base import DeskMixin
from events.desk.stored import sessions_in, with_days_added
from events.messages import doubt_message
from events.paste import Parsed, parse
from events.paste_blocks import to_blocks
from pages.languages import LANGUAGE_NAMES
from people.models import InternPage, PersonPage

LONGEST = 200_000
"""Characters that are read at once."""

PEOPLE = (PersonPage, InternPage)


class PasteForm(forms.Form):
    """A programme as somebody wrote it."""

    text = forms.CharField(
        label=gettext_lazy("The programme as text"),
        strip=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 24}),
        help_text=gettext_lazy("A line with the day, then the times with what happens. It needn't be tidy."),
    )
    year = forms.IntegerField(
        label=pgettext_lazy("of a programme", "Year"),
        min_value=1990,
        max_value=2100,
        help_text=gettext_lazy("For dates without one."),
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Language of the text"),
        required=False,
        choices=[("", gettext_lazy("Find out")), *LANGUAGE_NAMES.items()],
    )


class PasteView(DeskMixin):
    """Shows what was understood of a pasted programme, then adds it to the page or replaces what is there."""

    template_name = "events/desk/paste.html"
    page_title = gettext_lazy("Paste a programme")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = kwargs.pop("form", None) or PasteForm(initial={"year": self.current.start_date.year})
        context = super().get_context_data(form=form, **kwargs)
        return {**context, "media": form.media, "present": sessions_in(self.stored)}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = PasteForm(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        text = form.cleaned_data["text"].replace("\x00", "")
        parsed = parse(text, year=form.cleaned_data["year"], language=form.cleaned_data["language"] or None)
        if "add" in request.POST or "replace" in request.POST:
            if why := self.refusal or self.conflict():
                # What was pasted stays in the form.
                return self.render_to_response(self.get_context_data(form=form, parsed=parsed, why=why, **told(parsed)))
            return self.take_over(parsed)
        return self.render_to_response(self.get_context_data(form=form, parsed=parsed, **told(parsed)))

    def take_over(self, parsed: Parsed) -> HttpResponse:
        """Save what was understood as a draft."""
        rooms = [room.name for room in self.current.room_list]
        days = to_blocks(parsed, rooms=rooms, people=pages_by_name(self.current.language))
        stored = days if "replace" in self.request.POST else with_days_added(self.stored, days)
        number = sessions_in(days)
        said = ngettext("%(number)s session is taken over.", "%(number)s sessions are taken over.", number)
        return self.save(stored, said % {"number": number})


def told(parsed: Parsed) -> dict[str, Any]:
    """What the preview says beside the days: strange lines, and lines that nobody understood."""
    remarks = [{"line": one.line, "text": one.text, "message": doubt_message(one.doubt)} for one in parsed.remarks]
    return {"remarks": remarks, "not_understood": parsed.not_understood, "is_empty": not parsed.days}


def pages_by_name(language: str) -> dict[str, int]:
    """The published pages of people by name in small letters; of two who share a name, neither."""
    pages = [(page.title.casefold(), page.pk) for model in PEOPLE for page in model.objects.in_language(language)]
    number = Counter(name for name, _ in pages)
    return {name: pk for name, pk in pages if number[name] == 1}
