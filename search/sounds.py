"""Names by their sound: Sekerbaeva, Sekerbayeva, Zjanar Sekerbajeva, Секербаевой. Pure functions.

A letter group stands for one sound in each script and each habit of transliteration. Where a group may mean two
sounds (j in Jamila and in Jevgenij), the name gets a key for each. Two sorts of keys:

- the near key: sounds with their vowels, e and i as one, o and u as one, without the ending;
- the far key: consonants alone, for names that have at least four of them.
"""

import re
from functools import lru_cache
from itertools import product

from search.normalise import is_cyrillic, plain
from search.places import PLACES

MOST_READINGS = 8
FAR_CONSONANTS = 4
LONGEST_NAME = 40

# j: ж, дж · x: ш, щ · c: ч · h: х · w: ц. One small letter for each sound.
_CYRILLIC = {
    **dict(zip("абвгдезийклмнопрстуфхцчшщыэ", "abvgdeziiklmnoprstufhwcxxie", strict=True)),
    "ж": "j", "җ": "j", "ҷ": "j", "дж": "j", "ғ": "g", "і": "i", "ї": "i", "ӣ": "i", "қ": "k", "ң": "n", "ө": "o",
    "ұ": "u", "ү": "u", "ӯ": "u", "ў": "u", "ҳ": "h", "һ": "h", "ә": "a", "ю": "iu", "я": "ia", "є": "e", "ё": "e|io",
    "ъ": "", "ь": "", "кс": "ks", "нг": "n|ng",
}  # fmt: skip
_LATIN = {
    **{letter: letter for letter in "abdefgiklmnoprstuvz"},
    "h": "h", "w": "v", "y": "i", "q": "k", "j": "j|i", "x": "h|ks", "c": "k|j", "ch": "c|h", "zh": "j", "zj": "j",
    "dzh": "j", "dzj": "j", "dj": "j", "dg": "j|dg", "sh": "x", "sj": "x", "sch": "x", "shch": "x", "sjtj": "x",
    "tj": "c", "tch": "c", "tsch": "c", "tjs": "c", "kh": "h", "gh": "g", "ph": "f", "th": "t", "ck": "k", "ts": "w",
    "tz": "w", "tc": "w", "yo": "io|e", "jo": "jo|io|e", "cj": "c", "ng": "n|ng", "ngh": "n|ng", "ks": "ks",
}  # fmt: skip
_LATIN_SIGNS = {"š": "sh", "ş": "sh", "ș": "sh", "ž": "zh", "ý": "y", "č": "ch", "ç": "tch", "ň": "n", "ğ": "g"}
_GROUP_CYRILLIC = re.compile("|".join(sorted(_CYRILLIC, key=len, reverse=True)))
_GROUP_LATIN = re.compile("|".join(sorted(_LATIN, key=len, reverse=True)))

_LONG_ENDINGS = "ого его ому ему ыми ими ами ями"
_ENDINGS = f"{_LONG_ENDINGS} ой ей ою ею ом ем ём ым им ых их ах ях ам ям ью".split()
_VOWELS = "aeiou"
_NEAR = str.maketrans("eo", "iu")
_FAR = str.maketrans({"h": "k", "f": "v", "z": "s", "w": "s", **dict.fromkeys(_VOWELS, "")})
_TOWN = re.compile("bad$")  # Balkanabad, Balkanabat
_DOUBLED = re.compile(r"(.)\1+")
_SURNAME = re.compile("(?:[оеё]в|[оеё]ва|[оеё]вым|[оеё]вой|[оеё]ву|[ауи]лы|кызы)$")


@lru_cache(maxsize=32768)
def name_keys(name: str) -> tuple[str, ...]:
    """The keys of a name written small, near ones first; none for what has no letters."""
    if not any(letter.isalpha() for letter in name):
        return ()
    found: dict[str, None] = {}
    far: dict[str, None] = {}
    for form in _forms(name[:LONGEST_NAME]):
        for sound in _readings(form):
            near = _near(sound)
            if len(near) >= 2:
                found[near] = None
                found |= dict.fromkeys(_ALIASES.get(near, ()))
            skeleton = _skeleton(sound)
            if len(skeleton.lstrip("aiu")) >= FAR_CONSONANTS:
                far[f"0{skeleton}"] = None
    return (*found, *far)


def looks_like_surname(word: str) -> bool:
    """A family name by its ending; dictionaries list some of them."""
    return len(word) > 4 and bool(_SURNAME.search(word))


def _forms(name: str) -> list[str]:
    """The name as it stands, and without what may be an ending."""
    forms = [name]
    if is_cyrillic(name):
        ending = next((end for end in _ENDINGS if name.endswith(end) and len(name) - len(end) >= 4), "")
        if ending:
            forms.append(name.removesuffix(ending))
    elif len(name) > 4 and name.endswith("s") and name[-2] not in "s":
        forms.append(name[:-1])
    return forms


def _readings(name: str) -> list[str]:
    """What the letters may sound like."""
    if is_cyrillic(name):
        table, groups = _CYRILLIC, _GROUP_CYRILLIC.findall(name.replace("й", "й"))
    else:
        signed = "".join(_LATIN_SIGNS.get(letter, letter) for letter in name)
        table, groups = _LATIN, _GROUP_LATIN.findall(plain(signed))
    choices = [table[group].split("|") for group in groups]
    readings: list[str] = []
    for reading in product(*choices):
        readings.append("".join(reading))
        if len(readings) == MOST_READINGS:
            break
    return readings


def _near(sound: str) -> str:
    merged = _DOUBLED.sub(r"\1", sound.translate(_NEAR))
    stripped = _TOWN.sub("bat", merged.rstrip("aiu"))
    # Of Osh and Anna remain two sounds; nothing shorter means anything.
    return stripped if len(stripped) >= 2 else merged


def _skeleton(sound: str) -> str:
    merged = _DOUBLED.sub(r"\1", sound.translate(_NEAR))
    merged = _TOWN.sub("bat", merged.rstrip("aiu"))
    first, rest = merged[:1], merged[1:]
    if first not in _VOWELS:
        first = first.translate(_FAR)
    return _DOUBLED.sub(r"\1", first + rest.translate(_FAR))


def _aliases() -> dict[str, tuple[str, ...]]:
    """Near keys of places that have more than one name, and what all names of the place share."""
    found: dict[str, tuple[str, ...]] = {}
    for number, names in enumerate(PLACES):
        for name in names.split():
            for form in _forms(name):
                for sound in _readings(form):
                    found[_near(sound)] = (f"1{number}",)
    return found


_ALIASES = _aliases()
