"""News, analysis and interview about rights, and about who describes whom."""

from datetime import date

from demo.content.bylines import BY_THE_ORGANISATION
from demo.shapes import ArticleContent, Dated, Picture, Ref, T

MYTH_OF_RADICALISATION = ArticleContent(
    key="article-myth-of-radicalisation",
    original="en",
    kind="analysis",
    published_on=date(2018, 9, 20),
    content_note=T(en="Mentions a terrorist attack.", ru="Упоминается теракт."),
    title=T(
        en="The myth of radicalisation: Central Asia in Swedish newspapers",
        ru="Миф о радикализации: Центральная Азия в шведских газетах",
    ),
    slug=T(en="the-myth-of-radicalisation", ru="mif-o-radikalizatsii"),
    lead=T(
        en=(
            "Since April 2017 Uzbekistan and its neighbours have often appeared in Swedish newspapers as a place "
            "that breeds extremism. This analysis asks whether that is so."
        ),
        ru=(
            "С апреля 2017 года шведские газеты часто представляют Узбекистан и соседние страны питательной "
            "средой для экстремизма. Так ли это? С этого вопроса начинается наш анализ."
        ),
    ),
    seo_title=T(
        en="The myth of radicalisation in Swedish newspapers",
        ru="Миф о радикализации в шведских газетах",
    ),
    search_description=T(
        en=("How Swedish newspapers have tied Central Asia to terrorism since April 2017, and whether it holds."),
        ru="Как шведские газеты с апреля 2017 года связывают Центральную Азию с терроризмом и верно ли это.",
    ),
    place="",
    picture=Picture("scene-newspapers"),
    bylines=[BY_THE_ORGANISATION],
    topics=[Ref("topic-media"), Ref("topic-human-rights")],
    countries=["UZ"],
    body=[
        (
            "heading",
            {"text": T(en="What the newspapers write", ru="Что пишут газеты"), "level": "h2"},
        ),
        (
            "paragraph",
            T(
                en=(
                    "<p>The attack in Stockholm on 7 April 2017 made Central Asia, and Uzbekistan most of "
                    "all, a subject in Sweden. Major newspapers such as Aftonbladet, Dagens Nyheter and "
                    "Svenska Dagbladet have connected terrorism with Uzbekistan and with the region as a "
                    "whole since then. The thought behind it: the regimes themselves prepare the ground for "
                    "radicalism.</p>"
                ),
                ru=(
                    "<p>После теракта в Стокгольме 7 апреля 2017 года в Швеции заговорили о Центральной Азии, "
                    "и прежде всего об Узбекистане. С тех пор крупные газеты — Aftonbladet, Dagens Nyheter, "
                    "Svenska Dagbladet — связывают терроризм с Узбекистаном и со всем регионом. Логика "
                    "такова: почву для радикализма создают сами режимы.</p>"
                ),
            ),
        ),
        ("heading", {"text": T(en="Which picture this makes", ru="Какой складывается образ"), "level": "h3"}),
        (
            "paragraph",
            T(
                en=(
                    "<p>Read together, the articles show a region of</p>"
                    "<ul><li>widespread radicalisation,</li><li>terrorist activity,</li>"
                    "<li>fundamentalism.</li></ul>"
                    "<p>The analysis doubts this picture and asks whether it is true that the regimes of Central "
                    "Asia create the conditions for it.</p>"
                ),
                ru=(
                    "<p>Если прочитать эти статьи подряд, перед нами регион, которому "
                    "свойственны</p><ul><li>массовая радикализация,</li><li>террористическая "
                    "деятельность,</li><li>фундаментализм.</li></ul><p>Анализ ставит этот образ под "
                    "сомнение: действительно ли режимы Центральной Азии создают для этого условия?</p>"
                ),
            ),
        ),
        (
            "note",
            {
                "heading": T(en="The answer is not here yet", ru="Ответа здесь пока нет"),
                "text": T(
                    en=(
                        "<p>Our archive’s excerpt ends with the question. The full analysis has not been moved to "
                        "this site yet.</p>"
                    ),
                    ru=(
                        "<p>Этим вопросом отрывок в нашем архиве заканчивается. Полный текст анализа пока не "
                        "перенесён на сайт.</p>"
                    ),
                ),
            },
        ),
    ],
)

ACTIVIST_CHARGED = ArticleContent(
    key="article-activist-charged",
    original="ru",
    kind="news",
    published_on=date(2018, 8, 17),
    event_date=date(2018, 8, 14),
    # The last day of which the post tells.
    case_status="detained",
    case_status_on=date(2018, 8, 14),
    case_updates=[
        Dated(
            day=date(2018, 8, 9),
            text=T(
                sv="Fotograferingen på gatan Arbat i Almaty.",
                en="The photo session in Arbat street in Almaty.",
                ru="Фотосессия на улице Арбат в Алматы.",
            ),
        ),
        Dated(
            day=date(2018, 8, 14),
            text=T(
                sv="Zhanar Sekerbayeva grips.",
                en="Zhanar Sekerbayeva is detained.",
                ru="Жанар Секербаеву задерживают.",
            ),
        ),
    ],
    title=T(
        sv="Hbtq-aktivist i Kazakstan ställs till svars för en fredlig fotografering",
        en="LGBT activist in Kazakhstan charged over a peaceful photo session",
        ru="Казахстан: ЛГБТ-активистку привлекают к ответственности за мирную фотосессию",
    ),
    slug=T(
        sv="aktivist-i-kazakstan-stalls-till-svars",
        en="activist-in-kazakhstan-charged",
        ru="kazakhstan-aktivistku-privlekayut-k-otvetstvennosti",
    ),
    lead=T(
        sv=(
            "Zhanar Sekerbayeva, en av grundarna av Feminita, greps den 14 augusti 2018. Fem dagar tidigare hade "
            "hon varit med om att ordna en fotografering på en gata i Almaty."
        ),
        en=(
            "Zhanar Sekerbayeva, one of the founders of Feminita, was detained on 14 August 2018. Five days "
            "earlier she had helped to organise a photo session in a street in Almaty."
        ),
        ru=(
            "Жанар Секербаеву, одну из основательниц «Феминиты», задержали 14 августа 2018 года. Пятью днями "
            "раньше она вместе с другими провела фотосессию на улице в Алматы."
        ),
    ),
    seo_title=T(
        sv="Hbtq-aktivist i Kazakstan ställs till svars",
        en="LGBT activist in Kazakhstan charged",
        ru="Казахстан: ЛГБТ-активистку привлекают к ответственности",
    ),
    search_description=T(
        sv="Zhanar Sekerbayeva från Feminita greps i augusti 2018 efter en fotografering i Almaty.",
        en="Zhanar Sekerbayeva of Feminita was detained in August 2018 after a photo session in Almaty.",
        ru="Жанар Секербаеву из «Феминиты» задержали в августе 2018 года после фотосессии в Алматы.",
    ),
    place=T(sv="Almaty", en="Almaty", ru="Алматы"),
    picture=None,
    bylines=[BY_THE_ORGANISATION],
    topics=[Ref("topic-human-rights"), Ref("topic-gender-equality")],
    countries=["KZ"],
    body=[
        (
            "paragraph",
            T(
                sv=(
                    "<p>Enligt Feminita ordnade hon och tre andra deltagare fotograferingen på gatan Arbat den "
                    "9 augusti. Den skulle ta bort skammen kring mens, och den märktes: både på plats och på "
                    "nätet fick den mycket uppmärksamhet.</p>"
                ),
                en=(
                    "<p>According to Feminita, she and three other participants held the session in Arbat street "
                    "on 9 August. It was meant to lift the stigma from menstruation, and it was noticed, both on "
                    "the spot and online.</p>"
                ),
                ru=(
                    "<p>По данным «Феминиты», она и ещё три участницы провели съёмку на Арбате в Алматы "
                    "9 августа. Фотосессия была посвящена дестигматизации менструации и привлекла много "
                    "внимания — и на месте, и в интернете.</p>"
                ),
            ),
        ),
        (
            "heading",
            {
                "text": T(
                    sv="Fotograferingen avbröts",
                    en="The session was interrupted",
                    ru="Фотосессию прервали",
                ),
                "level": "h2",
            },
        ),
        (
            "paragraph",
            T(
                sv=(
                    "<p>Fotograferingen var fredlig. Ändå avbröts den av män som aggressivt slet åt sig "
                    "plakaten och hotade att ta telefonen från en av deltagarna.</p>"
                ),
                en=(
                    "<p>The session was peaceful. All the same, men broke in on it, aggressively snatched at "
                    "the posters and threatened to take the phone of one of the participants.</p>"
                ),
                ru=(
                    "<p>Съёмка проходила мирно. Несмотря на это, её прервали мужчины: они агрессивно выхватывали "
                    "плакаты и угрожали отобрать телефон у одного из участников.</p>"
                ),
            ),
        ),
        (
            "note",
            {
                "heading": T(
                    sv="Det vi inte kan berätta",
                    en="What we cannot tell",
                    ru="О чём мы не можем сказать",
                ),
                "text": T(
                    sv=(
                        "<p>Vårt arkivutdrag slutar här. Vad hon anklagas för står inte i det, och därför inte "
                        "heller på den här sidan.</p>"
                    ),
                    en=(
                        "<p>Our archive’s excerpt ends here. It does not say what she is charged with, and so this "
                        "page does not either.</p>"
                    ),
                    ru=(
                        "<p>Отрывок в нашем архиве здесь обрывается. В чём именно её обвиняют, в нём не сказано — "
                        "поэтому не сказано и на этой странице.</p>"
                    ),
                ),
            },
        ),
    ],
)

INTERVIEW_FEMINITA = ArticleContent(
    key="article-interview-feminita",
    original="en",
    kind="interview",
    published_on=date(2017, 12, 14),
    title=T(
        sv="228 enkäter, 43 intervjuer: Feminita om diskriminering på många nivåer",
        en="228 surveys, 43 interviews: Feminita on discrimination at many levels",
        ru="228 анкет и 43 интервью: «Феминита» о дискриминации на многих уровнях",
    ),
    slug=T(
        sv="feminita-om-diskriminering-pa-manga-nivaer",
        en="feminita-on-discrimination-at-many-levels",
        ru="feminita-o-diskriminatsii-na-mnogikh-urovnyakh",
    ),
    lead=T(
        sv=(
            "Zhanar Sekerbayeva har haft ett intensivt år. Feminita har just gjort klart en undersökning, "
            "och intervjun handlar om hur LBTQ-personer i Kazakstan diskrimineras på många nivåer i "
            "samhället."
        ),
        en=(
            "It has been a busy year for Zhanar Sekerbayeva. Feminita has just completed a survey, and the "
            "interview is about discrimination against LBTQ people at many levels of society in Kazakhstan."
        ),
        ru=(
            "У Жанар Секербаевой был напряжённый год. «Феминита» только что завершила исследование; в "
            "интервью речь о том, что ЛБТК-люди в Казахстане сталкиваются с дискриминацией на многих "
            "уровнях."
        ),
    ),
    seo_title=T(
        sv="Feminita om diskriminering på många nivåer",
        en="Feminita on discrimination at many levels",
        ru="«Феминита» о дискриминации на многих уровнях",
    ),
    search_description=T(
        sv="Intervju med Zhanar Sekerbayeva om Feminitas undersökning bland LBTQ-personer i Kazakstan.",
        en="Interview with Zhanar Sekerbayeva about Feminita’s survey among LBTQ people in Kazakhstan.",
        ru="Интервью с Жанар Секербаевой об исследовании «Феминиты» среди ЛБТК-людей в Казахстане.",
    ),
    place="",
    picture=Picture("scene-interview"),
    bylines=[BY_THE_ORGANISATION],
    topics=[Ref("topic-gender-equality"), Ref("topic-human-rights")],
    countries=["KZ"],
    body=[
        (
            "note",
            {
                "heading": T(sv="Återgivet", en="Retold", ru="В пересказе"),
                "text": T(
                    sv="<p>Frågorna är formulerade för den här sidan. Svaren är referat, inte citat.</p>",
                    en=("<p>The questions were worded for this page. The answers are a summary, not quotations.</p>"),
                    ru="<p>Вопросы сформулированы для этой страницы. Ответы — пересказ, а не цитаты.</p>",
                ),
            },
        ),
        (
            "question_and_answer",
            {
                "question": T(
                    sv="Hur samlades materialet in?",
                    en="How was the material gathered?",
                    ru="Как собирали материал?",
                ),
                "answer": T(
                    sv=(
                        "<p>Med enkäter och intervjuer. Zhanar Sekerbayeva och hennes kolleger i Feminita, "
                        "Kazakstans feministiska initiativ, har gjort klart 228 enkäter och 43 intervjuer.</p>"
                    ),
                    en=(
                        "<p>Through surveys and interviews. Zhanar Sekerbayeva and her colleagues at Feminita, the "
                        "Kazakhstan Feminist Initiative, have completed 228 of the former and 43 of the latter.</p>"
                    ),
                    ru=(
                        "<p>С помощью анкет и интервью. Жанар Секербаева и её коллеги по Казахстанской "
                        "феминистской инициативе «Феминита» собрали 228 анкет и провели 43 интервью.</p>"
                    ),
                ),
            },
        ),
        (
            "question_and_answer",
            {
                "question": T(
                    sv="Vilka handlar den om?",
                    en="Who is it about?",
                    ru="О ком это исследование?",
                ),
                "answer": T(
                    sv="<p>Om lesbiska, bisexuella och queera personer i Kazakstan.</p>",
                    en="<p>About lesbians, bisexuals and queer people in Kazakhstan.</p>",
                    ru="<p>О лесбиянках, бисексуальных и квир-людях в Казахстане.</p>",
                ),
            },
        ),
        (
            "question_and_answer",
            {
                "question": T(
                    sv="Vad ska den användas till?",
                    en="What is it for?",
                    ru="Для чего оно нужно?",
                ),
                "answer": T(
                    sv=(
                        "<p>Ibland påstås det att det inte finns några lesbiska i Kazakstan. Materialet är beviset "
                        "för motsatsen, säger Zhanar Sekerbayeva. Det visar dessutom vad gruppen behöver.</p>"
                    ),
                    en=(
                        "<p>Now and then it is claimed that there are no lesbians in Kazakhstan. The material "
                        "proves the contrary, Zhanar Sekerbayeva says. It also shows what this group needs.</p>"
                    ),
                    ru=(
                        "<p>Порой утверждают, что лесбиянок в Казахстане нет. По словам Жанар Секербаевой, этот "
                        "материал доказывает обратное. А ещё он показывает, в чём эта группа нуждается.</p>"
                    ),
                ),
            },
        ),
        (
            "table",
            {
                "caption": T(
                    sv="Undersökningen i siffror",
                    en="The survey in figures",
                    ru="Исследование в цифрах",
                ),
                "columns": [
                    T(sv="Metod", en="Method", ru="Метод"),
                    T(sv="Antal", en="Number", ru="Число"),
                ],
                "rows": [
                    [T(sv="Enkäter", en="Surveys", ru="Анкеты"), T(sv="228", en="228", ru="228")],
                    [T(sv="Intervjuer", en="Interviews", ru="Интервью"), T(sv="43", en="43", ru="43")],
                ],
            },
        ),
        (
            "paragraph",
            T(
                sv=("<p>Mer av intervjun finns inte i vårt arkivutdrag. Hela texten har inte flyttats hit ännu.</p>"),
                en=(
                    "<p>Our archive’s excerpt holds no more of the interview. The full text has not been "
                    "moved here yet.</p>"
                ),
                ru=(
                    "<p>Больше об этом интервью в нашем архивном отрывке ничего нет. Полный текст сюда пока "
                    "не перенесён.</p>"
                ),
            ),
        ),
        (
            "call_to_action",
            {
                "text": T(
                    sv="Hösten 2017 stod Zhanar Sekerbayeva på programmet till Centralasiendagarna.",
                    en="In the autumn of 2017 Zhanar Sekerbayeva was on the programme of Central Asia Days.",
                    ru="Осенью 2017 года Жанар Секербаева значилась в программе Дней Центральной Азии.",
                ),
                "label": T(
                    sv="Centralasiendagarna 2017",
                    en="Central Asia Days 2017",
                    ru="Дни Центральной Азии — 2017",
                ),
                "page": Ref("conference-2017"),
                "url": "",
            },
        ),
    ],
)
