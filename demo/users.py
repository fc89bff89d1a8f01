"""The accounts of the demo. They exist nowhere else."""

from django.conf import settings
from django.contrib.auth.models import Group

from users.groups import EDITORS, REVIEWERS, TRANSLATORS
from users.models import User

PASSWORD = "demo-only"  # noqa: S105
ADMIN = "admin@example.org"


def make_users(groups: dict[tuple[str, str], Group]) -> list[str]:
    """Make an administrator, and an editor, a translator and a reviewer of each language; return addresses."""
    if not User.objects.filter(email=ADMIN).exists():
        User.objects.create_superuser(ADMIN, PASSWORD, first_name="Admin", last_name="Demo")
    addresses = [ADMIN]
    for kind in (EDITORS, TRANSLATORS, REVIEWERS):
        for code, _name in settings.LANGUAGES:
            address = f"{kind.removesuffix('s')}.{code}@example.org"
            addresses.append(address)
            if User.objects.filter(email=address).exists():
                continue
            user = User.objects.create_user(
                address, PASSWORD, first_name=kind.removesuffix("s").capitalize(), last_name=code.upper()
            )
            user.groups.add(groups[kind, code])
            user.preferred_language = code
    return addresses
