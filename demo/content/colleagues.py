"""Staff, board and a guest writer: all of them invented, under names that are words for a model or a sketch."""

from demo.shapes import PersonContent, Picture, PositionContent, T

INVENTED = {
    "sv": "Personen är påhittad och sidan hör till demoversionen.",
    "en": "The person is invented, and the page belongs to the demo.",
    "ru": "Этот человек вымышлен, страница — часть демоверсии.",
}

COLLEAGUES = [
    PersonContent(
        key="person-karin-modell",
        original="sv",
        title=T(sv="Karin Modell", en="Karin Modell", ru="Карин Моделль"),
        other_spellings="Карин Моделл",
        slug=T(sv="karin-modell", en="karin-modell", ru="karin-modell"),
        lead=T(
            sv="Karin Modell är påhittad. Om hon fanns skulle hon svara på frågor om praktik och konferenser.",
            en="Karin Modell is invented. If she existed, she would answer questions about internships and conferences.",
            ru="Карин Моделль вымышлена. Будь она на самом деле, она отвечала бы на вопросы о стажировках.",
        ),
        search_description=T(**INVENTED),
        portrait=Picture("portrait-bob-green"),
        role=T(sv="Samordnare", en="Coordinator", ru="Координатор"),
        email="karin.modell@example.org",
        positions=[
            PositionContent(
                group="staff", title=T(sv="Samordnare", en="Coordinator", ru="Координатор"), from_year=2024
            ),
            PositionContent(
                group="board",
                title=T(sv="Ledamot", en="Member of the board", ru="Член правления"),
                from_year=2021,
                until_year=2023,
            ),
        ],
        countries=[],
        body=[
            (
                "paragraph",
                T(
                    sv="<p>Karin finns för att visa hur uppdrag följer på varandra: först i styrelsen, sedan anställd.</p>",
                    en="<p>Karin is here to show how one position follows another: first the board, then the office.</p>",
                    ru="<p>Карин здесь, чтобы показать, как одна роль сменяет другую: сначала правление, потом офис.</p>",
                ),
            ),
        ],
    ),
    PersonContent(
        key="person-per-monster",
        original="sv",
        title=T(sv="Per Mönster", en="Per Mönster", ru="Пер Мёнстер"),
        slug=T(sv="per-monster", en="per-monster", ru="per-myonster"),
        other_spellings="Per Monster\nПер Менстер",
        lead=T(
            sv="Per Mönster är påhittad, liksom de möten som han leder.",
            en="Per Mönster is invented, and so are the meetings that he chairs.",
            ru="Пер Мёнстер вымышлен, как и заседания, которые он ведёт.",
        ),
        search_description=T(**INVENTED),
        portrait=Picture("portrait-beard-indigo"),
        positions=[
            PositionContent(group="board", title=T(sv="Ordförande", en="Chair", ru="Председатель"), from_year=2023),
        ],
    ),
    PersonContent(
        key="person-asa-prov",
        original="sv",
        title=T(sv="Åsa Prov", en="Åsa Prov", ru="Оса Прув"),
        slug=T(sv="asa-prov", en="asa-prov", ru="osa-pruv"),
        other_spellings="Asa Prov\nОса Пров",
        lead=T(
            sv="Åsa Prov är påhittad och räknar pengar som inte finns.",
            en="Åsa Prov is invented and counts money that does not exist.",
            ru="Оса Прув вымышлена и считает деньги, которых нет.",
        ),
        search_description=T(**INVENTED),
        portrait=Picture("portrait-curls-blue"),
        positions=[
            PositionContent(group="board", title=T(sv="Kassör", en="Treasurer", ru="Казначей"), from_year=2022),
        ],
    ),
    PersonContent(
        key="person-osten-utkast",
        original="sv",
        title=T(sv="Östen Utkast", en="Östen Utkast", ru="Эстен Уткаст"),
        slug=T(sv="osten-utkast", en="osten-utkast", ru="esten-utkast"),
        other_spellings="Osten Utkast",
        lead=T(
            sv="Östen Utkast är påhittad. Han satt i styrelsen i sex år utan att någonsin komma för sent.",
            en="Östen Utkast is invented. He was on the board for six years and never came late.",
            ru="Эстен Уткаст вымышлен. Шесть лет он был в правлении и ни разу не опоздал.",
        ),
        search_description=T(**INVENTED),
        positions=[
            PositionContent(
                group="board",
                title=T(sv="Sekreterare", en="Secretary", ru="Секретарь"),
                from_year=2015,
                until_year=2021,
            ),
        ],
    ),
    PersonContent(
        key="person-jahongir-andozayev",
        original="ru",
        title=T(sv="Jahongir Andozajev", en="Jahongir Andozayev", ru="Джахонгир Андозаев"),
        slug=T(sv="jahongir-andozajev", en="jahongir-andozayev", ru="dzhakhongir-andozaev"),
        other_spellings="Jahongir Andozayev\nJahongir Andozajev\nДжахонгир Андозаев",
        lead=T(
            sv="Jahongir Andozajev är påhittad. Efternamnet kommer av uzbekiskans ord för mall.",
            en="Jahongir Andozayev is invented. His surname comes from the Uzbek word for a template.",
            ru="Джахонгир Андозаев вымышлен. Его фамилия — от узбекского слова «андоза», шаблон.",
        ),
        search_description=T(**INVENTED),
        portrait=Picture("portrait-kalpak-indigo"),
        role=T(sv="Gästskribent", en="Guest writer", ru="Приглашённый автор"),
        affiliation=T(
            sv="Tidskriften Skiss (påhittad)", en="Sketch magazine (invented)", ru="Журнал «Эскиз» (вымышленный)"
        ),
        positions=[PositionContent(group="writer", from_year=2025, until_year=2025)],
        countries=["UZ"],
    ),
]
