"""Wagtail's forms for accounts, with the language of the admin asked at once."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserCreationForm as BaseUserCreationForm
from wagtail.users.forms import UserEditForm as BaseUserEditForm
from wagtail.users.forms import UserForm

from users.models import User


class PreferredLanguageMixin(UserForm):
    """Asks in which language this person wants the admin and the mails."""

    preferred_language = forms.ChoiceField(
        label=_("Language of the admin"),
        required=False,
        choices=[("", _("As the browser asks")), *settings.WAGTAILADMIN_PERMITTED_LANGUAGES],
        help_text=_("Also the language of the mails that this person gets."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.fields["preferred_language"].initial = self.instance.preferred_language

    def save(self, commit: bool = True) -> User:
        user = super().save(commit=commit)
        if commit:
            user.preferred_language = self.cleaned_data["preferred_language"]
        return user


class UserCreationForm(PreferredLanguageMixin, BaseUserCreationForm):
    """A new account."""

    class Meta(BaseUserCreationForm.Meta):
        pass


class UserEditForm(PreferredLanguageMixin, BaseUserEditForm):
    """An account that exists."""

    class Meta(BaseUserEditForm.Meta):
        pass
