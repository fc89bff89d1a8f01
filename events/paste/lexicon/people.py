"""What people do in a session, and what stands around names."""

from events.paste.lexicon import by_phrase, phrases

ROLES = by_phrase(
    {
        "": """
            speaker, speakers, talare, participants, participant, guests, guest, featuring, deltagare,
            medverkande, medverkar, gäster, gäst, спикер, спикеры, выступающий, выступающие, участники,
            участник, участница, участницы, гости, гость, гостья, эксперты
        """,
        "lecturer": """
            lecturer, lecturers, lecture by, keynote speaker, presenter, presenters, föreläsare,
            föredragshållare, inledare, лектор, лекторы, докладчик, докладчики, докладчица
        """,
        "moderator": """
            moderator, moderators, moderated by, chair, chaired by, facilitator, facilitators,
            facilitated by, led by, leader, trainer, trainers, samtalsledare, diskussionsledare, ledare,
            leds av, modereras av, workshopledare, ordförande, модератор, модераторы, модераторка,
            ведущий, ведущая, ведущие, фасилитатор, тренер, тренеры, ведёт, ведет, ведут, модерирует,
            модерируют, проводит, проводят
        """,
        "panelist": """
            panelist, panelists, panellist, panellists, panel, panelister, paneldeltagare, i panelen,
            панелисты
        """,
        "interpreter": """
            interpreter, interpreters, interpretation by, interpreted by, tolk, tolkar, tolkas av,
            переводчик, переводчица
        """,
        "host": """
            host, hosts, hosted by, värd, värdar, värdinna, konferencier, хозяин, хозяйка
        """,
    }
)
"""What somebody does by the word for it; nothing for words that tell it only together with the kind of session."""

SEVERAL = frozenset(
    phrases("""
        deltagare, facilitators, featuring, guests, gäster, hosts, interpreters, lecturers, medverkande,
        medverkar, moderators, panel, paneldeltagare, panelister, panelists, panellists, participants,
        presenters, speakers, tolkar, trainers, värdar, ведут, ведущие, выступающие, гости, докладчики,
        лекторы, модераторы, панелисты, проводят, спикеры, тренеры, участники, участницы, эксперты
    """)
)
"""Words for roles of more than one."""

VERBS = frozenset(
    phrases("""
        ведёт, ведет, ведут, модерирует, модерируют, проводит, проводят, featuring, medverkar
    """)
)
"""Words for roles that need no colon."""

TITLES = frozenset(
    phrases("""
        activist, advokat, aktivist, aktivisten, artist, author, director, directors, docent, doctor,
        doktor, dr, fil, filmmaker, forskare, forskaren, författare, författaren, författarinnan,
        författarna, journalist, journalisten, jurist, juristen, konstnär, konstnären, lawyer, mr, mrs, ms,
        phd, poet, poeten, prof, professor, regissör, regissören, researcher, writer, активист, активистка,
        активисткой, д-р, доктор, журналист, журналистка, журналисткой, журналистом, исследователь,
        исследовательница, писатель, писательница, проф, профессор, режиссер, режиссером, режиссёр,
        режиссёром, юрист
    """)
)
"""What stands before a name."""

PARTICLES = frozenset(
    phrases("""
        af, al, av, ben, bin, da, de, den, der, di, du, el, ibn, kizi, kyzy, la, le, o'g'li, oglu, ogly,
        qizi, qizy, ulu, uly, uulu, van, von, ван, гызы, кизи, кызы, огли, оглы, улы, уулу, фон
    """)
)
"""Small words within a name."""

ORGANISATIONS = phrases(
    """
        universit, univerz, högskol, institut, centre, center, centret, museum, museet, fund, foundation,
        stiftelse, network, nätverk, radio, press, organi, association, förening, förbund, academy, akademi,
        group, grupp, initiative, initiativ, school, skola, library, bibliotek, union, committee, kommitt,
        agency, council, ministry, media, newspaper, tidning, forum, party, parti, church, kyrka, college,
        faculty, department, international, amnesty, bureau, office, society, company, studio, project,
        projekt, house, kulturhus, rådet, förlag, archive, arkiv, university, bokhandel, tv, университет,
        институт, центр, музей, фонд, ассоциаци, союз, газет, радио, инициатив, организаци, академи, школ,
        библиотек, комитет, агентств, совет, министерств, медиа, форум, парти, факультет, кафедр, студи,
        проект, издательств, движени, общество, обществ, объединени, архив
    """
)
"""Beginnings and ends of words in names of organisations, which nobody is called by."""

NOT_NAMES = frozenset(
    phrases("""
        a, an, and, asia, asian, at, av, by, central, centralasien, dag, day, de, del, den, det, discussion,
        du, eller, en, engelska, english, ett, european, film, floor, for, free, fri, fritt, from, från,
        för, hall, han, he, hon, i, in, it, its, kazakhstan, kyrgyzstan, lecture, lecturer, lokal, med,
        moderator, ni, och, of, on, open, or, our, panel, panelists, part, på, room, rum, rummet, russian,
        ryska, sal, salen, seminar, session, she, soviet, speaker, speakers, svenska, sverige, sweden,
        swedish, tajikistan, that, the, these, they, this, those, till, to, turkmenistan, uzbekistan, vi,
        vår, we, with, workshop, you, your, азия, в, вход, для, до, зал, и, из, или, к, мы, на, наш, о, об,
        он, она, они, от, по, с, свободный, центральная, часть
    """)
)
"""Words that begin with a capital somewhere, and no name."""
