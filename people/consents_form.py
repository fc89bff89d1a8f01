"""The end of a consent in the form of a person's page."""

from datetime import datetime
from typing import Any

from people.consents import expiry


class ConsentedForm:
    """Takes the end of a consent out of what the form is asked about: that it lies in the past is no mistake in it."""

    cleaned_data: dict[str, Any]
    instance: Any

    def clean_expire_at(self) -> datetime | None:
        """The day that editors have chosen themselves; the page takes the other back when it is stored."""
        return expiry(self.cleaned_data["expire_at"], self.instance.profile_until, None)
