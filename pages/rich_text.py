"""What editors can do inside running text."""

TEXT_FEATURES = ["bold", "italic", "ul", "ol", "link", "document-link", "superscript"]
"""Features of running text; headings are blocks of their own, pictures too."""

PASSAGE_LANGUAGES = {
    "sv": "Svenska",
    "en": "English",
    "ru": "Русский",
    "kk": "Қазақша",
    "ky": "Кыргызча",
    "tg": "Тоҷикӣ",
    "tk": "Türkmençe",
    "uz": "Oʻzbekcha",
}
"""Languages that a passage can be marked with (BCP 47 tag and own name), so that it is spoken and
hyphenated as what it is (WCAG 2.2, 3.1.2)."""

PASSAGE_FEATURES = [f"lang-{code}" for code in PASSAGE_LANGUAGES]

FEATURES = [*TEXT_FEATURES, *PASSAGE_FEATURES]
