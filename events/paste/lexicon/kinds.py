"""Kinds of sessions, by the words that tell them."""

from events.paste.lexicon import by_phrase, phrases

# Words that merely name the kind go, since the page names it; words that say more stay in the title.
LABELS = by_phrase(
    {
        "reception": """
            reception, mottagning, приём, прием
        """,
        "lecture": """
            lecture, keynote, keynote lecture, keynote speech, keynote talk, talk, public lecture, guest
            lecture, open lecture, presentation, speech, föreläsning, öppen föreläsning, föredrag,
            gästföreläsning, anförande, лекция, открытая лекция, публичная лекция, доклад, презентация,
            выступление, lektion
        """,
        "panel": """
            panel, panel discussion, panel debate, panel talk, paneldiskussion, panelsamtal,
            paneldebatt, панель, панельная дискуссия, дискуссионная панель, панельное обсуждение
        """,
        "discussion": """
            discussion, open discussion, group discussion, debate, conversation, dialogue, round table,
            roundtable, roundtable discussion, round table discussion, diskussion, öppen diskussion,
            gruppdiskussion, samtal, debatt, dialog, rundabordssamtal, rundabordsdiskussion, дискуссия,
            обсуждение, беседа, разговор, диалог, дебаты, круглый стол, открытая дискуссия
        """,
        "seminar": """
            seminar, webinar, seminarium, webbinarium, öppet seminarium, семинар, вебинар
        """,
        "film_screening": """
            film, movie, screening, film screening, movie screening, documentary, documentary film,
            documentary screening, filmvisning, dokumentär, dokumentärfilm, кинопоказ, фильм,
            документальный фильм, показ фильма, просмотр фильма, показ документального фильма, screening
            of the film, screening of the documentary, screening of, film screening of, visning av
            filmen, visning av dokumentären, filmvisning av, spelfilm, художественный фильм
        """,
        "workshop": """
            workshop, training, utbildning, kurs, masterclass, master class, verkstad, övning, воркшоп, мастер класс,
            тренинг, мастерская, training session, praktisk övning
        """,
        "break": """
            break, paus, перерыв, rast
        """,
    }
)

CONTENT = by_phrase(
    {
        "reception": """
            registration, welcome reception, check in, mingle, mingling, doors open, doors, arrival,
            welcome drinks, welcome mingle, registrering, incheckning, mingel, välkomstmingel, insläpp,
            dörrarna öppnar, dörrarna öppnas, dörröppning, ankomst, samling, регистрация, сбор гостей,
            встреча гостей, сбор участников, приветственный кофе, заезд, заезд участников, регистрация
            участников, drop in, öppet hus
        """,
        "seminar": """
            seminars, parallel seminars, seminarier, parallella seminarier, webinars, семинары
        """,
        "lecture": """
            ted talk, inledningstal, öppningstal, föreläsningar, lectures, лекции
        """,
        "discussion": """
            q&a, q & a, q and a, questions and answers, questions, frågestund, frågor och svar, frågor,
            вопросы и ответы, вопросы, ответы на вопросы, fishbowl, world café, book talk, artist talk,
            talkshow, discussions, diskussioner, gruppsamtal, дискуссии, bokcirkel
        """,
        "film_screening": """
            film night, movie night, filmkväll, biokväll, bio, short films, short film, kortfilm,
            kortfilmer, filmer, films, вечер кино, киновечер, фильмы, короткометражный фильм, показ
            короткометражных фильмов, кино
        """,
        "workshop": """
            workshops, skrivarverkstad, trainings, тренинги, practical session
        """,
        "break": """
            coffee break, coffee, tea break, tea, lunch, lunch break, dinner, breakfast, supper,
            refreshments, snacks, intermission, pause, brunch, coffee and tea, tea and coffee, fika,
            fikapaus, fikarast, kaffe, kaffepaus, kafferast, lunchpaus, lunchrast, middag, kvällsmat,
            frukost, bensträckare, kaffe och te, te, кофе брейк, кофебрейк, кофе, кофе пауза,
            кофе-пауза, обед, обеденный перерыв, ужин, завтрак, чай, чаепитие, перерыв на кофе, перерыв
            на обед, перекус, фуршет, pauses, buffé, förfriskningar, mellanmål
        """,
        "activity": """
            opening, opening remarks, opening words, welcome, welcome address, welcoming words, closing,
            closing remarks, closing words, introduction, concert, exhibition, party, walk, guided tour,
            tour, excursion, performance, reading, poetry reading, book launch, award ceremony, music,
            end, departure, inledning, invigning, öppning, öppnande, välkommen, välkomna, avslutning,
            konsert, utställning, fest, promenad, stadsvandring, exkursion, utflykt, föreställning,
            läsning, uppläsning, boksläpp, prisutdelning, musik, slut, avresa, välkomstord, открытие,
            приветствие, приветственное слово, приветственные слова, вступительное слово, введение,
            закрытие, заключительное слово, концерт, выставка, вечеринка, прогулка, экскурсия,
            спектакль, чтение, чтения, презентация книги, награждение, музыка, конец, отъезд, окончание,
            завершение
        """,
    }
)

KINDS = {**CONTENT, **LABELS}

SUFFIXES = by_phrase(
    {
        "lecture": """
            föreläsning, föredrag
        """,
        "panel": """
            panelsamtal
        """,
        "discussion": """
            samtal, diskussion
        """,
        "seminar": """
            seminarium
        """,
        "workshop": """
            workshop, verkstad, övning, utbildning
        """,
        "break": """
            lunch, fika
        """,
        "reception": """
            mingel
        """,
        "activity": """
            konsert
        """,
    }
)
"""Ends of Swedish compounds."""

ADJECTIVES = frozenset(
    phrases("""
        a, an, and, avslutande, big, closing, evening, final, first, gemensam, guest, inledande,
        interactive, interaktiv, introductory, kort, lunch, med, morning, och, offentlig, open, opening,
        plenary, public, short, small, special, the, with, youth, öppen, öppet, вводная, вводный, вечерний,
        вечерняя, заключительная, заключительный, и, интерактивная, интерактивный, открытая, открытый,
        публичная, публичный
    """)
)
"""Words that may stand with a word for a kind and say little more."""

NOUNS = phrases(
    """
        lecture, lecturer, lecturers, panel, panelists, film, movie, seminar, workshop, discussion, talk,
        screening, session, speaker, speakers, moderator, documentary, participants, event, conversation,
        author, director
    """
)
"""What sentences about a session begin with, in English."""

SWEDISH_NOUNS = phrases(
    """
        föreläsningen, föreläsaren, föredraget, panelen, panelsamtalet, samtalet, filmen, seminariet,
        workshopen, diskussionen, dokumentären, konserten
    """
)

RUSSIAN_NOUNS = phrases(
    """
        лекцию, лекция, лектор, дискуссию, дискуссия, панель, семинар, фильм, воркшоп, тренинг, модератор,
        встречу, встреча, участники, мастер-класс
    """
)
