"""Choices of the article form."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ArticleKind(TextChoices):
    """What sort of text an article is."""

    NEWS = "news", _("News")
    ANALYSIS = "analysis", _("Analysis")
    INTERVIEW = "interview", _("Interview")
    STORY = "story", _("Diary")
    PHOTO_STORY = "photo_story", _("Photo story")
    STATEMENT = "statement", _("Statement")


class BylineRole(TextChoices):
    """What somebody has done for an article."""

    TEXT = "text", _("Text")
    PHOTO = "photo", _("Photo")
    INTERVIEW = "interview", _("Interview by")
    TRANSLATION = "translation", _("Translation")
    ORGANISATION = "organisation", _("Organisation")


class Naming(TextChoices):
    """Under which name somebody signs. Of a changed or withheld name the site knows nothing but that."""

    AS_GIVEN = "as_given", _("Under the name that is given")
    PSEUDONYM = "pseudonym", _("Under a changed name")
    WITHHELD = "withheld", _("Name withheld")


class CaseStatus(TextChoices):
    """Where somebody stands whose case an article follows."""

    NONE = "", _("No case that we follow")
    DETAINED = "detained", pgettext_lazy("case", "Detained")
    CHARGED = "charged", pgettext_lazy("case", "Charged")
    ON_TRIAL = "on_trial", pgettext_lazy("case", "On trial")
    RELEASED = "released", pgettext_lazy("case", "Released")
    UNKNOWN = "unknown", pgettext_lazy("case", "Fate unknown")


class TextLicence(TextChoices):
    """On what terms others may publish a text: none, or Creative Commons 4.0."""

    ALL_RIGHTS = "", _("All rights reserved")
    CC_BY = "cc_by", _("Creative Commons Attribution 4.0 (CC BY)")
    CC_BY_SA = "cc_by_sa", _("Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA)")
    CC_BY_ND = "cc_by_nd", _("Creative Commons Attribution-NoDerivatives 4.0 (CC BY-ND)")
    CC_BY_NC_ND = "cc_by_nc_nd", _("Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 (CC BY-NC-ND)")

    @property
    def url(self) -> str:
        """The licence's own address, in no language of its own; empty where all rights are reserved."""
        code = self.value.removeprefix("cc_").replace("_", "-")
        return f"https://creativecommons.org/licenses/{code}/4.0/" if code else ""

    def deed_url(self, language: str) -> str:
        """The licence's summary in a language (BCP 47), as Creative Commons publishes it."""
        return f"{self.url}deed.{language}" if self.url else ""

    @property
    def allows_changes(self) -> bool:
        """Whether a changed text may be passed on; translations are changes."""
        return self in {TextLicence.CC_BY, TextLicence.CC_BY_SA}

    @property
    def allows_commerce(self) -> bool:
        return self.allows_changes or self is TextLicence.CC_BY_ND
