"""Months, days of the week, and what stands before a date."""

from events.paste.lexicon import by_phrase, phrases

MONTHS = by_phrase(
    {
        1: """
            january, januari, jan, январь, января, январе, янв
        """,
        2: """
            february, februari, feb, февраль, февраля, феврале, фев, февр
        """,
        3: """
            march, mars, mar, март, марта, марте, мар
        """,
        4: """
            april, apr, апрель, апреля, апреле, апр
        """,
        5: """
            may, maj, май, мая, мае
        """,
        6: """
            june, juni, jun, июнь, июня, июне, июн
        """,
        7: """
            july, juli, jul, июль, июля, июле, июл
        """,
        8: """
            august, augusti, aug, август, августа, августе, авг
        """,
        9: """
            september, sept, sep, сентябрь, сентября, сентябре, сен, сент
        """,
        10: """
            october, oktober, oct, okt, октябрь, октября, октябре, окт
        """,
        11: """
            november, nov, ноябрь, ноября, ноябре, ноя, нояб
        """,
        12: """
            december, dec, декабрь, декабря, декабре, дек
        """,
    }
)

WEEKDAYS = by_phrase(
    {
        0: """
            monday, mon, måndag, måndagen, mån, понедельник, понедельника, понедельнику, пн, пон
        """,
        1: """
            tuesday, tue, tues, tisdag, tisdagen, tis, вторник, вторника, вт
        """,
        2: """
            wednesday, wed, weds, onsdag, onsdagen, ons, среда, среду, среды, среде, ср
        """,
        3: """
            thursday, thu, thur, thurs, torsdag, torsdagen, tors, tor, четверг, четверга, чт
        """,
        4: """
            friday, fri, fredag, fredagen, fre, пятница, пятницу, пятницы, пятнице, пт
        """,
        5: """
            saturday, sat, lördag, lördagen, lör, суббота, субботу, субботы, субботе, сб
        """,
        6: """
            sunday, sun, söndag, söndagen, sön, воскресенье, воскресенья, вс, вскр
        """,
    }
)
"""A weekday is 0 for Monday."""

NUMBERS = by_phrase(
    {
        1: """
            one, ett, первый, första, first
        """,
        2: """
            two, två, второй, andra, second
        """,
        3: """
            three, tre, третий, tredje, third
        """,
    }
)
"""How days are numbered in words."""

PROGRAMME = frozenset(
    phrases("""
        programme, program, the programme, the program, full programme, full program, programme of the day, agenda,
        schedule, programmet, hela programmet, schema, программа, программа мероприятия, полная программа, расписание,
        повестка, повестка дня
    """)
)
"""Lines that say no more than that a programme follows."""

DATE_LABELS = phrases(
    """
        when, date, när, datum, tid, дата, когда, дата и время, время, day, dag
    """
)

TABLE_HEADS = frozenset(
    phrases("""
        time, session, speaker, speakers, room, what, who, where, title, activity, event, place, tid, punkt, vad, vem,
        var, talare, lokal, plats, programpunkt, aktivitet, время, событие, мероприятие, спикер, спикеры,
        место, тема, зал
    """)
)
"""What stands above the columns of a programme that is a table."""
