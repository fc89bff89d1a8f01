"""The two camps of the summer of 2018: one in Malmö, one in Osh."""

from datetime import date

from demo.content.bylines import BY_THE_ORGANISATION
from demo.shapes import ArticleContent, Picture, Ref, T

SUMMER_CAMP_MALMO = ArticleContent(
    key="article-summer-camp-malmo",
    original="sv",
    kind="news",
    published_on=date(2018, 10, 25),
    title=T(
        sv="Tillbaka till sommarlägret i Malmö",
        en="Looking back at the summer camp in Malmö",
        ru="Вспоминая летний лагерь в Мальмё",
    ),
    slug=T(
        sv="tillbaka-till-sommarlagret-i-malmo",
        en="looking-back-at-the-summer-camp-in-malmo",
        ru="vspominaya-letniy-lager-v-malmyo",
    ),
    lead=T(
        sv=(
            "Det har gått nästan två och en halv månad sedan ett projekt om unga migranter avslutades i Malmö. "
            "Vägen dit gick över ett utbyte i december och ett i S:t Petersburg i april."
        ),
        en=(
            "Nearly two and a half months have passed since a project about young migrants ended in Malmö. The "
            "road there led through one exchange in December and another in St Petersburg in April."
        ),
        ru=(
            "Прошло почти два с половиной месяца с тех пор, как в Мальмё завершился проект для молодых "
            "мигрантов. К этому вели два обмена: один в декабре, другой, в Санкт-Петербурге, — в апреле."
        ),
    ),
    search_description=T(
        sv="Så avslutades projektet med Children of St. Petersburg: en tillbakablick på lägret 2018.",
        en="How the project with Children of St. Petersburg ended: a look back at the camp of 2018.",
        ru="Как завершился проект с Children of St. Petersburg: вспоминаем лагерь 2018 года.",
    ),
    place=T(sv="Malmö", en="Malmö", ru="Мальмё"),
    picture=Picture("scene-camp-malmo"),
    bylines=[BY_THE_ORGANISATION],
    topics=[Ref("topic-migration"), Ref("topic-young-people")],
    countries=[],
    body=[
        (
            "paragraph",
            T(
                sv=(
                    '<p>Projektet heter <i><span lang="en">Strengthening Capacity and Skills among Youth '
                    "Migrants</span></i>: det ska stärka unga migranters förmågor och kunskaper. "
                    "Centralasiengrupperna drev det tillsammans med Children of St. Petersburg. Malmö var tredje "
                    "och sista delen, och den byggde på det som de tidigare mötena hade gett.</p>"
                ),
                en=(
                    "<p>The project is called <i>Strengthening Capacity and Skills among Youth Migrants</i>. "
                    "Centralasiengrupperna ran it together with Children of St. Petersburg. Malmö was the third "
                    "and last part, and it built on what had come out of the earlier meetings.</p>"
                ),
                ru=(
                    '<p>Проект называется <i><span lang="en">Strengthening Capacity and Skills among Youth '
                    "Migrants</span></i> — «Развитие возможностей и навыков молодых мигрантов». "
                    "Centralasiengrupperna вела его вместе с Children of St. Petersburg. Встреча в Мальмё стала "
                    "третьей и последней частью и опиралась на итоги предыдущих.</p>"
                ),
            ),
        ),
        (
            "heading",
            {
                "text": T(sv="Vad som hände när", en="What happened when", ru="Что и когда происходило"),
                "level": "h2",
            },
        ),
        (
            "table",
            {
                "caption": T(sv="Projektets möten", en="The meetings of the project", ru="Встречи проекта"),
                "columns": [
                    T(sv="När", en="When", ru="Когда"),
                    T(sv="Var", en="Where", ru="Где"),
                    T(sv="Vad", en="What", ru="Что"),
                ],
                "rows": [
                    [
                        T(sv="December", en="December", ru="Декабрь"),
                        T(sv="framgår inte", en="not recorded", ru="не указано"),
                        T(
                            sv=(
                                "Utbyte för ungdomsarbetare, med studiebesök hos organisationer som möter barn, "
                                "unga och familjer med migrationsbakgrund"
                            ),
                            en=(
                                "Exchange of youth workers, with visits to organisations that work with children, "
                                "young people and families with a background of migration"
                            ),
                            ru=(
                                "Обмен для молодёжных работников: знакомство с организациями, которые "
                                "работают с детьми, молодёжью и семьями с опытом миграции"
                            ),
                        ),
                    ],
                    [
                        T(sv="April", en="April", ru="Апрель"),
                        T(sv="S:t Petersburg", en="St Petersburg", ru="Санкт-Петербург"),
                        T(
                            sv="Ett andra utbyte, med utbildare från Dotterbolaget bland deltagarna",
                            en="A second exchange, with trainers from Dotterbolaget among those taking part",
                            ru="Второй обмен; среди участников — тренеры из Dotterbolaget",
                        ),
                    ],
                    [
                        T(sv="Sommaren 2018", en="Summer 2018", ru="Лето 2018 года"),
                        T(sv="Malmö", en="Malmö", ru="Мальмё"),
                        T(
                            sv="Lägret, projektets sista del",
                            en="The camp, the last part",
                            ru="Лагерь — последняя часть",
                        ),
                    ],
                ],
            },
        ),
        (
            "paragraph",
            T(
                sv="<p>Här slutar utdraget ur vårt arkiv. Hela texten har inte flyttats hit ännu.</p>",
                en=("<p>The excerpt in our archive ends here. The full text has not been moved to this site yet.</p>"),
                ru=(
                    "<p>На этом отрывок из нашего архива заканчивается. Полный текст пока не перенесён на "
                    "этот сайт.</p>"
                ),
            ),
        ),
    ],
)

HUMAN_RIGHTS_CAMPS_OSH = ArticleContent(
    key="article-human-rights-camps-osh",
    original="en",
    kind="news",
    published_on=date(2018, 8, 8),
    title=T(
        sv=(
            "Två läger om mänskliga rättigheter på en sommar: för ungas samhällsengagemang i byar och mindre "
            "städer i södra Kirgizistan"
        ),
        en=(
            "Two human rights camps in one summer: for young people’s civic engagement in the villages and small "
            "towns of southern Kyrgyzstan"
        ),
        ru=(
            "Два лагеря по правам человека за одно лето: для гражданской активности молодёжи в сёлах и небольших "
            "городах юга Кыргызстана"
        ),
    ),
    slug=T(
        sv="tva-lager-om-manskliga-rattigheter-pa-en-sommar",
        en="two-human-rights-camps-in-one-summer",
        ru="dva-lagerya-po-pravam-cheloveka-za-odno-leto",
    ),
    lead=T(
        sv=(
            "I sommar har vår viktigaste samarbetspartner, ungdomsorganisationen Novi Ritm, hållit två läger efter "
            "varandra i Osj."
        ),
        en=(
            "This summer our main partner, the youth organisation Novi Ritm, has held two camps in Osh, one after "
            "the other."
        ),
        ru=(
            "Этим летом наш главный партнёр, молодёжная организация Novi Ritm, провела в Оше два лагеря — один за "
            "другим."
        ),
    ),
    seo_title=T(
        sv="Två läger om mänskliga rättigheter på en sommar",
        en="Two human rights camps in one summer",
        ru="Два лагеря по правам человека за одно лето",
    ),
    search_description=T(
        sv="Novi Ritm höll två läger om mänskliga rättigheter i Osj sommaren 2018.",
        en="Novi Ritm held two human rights camps in Osh in the summer of 2018.",
        ru="Летом 2018 года Novi Ritm провела в Оше два лагеря по правам человека.",
    ),
    place=T(sv="Osj", en="Osh", ru="Ош"),
    picture=Picture("scene-camp-osh"),
    bylines=[BY_THE_ORGANISATION],
    topics=[Ref("topic-human-rights"), Ref("topic-young-people"), Ref("topic-gender-equality")],
    countries=["KG"],
    body=[
        (
            "heading",
            {
                "text": T(sv="Av unga, för unga", en="By the young, for the young", ru="Молодые — молодым"),
                "level": "h2",
            },
        ),
        (
            "paragraph",
            T(
                sv=(
                    "<p>Novi Ritm drivs av unga och är till för unga. Organisationen arbetar med informell "
                    "utbildning i tre ämnen:</p>"
                    "<ul><li>mänskliga rättigheter,</li><li>jämställdhet,</li>"
                    "<li>hur konflikter kan förebyggas.</li></ul>"
                    "<p>Oftast är det unga som lär unga.</p>"
                ),
                en=(
                    "<p>Novi Ritm is run by young people and exists for young people. It works with informal "
                    "education in three fields:</p>"
                    "<ul><li>human rights,</li><li>gender equality,</li>"
                    "<li>the prevention of conflicts.</li></ul>"
                    "<p>Most of the time the young teach one another.</p>"
                ),
                ru=(
                    "<p>В Novi Ritm молодые работают для молодых. Организация занимается неформальным "
                    "образованием по трём темам:</p><ul><li>права человека,</li><li>гендерное "
                    "равенство,</li><li>предотвращение конфликтов.</li></ul><p>Чаще всего — по принципу "
                    "«равный равному».</p>"
                ),
            ),
        ),
        (
            "heading",
            {
                "text": T(
                    sv="Ett gemensamt projekt 2018–2019",
                    en="A joint project in 2018–2019",
                    ru="Общий проект 2018–2019 годов",
                ),
                "level": "h2",
            },
        ),
        (
            "paragraph",
            T(
                sv=(
                    "<p>Lägren ingår i ett projekt som Novi Ritm och Centralasiengrupperna har tillsammans. "
                    "Målet är att unga i södra Kirgizistan ska veta mer om mänskliga rättigheter och vara "
                    "medvetna om dem, både i samhället och i lagstiftningen.</p><p>Projektet har fler mål, "
                    "men där slutar vårt arkivutdrag.</p>"
                ),
                en=(
                    "<p>The camps belong to a project that Novi Ritm and Centralasiengrupperna share. Young people "
                    "in southern Kyrgyzstan are to know more about human rights and be aware of them, in society "
                    "as well as in law.</p>"
                    "<p>The project has further aims, but our archive’s excerpt stops there.</p>"
                ),
                ru=(
                    "<p>Лагеря — часть общего проекта Novi Ritm и Centralasiengrupperna. Его цель — чтобы молодёжь "
                    "юга Кыргызстана больше знала о правах человека и лучше понимала их, и в жизни общества, "
                    "и в законах.</p>"
                    "<p>У проекта есть и другие цели, но наш архивный отрывок на этом обрывается.</p>"
                ),
            ),
        ),
        (
            "call_to_action",
            {
                "text": T(
                    sv="Läs mer om dem vi arbetar med.",
                    en="Read more about those we work with.",
                    ru="Подробнее о тех, с кем мы работаем.",
                ),
                "label": T(sv="Om oss", en="About us", ru="О нас"),
                "page": Ref("standard-about"),
                "url": "",
            },
        ),
    ],
)
