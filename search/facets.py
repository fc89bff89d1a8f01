"""How a result can be narrowed: the choices with their numbers, names and addresses."""

from collections import Counter
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from search.models import Entry
from search.rank import Choice, Combination, counts
from search.shapes import TYPES, Facet, FacetOption, SearchParams


@dataclass
class Subjects:
    """Topics and countries as the reader's language calls them: key in the index, name in addresses, title."""

    titles: dict[str, str]
    slugs: dict[str, str]
    keys: dict[tuple[str, str], str]


def subjects(language: str) -> Subjects:
    """All topics and countries: few, and in one query."""
    entries = Entry.objects.filter(kind__in=("topic", "country")).order_by("pk")
    rows = list(entries.values_list("kind", "slug", "title", "translation_key", "language", "is_original"))
    rows.sort(key=lambda row: (row[4] == language, row[5]))
    found = Subjects({}, {}, {})
    for kind, slug, title, key, _language, _is_original in rows:
        found.titles[key.hex] = title
        found.slugs[key.hex] = slug
        found.keys[kind, slug] = key.hex
    return found


def choice(params: SearchParams, known: Subjects) -> Choice:
    """What the visitor chose; a topic or country that doesn't exist counts as not chosen."""
    return Choice(
        kind=params.type,
        topic=known.keys.get(("topic", params.topic), ""),
        country=known.keys.get(("country", params.country.lower()), ""),
        year=params.year or 0,
    )


def facets(
    found: Counter[Combination], chosen: Choice, params: SearchParams, known: Subjects, base_url: str
) -> list[Facet]:
    """Choices of type, topic, country and year; a sort without any is left out."""
    numbers = counts(found, chosen)
    selected = {"type": chosen.kind, "topic": chosen.topic, "country": chosen.country, "year": str(chosen.year or "")}
    labels = {
        "type": pgettext("kind of search result", "Type"),
        "topic": _("Topic"),
        "country": _("Country"),
        "year": _("Year"),
    }
    result = []
    for name, label in labels.items():
        if selected[name]:
            numbers[name].setdefault(selected[name], 0)
        options = [
            _option(name, value, number, value == selected[name], params, known, base_url)
            for value, number in numbers[name].items()
            if name not in ("topic", "country") or value in known.titles
        ]
        if name == "year":
            options.sort(key=lambda option: option.value, reverse=True)
        else:
            options.sort(key=lambda option: (-option.count, option.label))
        if options:
            result.append(Facet(name, label, options))
    return result


def _option(
    name: str, value: str, number: int, is_chosen: bool, params: SearchParams, known: Subjects, base_url: str
) -> FacetOption:
    is_subject = name in ("topic", "country")
    shown = known.slugs[value] if is_subject else value
    label = known.titles[value] if is_subject else str(TYPES.get(value, value))
    target: str | int | None = int(shown) if name == "year" else shown
    if is_chosen:
        target = None if name == "year" else ""
    return FacetOption(shown, label, number, is_chosen, f"{base_url}?{params.query_string(**{name: target})}")
