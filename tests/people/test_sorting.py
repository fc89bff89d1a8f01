"""Names in the order of the reader's language."""

import pytest

from people.sorting import sort_key

NAMES = {
    "swedish letters stand at the end": ("sv", ["Adam", "Zeb", "Åsa", "Ärla", "Östen"]),
    "swedish w is a letter after v": ("sv", ["Vera", "Vidar", "Wera"]),
    "swedish é stands with e, after it": ("sv", ["Eva", "Éva", "Evb"]),
    "swedish ü stands with y, ø with ö": ("sv", ["Yla", "Ülle", "Yma", "Östen", "Øyvind"]),
    "swedish readers meet cyrillic last": ("sv", ["Anna", "Östen", "Анна", "Яна"]),
    "russian ё stands with е, after it": ("ru", ["Елена", "Ёлка", "Ершов"]),
    "of two that differ by it alone, е is first": ("ru", ["Ежов", "Ёжов"]),
    "russian readers meet cyrillic first": ("ru", ["Анна", "Яна", "Anna", "Zeb"]),
    "letters of kazakh stand after their likes": ("ru", ["Анна", "Әсел", "Борис", "Камила", "Қайрат", "Лена"]),
    "letters of tajik and kyrgyz, too": (
        "ru",
        ["Нурбек", "Ңурбек", "Оля", "Өмүр", "Павел", "Чингиз", "Ҷамшед", "Шура"],
    ),
    "english takes marks away": ("en", ["Asa", "Åsa", "Asb", "Ola", "Öm", "Øyvind", "Zed", "Иван"]),
    "case makes no difference": ("en", ["anna", "Berit", "cecilia"]),
    "a space comes before letters": ("en", ["An Li", "Ana", "Anali"]),
    "marks between letters count for nothing": ("en", ["Anna-Karin", "Annakarl", "O'Brian", "Obrien"]),
    "digits come before letters": ("sv", ["10 år", "Anna"]),
    "other scripts come last": ("sv", ["Östen", "Яна", "Ελένη"]),
}


@pytest.mark.parametrize(("language", "names"), NAMES.values(), ids=NAMES.keys())
def test_names_stand_in_the_order_of_the_language(language: str, names: list[str]) -> None:
    backwards = names[::-1]
    assert sorted(backwards, key=lambda name: sort_key(name, language)) == names


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert sort_key("A\N{COMBINING RING ABOVE}sa", "sv") == sort_key("Åsa", "sv")
