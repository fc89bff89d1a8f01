"""Places, rooms, countries."""

from events.paste.lexicon import phrases

PLACE_LABELS = phrases(
    """
        venue, place, location, where, address, plats, lokal, var, adress, место, место проведения, адрес,
        где, площадка
    """
)

ROOM_LABELS = phrases(
    """
        room, hall, rum, sal, зал, аудитория, комната, кабинет
    """
)

ROOMS = frozenset(
    phrases("""
        room, rooms, hall, auditorium, floor, foyer, studio, aula, classroom, rum, rummet, sal, salen,
        hörsal, hörsalen, foajé, foajén, våning, vån, plan, biosalongen, biblioteket, зал, зале, аудитория,
        ауд, комната, каб, кабинет, этаж, фойе
    """)
)

PLACES = frozenset(
    phrases("""
        house, hall, hus, huset, centre, center, centrum, central, museum, museet, library, bibliotek,
        biblioteket, university, universitet, universitetet, högskola, högskolan, institute, institutet,
        café, cafe, kafé, kafe, caféet, kaféet, cinema, biograf, bio, teater, teatern, theatre, theater,
        hotell, hotellet, hotel, school, skolan, skola, club, klubb, pub, restaurang, restaurant, park,
        parken, kyrka, kyrkan, church, galleri, galleriet, gallery, embassy, ambassad, online, zoom,
        digitalt, webben, stream, дом, центр, музей, библиотека, университет, институт, кафе, кинотеатр,
        театр, отель, гостиница, школа, клуб, ресторан, парк, галерея, онлайн, посольство
    """)
)

PLACE_ENDINGS = phrases(
    """
        huset, hallen, museet, biblioteket, caféet, kaféet, teatern, kyrkan, gården, skolan
    """
)
"""Ends of Swedish words for houses."""

ONLINE = frozenset(
    phrases("""
        online, zoom, digitalt, онлайн, teams, webben, youtube
    """)
)

CITIES = frozenset(
    phrases("""
        stockholm, malmö, göteborg, gothenburg, uppsala, lund, linköping, örebro, umeå, norrköping, almaty,
        astana, bishkek, bisjkek, osh, tashkent, tasjkent, samarkand, samarkanda, dushanbe, dusjanbe,
        ashgabat, khujand, khorog, алматы, астана, бишкек, ош, ташкент, самарканд, душанбе, ашхабад,
        худжанд, стокгольм, мальмё, москва, moscow, moskva
    """)
)

COUNTRIES = frozenset(
    phrases("""
        afghanistan, armenia, armenien, austria, azerbaijan, azerbajdzjan, belarus, belgien, belgium, china,
        czechia, danmark, denmark, estland, estonia, finland, france, frankrike, georgia, georgien, germany,
        india, indien, iran, israel, italien, italy, japan, kazakhstan, kazakstan, kina, kirgizistan,
        kyrgyzstan, latvia, lettland, litauen, lithuania, mongolia, mongoliet, nederländerna, netherlands,
        norge, norway, pakistan, poland, polen, russia, ryssland, schweiz, sovjet, sovjetunionen, spain,
        spanien, storbritannien, sverige, sweden, switzerland, tadzjikistan, tajikistan, tjeckien, turkey,
        turkiet, turkmenistan, tyskland, uk, ukraina, ukraine, usa, ussr, uzbekistan, österrike, австрия,
        азербайджан, армения, афганистан, беларусь, великобритания, германия, грузия, дания, индия, иран,
        испания, италия, казахстан, киргизия, китай, кыргызстан, латвия, литва, монголия, нидерланды,
        норвегия, польша, россия, ссср, сша, таджикистан, туркменистан, турция, узбекистан, украина,
        финляндия, франция, швейцария, швеция, эстония
    """)
)
