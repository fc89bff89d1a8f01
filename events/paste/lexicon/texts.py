"""Languages of sessions, and how texts around a programme begin."""

from events.paste.lexicon import by_phrase, phrases

LANGUAGE_LABELS = phrases(
    """
        language, languages, språk, язык, языки, рабочий язык
    """
)

LANGUAGES = by_phrase(
    {
        "sv": """
            swedish, svenska, шведский, шведском, шведского
        """,
        "en": """
            english, engelska, английский, английском, английского
        """,
        "ru": """
            russian, ryska, русский, русском, русского
        """,
        "kk": """
            kazakh, kazakiska, казахский, казахском
        """,
        "ky": """
            kyrgyz, kirgiziska, кыргызский, киргизский, кыргызском
        """,
        "tg": """
            tajik, tadzjikiska, таджикский, таджикском
        """,
        "tk": """
            turkmen, turkmeniska, туркменский, туркменском
        """,
        "uz": """
            uzbek, uzbekiska, узбекский, узбекском
        """,
    }
)

AFTERWORDS = phrases(
    """
        welcome, free admission, free entry, entrance is free, admission, sign up, register, registration:,
        contact, organiser, organizer, organised by, organized by, the event, for more, more information,
        välkommen, välkomna, fri entré, fritt inträde, entré, anmälan, anmäl, arrangör, arrangörer, kontakt,
        frågor, mer information, läs mer, osa, вход свободный, вход, регистрация:, контакты, организатор,
        организаторы, приглашаем, добро пожаловать, подробнее, ждём, ждем
    """
)
"""How a last paragraph begins that belongs to no session."""

SIGN_UP = phrases(
    """
        sign up, signup, register, registration, anmäl, osa, зарегистр, регистрац, rsvp
    """
)
"""What stands before an address for signing up."""
