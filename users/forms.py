"""Wagtail's forms for accounts, with the language of the admin and the holder's own page asked at once."""

from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page
from wagtail.users.forms import UserCreationForm as BaseUserCreationForm
from wagtail.users.forms import UserEditForm as BaseUserEditForm
from wagtail.users.forms import UserForm

from users.models import User

WIDGETS = {"person": AdminPageChooser(target_models=settings.PERSON_PAGE_TYPES)}


class AccountForm(UserForm):
    """Takes an address in any capitalisation; asks in which language this person wants the admin and the mails,
    and which page presents them on the site."""

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

    def clean_person(self) -> Page | None:
        page = self.cleaned_data["person"]
        if page and page.specific_class not in self.fields["person"].widget.target_models:
            raise forms.ValidationError(_("Choose the page of a person."))
        return page

    def save(self, commit: bool = True) -> User:
        user = super().save(commit=commit)
        if commit:
            user.preferred_language = self.cleaned_data["preferred_language"]
        return user


class UserCreationForm(AccountForm, BaseUserCreationForm):
    """A new account."""

    class Meta(BaseUserCreationForm.Meta):
        fields = BaseUserCreationForm.Meta.fields | {"person"}
        widgets: ClassVar[dict[str, Any]] = {**BaseUserCreationForm.Meta.widgets, **WIDGETS}


class UserEditForm(AccountForm, BaseUserEditForm):
    """An account that exists."""

    class Meta(BaseUserEditForm.Meta):
        fields = BaseUserEditForm.Meta.fields | {"person"}
        widgets: ClassVar[dict[str, Any]] = {**BaseUserEditForm.Meta.widgets, **WIDGETS}
