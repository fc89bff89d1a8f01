"""Wagtail's forms for accounts, with the language of the admin asked at once."""

from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserCreationForm as BaseUserCreationForm
from wagtail.users.forms import UserEditForm as BaseUserEditForm
from wagtail.users.forms import UserForm

from users.models import User


class AccountForm(UserForm):
    """Takes an address in any capitalisation; asks in which language this person wants the admin and the mails."""

    error_messages: ClassVar[dict[str, Any]] = {
        **UserForm.error_messages,
        "duplicate_username": _("Somebody with this e-mail address has an account already."),
    }

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

    def clean_email(self) -> str:
        # In lower case already here, so that Wagtail finds a second account and says so beside the field.
        return self.cleaned_data["email"].lower()

    def save(self, commit: bool = True) -> User:
        user = super().save(commit=commit)
        if commit:
            user.preferred_language = self.cleaned_data["preferred_language"]
        return user


class UserCreationForm(AccountForm, BaseUserCreationForm):
    """A new account."""

    class Meta(BaseUserCreationForm.Meta):
        pass


class UserEditForm(AccountForm, BaseUserEditForm):
    """An account that exists."""

    class Meta(BaseUserEditForm.Meta):
        pass
