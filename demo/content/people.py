"""People of the demo site: three guests of the conferences, one real intern and nine invented ones.

Of real people only what the organisation's posts tell; no portraits, since there are none of them. The
invented interns have made-up names and drawn portraits, and say in their first sentence that they are
invented. Three of them show how people are protected: by a first name, another name, and no page at all.
"""

from datetime import date

from demo.shapes import InternContent, PersonContent, Picture, PositionContent, Ref, T

PEOPLE = [
    PersonContent(
        key="person-zhanar-sekerbayeva",
        original="en",
        title=T(sv="Zhanar Sekerbayeva", en="Zhanar Sekerbayeva", ru="Жанар Секербаева"),
        other_spellings="Zhanar Sekerbaeva\nZjanar Sekerbajeva\nЖанар Секербаева",
        slug=T(sv="zhanar-sekerbayeva", en="zhanar-sekerbayeva", ru="zhanar-sekerbaeva"),
        lead=T(
            sv="Hbtq-aktivist från Kazakstan och en av grundarna av det feministiska initiativet Feminita.",
            en="LGBT activist from Kazakhstan and one of the founders of the feminist initiative Feminita.",
            ru="ЛГБТ-активистка из Казахстана, одна из основательниц феминистской инициативы «Феминита».",
        ),
        search_description=T(
            sv="Zhanar Sekerbayeva, aktivist från Kazakstan, gäst på Centralasiendagarna 2017.",
            en="Zhanar Sekerbayeva, an activist from Kazakhstan, guest of Central Asia Days 2017.",
            ru="Жанар Секербаева, активистка из Казахстана, гостья Дней Центральной Азии 2017 года.",
        ),
        portrait=None,
        role=T(sv="Aktivist", en="Activist", ru="Активистка"),
        affiliation=T(sv="Feminita, Almaty", en="Feminita, Almaty", ru="«Феминита», Алматы"),
        positions=[PositionContent(group="speaker", from_year=2017, until_year=2017)],
        countries=["KZ"],
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>I programmet till Centralasiendagarna 2017 leder Zhanar Sekerbayeva ett samtal "
                        "om queerfeminism och aktivism tillsammans med Ruth Jenrbekova. Tillsammans med sina "
                        "kolleger har hon också samlat in 228 enkäter och gjort 43 intervjuer med lesbiska, "
                        "bisexuella och queera personer i Kazakstan.</p><p>I våra äldre texter skrivs "
                        "efternamnet också Sekerbaeva.</p>"
                    ),
                    en=(
                        "<p>In the programme of Central Asia Days 2017 Zhanar Sekerbayeva leads a panel "
                        "about queer feminism and activism together with Ruth Jenrbekova. She and her "
                        "colleagues have also completed 228 surveys and 43 interviews with lesbian, bisexual "
                        "and queer people in Kazakhstan.</p><p>In our older texts the surname is also "
                        "spelled Sekerbaeva.</p>"
                    ),
                    ru=(
                        "<p>В программе Дней Центральной Азии 2017 года Жанар Секербаева вместе с Ruth "
                        "Jenrbekova ведёт дискуссию о квир-феминизме и активизме. Вместе с коллегами она "
                        "провела опрос (228 анкет) и 43 интервью с лесбиянками, бисексуальными и квир-людьми "
                        "в Казахстане.</p><p>Латиницей её фамилию пишут по-разному: Sekerbayeva и "
                        "Sekerbaeva.</p>"
                    ),
                ),
            ),
        ],
    ),
    PersonContent(
        key="person-ruth-jenrbekova",
        original="en",
        title=T(sv="Ruth Jenrbekova", en="Ruth Jenrbekova", ru="Ruth Jenrbekova"),
        other_spellings="Рут Дженрбекова\nRuth Dzhenrbekova",
        slug=T(sv="ruth-jenrbekova", en="ruth-jenrbekova", ru="ruth-jenrbekova"),
        lead=T(
            sv="Inbjuden att leda ett samtal om queerfeminism, konst och kultur på Centralasiendagarna 2017.",
            en="Invited to lead a panel about queer feminism, art and culture at Central Asia Days 2017.",
            ru=(
                "Ведущая дискуссии о квир-феминизме, искусстве и культуре в программе Дней Центральной Азии 2017 года."
            ),
        ),
        search_description=T(
            sv="Ruth Jenrbekova från kulturcentret Creolex, gäst på Centralasiendagarna 2017.",
            en="Ruth Jenrbekova of the Creolex cultural centre, guest of Central Asia Days 2017.",
            ru="Ruth Jenrbekova из культурного центра Creolex, гостья Дней Центральной Азии 2017 года.",
        ),
        portrait=None,
        role=T(sv="Samtalsledare 2017", en="Leader of a panel in 2017", ru="Ведущая дискуссии 2017 года"),
        affiliation=T(sv="Kulturcentret Creolex", en="Creolex cultural centre", ru="Культурный центр Creolex"),
        positions=[PositionContent(group="speaker", from_year=2017, until_year=2017)],
        countries=[],
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Ruth Jenrbekova kommer från kulturcentret Creolex. Samtalet i Stockholm leder "
                        "hon enligt programmet tillsammans med Zhanar Sekerbayeva.</p>"
                    ),
                    en=(
                        "<p>Ruth Jenrbekova comes from the Creolex cultural centre. According to the "
                        "programme she leads the panel in Stockholm together with Zhanar Sekerbayeva.</p>"
                    ),
                    ru=(
                        "<p>Ruth Jenrbekova представляет культурный центр Creolex. По программе она ведёт "
                        "дискуссию в Стокгольме вместе с Жанар Секербаевой.</p>"
                    ),
                ),
            ),
        ],
    ),
    PersonContent(
        key="person-aisuluu-namasbek-kyzy",
        original="en",
        title=T(sv="Aisuluu Namasbek kyzy", en="Aisuluu Namasbek kyzy", ru="Айсулуу Намасбек кызы"),
        other_spellings="Ajsuluu Namasbek kyzy\nAysuluu Namasbek qyzy\nАйсулуу Намасбек кызы",
        slug=T(sv="aisuluu-namasbek-kyzy", en="aisuluu-namasbek-kyzy", ru="aysuluu-namasbek-kyzy"),
        lead=T(
            sv="Inbjuden att föreläsa om jämställdhet i Kirgizistan, då och nu, på Centralasiendagarna 2018.",
            en=("Invited to lecture on gender equality in Kyrgyzstan, then and now, at Central Asia Days 2018."),
            ru=("Лектор Дней Центральной Азии 2018 года. Тема — гендерное равенство в Кыргызстане прежде и теперь."),
        ),
        search_description=T(
            sv="Aisuluu Namasbek kyzy från American University of Central Asia i Bisjkek.",
            en="Aisuluu Namasbek kyzy of the American University of Central Asia in Bishkek.",
            ru="Айсулуу Намасбек кызы из Американского университета в Центральной Азии, Бишкек.",
        ),
        portrait=None,
        role=T(sv="Föreläsare", en="Lecturer", ru="Лектор"),
        affiliation=T(
            sv="American University of Central Asia, Bisjkek",
            en="American University of Central Asia, Bishkek",
            ru="Американский университет в Центральной Азии, Бишкек",
        ),
        positions=[PositionContent(group="speaker", from_year=2018, until_year=2018)],
        countries=["KG"],
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Aisuluu Namasbek kyzy kommer från American University of Central Asia i Bisjkek. "
                        "Hennes föreläsning jämför jämställdheten i Kirgizistan under sovjettiden och efter "
                        "den.</p>"
                    ),
                    en=(
                        "<p>Aisuluu Namasbek kyzy comes from the American University of Central Asia in Bishkek. "
                        "Her lecture compares gender equality in Kyrgyzstan in Soviet times and after them.</p>"
                    ),
                    ru=(
                        "<p>Айсулуу Намасбек кызы представляет Американский университет в Центральной Азии "
                        "в Бишкеке. В её лекции сравнивается положение с гендерным равенством в Кыргызстане "
                        "в советское время и после него.</p>"
                    ),
                ),
            ),
        ],
    ),
]

INTERNS = [
    InternContent(
        key="intern-emma-ronngren",
        original="en",
        title=T(sv="Emma Rönngren", en="Emma Rönngren", ru="Эмма Рённгрен"),
        other_spellings="Emma Ronngren\nЭмма Рённгрен\nЭмма Роннгрен",
        slug=T(sv="emma-ronngren", en="emma-ronngren", ru="emma-ryonngren"),
        lead=T(
            sv="Läste strategisk kommunikation i Lund och gjorde två månaders praktik hos UNICEF i Astana.",
            en=("Studied strategic communication in Lund and spent two months as an intern at UNICEF in Astana."),
            ru="Училась стратегической коммуникации в Лунде и два месяца стажировалась в ЮНИСЕФ в Астане.",
        ),
        search_description=T(
            sv="Emma Rönngren, praktikant på UNICEF:s landskontor i Astana i Kazakstan.",
            en="Emma Rönngren, intern at the UNICEF country office in Astana, Kazakhstan.",
            ru="Эмма Рённгрен, стажёрка странового офиса ЮНИСЕФ в Астане, Казахстан.",
        ),
        portrait=None,
        home_institution=T(sv="Lunds universitet", en="Lund University", ru="Лундский университет"),
        host=Ref("partner-unicef-kazakhstan"),
        place=T(sv="Astana", en="Astana", ru="Астана"),
        countries=["KZ"],
        starts_on=None,
        ends_on=None,
        languages="",
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Emma Rönngren gick andra året på masterprogrammet i strategisk kommunikation när hon "
                        "reste till Astana; praktiken var en del av utbildningen. Sedan tidigare har hon två "
                        "kandidatexamina, en i PR och en i ryska språket och litteraturen.</p>"
                        "<p>Hon har skrivit två texter om praktiken: en när hon var på plats och en när hon hade "
                        "kommit hem.</p>"
                    ),
                    en=(
                        "<p>Emma Rönngren was in the second year of a master’s programme in strategic "
                        "communication when she went to Astana; the internship was part of her studies. She "
                        "already had bachelor’s degrees in two subjects: public relations, and Russian "
                        "language and literature.</p><p>She has written two texts about it: one while she "
                        "was there and one after she had come home.</p>"
                    ),
                    ru=(
                        "<p>Эмма Рённгрен приехала в Астану на втором курсе магистратуры по стратегической "
                        "коммуникации: стажировка входила в учебную программу. До этого она получила две "
                        "степени бакалавра — по связям с общественностью и по русскому языку и литературе.</p>"
                        "<p>Она написала два текста: один — во время стажировки, второй — уже вернувшись "
                        "домой.</p>"
                    ),
                ),
            ),
        ],
    ),
    InternContent(
        key="intern-tova-exempel",
        original="sv",
        title=T(sv="Tova Exempel", en="Tova Exempel", ru="Това Экземпель"),
        other_spellings="Това Экземпель",
        slug=T(sv="tova-exempel", en="tova-exempel", ru="tova-ekzempel"),
        lead=T(
            sv="Tova Exempel är påhittad för den här demoversionen, liksom ungdomshuset där hon gör praktik.",
            en="Tova Exempel is invented for this demo, and so is the youth house where she is an intern.",
            ru="Това Экземпель придумана для этой демоверсии, как и молодёжный дом, где она стажируется.",
        ),
        search_description=T(
            sv="En påhittad praktikant i Osj, med dagbok. Sidan hör till demoversionen.",
            en="An invented intern in Osh, with a diary. The page belongs to the demo.",
            ru="Вымышленная стажёрка в Оше и её дневник. Страница — часть демоверсии.",
        ),
        portrait=Picture("portrait-braids-red"),
        home_institution=T(
            sv="Exempeluniversitetet (påhittat)",
            en="Example University (invented)",
            ru="Университет «Пример» (вымышленный)",
        ),
        host=Ref("partner-mulberry"),
        place=T(sv="Osj", en="Osh", ru="Ош"),
        countries=["KG"],
        starts_on=date(2026, 9, 1),
        ends_on=date(2027, 1, 31),
        languages=T(
            sv="svenska, engelska, lite ryska",
            en="Swedish, English, some Russian",
            ru="шведский, английский, немного русский",
        ),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Tova läser statsvetenskap. På ungdomshuset håller hon i språkkaféet på torsdagar och "
                        "lär sig tio kirgiziska ord i veckan. Inget av detta har hänt: sidan visar hur en "
                        "praktikant kan presenteras.</p>"
                    ),
                    en=(
                        "<p>Tova studies political science. At the youth house she runs the language café on "
                        "Thursdays and learns ten Kyrgyz words a week. None of this has happened: the page shows "
                        "how an intern can be presented.</p>"
                    ),
                    ru=(
                        "<p>Това изучает политологию. В молодёжном доме она по четвергам ведёт языковое кафе "
                        "и учит по десять кыргызских слов в неделю. Ничего этого не было: страница "
                        "показывает, как на сайте можно рассказать о стажёре.</p>"
                    ),
                ),
            ),
            (
                "question_and_answer",
                {
                    "question": T(
                        sv="Vad var svårast de första veckorna?",
                        en="What was hardest in the first weeks?",
                        ru="Что было труднее всего в первые недели?",
                    ),
                    "answer": T(
                        sv="<p>Att inte ha bråttom. Alla hade tid för te, bara inte jag.</p>",
                        en="<p>Not to be in a hurry. Everybody had time for tea, only I hadn’t.</p>",
                        ru="<p>Не торопиться. На чай время находилось у всех, кроме меня.</p>",
                    ),
                },
            ),
            (
                "question_and_answer",
                {
                    "question": T(
                        sv="Vad ska den som söker kunna?",
                        en="What does one need to know to apply?",
                        ru="Что нужно уметь, чтобы подать заявку?",
                    ),
                    "answer": T(
                        sv="<p>Lite ryska, eller viljan att lära sig snabbt. Resten får man på plats.</p>",
                        en="<p>Some Russian, or the will to learn it quickly. The rest one gets there.</p>",
                        ru="<p>Немного русского или желание быстро его выучить. Остальному учатся на месте.</p>",
                    ),
                },
            ),
        ],
    ),
    InternContent(
        key="intern-aigerim-ulgieva",
        original="ru",
        title=T(sv="Aigerim Ülgieva", en="Aigerim Ülgieva", ru="Айгерім Үлгіева"),
        other_spellings="Ajgerim Ulgijeva\nAygerim Ulgiyeva\nАйгерим Ульгиева",
        slug=T(sv="aigerim-ulgieva", en="aigerim-ulgieva", ru="aygerim-ulgieva"),
        lead=T(
            sv=(
                "Aigerim Ülgieva är påhittad för den här demoversionen. Efternamnet kommer av kazakiskans "
                "ord för förebild."
            ),
            en=("Aigerim Ülgieva is invented for this demo. Her surname comes from the Kazakh word for a model."),
            ru=("Айгерім Үлгіева придумана для этой демоверсии. Её фамилия — от казахского слова «үлгі», образец."),
        ),
        search_description=T(
            sv="En påhittad praktikant i Stockholm, med dagbok. Sidan hör till demoversionen.",
            en="An invented intern in Stockholm, with a diary. The page belongs to the demo.",
            ru="Вымышленная стажёрка в Стокгольме и её дневник. Страница — часть демоверсии.",
        ),
        portrait=Picture("portrait-long-hair-red"),
        home_institution=T(
            sv="Mönsterinstitutet, Almaty (påhittat)",
            en="Pattern Institute, Almaty (invented)",
            ru="Образцовый институт, Алматы (вымышленный)",
        ),
        host_organisation=T(
            sv="Föreningen Två håll (påhittad)",
            en="Both Ways association (invented)",
            ru="Объединение «В обе стороны» (вымышленное)",
        ),
        place=T(sv="Stockholm", en="Stockholm", ru="Стокгольм"),
        countries=["KZ"],
        starts_on=date(2026, 10, 1),
        ends_on=date(2027, 2, 28),
        languages=T(
            sv="kazakiska, ryska, engelska",
            en="Kazakh, Russian, English",
            ru="казахский, русский, английский",
        ),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Aigerim översätter och samlar på ord som saknas i det andra språket. "
                        "På kazakiska skrivs hennes namn "
                        '<span lang="kk">Айгерім Үлгіева</span>, med bokstäver som ryskan inte har.</p>'
                    ),
                    en=(
                        "<p>Aigerim translates, and collects words that are missing in the other language. In "
                        'Kazakh her name is written <span lang="kk">Айгерім Үлгіева</span>, with letters that '
                        "Russian does not have.</p>"
                    ),
                    ru=(
                        "<p>Айгерім переводит и собирает слова, которых нет в другом языке. Её имя мы пишем "
                        "по-казахски, с буквами «і» и «ү»: так видно, что сайт их не теряет.</p>"
                    ),
                ),
            ),
        ],
    ),
    InternContent(
        key="intern-rustam-namunov",
        original="ru",
        title=T(en="Rustam Namunov", ru="Рустам Намунов"),
        other_spellings="Рустам Намунов",
        slug=T(en="rustam-namunov", ru="rustam-namunov"),
        lead=T(
            en=("Rustam Namunov is invented for this demo. His surname comes from the Tajik word for a sample."),
            ru=("Рустам Намунов придуман для этой демоверсии. Его фамилия — от таджикского слова «намуна», образец."),
        ),
        search_description=T(
            en="An invented former intern in Stockholm. The page belongs to the demo.",
            ru="Вымышленный бывший стажёр в Стокгольме. Страница — часть демоверсии.",
        ),
        portrait=Picture("portrait-beard-white"),
        home_institution=T(
            en="Sample College, Khujand (invented)",
            ru="Колледж «Намуна», Худжанд (вымышленный)",
        ),
        host_organisation=T(en="Both Ways association (invented)", ru="Объединение «В обе стороны» (вымышленное)"),
        place=T(en="Stockholm", ru="Стокгольм"),
        countries=["TJ"],
        starts_on=date(2025, 1, 15),
        ends_on=date(2025, 5, 31),
        languages=T(en="Tajik, Uzbek, Russian, English", ru="таджикский, узбекский, русский, английский"),
        body=[
            (
                "paragraph",
                T(
                    en=(
                        "<p>Rustam spent a spring in an office that does not exist, reading minutes of meetings "
                        "that were never held. He is here to show a former intern from Tajikistan.</p>"
                    ),
                    ru=(
                        "<p>Рустам провёл весну в офисе, которого нет, за протоколами заседаний, которых не "
                        "было. Он здесь, чтобы показать страницу бывшего стажёра из Таджикистана.</p>"
                    ),
                ),
            ),
        ],
    ),
    InternContent(
        key="intern-nils-pahitt",
        original="sv",
        title=T(sv="Nils Påhitt"),
        other_spellings="Нильс Похитт\nNils Pahitt",
        slug=T(sv="nils-pahitt"),
        lead=T(
            sv=("Nils Påhitt är precis vad namnet säger: en påhittad tidigare praktikant i den här demoversionen."),
        ),
        search_description=T(sv="En påhittad tidigare praktikant i Almaty. Sidan hör till demoversionen."),
        portrait=Picture("portrait-short-hair-indigo"),
        home_institution=T(sv="Exempeluniversitetet (påhittat)"),
        host_organisation=T(sv="Rättshjälpen Förslaget (påhittad)"),
        place=T(sv="Almaty"),
        countries=["KZ"],
        starts_on=date(2024, 2, 1),
        ends_on=date(2024, 6, 30),
        languages=T(sv="svenska, engelska, ryska"),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Nils finns bara på svenska. Så ser det ut när ingen har hunnit översätta en sida ännu.</p>"
                    ),
                ),
            ),
        ],
    ),
    InternContent(
        key="intern-meerim-misalova",
        original="ru",
        title=T(sv="Meerim Misalova", ru="Мээрим Мисалова"),
        other_spellings="Mejerim Misalova\nМээрим Мисалова",
        slug=T(sv="meerim-misalova", ru="meerim-misalova"),
        lead=T(
            sv=(
                "Meerim Misalova är påhittad för den här demoversionen. Efternamnet kommer av kirgiziskans "
                "ord för exempel."
            ),
            ru=("Мээрим Мисалова придумана для этой демоверсии. Её фамилия — от кыргызского слова «мисал», пример."),
        ),
        search_description=T(
            sv="En påhittad tidigare praktikant i Malmö. Sidan hör till demoversionen.",
            ru="Вымышленная бывшая стажёрка в Мальмё. Страница — часть демоверсии.",
        ),
        portrait=Picture("portrait-bun-striped"),
        home_institution=T(
            sv="Mönsterskolan, Osj (påhittad)",
            ru="Школа «Образец», Ош (вымышленная)",
        ),
        host_organisation=T(
            sv="Verkstaden Vi provar (påhittad)",
            ru="Мастерская «Попробуем» (вымышленная)",
        ),
        place=T(sv="Malmö", ru="Мальмё"),
        countries=["KG"],
        starts_on=date(2023, 8, 15),
        ends_on=date(2023, 12, 15),
        languages=T(sv="kirgiziska, ryska, engelska", ru="кыргызский, русский, английский"),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Meerim lärde barn att filta och lärde sig själv att cykla i motvind. Verkstaden finns "
                        "inte, vinden i Malmö gör det.</p>"
                    ),
                    ru=(
                        "<p>Мээрим учила детей валять войлок и сама научилась ездить на велосипеде против ветра. "
                        "Мастерской не существует, а ветер в Мальмё — настоящий.</p>"
                    ),
                ),
            ),
        ],
    ),
    InternContent(
        key="intern-freja-skiss",
        original="sv",
        title=T(sv="Freja Skiss", en="Freja Skiss", ru="Фрея Скисс"),
        other_spellings="Фрейя Скисс",
        slug=T(sv="freja-skiss", en="freja-skiss", ru="freya-skiss"),
        lead=T(
            sv="Freja Skiss är påhittad för den här demoversionen och packar redan för en resa som inte blir av.",
            en="Freja Skiss is invented for this demo and is already packing for a journey that will not happen.",
            ru="Фрея Скисс придумана для этой демоверсии и уже собирается в поездку, которой не будет.",
        ),
        search_description=T(
            sv="En påhittad kommande praktikant i Chudzjand. Sidan hör till demoversionen.",
            en="An invented future intern in Khujand. The page belongs to the demo.",
            ru="Вымышленная будущая стажёрка в Худжанде. Страница — часть демоверсии.",
        ),
        portrait=Picture("portrait-cap-striped"),
        home_institution=T(
            sv="Exempeluniversitetet (påhittat)",
            en="Example University (invented)",
            ru="Университет «Пример» (вымышленный)",
        ),
        host_organisation=T(
            sv="Kvinnobiblioteket Förlagan (påhittat)",
            en="Original Women’s Library (invented)",
            ru="Женская библиотека «Прообраз» (вымышленная)",
        ),
        place=T(sv="Chudzjand", en="Khujand", ru="Худжанд"),
        countries=["TJ"],
        starts_on=date(2027, 3, 1),
        ends_on=date(2027, 6, 30),
        languages=T(
            sv="svenska, engelska, persiska", en="Swedish, English, Persian", ru="шведский, английский, персидский"
        ),
        body=[
            (
                "paragraph",
                T(
                    sv="<p>Freja kan persiska och är nyfiken på hur långt det räcker med tadzjikiska grannar.</p>",
                    en="<p>Freja speaks Persian and is curious how far it will take her among Tajik neighbours.</p>",
                    ru="<p>Фрея говорит по-персидски, и ей интересно, далеко ли уедешь с ним среди таджикских соседей.</p>",
                ),
            ),
        ],
    ),
    InternContent(
        key="intern-kamila",
        original="ru",
        title=T(sv="Kamila", en="Kamila", ru="Камила"),
        protection="first_name",
        slug=T(sv="kamila", en="kamila", ru="kamila"),
        lead=T(
            sv="Kamila är påhittad. Hon visar hur en sida ser ut för den som bara vill kallas vid förnamn.",
            en="Kamila is invented. She shows the page of somebody who wants to be called by her first name only.",
            ru="Камила вымышлена. Так выглядит страница человека, который назвал только имя.",
        ),
        search_description=T(
            sv="En påhittad tidigare praktikant i Bisjkek, med bara sitt förnamn. Sidan hör till demoversionen.",
            en="An invented former intern in Bishkek, with her first name only. The page belongs to the demo.",
            ru="Вымышленная бывшая стажёрка в Бишкеке, только имя. Страница — часть демоверсии.",
        ),
        place=T(sv="Bisjkek", en="Bishkek", ru="Бишкек"),
        countries=["KG"],
        starts_on=date(2022, 2, 1),
        ends_on=date(2022, 6, 30),
        languages=T(sv="kazakiska, ryska, svenska", en="Kazakh, Russian, Swedish", ru="казахский, русский, шведский"),
    ),
    InternContent(
        key="intern-swallow",
        original="ru",
        title=T(sv="Svalan", en="Swallow", ru="Ласточка"),
        protection="pseudonym",
        slug=T(sv="svalan", en="swallow", ru="lastochka"),
        lead=T(
            sv="Svalan är påhittad, och heter något annat även i påhittet. Porträttet är tecknat.",
            en="Swallow is invented, and has another name even there. The portrait is a drawing.",
            ru="Ласточка вымышлена, но и в вымысле её зовут иначе. Портрет нарисован.",
        ),
        search_description=T(
            sv="En påhittad tidigare praktikant under ett annat namn. Sidan hör till demoversionen.",
            en="An invented former intern under another name. The page belongs to the demo.",
            ru="Вымышленная бывшая стажёрка под другим именем. Страница — часть демоверсии.",
        ),
        portrait=Picture("portrait-headscarf-red"),
        starts_on=date(2024, 9, 1),
        ends_on=date(2024, 12, 31),
        body=[
            (
                "paragraph",
                T(
                    sv="<p>Var hon var och hos vem står inte här. Den som skyddas bestämmer själv vad som får stå.</p>",
                    en="<p>Where she was, and with whom, is not told. Who is protected decides what may be said.</p>",
                    ru="<p>Где и у кого она была, здесь не сказано. Что можно рассказать, решает тот, кого защищают.</p>",
                ),
            ),
        ],
    ),
    InternContent(
        key="intern-withheld",
        original="sv",
        title=T(sv="Praktikant utan namn", en="Intern without a name", ru="Стажёр без имени"),
        protection="withheld",
        slug=T(sv="person-de30ac17", en="person-de30ac17", ru="person-de30ac17"),
        lead=T(
            sv="En påhittad praktikant vars sida ingen ser utom redaktionen.",
            en="An invented intern whose page nobody sees but the editors.",
            ru="Вымышленный стажёр, страницу которого видит только редакция.",
        ),
        starts_on=date(2025, 9, 1),
        ends_on=date(2025, 12, 31),
    ),
]
