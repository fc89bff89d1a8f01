"""Central Asia Days 2017 and 2018, with as much of the programmes as the organisation's posts tell.

Of both second days, and of what followed the first sessions, the posts hold nothing: those days stand
here without sessions and the text says so. Nothing is filled in.
"""

from datetime import date, time

from demo.shapes import ConferenceContent, OrganisationContent, Picture, Ref, SeriesContent, T

FREE_ADMISSION = T(sv="Fri entré", en="Free admission", ru="Вход свободный")
STOCKHOLM = T(sv="Stockholm", en="Stockholm", ru="Стокгольм")
RECEPTION = T(sv="Mottagning", en="Reception", ru="Встреча гостей")
HOURS_CAPTION = T(sv="Dagarna", en="The days", ru="Дни конференции")
HOURS_COLUMNS = [
    T(sv="Dag", en="Day", ru="День"),
    T(sv="Tid", en="Time", ru="Время"),
    T(sv="Plats", en="Place", ru="Место"),
]
NOT_RECORDED = T(sv="framgår inte", en="not recorded", ru="не указано")
PLACE_NOT_RECORDED = T(sv="Platsen framgår inte", en="Place not recorded", ru="Место не указано")
ABF_HUSET = "ABF-huset"
PER_ALBIN = T(sv="Per-Albin-rummet", en="Per-Albin room", ru="Зал Per-Albin")
SOLIDARITETSHUSET = T(
    sv="Solidaritetshuset (Draken)",
    en="Solidaritetshuset (Draken)",
    ru="Solidaritetshuset (Draken)",
)

ORGANISERS = [OrganisationContent(name="Centralasiengrupperna")]

CENTRAL_ASIA_DAYS = SeriesContent(
    key="series-central-asia-days",
    original="en",
    title=T(sv="Centralasiendagarna", en="Central Asia Days", ru="Дни Центральной Азии"),
    slug=T(sv="centralasiendagarna", en="central-asia-days", ru="dni-tsentralnoy-azii"),
    lead=T(
        sv=(
            "Varje år bjuder vi in aktivister, forskare och människor från det civila samhället till två dagar om "
            "Centralasien. Det kostar ingenting."
        ),
        en=(
            "Every year we invite activists, researchers and people from civil society to two days about Central "
            "Asia. It costs nothing."
        ),
        ru=(
            "Каждый год мы приглашаем активистов, исследователей и представителей гражданского общества на два дня, "
            "посвящённые Центральной Азии. Участие бесплатное."
        ),
    ),
    search_description=T(
        sv="Centralasiengruppernas årliga konferens, med alla upplagor som finns på den här platsen.",
        en="The annual conference of Centralasiengrupperna, with the editions that this site has.",
        ru="Ежегодная конференция Centralasiengrupperna: все выпуски, которые есть на этом сайте.",
    ),
    picture=Picture("scene-stockholm"),
    body=[
        (
            "paragraph",
            T(
                sv=(
                    "<p>Seminarier, föreläsningar, samtal och film: så har dagarna sett ut. Här finns den fjärde "
                    "och den femte upplagan; från de tre första har vi inget program.</p>"
                ),
                en=(
                    "<p>Seminars, lectures, discussions and a film: that is what the days have been made of. The "
                    "fourth and the fifth edition are here; of the first three we have no programme.</p>"
                ),
                ru=(
                    "<p>Семинары, лекции, дискуссии и кино: так проходят эти дни. Здесь представлены четвёртый и "
                    "пятый выпуски; программ первых трёх у нас нет.</p>"
                ),
            ),
        ),
    ],
)

CENTRAL_ASIA_DAYS_2018 = ConferenceContent(
    key="conference-2018",
    original="en",
    title=T(sv="Centralasiendagarna 2018", en="Central Asia Days 2018", ru="Дни Центральной Азии — 2018"),
    slug=T(sv="centralasiendagarna-2018", en="central-asia-days-2018", ru="dni-tsentralnoy-azii-2018"),
    lead=T(
        sv=(
            "Två dagar i Stockholm med seminarier, föreläsningar, samtal och en filmvisning, tillsammans med "
            "aktivister, forskare och människor från det civila samhället."
        ),
        en=(
            "Two days in Stockholm of seminars, lectures, discussions and a film, with activists, researchers "
            "and people from civil society."
        ),
        ru=(
            "Два дня в Стокгольме: семинары, лекции, дискуссии и кинопоказ с участием активистов, "
            "исследователей и представителей гражданского общества."
        ),
    ),
    search_description=T(
        sv="Femte Centralasiendagarna, 25–26 november 2018 i Stockholm. Fri entré.",
        en="The fifth Central Asia Days, 25–26 November 2018 in Stockholm. Free admission.",
        ru="Пятые Дни Центральной Азии, 25–26 ноября 2018 года, Стокгольм. Вход свободный.",
    ),
    picture=Picture("scene-hall"),
    start_date=date(2018, 11, 25),
    end_date=date(2018, 11, 26),
    venue=ABF_HUSET,
    address="Sveavägen 41",
    city=STOCKHOLM,
    series=Ref("series-central-asia-days"),
    edition=5,
    organisations=ORGANISERS,
    admission=FREE_ADMISSION,
    is_free=True,
    languages="",
    sign_up="external",
    sign_up_url="https://simplesignup.se/event/141000",
    rooms=[PER_ALBIN],
    topics=[Ref("topic-gender-equality")],
    countries=["KG"],
    body=[
        (
            "paragraph",
            T(
                sv=(
                    "<p>För femte gången bjöd Centralasiengrupperna in till Centralasiendagarna. Den som ville "
                    "komma anmälde sig på nätet; det kostade ingenting.</p>"
                ),
                en=(
                    "<p>For the fifth time Centralasiengrupperna invited everybody to Central Asia Days. Those "
                    "who wanted to come signed up on the web; it cost nothing.</p>"
                ),
                ru=(
                    "<p>Centralasiengrupperna в пятый раз пригласила всех на Дни Центральной Азии. "
                    "Записаться можно было через интернет, участие было бесплатным.</p>"
                ),
            ),
        ),
        (
            "table",
            {
                "caption": HOURS_CAPTION,
                "columns": HOURS_COLUMNS,
                "rows": [
                    [
                        T(sv="Söndag 25 november", en="Sunday 25 November", ru="Воскресенье, 25 ноября"),
                        T(sv="12.00–19.15", en="12:00–19:15", ru="12:00–19:15"),
                        T(
                            sv="ABF-huset, Per-Albin-rummet, Sveavägen 41",
                            en="ABF-huset, Per-Albin room, Sveavägen 41",
                            ru="ABF-huset, зал Per-Albin, Sveavägen 41",
                        ),
                    ],
                    [
                        T(sv="Måndag 26 november", en="Monday 26 November", ru="Понедельник, 26 ноября"),
                        NOT_RECORDED,
                        NOT_RECORDED,
                    ],
                ],
            },
        ),
        (
            "note",
            {
                "heading": T(
                    sv="Programmet är inte fullständigt",
                    en="The programme is not complete",
                    ru="Программа неполная",
                ),
                "text": T(
                    sv=(
                        "<p>Det vi har kvar av inbjudan slutar vid den första föreläsningen. Resten av "
                        "söndagen och hela måndagen saknas här, filmvisningen också.</p>"
                    ),
                    en=(
                        "<p>What we have left of the invitation breaks off at the first lecture. The rest of "
                        "Sunday and all of Monday are missing here, the film too.</p>"
                    ),
                    ru=(
                        "<p>Сохранившийся текст приглашения обрывается на первой лекции. Здесь нет ни "
                        "продолжения воскресной программы, ни понедельника, ни кинопоказа.</p>"
                    ),
                ),
            },
        ),
    ],
    programme=[
        {
            "date": date(2018, 11, 25),
            "start": time(12),
            "end": time(19, 15),
            "heading": T(
                sv="Bara början är känd",
                en="Only the beginning is recorded",
                ru="Известно только начало",
            ),
            "venue": ABF_HUSET,
            "address": "Sveavägen 41",
            "sessions": [
                (
                    "reception",
                    {
                        "start": time(12, 0),
                        "end": time(12, 30),
                        "title": RECEPTION,
                        "room": PER_ALBIN["en"],
                        "abstract": "",
                        "languages": [],
                        "people": [],
                    },
                ),
                (
                    "lecture",
                    {
                        "start": time(12, 30),
                        "end": time(14, 0),
                        "room": PER_ALBIN["en"],
                        "title": T(
                            sv="Jämställdhet i det sovjetiska och det självständiga Kirgizistan",
                            en="Gender equality in Soviet and in independent Kyrgyzstan",
                            ru="Гендерное равенство в советском и независимом Кыргызстане",
                        ),
                        "abstract": T(
                            sv=(
                                "<p>Föreläsningen jämför jämställdheten i Kirgizistan under sovjettiden och "
                                "efter den.</p>"
                            ),
                            en=(
                                "<p>The lecture compares gender equality in Kyrgyzstan in Soviet times and "
                                "after them.</p>"
                            ),
                            ru=(
                                "<p>В лекции сравнивается положение с гендерным равенством в Кыргызстане в "
                                "советское время и после него.</p>"
                            ),
                        ),
                        "languages": [],
                        "people": [
                            {
                                "person": Ref("person-aisuluu-namasbek-kyzy"),
                                "name": "",
                                "affiliation": T(
                                    sv="American University of Central Asia, Bisjkek",
                                    en="American University of Central Asia, Bishkek",
                                    ru="Американский университет в Центральной Азии, Бишкек",
                                ),
                                "role": "lecturer",
                            }
                        ],
                    },
                ),
            ],
        },
        {"date": date(2018, 11, 26), "heading": "", "venue": PLACE_NOT_RECORDED, "address": "", "sessions": []},
    ],
)

CENTRAL_ASIA_DAYS_2017 = ConferenceContent(
    key="conference-2017",
    original="en",
    title=T(sv="Centralasiendagarna 2017", en="Central Asia Days 2017", ru="Дни Центральной Азии — 2017"),
    slug=T(sv="centralasiendagarna-2017", en="central-asia-days-2017", ru="dni-tsentralnoy-azii-2017"),
    lead=T(
        sv=(
            "Två dagar i Stockholm med seminarier, föreläsningar, samtal och film, tillsammans med aktivister "
            "och människor från det civila samhället i Centralasien."
        ),
        en=(
            "Two days in Stockholm of seminars, lectures, discussions and film, with activists and people from "
            "civil society in Central Asia."
        ),
        ru=(
            "Два дня в Стокгольме: семинары, лекции, дискуссии и кино с участием активистов и представителей "
            "гражданского общества Центральной Азии."
        ),
    ),
    search_description=T(
        sv="Fjärde Centralasiendagarna, 26–27 november 2017 i Stockholm. Fri entré.",
        en="The fourth Central Asia Days, 26–27 November 2017 in Stockholm. Free admission.",
        ru="Четвёртые Дни Центральной Азии, 26–27 ноября 2017 года, Стокгольм. Вход свободный.",
    ),
    picture=Picture("scene-film"),
    start_date=date(2017, 11, 26),
    end_date=date(2017, 11, 27),
    venue=SOLIDARITETSHUSET,
    address="Tegelviksgatan 40",
    city=STOCKHOLM,
    series=Ref("series-central-asia-days"),
    edition=4,
    organisations=ORGANISERS,
    admission=FREE_ADMISSION,
    is_free=True,
    languages="",
    topics=[Ref("topic-gender-equality"), Ref("topic-human-rights")],
    countries=["KZ"],
    body=[
        (
            "paragraph",
            T(
                sv=(
                    "<p>Först på programmet till den fjärde konferensen, en söndag, står ett samtal om "
                    "queerfeminism, aktivism, konst och kultur.</p>"
                ),
                en=(
                    "<p>First on the programme of the fourth conference, on a Sunday, is a panel about queer "
                    "feminism, activism, art and culture.</p>"
                ),
                ru=(
                    "<p>Программу четвёртой конференции открывает воскресная дискуссия о квир-феминизме, "
                    "активизме, искусстве и культуре.</p>"
                ),
            ),
        ),
        (
            "table",
            {
                "caption": HOURS_CAPTION,
                "columns": HOURS_COLUMNS,
                "rows": [
                    [
                        T(sv="Söndag 26 november", en="Sunday 26 November", ru="Воскресенье, 26 ноября"),
                        T(sv="13.30–19.00", en="13:30–19:00", ru="13:30–19:00"),
                        T(
                            sv="Solidaritetshuset (Draken), Tegelviksgatan 40",
                            en="Solidaritetshuset (Draken), Tegelviksgatan 40",
                            ru="Solidaritetshuset (Draken), Tegelviksgatan 40",
                        ),
                    ],
                    [
                        T(sv="Måndag 27 november", en="Monday 27 November", ru="Понедельник, 27 ноября"),
                        NOT_RECORDED,
                        NOT_RECORDED,
                    ],
                ],
            },
        ),
        (
            "note",
            {
                "heading": T(
                    sv="Programmet är inte fullständigt",
                    en="The programme is not complete",
                    ru="Программа неполная",
                ),
                "text": T(
                    sv=(
                        "<p>Det vi har kvar av inbjudan slutar mitt i presentationen av det första samtalet. "
                        "Det som kom efter, och hela måndagen, saknas här.</p>"
                    ),
                    en=(
                        "<p>What we have left of the invitation breaks off where the first panel is introduced. "
                        "What followed, and all of Monday, is missing here.</p>"
                    ),
                    ru=(
                        "<p>Сохранившийся текст приглашения обрывается там, где представлена первая "
                        "дискуссия. Здесь нет ни того, что следовало за ней, ни всего понедельника.</p>"
                    ),
                ),
            },
        ),
    ],
    programme=[
        {
            "date": date(2017, 11, 26),
            "start": time(13, 30),
            "end": time(19),
            "heading": T(
                sv="Bara början är känd",
                en="Only the beginning is recorded",
                ru="Известно только начало",
            ),
            "venue": SOLIDARITETSHUSET,
            "address": "Tegelviksgatan 40",
            "sessions": [
                (
                    "reception",
                    {
                        "start": time(13, 30),
                        "end": time(14, 0),
                        "title": RECEPTION,
                        "abstract": "",
                        "languages": [],
                        "people": [],
                    },
                ),
                (
                    "panel",
                    {
                        "start": time(14, 0),
                        "end": time(16, 0),
                        "title": T(
                            sv="Queerfeminism och aktivism i Centralasien, och feminismen i konst och kultur",
                            en="Queer feminism and activism in Central Asia, and feminism in art and culture",
                            ru="Квир-феминизм и активизм в Центральной Азии; феминизм в искусстве и культуре",
                        ),
                        "abstract": T(
                            sv=(
                                "<p>Samtalet leds av Zhanar Sekerbayeva från det queerfeministiska initiativet "
                                "Feminita i Almaty och Ruth Jenrbekova från kulturcentret Creolex.</p>"
                            ),
                            en=(
                                "<p>The panel is led by Zhanar Sekerbayeva of the queer-feminist initiative "
                                "Feminita in Almaty and Ruth Jenrbekova of the Creolex cultural centre.</p>"
                            ),
                            ru=(
                                "<p>Дискуссию ведут Жанар Секербаева из квир-феминистской инициативы «Феминита» "
                                "(Алматы) и Ruth Jenrbekova из культурного центра Creolex.</p>"
                            ),
                        ),
                        "languages": [],
                        "people": [
                            {
                                "person": Ref("person-zhanar-sekerbayeva"),
                                "name": "",
                                "affiliation": T(
                                    sv="Feminita, Almaty",
                                    en="Feminita, Almaty",
                                    ru="«Феминита», Алматы",
                                ),
                                "role": "moderator",
                            },
                            {
                                "person": Ref("person-ruth-jenrbekova"),
                                "name": "",
                                "affiliation": T(
                                    sv="Kulturcentret Creolex",
                                    en="Creolex cultural centre",
                                    ru="Культурный центр Creolex",
                                ),
                                "role": "moderator",
                            },
                        ],
                    },
                ),
            ],
        },
        {"date": date(2017, 11, 27), "heading": "", "venue": PLACE_NOT_RECORDED, "address": "", "sessions": []},
    ],
)

SERIES = [CENTRAL_ASIA_DAYS]
CONFERENCES = [CENTRAL_ASIA_DAYS_2018, CENTRAL_ASIA_DAYS_2017]
