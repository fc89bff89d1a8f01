"""What people add to the editors' desk."""

from people import consents_admin, erasing_admin, protecting_hooks  # noqa: F401
