"""Organisations of the demo site, and its page about internships.

Of real organisations only what the posts tell. The youth house, the radio and all calls are invented and say so.
"""

from datetime import date

from demo.shapes import CallContent, InternshipsContent, PartnerContent, Ref, T

PARTNERS = [
    PartnerContent(
        key="partner-novi-ritm",
        original="sv",
        title=T(sv="Novi Ritm", en="Novi Ritm", ru="Novi Ritm"),
        other_spellings="Новый ритм\nNovij Ritm\nNovy Ritm",
        slug=T(sv="novi-ritm", en="novi-ritm", ru="novi-ritm"),
        kind="partner",
        place=T(sv="Osj, Kirgizistan", en="Osh, Kyrgyzstan", ru="Ош, Кыргызстан"),
        lead=T(
            sv="En ungdomsorganisation som drivs av unga för unga, och vår viktigaste samarbetspartner 2018.",
            en="A youth organisation run by young people for young people, and our main partner in 2018.",
            ru="Молодёжная организация, где молодые работают для молодых; наш главный партнёр в 2018 году.",
        ),
        search_description=T(
            sv="Novi Ritm i Osj: ungas utbildning om mänskliga rättigheter, jämställdhet och konflikter.",
            en="Novi Ritm in Osh: young people learn about human rights, gender equality and conflicts.",
            ru="Novi Ritm в Оше: молодёжь учится правам человека, гендерному равенству, работе с конфликтами.",
        ),
        countries=["KG"],
        texts=[Ref("article-human-rights-camps-osh")],
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Novi Ritm arbetar med informell utbildning. Ämnena är mänskliga rättigheter, "
                        "jämställdhet och hur konflikter kan förebyggas. Oftast är det unga som lär andra "
                        "unga.</p><p>Under 2018 och 2019 har vi ett gemensamt projekt: fler unga i södra "
                        "Kirgizistan ska känna till de mänskliga rättigheterna. Två läger i Osj sommaren 2018 "
                        "hörde dit.</p>"
                    ),
                    en=(
                        "<p>Novi Ritm works with informal education. Its subjects are human rights, gender "
                        "equality and how to prevent conflicts. Mostly it is young people who teach other "
                        "young people.</p><p>In 2018 and 2019 we have a project together: more young people in "
                        "southern Kyrgyzstan should know about human rights. Two camps in Osh in the summer of "
                        "2018 were part of it.</p>"
                    ),
                    ru=(
                        "<p>Novi Ritm занимается неформальным образованием. Темы — права человека, гендерное "
                        "равенство и предотвращение конфликтов. Чаще всего молодых учат сами молодые.</p>"
                        "<p>В 2018 и 2019 годах у нас общий проект: молодёжь юга Кыргызстана должна больше "
                        "знать о правах человека. Частью проекта стали два лагеря в Оше летом 2018 года.</p>"
                    ),
                ),
            ),
        ],
    ),
    PartnerContent(
        key="partner-unicef-kazakhstan",
        original="en",
        title=T(
            sv="UNICEF:s landskontor i Kazakstan",
            en="UNICEF country office, Kazakhstan",
            ru="Страновой офис ЮНИСЕФ в Казахстане",
        ),
        other_spellings="UNICEF Kazakhstan\nЮНИСЕФ Казахстан\nUnicef Kazakstan",
        slug=T(sv="unicef-kazakstan", en="unicef-kazakhstan", ru="unicef-kazahstan"),
        kind="host",
        place=T(sv="Astana", en="Astana", ru="Астана"),
        lead=T(
            sv="Här gjorde Emma Rönngren två månaders praktik som en del av sin utbildning.",
            en="Emma Rönngren was an intern here for two months, as a part of her studies.",
            ru="Здесь Эмма Рённгрен два месяца проходила стажировку, входившую в её учёбу.",
        ),
        search_description=T(
            sv="UNICEF:s landskontor i Kazakstan: hälsa, utbildning, skydd för barn, social delaktighet.",
            en="The UNICEF country office in Kazakhstan: health, education, child protection, inclusion.",
            ru="Страновой офис ЮНИСЕФ в Казахстане: здоровье, образование, защита детей, инклюзия.",
        ),
        countries=["KZ"],
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Kontoret arbetar mest med hälsa, utbildning, skydd av barn och social delaktighet. "
                        "Det gör det tillsammans med regeringen och med organisationer i landet och utanför. "
                        "Grunden är FN:s konvention om barnets rättigheter.</p>"
                    ),
                    en=(
                        "<p>The office works mostly with health, education, the protection of children and "
                        "social inclusion. It does so together with the government and with organisations in "
                        "the country and abroad. The ground that it stands on is the UN Convention on the Rights "
                        "of the Child.</p>"
                    ),
                    ru=(
                        "<p>Офис занимается главным образом здоровьем, образованием, защитой детей и социальной "
                        "инклюзией — вместе с правительством и с организациями в стране и за рубежом. Основа "
                        "работы — Конвенция ООН о правах ребёнка.</p>"
                    ),
                ),
            ),
        ],
    ),
    PartnerContent(
        key="partner-feminita",
        original="en",
        title=T(sv="Feminita", en="Feminita", ru="«Феминита»"),
        other_spellings="Kazakhstan Feminist Initiative\nФеминита\nFeminitaz",
        slug=T(sv="feminita", en="feminita", ru="feminita"),
        kind="partner",
        place=T(sv="Almaty", en="Almaty", ru="Алматы"),
        lead=T(
            sv="Ett queerfeministiskt initiativ i Almaty.",
            en="A queer-feminist initiative in Almaty.",
            ru="Квир-феминистская инициатива в Алматы.",
        ),
        search_description=T(
            sv="Feminita i Almaty har frågat lesbiska, bisexuella och queera personer i Kazakstan ut.",
            en="Feminita in Almaty has asked lesbian, bisexual and queer people in Kazakhstan how they live.",
            ru="«Феминита» в Алматы расспросила лесбиянок, бисексуальных и квир-людей Казахстана об их жизни.",
        ),
        countries=["KZ"],
        texts=[Ref("article-interview-feminita"), Ref("article-activist-charged")],
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Feminita har samlat in 228 enkäter och gjort 43 intervjuer med lesbiska, bisexuella "
                        "och queera personer i Kazakstan: för att visa att de finns, och för att få veta vad de "
                        "behöver.</p><p>Zhanar Sekerbayeva, en av grundarna, var inbjuden till "
                        "Centralasiendagarna 2017.</p>"
                    ),
                    en=(
                        "<p>Feminita has gathered 228 surveys and 43 interviews with lesbian, bisexual and queer "
                        "people in Kazakhstan: to show that they exist, and to learn what they need.</p>"
                        "<p>Zhanar Sekerbayeva, one of the founders, was invited to Central Asia Days "
                        "2017.</p>"
                    ),
                    ru=(
                        "<p>«Феминита» собрала 228 анкет и провела 43 интервью с лесбиянками, бисексуальными и "
                        "квир-людьми в Казахстане: чтобы показать, что они есть, и узнать, что им нужно.</p>"
                        "<p>Одна из основательниц, Жанар Секербаева, была приглашена на Дни Центральной Азии "
                        "2017 года.</p>"
                    ),
                ),
            ),
        ],
    ),
    PartnerContent(
        key="partner-mulberry",
        original="sv",
        title=T(
            sv="Ungdomshuset Mullbärsträdet",
            en="Mulberry Tree Youth House",
            ru="Молодёжный дом «Тутовник»",
        ),
        slug=T(sv="mullbarstradet", en="mulberry-tree", ru="tutovnik"),
        kind="host",
        place=T(sv="Osj", en="Osh", ru="Ош"),
        lead=T(
            sv="Ett ungdomshus som är påhittat för den här demoversionen.",
            en="A youth house that is invented for this demo.",
            ru="Молодёжный дом, придуманный для этой демоверсии.",
        ),
        search_description=T(
            sv="Ett påhittat ungdomshus i Osj som tar emot praktikanter. Sidan hör till demoversionen.",
            en="An invented youth house in Osh that receives interns. The page belongs to the demo.",
            ru="Вымышленный молодёжный дом в Оше, где бывают стажёры. Страница — часть демоверсии.",
        ),
        countries=["KG"],
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Huset finns inte, men så här kan en värdorganisation presenteras: vad den gör, var "
                        "den finns, vilka av våra praktikanter som har varit där och vad de har skrivit.</p>"
                    ),
                    en=(
                        "<p>The house does not exist, but a host organisation can be presented like this: what it "
                        "does, where it is, which of our interns were there and what they have written.</p>"
                    ),
                    ru=(
                        "<p>Этого дома нет, но так можно представить принимающую организацию: чем она "
                        "занимается, где находится, кто из наших стажёров там был и что написал.</p>"
                    ),
                ),
            ),
        ],
    ),
]

INTERNSHIPS = [
    InternshipsContent(
        key="internships",
        original="sv",
        title=T(sv="Gör praktik", en="Become an intern", ru="Стать стажёром"),
        slug=T(sv="gor-praktik", en="become-an-intern", ru="stazhirovka"),
        lead=T(
            sv="Bo och arbeta några månader i en annan del av världen, och skriv hem om det.",
            en="Live and work for some months in another part of the world, and write home about it.",
            ru="Несколько месяцев жить и работать в другой части света — и писать об этом домой.",
        ),
        search_description=T(
            sv="Praktik i Centralasien och i Sverige: vad praktikanter gör, var, och hur du söker.",
            en="Internships in Central Asia and in Sweden: what interns do, where, and how to apply.",
            ru="Стажировки в Центральной Азии и в Швеции: чем заняты стажёры, где и как подать заявку.",
        ),
        body=[
            (
                "heading",
                {
                    "text": T(sv="Vad en praktikant gör", en="What an intern does", ru="Что делает стажёр"),
                    "level": "h2",
                },
            ),
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Du arbetar hos en organisation på platsen, lär dig av dem som bor där, och skriver "
                        "dagbok här på webbplatsen. Några har varit borta i två månader, andra i fyra.</p>"
                    ),
                    en=(
                        "<p>You work with an organisation on the spot, learn from those who live there, and write "
                        "a diary on this site. Some have been away for two months, others for four.</p>"
                    ),
                    ru=(
                        "<p>Вы работаете в местной организации, учитесь у тех, кто там живёт, и ведёте дневник "
                        "на этом сайте. Кто-то уезжал на два месяца, кто-то — на четыре.</p>"
                    ),
                ),
            ),
            ("heading", {"text": T(sv="Så söker du", en="How to apply", ru="Как подать заявку"), "level": "h2"}),
            (
                "paragraph",
                T(
                    sv=(
                        "<ol><li>Läs vad platsen handlar om, och några dagböcker.</li><li>Skriv ett brev på en "
                        "sida: vad vill du lära dig, och vad kan du bidra med?</li><li>Skicka det senast den "
                        "dag som står vid platsen. Alla får svar.</li></ol><p>Stegen är ett exempel i den här "
                        "demoversionen, liksom platserna.</p>"
                    ),
                    en=(
                        "<ol><li>Read what the place is about, and some of the diaries.</li><li>Write a letter of "
                        "one page: what do you want to learn, and what can you contribute?</li><li>Send it by the "
                        "day that stands beside the place. Everybody gets an answer.</li></ol><p>The steps are an "
                        "example in this demo, and so are the places.</p>"
                    ),
                    ru=(
                        "<ol><li>Прочитайте, о какой работе речь, и несколько дневников.</li><li>Напишите письмо на "
                        "одну страницу: чему вы хотите научиться и чем можете помочь?</li><li>Отправьте его не "
                        "позже дня, указанного рядом с местом. Отвечаем всем.</li></ol><p>Эти шаги — пример в "
                        "демоверсии, как и сами места.</p>"
                    ),
                ),
            ),
        ],
        calls=[
            CallContent(
                title=T(
                    sv="Språkkafé och ungdomshus i Osj (exempel)",
                    en="Language café and youth house in Osh (an example)",
                    ru="Языковое кафе и молодёжный дом в Оше (пример)",
                ),
                host=Ref("partner-mulberry"),
                place=T(sv="Osj, Kirgizistan", en="Osh, Kyrgyzstan", ru="Ош, Кыргызстан"),
                starts_on=date(2027, 8, 15),
                ends_on=date(2027, 12, 15),
                opens_on=date(2026, 10, 1),
                closes_on=date(2027, 4, 30),
                text=T(
                    sv="Håll i språkkaféet på torsdagar, hjälp till på eftermiddagarna, skriv en text i månaden. Påhittat.",
                    en="Run the language café on Thursdays, help in the afternoons, write a text a month. Invented.",
                    ru="По четвергам вести языковое кафе, днём помогать в доме, раз в месяц писать текст. Вымышлено.",
                ),
                apply_email="praktik@example.org",
            ),
            CallContent(
                title=T(
                    sv="Ett halvår i Stockholm (exempel)",
                    en="Half a year in Stockholm (an example)",
                    ru="Полгода в Стокгольме (пример)",
                ),
                place=T(sv="Stockholm", en="Stockholm", ru="Стокгольм"),
                starts_on=date(2028, 2, 1),
                ends_on=date(2028, 6, 30),
                opens_on=date(2027, 9, 1),
                closes_on=date(2027, 10, 31),
                text=T(
                    sv="För dig som bor i Centralasien och vill se hur föreningar arbetar här. Påhittat.",
                    en="For you who live in Central Asia and want to see how associations work here. Invented.",
                    ru="Для тех, кто живёт в Центральной Азии и хочет увидеть, как работают объединения здесь. Вымышлено.",
                ),
                apply_url="https://example.org/apply",
            ),
            CallContent(
                title=T(
                    sv="Radio i Bisjkek (exempel)",
                    en="Radio in Bishkek (an example)",
                    ru="Радио в Бишкеке (пример)",
                ),
                place=T(sv="Bisjkek, Kirgizistan", en="Bishkek, Kyrgyzstan", ru="Бишкек, Кыргызстан"),
                starts_on=date(2026, 9, 1),
                ends_on=date(2026, 12, 31),
                opens_on=date(2026, 2, 1),
                closes_on=date(2026, 4, 30),
                text=T(
                    sv="Klippa ljud och skriva nyheter på engelska. Påhittat, och platsen är tillsatt.",
                    en="Cutting sound and writing news in English. Invented, and the place is taken.",
                    ru="Монтаж звука и новости на английском. Вымышлено, и место уже занято.",
                ),
                apply_email="praktik@example.org",
            ),
        ],
    ),
]
