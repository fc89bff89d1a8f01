"""The visitor's form: as little as possible, and traps that only machines step into."""

import re
import time
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.signing import BadSignature, Signer
from django.utils.translation import gettext_lazy as _

from events.registrations import Entry

FASTEST, OLDEST = 3, 24 * 60 * 60
"""Seconds that somebody takes at least to fill in the form, and that a form stays good."""

_SIGNER = Signer(salt="events.sign_up")

# What no keyboard types: control characters beside tabulator and line ends, halves of characters.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


class SignUpForm(forms.Form):
    """Who wants to come. `website` is seen by machines only; `opened` says when the form was."""

    required_css_class = "required"

    name = forms.CharField(
        label=_("Name"),
        max_length=200,
        widget=forms.TextInput({"class": "in", "autocomplete": "name"}),
        error_messages={"required": _("Write your name.")},
    )
    email = forms.EmailField(
        label=_("E-mail"),
        max_length=254,
        widget=forms.EmailInput({"class": "in", "autocomplete": "email", "spellcheck": "false"}),
        error_messages={
            "required": _("Write your e-mail address."),
            "invalid": _("Something is missing in this address. It should look like name@example.org."),
        },
    )
    access_needs = forms.CharField(
        label=_("What do you need to be able to take part?"),
        help_text=_("If you like. Such as: a step-free way, somebody who interprets, a place near the front."),
        max_length=1000,
        required=False,
        widget=forms.Textarea({"class": "in", "rows": 3}),
    )
    website = forms.CharField(
        label=_("Leave this field empty"),
        required=False,
        widget=forms.TextInput({"autocomplete": "off", "tabindex": "-1"}),
    )
    opened = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, data: Mapping[str, str] | None = None, **kwargs: Any) -> None:
        typed = None if data is None else {name: _UNPRINTABLE.sub("", data.get(name, "")) for name in self.base_fields}
        super().__init__(typed, initial={"opened": stamp()}, label_suffix="", **kwargs)

    def full_clean(self) -> None:
        super().full_clean()
        if self.first_wrong:
            self.fields[self.first_wrong].widget.attrs["autofocus"] = True

    def clean_name(self) -> str:
        return " ".join(self.cleaned_data["name"].split())

    def clean_email(self) -> str:
        return self.cleaned_data["email"].lower()

    def clean(self) -> dict[str, Any]:
        """Ask once more where a machine may have been at work: a person loses a moment, nothing of what they wrote."""
        cleaned = super().clean()
        age = seconds_since(self.data["opened"])
        if self.data["website"]:
            self._ask_again(
                _("A field that should stay empty was filled in, maybe by your browser. Please send it again.")
            )
        elif age is None or age > OLDEST:
            self._ask_again(_("The page had been open for long. Please look through what you wrote and send it again."))
        elif age < FASTEST and not self.errors:
            self._ask_again(
                _("That went very fast. Please look through what you wrote and send it again."), fresh=False
            )
        return cleaned

    def _ask_again(self, message: Any, *, fresh: bool = True) -> None:
        self.add_error(None, message)
        self.data["website"] = ""
        if fresh:
            self.data["opened"] = stamp()

    def entry(self, language: str) -> Entry:
        """What was written, by somebody who reads this language (BCP 47)."""
        written = {name: self.cleaned_data[name] for name in ("name", "email", "access_needs")}
        return Entry(**written, language=language)

    @property
    def first_wrong(self) -> str:
        """The field to go to first."""
        return next((name for name in self.fields if name in self.errors), "")


def stamp() -> str:
    """The present moment, signed."""
    return _SIGNER.sign(str(int(time.time())))


def seconds_since(stamped: str) -> float | None:
    """How long ago a stamp was made; None if it isn't one of ours."""
    try:
        return time.time() - int(_SIGNER.unsign(stamped))
    except BadSignature:
        return None
