"""Who signs a text when no person is named: the organisation itself."""

from demo.shapes import BylineContent

BY_THE_ORGANISATION = BylineContent(person=None, name="Centralasiengrupperna", role="organisation")
