"""The demo never mixes with a site's own content."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from home.skeleton import build_skeleton
from images.models import CustomImage
from users.models import User


def test_site_with_content_of_its_own_is_left_alone(db: None) -> None:
    build_skeleton()
    before = Page.objects.count()
    with pytest.raises(CommandError, match="content of its own"):
        call_command("demo", stdout=StringIO())
    assert Page.objects.count() == before
    assert not CustomImage.objects.exists()
    assert not User.objects.exists()
