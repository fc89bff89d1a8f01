"""What the pages of the programme desk are made with."""

from django import template

from events.blocks import ProgrammeDayBlock

register = template.Library()

KINDS = ProgrammeDayBlock.base_blocks["sessions"].child_blocks


@register.filter
def kind_label(kind: str) -> str:
    """What a kind of session is called in the editor's language."""
    return str(KINDS[kind].label)
