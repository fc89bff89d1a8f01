"""Diaries and the photo story of the demo site.

Diaries of real people are retold in the third person. The three of 2026 belong to invented interns; they
are here so that a diary has neighbours, and each says in its first line that it is invented.
"""

from datetime import date

from demo.content.bylines import BY_THE_ORGANISATION
from demo.shapes import ArticleContent, BylineContent, Dated, Picture, Ref, T

HORSEBACK_RIDING = ArticleContent(
    key="article-horseback-riding",
    original="en",
    kind="photo_story",
    published_on=date(2018, 6, 7),
    title=T(en="On horseback in Kyrgyzstan"),
    slug=T(en="on-horseback-in-kyrgyzstan"),
    lead=T(
        en=(
            "A photo story of which our archive has kept the heading only. Until the photographs are here, "
            "drawings hold their places."
        )
    ),
    search_description=T(en="Riding in Kyrgyzstan: a photo story, for now told in drawings."),
    place=T(en="Kyrgyzstan"),
    picture=Picture("scene-lake"),
    bylines=[BY_THE_ORGANISATION],
    topics=[],
    countries=["KG"],
    body=[
        (
            "gallery",
            {
                "heading": T(en="Four drawings"),
                "images": [
                    {
                        "image": Picture("scene-horses-pasture"),
                        "alt_text": "",
                        "decorative": False,
                        "caption": T(en="A summer pasture under the mountains."),
                    },
                    {
                        "image": Picture("scene-horses-ford"),
                        "alt_text": "",
                        "decorative": False,
                        "caption": T(en="Across the river; the foal keeps close."),
                    },
                    {
                        "image": Picture("scene-mountain-pass"),
                        "alt_text": "",
                        "decorative": False,
                        "caption": T(en="The road up to a pass."),
                    },
                    {
                        "image": Picture("scene-horses-yurt"),
                        "alt_text": "",
                        "decorative": False,
                        "caption": T(en="Two horses at rest beside a yurt."),
                    },
                ],
            },
        ),
        (
            "paragraph",
            T(en=("<p>The drawings show no real journey. Who rode, where and when is not told in our archive.</p>")),
        ),
    ],
)

HOME_FROM_ASTANA = ArticleContent(
    key="article-home-from-astana",
    original="en",
    kind="story",
    published_on=date(2018, 2, 8),
    title=T(
        sv="Tillbaka från Astana: Emma Rönngren om praktiken hos UNICEF",
        en="Home from Astana: Emma Rönngren on her internship at UNICEF",
    ),
    slug=T(sv="tillbaka-fran-astana", en="home-from-astana"),
    lead=T(
        sv=(
            "Emma Rönngren är tillbaka i Sverige och har börjat på sin masteruppsats. Här ser hon tillbaka på "
            "tiden i Astana och på resorna i Centralasien."
        ),
        en=(
            "Emma Rönngren is back in Sweden and has begun her master’s thesis. Here she looks back on her time in "
            "Astana and her travels in Central Asia."
        ),
    ),
    search_description=T(
        sv="Emma Rönngren berättar om sin praktik hos UNICEF i Kazakstan.",
        en="Emma Rönngren describes her internship at UNICEF in Kazakhstan.",
    ),
    place=T(sv="Astana", en="Astana"),
    picture=Picture("scene-astana"),
    bylines=[BylineContent(person=Ref("intern-emma-ronngren"), name="", role="text")],
    topics=[Ref("topic-human-rights"), Ref("topic-young-people")],
    countries=["KZ"],
    body=[
        (
            "paragraph",
            T(
                sv=(
                    "<p>Det var en härlig tid, berättar hon. Nu skriver hon om strategisk kommunikation vid Lunds "
                    "universitet.</p>"
                ),
                en=(
                    "<p>She had a very good time there, she says. Now she is writing about strategic "
                    "communication at Lund University.</p>"
                ),
            ),
        ),
        (
            "heading",
            {
                "text": T(sv="Vad UNICEF gör i Kazakstan", en="What UNICEF does in Kazakhstan"),
                "level": "h2",
            },
        ),
        (
            "paragraph",
            T(
                sv=(
                    "<p>Emma Rönngren nämner fyra områden:</p>"
                    "<ul><li>hälsa,</li><li>utbildning,</li><li>skydd av barn,</li>"
                    "<li>social delaktighet.</li></ul>"
                    "<p>UNICEF samarbetar med regeringen och med partner i och utanför landet. Måttstocken är "
                    "barnkonventionen: alla barn ska få de rättigheter som står i den.</p>"
                ),
                en=(
                    "<p>Emma Rönngren names four fields:</p>"
                    "<ul><li>health,</li><li>education,</li><li>the protection of children,</li>"
                    "<li>social inclusion.</li></ul>"
                    "<p>UNICEF cooperates with the government and with partners inside the country and abroad. The "
                    "measure is the Convention on the Rights of the Child: every child is to have the rights that "
                    "it lists.</p>"
                ),
            ),
        ),
        (
            "paragraph",
            T(
                sv=("<p>Sidan återger vad vårt arkivutdrag berättar. Resten av texten har inte flyttats hit ännu.</p>"),
                en=(
                    "<p>This page holds what our archive’s excerpt tells. The rest of the text has not been "
                    "moved here yet.</p>"
                ),
            ),
        ),
    ],
)

MEET_EMMA = ArticleContent(
    key="article-meet-emma-ronngren",
    original="sv",
    kind="story",
    published_on=date(2017, 10, 19),
    title=T(
        sv="Möt Emma Rönngren, praktikant hos UNICEF i Kazakstan",
        en="Meet Emma Rönngren, intern at UNICEF in Kazakhstan",
        ru="Знакомьтесь: Эмма Рённгрен, стажёрка ЮНИСЕФ в Казахстане",
    ),
    slug=T(
        sv="mot-emma-ronngren",
        en="meet-emma-ronngren",
        ru="znakomtes-emma-ryonngren",
    ),
    lead=T(
        sv=(
            "Ryskan förde Emma Rönngren till Astana, dit hon har åkt för två månaders praktik på UNICEF:s landskontor."
        ),
        en=(
            "It was Russian that led Emma Rönngren to Astana, where she is a two-month intern at the UNICEF "
            "country office."
        ),
        ru="В Астану Эмму Рённгрен привёл русский язык: она два месяца стажируется в страновом офисе ЮНИСЕФ.",
    ),
    search_description=T(
        sv="Emma Rönngren från Lund gör praktik hos UNICEF i Astana. Så hamnade hon där.",
        en="Emma Rönngren from Lund is an intern at UNICEF in Astana. This is how she got there.",
        ru="Эмма Рённгрен из Лунда стажируется в ЮНИСЕФ в Астане. Как она там оказалась.",
    ),
    place=T(sv="Astana", en="Astana", ru="Астана"),
    picture=Picture("scene-city"),
    bylines=[BylineContent(person=Ref("intern-emma-ronngren"), name="", role="text")],
    topics=[Ref("topic-language"), Ref("topic-young-people")],
    countries=["KZ"],
    body=[
        (
            "paragraph",
            T(
                sv=(
                    "<p>Emma Rönngren går andra året på masterprogrammet i strategisk kommunikation vid Lunds "
                    "universitet. Praktiken räknas in i utbildningen, och medan den pågår bor hon i Astana.</p>"
                ),
                en=(
                    "<p>Emma Rönngren is in the second year of the master’s programme in strategic communication at "
                    "Lund University. The internship counts towards her degree, and while it lasts she lives in "
                    "Astana.</p>"
                ),
                ru=(
                    "<p>Эмма Рённгрен учится на втором курсе магистратуры по стратегической коммуникации "
                    "в Лундском университете. Стажировка входит в программу, и на это время она переехала "
                    "в Астану.</p>"
                ),
            ),
        ),
        (
            "heading",
            {"text": T(sv="Varför Kazakstan", en="Why Kazakhstan", ru="Почему Казахстан"), "level": "h2"},
        ),
        (
            "paragraph",
            T(
                sv=(
                    "<p>Skälen är många, skriver hon. Viktigast är kärleken till det ryska språket och den ryska "
                    "kulturen; dessutom är hon svag för länder som en gång hörde till Sovjetunionen. Två "
                    "kandidatexamina har hon redan: en i PR, en i ryska språket och litteraturen.</p>"
                ),
                en=(
                    "<p>There are many reasons, she writes. The most important is her love of Russian, the language "
                    "and the culture; besides, she is fond of countries that once belonged to the Soviet Union. She "
                    "has two bachelor’s degrees already: one in public relations, one in Russian language and "
                    "literature.</p>"
                ),
                ru=(
                    "<p>Причин, пишет она, много. Главная — любовь к русскому языку и культуре; а ещё она "
                    "неравнодушна к странам, которые когда-то входили в Советский Союз. У неё уже две степени "
                    "бакалавра: по связям с общественностью и по русскому языку и литературе.</p>"
                ),
            ),
        ),
        (
            "paragraph",
            T(
                sv=("<p>Sidan återger vad vårt arkivutdrag berättar. Resten av texten har inte flyttats hit ännu.</p>"),
                en=(
                    "<p>This page holds what our archive’s excerpt tells. The rest of the text has not been "
                    "moved here yet.</p>"
                ),
                ru=(
                    "<p>На этой странице — то, что есть в нашем архивном отрывке. Остальной текст сюда пока "
                    "не перенесён.</p>"
                ),
            ),
        ),
    ],
)

THREE_MONTHS_AFTER_OSH = ArticleContent(
    key="article-three-months-after-osh",
    original="sv",
    kind="story",
    published_on=date(2017, 9, 28),
    title=T(sv="Tre månader efter Osj: att komma hem från Kirgizistan"),
    slug=T(sv="tre-manader-efter-osj"),
    lead=T(
        sv=(
            "Fyra månader i Osj, snart tre månader hemma. En praktikant skriver om hur fort vardagen brukar ta "
            "över när man har varit borta."
        ),
    ),
    search_description=T(sv="En praktikant om att komma hem till Sverige efter fyra månader i Osj."),
    place=T(sv="Osj"),
    picture=Picture("scene-coming-home"),
    bylines=[BylineContent(person=None, name=T(sv="En praktikant i Osj"), role="text")],
    topics=[Ref("topic-young-people")],
    countries=["KG"],
    body=[
        (
            "paragraph",
            T(
                sv=(
                    "<p>Skribenten och Emma, som i utdraget bara nämns med förnamn, bodde i Osj i fyra månader. Nu "
                    "har de varit i Sverige i nästan tre.</p>"
                    "<p>Tidigare hemkomster följde ett mönster: vännerna är desamma, gatorna också, arbetet eller "
                    "skolan fortsätter. Livet blir vanligt så fort att det förvånar. Månaderna utomlands, med andra "
                    "vänner och andra gator, kan plötsligt kännas bortglömda.</p>"
                ),
            ),
        ),
        (
            "paragraph",
            T(
                sv=(
                    "<p>Om det blev likadant den här gången får vi inte veta: där slutar vårt arkivutdrag. Hela "
                    "texten har inte flyttats hit ännu.</p>"
                ),
            ),
        ),
    ],
)

LANGUAGE_CAFE = ArticleContent(
    key="article-invented-language-cafe",
    original="sv",
    kind="story",
    published_on=date(2026, 9, 17),
    title=T(sv="Tio ord i veckan", en="Ten words a week"),
    slug=T(sv="tio-ord-i-veckan", en="ten-words-a-week"),
    lead=T(
        sv="Påhittad dagbok av en påhittad praktikant: Tova Exempel börjar på ett ungdomshus som inte finns.",
        en=("An invented diary by an invented intern: Tova Exempel begins at a youth house that does not exist."),
    ),
    search_description=T(
        sv="Påhittad dagbok för demoversionen: Tova Exempels första veckor i Osj.",
        en="An invented diary for the demo: Tova Exempel’s first weeks in Osh.",
    ),
    place=T(sv="Osj", en="Osh"),
    picture=Picture("scene-desk"),
    bylines=[BylineContent(person=Ref("intern-tova-exempel"), name="", role="text")],
    translators={"en": "Demo translator"},
    licence="cc_by",
    related=[Ref("article-invented-bakery-queue")],
    topics=[Ref("topic-language")],
    countries=["KG"],
    body=[
        (
            "paragraph",
            T(
                sv=(
                    "<p>Jag fick ett skrivbord, en skål te och en lista med tio ord. Språkkaféet på torsdagar "
                    "blev mitt redan första veckan, eftersom ingen annan tyckte om att prata före lunch.</p>"
                ),
                en=(
                    "<p>I was given a desk, a bowl of tea and a list of ten words. The Thursday language café was "
                    "mine from the first week, because nobody else liked to talk before lunch.</p>"
                ),
            ),
        ),
        (
            "quote",
            {
                "text": T(sv="Кош келиңиздер!", en="Кош келиңиздер!"),
                "attribution": T(
                    sv="”Välkomna!” på kirgiziska: skylten vid den påhittade dörren",
                    en="“Welcome!” in Kyrgyz: the sign at the invented door",
                ),
                "language": "ky",
            },
        ),
        (
            "paragraph",
            T(
                sv=(
                    '<p>Det första ordet på listan var <span lang="ky">нан</span>, bröd. Det andra var '
                    '<span lang="ky">рахмат</span>, tack. Man kommer långt med de två.</p>'
                ),
                en=(
                    '<p>The first word on the list was <span lang="ky">нан</span>, bread. The second was '
                    '<span lang="ky">рахмат</span>, thank you. The two take you far.</p>'
                ),
            ),
        ),
    ],
)

BAKERY_QUEUE = ArticleContent(
    key="article-invented-bakery-queue",
    original="sv",
    kind="story",
    published_on=date(2026, 10, 29),
    title=T(
        sv="I kö för bröd",
        en="The queue for bread",
        ru="Очередь за хлебом",
    ),
    slug=T(sv="i-ko-for-brod", en="the-queue-for-bread", ru="ochered-za-khlebom"),
    lead=T(
        sv="Påhittad dagbok av en påhittad praktikant: Tova Exempel köper bröd och får en lektion på köpet.",
        en="An invented diary by an invented intern: Tova Exempel buys bread and gets a lesson with it.",
        ru=("Вымышленный дневник вымышленной стажёрки: Това Экземпель покупает хлеб и получает урок в придачу."),
    ),
    search_description=T(
        sv="Påhittad dagbok för demoversionen: Tova Exempel i brödkön i Osj.",
        en="An invented diary for the demo: Tova Exempel in the bread queue in Osh.",
        ru="Вымышленный дневник для демоверсии: Това Экземпель в очереди за хлебом в Оше.",
    ),
    place=T(sv="Osj", en="Osh", ru="Ош"),
    picture=Picture("scene-bazaar"),
    bylines=[BylineContent(person=Ref("intern-tova-exempel"), name="", role="text")],
    translators={"en": "Demo translator", "ru": "Demo translator"},
    licence="cc_by_nc_nd",
    corrections=[
        # Not yet in Russian: the translation says so.
        Dated(
            day=date(2026, 11, 5),
            text=T(
                sv="I den första versionen av den påhittade dagboken var den yngsta i kön åtta år. Hon är sju.",
                en="In the first version of this invented diary the youngest in the queue was eight. She is seven.",
            ),
        ),
    ],
    topics=[Ref("topic-language"), Ref("topic-young-people")],
    countries=["KG"],
    body=[
        (
            "paragraph",
            T(
                sv=(
                    "<p>I kön stod tre generationer och rättade mitt uttal. Den yngsta var sju år och strängast. När "
                    "det blev min tur kunde jag beställa fyra bröd utan att någon skrattade, och köpte därför fyra, "
                    "fast jag bara behövde ett.</p>"
                    "<p>På ungdomshuset delade vi på dem. Vilket tal ska du öva på till nästa vecka? frågade de. "
                    "Ett, sa jag.</p>"
                ),
                en=(
                    "<p>Three generations stood in the queue and corrected my pronunciation. The youngest was seven "
                    "and the strictest. When my turn came I could ask for four loaves without anybody laughing, and "
                    "so I bought four, although I needed one.</p>"
                    "<p>We shared them at the youth house. Which number will you practise for next week? they asked. "
                    "One, I said.</p>"
                ),
                ru=(
                    "<p>В очереди стояли три поколения и поправляли моё произношение. Младшей было семь лет, и она "
                    "была строже всех. Когда подошла моя очередь, я смогла попросить четыре лепёшки так, что никто "
                    "не засмеялся, — и купила четыре, хотя нужна была одна.</p>"
                    "<p>В молодёжном доме мы их разделили. «Какое число будешь учить к следующей неделе?» — "
                    "спросили меня. «Один», — сказала я.</p>"
                ),
            ),
        ),
    ],
)

WORDS_FROM_STOCKHOLM = ArticleContent(
    key="article-invented-words-from-stockholm",
    original="ru",
    kind="story",
    published_on=date(2026, 11, 12),
    title=T(en="A word that is missing", ru="Слово, которого не хватает"),
    slug=T(en="a-word-that-is-missing", ru="slovo-kotorogo-ne-khvataet"),
    lead=T(
        en="An invented diary by an invented intern: Aigerim Ülgieva looks for a word in Stockholm.",
        ru="Вымышленный дневник вымышленной стажёрки: Айгерім Үлгіева ищет слово в Стокгольме.",
    ),
    search_description=T(
        en="An invented diary for the demo: Aigerim Ülgieva’s first weeks in Stockholm.",
        ru="Вымышленный дневник для демоверсии: первые недели Айгерім Үлгіевой в Стокгольме.",
    ),
    place=T(en="Stockholm", ru="Стокгольм"),
    picture=Picture("scene-felt"),
    bylines=[BylineContent(person=Ref("intern-aigerim-ulgieva"), name="", role="text")],
    translators={"en": "Demo translator"},
    licence="cc_by_sa",
    topics=[Ref("topic-language"), Ref("topic-migration")],
    countries=["KZ"],
    body=[
        (
            "paragraph",
            T(
                en=(
                    '<p>On the second day somebody told me to take things <i><span lang="sv">lagom</span></i>. I asked '
                    "three colleagues how much that is and got four answers. In return I offered <i><span "
                    'lang="kk">сағыныш</span></i>, the longing for somebody who is far away. Nobody asked how '
                    "much.</p>"
                ),
                ru=(
                    '<p>На второй день мне посоветовали делать всё <i><span lang="sv">lagom</span></i>. Я спросила '
                    "троих коллег, сколько это, и получила четыре ответа. Взамен я предложила слово <i><span "
                    'lang="kk">сағыныш</span></i> — тоску по тому, кто далеко. Сколько это, никто не спросил.</p>'
                ),
            ),
        ),
        (
            "image",
            {
                "image": Picture("scene-stockholm"),
                "alt_text": "",
                "decorative": False,
                "caption": T(en="Stockholm by the water.", ru="Стокгольм у воды."),
            },
        ),
    ],
)

DIARIES = [HORSEBACK_RIDING, HOME_FROM_ASTANA, MEET_EMMA, THREE_MONTHS_AFTER_OSH]
INVENTED_DIARIES = [WORDS_FROM_STOCKHOLM, BAKERY_QUEUE, LANGUAGE_CAFE]
