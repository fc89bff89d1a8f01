"""People who log in: editors, translators, reviewers, administrators."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import BaseUserManager
from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.users.models import UserProfile


class UserManager(BaseUserManager["User"]):
    """Makes users by e-mail address and finds them however the address is capitalised."""

    use_in_migrations = True

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Save a new user; the address is stored in lower case, as it will be asked for."""
        user = self.model(email=email.lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Save a new administrator."""
        return self.create_user(email, password, **{**fields, "is_staff": True, "is_superuser": True})

    def get_by_natural_key(self, email: str | None) -> "User":
        return self.get(email__iexact=email)


class User(AbstractUser):
    """An account whose name is its e-mail address."""

    username = None
    email = models.EmailField(
        _("email address"),
        unique=True,
        error_messages={"unique": _("Somebody with this e-mail address has an account already.")},
    )

    person = models.ForeignKey(
        Page,
        verbose_name=_("own page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The page that presents this person on the site. New articles begin with its name."),
    )

    objects = UserManager()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="users_user_email_in_any_case",
                violation_error_message=_("Somebody with this e-mail address has an account already."),
            )
        ]

    def __str__(self) -> str:
        return self.get_full_name() or self.email

    def clean(self) -> None:
        super().clean()
        self.email = self.email.lower()

    @property
    def preferred_language(self) -> str:
        """The language of this person's admin and mails; empty follows the browser.

        Kept in Wagtail's profile, which the admin and the notifications read.
        """
        return UserProfile.get_for_user(self).preferred_language

    @preferred_language.setter
    def preferred_language(self, code: str) -> None:
        profile = UserProfile.get_for_user(self)
        profile.preferred_language = code
        profile.save(update_fields=["preferred_language"])
