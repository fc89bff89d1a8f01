"""What the search keeps of somebody who is erased: it reads the pages that named them again."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from pages.erasing import Subject, Trace, dispose_of, make_anew, register
from search.models import Entry, EntryText, Miss, Word

dispose_of(Miss)
make_anew(Entry, EntryText, Word)


@register
def read_again(subject: Subject) -> Iterator[Trace]:
    """Find the pages in whose entries the person is named, as what they show of others, too."""
    found = [
        text.entry_id
        for text in EntryText.objects.select_related("entry").defer("tokens").iterator()
        if any(map(subject.blackening.finds, (text.text, str(text.sections), text.entry.names, text.entry.title)))
    ]
    subject.changed.update(found)
    if found:
        yield Trace(_("Pages that are found by the name"), count=len(found))
