"""Wagtail's screens for accounts."""

from django import forms
from wagtail.users.views.users import UserViewSet as BaseUserViewSet

from users.forms import UserCreationForm, UserEditForm


class UserViewSet(BaseUserViewSet):
    """Accounts, made and changed with our forms."""

    create_template_name = "users/create.html"
    edit_template_name = "users/edit.html"

    def get_form_class(self, for_update: bool = False) -> type[forms.ModelForm]:
        return UserEditForm if for_update else UserCreationForm
