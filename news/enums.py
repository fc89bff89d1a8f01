"""Choices of the article form."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


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
