"""Topics and countries of the demo site: what its pages are about, six and five of them.

The texts say what the organisation's own posts of 2017 and 2018 say about each subject, and of
the countries only what nobody disputes: capital, languages, neighbours.
"""

from demo.shapes import CountryContent, Picture, T, TopicContent

TOPICS = [
    TopicContent(
        key="topic-gender-equality",
        title=T(sv="Jämställdhet", en="Gender equality", ru="Гендерное равенство"),
        slug=T(sv="jamstalldhet", en="gender-equality", ru="gendernoe-ravenstvo"),
        lead=T(
            sv="Jämställdhet förr och nu, queerfeminism och rätten att tala öppet om sin kropp.",
            en="Equality then and now, queer feminism and the right to speak openly about one’s own body.",
            ru="Равенство прежде и теперь, квир-феминизм и право открыто говорить о собственном теле.",
        ),
        search_description=T(
            sv="Föreläsningar, samtal och nyheter om jämställdhet och feminism i Centralasien.",
            en="Lectures, conversations and news about gender equality and feminism in Central Asia.",
            ru="Лекции, беседы и новости о гендерном равенстве и феминизме в Центральной Азии.",
        ),
        picture=Picture("topic-gender-equality"),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Centralasiendagarna har tagit upp jämställdhet två år i rad: 2017 i ett samtal om "
                        "queerfeminism, konst och kultur, 2018 i en föreläsning som ställer det sovjetiska "
                        "Kirgizistan bredvid det självständiga.</p>"
                        "<p>Här finns också det vi har skrivit om den kazakstanska gruppen Feminita. "
                        "Vår samarbetspartner Novi Ritm i Kirgizistan arbetar med jämställdhet tillsammans "
                        "med unga.</p>"
                    ),
                    en=(
                        "<p>Central Asia Days has taken up gender equality two years running: in 2017 in a "
                        "panel about queer feminism, art and culture, in 2018 in a lecture that sets Soviet "
                        "Kyrgyzstan beside the independent country.</p>"
                        "<p>What we have written about Feminita, a group in Kazakhstan, is here too. "
                        "Our partner Novi Ritm in Kyrgyzstan works with gender equality together with young "
                        "people.</p>"
                    ),
                    ru=(
                        "<p>Два года подряд Дни Центральной Азии обращались к теме гендерного равенства: "
                        "в 2017 году — в дискуссии о квир-феминизме, искусстве и культуре, в 2018-м — в лекции, "
                        "где советский Кыргызстан сопоставлен с независимым.</p>"
                        "<p>Здесь же собраны наши материалы о казахстанской инициативе «Феминита». "
                        "Наш партнёр в Кыргызстане, организация Novi Ritm, занимается вопросами равенства вместе "
                        "с молодёжью.</p>"
                    ),
                ),
            ),
        ],
    ),
    TopicContent(
        key="topic-young-people",
        title=T(sv="Unga", en="Young people", ru="Молодёжь"),
        slug=T(sv="unga", en="young-people", ru="molodyozh"),
        lead=T(
            sv="Läger, utbyten och praktik: det som unga gör själva, och det de gör tillsammans med andra.",
            en=("Camps, exchanges and internships: what young people do themselves, and what they do with others."),
            ru="Лагеря, обмены и стажировки: что молодые люди делают сами и что — вместе с другими.",
        ),
        search_description=T(
            sv="Ungdomsläger, utbyten och praktik i Centralasien, Ryssland och Sverige.",
            en="Youth camps, exchanges and internships in Central Asia, Russia and Sweden.",
            ru="Молодёжные лагеря, обмены и стажировки в Центральной Азии, России и Швеции.",
        ),
        picture=Picture("topic-young-people"),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Sommaren 2018 ordnade Novi Ritm två läger om mänskliga rättigheter i Osj. Samma år "
                        "avslutade vi ett projekt om unga migranter med ett läger i Malmö, tillsammans med "
                        "Children of St. Petersburg.</p>"
                        "<p>Här finns också berättelser av praktikanter som har bott i Osj och Astana.</p>"
                    ),
                    en=(
                        "<p>In the summer of 2018 Novi Ritm held two human rights camps in Osh. The same year "
                        "a project about young migrants, run together with Children of St. Petersburg, ended "
                        "with a camp in Malmö.</p>"
                        "<p>You will also find accounts by interns who have lived in Osh and Astana.</p>"
                    ),
                    ru=(
                        "<p>Летом 2018 года организация Novi Ritm провела в Оше два лагеря по правам "
                        "человека. В том же году лагерем в Мальмё завершился проект для молодых мигрантов — "
                        "наш общий с организацией Children of St. Petersburg.</p><p>Здесь же — рассказы "
                        "стажёров, которые жили в Оше и Астане.</p>"
                    ),
                ),
            ),
        ],
    ),
    TopicContent(
        key="topic-human-rights",
        title=T(sv="Mänskliga rättigheter", en="Human rights", ru="Права человека"),
        slug=T(sv="manskliga-rattigheter", en="human-rights", ru="prava-cheloveka"),
        lead=T(
            sv="Vem som får samlas, tala och bli hörd, och vad som händer med den som gör det ändå.",
            en="Who may gather, speak and be heard, and what happens to those who do so anyway.",
            ru=("Кому можно собираться, говорить и быть услышанным — и что бывает с теми, кто всё равно это делает."),
        ),
        search_description=T(
            sv="Nyheter, intervjuer och berättelser om mänskliga rättigheter i Centralasien.",
            en="News, interviews and stories about human rights in Central Asia.",
            ru="Новости, интервью и рассказы о правах человека в Центральной Азии.",
        ),
        picture=Picture("topic-human-rights"),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>I augusti 2018 greps en av Feminitas grundare efter en fredlig fotografering i "
                        "Almaty. Samma sommar hölls två läger om mänskliga rättigheter i Osj.</p><p>Om barns "
                        "rättigheter handlar texterna från UNICEF:s kontor i Astana, där Emma Rönngren "
                        "gjorde sin praktik.</p>"
                    ),
                    en=(
                        "<p>In August 2018 one of the founders of Feminita was detained after a peaceful "
                        "photo session in Almaty. The same summer two camps in Osh were about human "
                        "rights.</p><p>Children’s rights come up in the texts from the UNICEF office in "
                        "Astana, where Emma Rönngren did her internship.</p>"
                    ),
                    ru=(
                        "<p>В августе 2018 года одну из основательниц «Феминиты» задержали после мирной "
                        "фотосессии в Алматы. Тем же летом в Оше прошли два лагеря по правам "
                        "человека.</p><p>О правах детей говорится в текстах из офиса ЮНИСЕФ в Астане, где "
                        "проходила стажировку Эмма Рённгрен.</p>"
                    ),
                ),
            ),
        ],
    ),
    TopicContent(
        key="topic-media",
        title=T(sv="Medier", en="Media", ru="Медиа"),
        slug=T(sv="medier", en="media", ru="media"),
        lead=T(
            sv="Hur Centralasien beskrivs i svenska tidningar, och vad beskrivningen utelämnar.",
            en="How Swedish newspapers describe Central Asia, and what the description leaves out.",
            ru="Как шведские газеты описывают Центральную Азию и что остаётся за рамками этого описания.",
        ),
        search_description=T(
            sv="Om bilden av Centralasien i svenska tidningar och nyhetsmedier.",
            en="About the picture of Central Asia in the Swedish news media.",
            ru="Об образе Центральной Азии в шведских новостных медиа.",
        ),
        picture=Picture("topic-media"),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Efter terrordådet i Stockholm den 7 april 2017 skrev stora svenska tidningar om "
                        "Uzbekistan och hela regionen som en grogrund för extremism. En analys från 2018 frågar "
                        "om det stämmer.</p>"
                        "<p>Analysen finns på engelska och ryska.</p>"
                    ),
                    en=(
                        "<p>After the terrorist attack in Stockholm on 7 April 2017, major Swedish newspapers "
                        "tied Uzbekistan and the whole region to extremism. An analysis from 2018 asks whether "
                        "that is true.</p>"
                        "<p>The analysis can be read in English and Russian.</p>"
                    ),
                    ru=(
                        "<p>После теракта в Стокгольме 7 апреля 2017 года крупные шведские газеты стали "
                        "связывать Узбекистан и весь регион с экстремизмом. В анализе 2018 года ставится "
                        "вопрос, так ли это.</p><p>Анализ можно прочитать на английском и русском "
                        "языках.</p>"
                    ),
                ),
            ),
        ],
    ),
    TopicContent(
        key="topic-language",
        title=T(sv="Språk", en="Language", ru="Язык"),
        slug=T(sv="sprak", en="language", ru="yazyk"),
        lead=T(
            sv="Språken som tar oss dit, och språken vi möter när vi är framme.",
            en="The languages that take us there, and those we meet when we arrive.",
            ru="Языки, которые приводят нас в регион, и языки, которые мы слышим на месте.",
        ),
        search_description=T(
            sv="Om språk i Centralasien: sidor på svenska, engelska och ryska.",
            en="About languages in Central Asia: pages in Swedish, English and Russian.",
            ru="О языках в Центральной Азии: страницы на шведском, английском и русском.",
        ),
        picture=Picture("topic-language"),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>För en av praktikanterna i våra texter började allt med kärleken till ryskan. "
                        "Själva skriver vi på svenska, engelska och ryska, och vilket som helst av de tre kan "
                        "vara originalet.</p>"
                        "<p>Länderna vi skriver om har egna språk också: "
                        '<span lang="kk">қазақ тілі</span>, <span lang="ky">кыргыз тили</span>, '
                        '<span lang="tg">забони тоҷикӣ</span>, <span lang="tk">türkmen dili</span>, '
                        '<span lang="uz">oʻzbek tili</span>.</p>'
                    ),
                    en=(
                        "<p>For one of the interns in our texts everything began with a love of Russian. We "
                        "write in Swedish, English and Russian, and any of the three can be the original.</p>"
                        "<p>The countries that we write about have languages of their own as well: "
                        '<span lang="kk">қазақ тілі</span>, <span lang="ky">кыргыз тили</span>, '
                        '<span lang="tg">забони тоҷикӣ</span>, <span lang="tk">türkmen dili</span>, '
                        '<span lang="uz">oʻzbek tili</span>.</p>'
                    ),
                    ru=(
                        "<p>Для одной из стажёрок, о которых мы рассказываем, всё началось с любви к русскому "
                        "языку. Сами мы пишем на шведском, английском и русском, и оригиналом может быть "
                        "любой из трёх.</p>"
                        "<p>У стран, о которых мы пишем, есть и свои языки: "
                        '<span lang="kk">қазақ тілі</span>, <span lang="ky">кыргыз тили</span>, '
                        '<span lang="tg">забони тоҷикӣ</span>, <span lang="tk">türkmen dili</span>, '
                        '<span lang="uz">oʻzbek tili</span>.</p>'
                    ),
                ),
            ),
        ],
    ),
    TopicContent(
        key="topic-migration",
        title=T(sv="Migration", en="Migration", ru="Миграция"),
        slug=T(sv="migration", en="migration", ru="migratsiya"),
        lead=T(
            sv="Arbete med barn, unga och familjer som har flyttat från ett land till ett annat.",
            en="Work with children, young people and families who have moved from one country to another.",
            ru="Работа с детьми, молодёжью и семьями, переехавшими из одной страны в другую.",
        ),
        search_description=T(
            sv="Ett projekt om unga migranter, i S:t Petersburg och Malmö.",
            en="A project about young migrants, in St Petersburg and Malmö.",
            ru="Проект для молодых мигрантов: Санкт-Петербург и Мальмё.",
        ),
        picture=Picture("topic-migration"),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Tillsammans med Children of St. Petersburg har vi drivit ett projekt som ska stärka "
                        "unga migranters förmågor och kunskaper. Ungdomsarbetare besökte organisationer som "
                        "möter barn, unga och familjer med migrationsbakgrund.</p>"
                        "<p>Sista delen hölls i Malmö 2018.</p>"
                    ),
                    en=(
                        "<p>Together with Children of St. Petersburg we have run a project to strengthen the "
                        "capacity and skills of young migrants. Youth workers visited organisations that meet "
                        "children, young people and families with a background of migration.</p>"
                        "<p>The last part was held in Malmö in 2018.</p>"
                    ),
                    ru=(
                        "<p>Вместе с организацией Children of St. Petersburg мы вели проект, цель которого — "
                        "расширить возможности и навыки молодых мигрантов. Молодёжные работники посетили "
                        "организации, которые помогают детям, молодёжи и семьям с опытом миграции.</p>"
                        "<p>Последняя часть прошла в Мальмё в 2018 году.</p>"
                    ),
                ),
            ),
        ],
    ),
]

COUNTRIES = [
    CountryContent(
        code="KZ",
        other_spellings=(
            "Kazakstan\nKazachstan\nQazaqstan\nRepubliken Kazakstan\nRepublic of Kazakhstan\nРеспублика Казахстан"
        ),
        title=T(sv="Kazakstan", en="Kazakhstan", ru="Казахстан"),
        slug=T(sv="kazakstan", en="kazakhstan", ru="kazakhstan"),
        lead=T(
            sv="Från Kazakstan kommer texter om Feminita i Almaty och om praktik i Astana.",
            en="From Kazakhstan come texts about Feminita in Almaty and about an internship in Astana.",
            ru="Из Казахстана — тексты о «Фемините» в Алматы и о стажировке в Астане.",
        ),
        search_description=T(
            sv="Det vi har skrivit om Kazakstan: nyheter, en intervju och berättelser från en praktik.",
            en="What we have written about Kazakhstan: news, an interview and accounts of an internship.",
            ru="Наши материалы о Казахстане: новости, интервью и рассказы о стажировке.",
        ),
        picture=Picture("country-kazakhstan"),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Huvudstaden heter Astana och den största staden Almaty. Kazakiska är statsspråk; "
                        "ryska används officiellt vid sidan av det. Grannländerna är Ryssland, Kina, "
                        "Kirgizistan, Uzbekistan och Turkmenistan.</p>"
                        "<p>Här finns en nyhet om ett gripande efter en fotografering i Almaty, en intervju om "
                        "en undersökning och två texter av en praktikant hos UNICEF.</p>"
                    ),
                    en=(
                        "<p>The capital is Astana and the largest city Almaty. Kazakh is the state language; "
                        "Russian is used officially alongside it. The neighbours are Russia, China, "
                        "Kyrgyzstan, Uzbekistan and Turkmenistan.</p><p>You will find news of a detention "
                        "after a photo session in Almaty, an interview about a survey and two texts by an "
                        "intern at UNICEF.</p>"
                    ),
                    ru=(
                        "<p>Столица — Астана, крупнейший город — Алматы. Государственный язык — казахский, "
                        "официально употребляется и русский. Соседи — Россия, Китай, Кыргызстан, Узбекистан "
                        "и Туркменистан.</p><p>Здесь есть новость о задержании после фотосессии в Алматы, "
                        "интервью об одном исследовании и рассказ о стажировке в ЮНИСЕФ.</p>"
                    ),
                ),
            ),
        ],
    ),
    CountryContent(
        code="KG",
        other_spellings=(
            "Kirgizstan\n"
            "Kirgisistan\n"
            "Kirghizia\n"
            "Qirghizstan\n"
            "Кыргызская Республика\n"
            "Киргизия\n"
            "Kyrgyz Republic\n"
            "Kirgiziska republiken"
        ),
        title=T(sv="Kirgizistan", en="Kyrgyzstan", ru="Кыргызстан"),
        slug=T(sv="kirgizistan", en="kyrgyzstan", ru="kyrgyzstan"),
        lead=T(
            sv=("Vår viktigaste samarbetspartner 2018, ungdomsorganisationen Novi Ritm, arbetar i södra Kirgizistan."),
            en="The youth organisation Novi Ritm, our main partner in 2018, works in southern Kyrgyzstan.",
            ru=("Молодёжная организация Novi Ritm, наш главный партнёр в 2018 году, работает на юге Кыргызстана."),
        ),
        search_description=T(
            sv="Det vi har skrivit om Kirgizistan: läger i Osj, en resa till häst och en föreläsning.",
            en="What we have written about Kyrgyzstan: camps in Osh, a ride on horseback, a lecture.",
            ru="Наши материалы о Кыргызстане: лагеря в Оше, поездка верхом, лекция.",
        ),
        picture=Picture("country-kyrgyzstan"),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Huvudstaden heter Bisjkek. Kirgiziska är statsspråk och ryska officiellt språk. "
                        "Grannländerna är Kazakstan, Kina, Tadzjikistan och Uzbekistan.</p><p>Här finns en "
                        "text om två läger i Osj, en om att komma hem efter fyra månader där och, på "
                        "engelska, en bildberättelse om ridning.</p>"
                    ),
                    en=(
                        "<p>The capital is Bishkek. Kyrgyz is the state language and Russian an official "
                        "language. The neighbours are Kazakhstan, China, Tajikistan and "
                        "Uzbekistan.</p><p>You will find a text about two camps in Osh, a photo story about "
                        "riding and, in Swedish, a text about coming home after four months in Osh.</p>"
                    ),
                    ru=(
                        "<p>Столица — Бишкек. Государственный язык — кыргызский, официальный — русский. "
                        "Соседи — Казахстан, Китай, Таджикистан и Узбекистан.</p><p>Здесь есть текст о двух "
                        "лагерях в Оше; по-шведски — рассказ о возвращении домой после четырёх месяцев в "
                        "этом городе, по-английски — фоторассказ о поездке верхом.</p>"
                    ),
                ),
            ),
        ],
    ),
    CountryContent(
        code="TJ",
        other_spellings="Tadjikistan\nTadschikistan\nTojikiston\nРеспублика Таджикистан\nRepublic of Tajikistan",
        title=T(sv="Tadzjikistan", en="Tajikistan", ru="Таджикистан"),
        slug=T(sv="tadzjikistan", en="tajikistan", ru="tadzhikistan"),
        lead=T(
            sv="Bland texterna från 2017 och 2018 handlar ingen om just Tadzjikistan.",
            en="None of the texts from 2017 and 2018 is about Tajikistan in particular.",
            ru="Среди текстов 2017–2018 годов нет ни одного именно о Таджикистане.",
        ),
        search_description=T(
            sv="Tadzjikistan på den här webbplatsen: kort om landet och det vi har skrivit.",
            en="Tajikistan on this site: the country in short and what we have written.",
            ru="Таджикистан на этом сайте: коротко о стране и о наших материалах.",
        ),
        picture=Picture("country-tajikistan"),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Huvudstaden heter Dusjanbe. Tadzjikiska är statsspråk, och ryska används mellan "
                        "människor med olika modersmål. Grannländerna är Afghanistan, Kina, Kirgizistan och "
                        "Uzbekistan.</p>"
                    ),
                    en=(
                        "<p>The capital is Dushanbe. Tajik is the state language, and Russian is used between "
                        "people with different mother tongues. The neighbours are Afghanistan, China, "
                        "Kyrgyzstan and Uzbekistan.</p>"
                    ),
                    ru=(
                        "<p>Столица — Душанбе. Государственный язык — таджикский, русский служит языком общения "
                        "между людьми с разными родными языками. Соседи — Афганистан, Китай, Кыргызстан "
                        "и Узбекистан.</p>"
                    ),
                ),
            ),
        ],
    ),
    CountryContent(
        code="TM",
        other_spellings="Turkmenien\nTürkmenistan\nТуркмения\nТуркменистан",
        title=T(sv="Turkmenistan", en="Turkmenistan", ru="Туркменистан"),
        slug=T(sv="turkmenistan", en="turkmenistan", ru="turkmenistan"),
        lead=T(
            sv="Bland texterna från 2017 och 2018 handlar ingen om just Turkmenistan.",
            en="None of the texts from 2017 and 2018 is about Turkmenistan in particular.",
            ru="Среди текстов 2017–2018 годов нет ни одного именно о Туркменистане.",
        ),
        search_description=T(
            sv="Turkmenistan på den här webbplatsen: kort om landet och det vi har skrivit.",
            en="Turkmenistan on this site: the country in short and what we have written.",
            ru="Туркменистан на этом сайте: коротко о стране и о наших материалах.",
        ),
        picture=Picture("country-turkmenistan"),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Huvudstaden heter Asjchabad. Turkmeniska är statsspråk. Grannländerna är Kazakstan, "
                        "Uzbekistan, Afghanistan och Iran, och i väster ligger Kaspiska havet.</p>"
                    ),
                    en=(
                        "<p>The capital is Ashgabat. Turkmen is the state language. The neighbours are "
                        "Kazakhstan, Uzbekistan, Afghanistan and Iran, and to the west lies the Caspian "
                        "Sea.</p>"
                    ),
                    ru=(
                        "<p>Столица — Ашхабад. Государственный язык — туркменский. Соседи — Казахстан, "
                        "Узбекистан, Афганистан и Иран, на западе — Каспийское море.</p>"
                    ),
                ),
            ),
        ],
    ),
    CountryContent(
        code="UZ",
        other_spellings="Oezbekistan\nOzbekiston\nÖzbekistan\nРеспублика Узбекистан\nRepublic of Uzbekistan",
        title=T(sv="Uzbekistan", en="Uzbekistan", ru="Узбекистан"),
        slug=T(sv="uzbekistan", en="uzbekistan", ru="uzbekistan"),
        lead=T(
            sv="Om Uzbekistan finns en analys av vad svenska tidningar skrev efter april 2017.",
            en="About Uzbekistan there is an analysis of what Swedish newspapers wrote after April 2017.",
            ru="Об Узбекистане — анализ того, что писали шведские газеты после апреля 2017 года.",
        ),
        search_description=T(
            sv="Uzbekistan på den här webbplatsen: kort om landet och det vi har skrivit.",
            en="Uzbekistan on this site: the country in short and what we have written.",
            ru="Узбекистан на этом сайте: коротко о стране и о наших материалах.",
        ),
        picture=Picture("country-uzbekistan"),
        body=[
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Huvudstaden heter Tasjkent. Uzbekiska är statsspråk. Grannländerna är Kazakstan, "
                        "Kirgizistan, Tadzjikistan, Afghanistan och Turkmenistan.</p>"
                        "<p>Analysen finns på engelska och ryska, ännu inte på svenska.</p>"
                    ),
                    en=(
                        "<p>The capital is Tashkent. Uzbek is the state language. The neighbours are "
                        "Kazakhstan, Kyrgyzstan, Tajikistan, Afghanistan and Turkmenistan.</p>"
                        "<p>The analysis can be read in English and Russian, not yet in Swedish.</p>"
                    ),
                    ru=(
                        "<p>Столица — Ташкент. Государственный язык — узбекский. Соседи — Казахстан, "
                        "Кыргызстан, Таджикистан, Афганистан и Туркменистан.</p>"
                        "<p>Анализ можно прочитать на английском и русском, шведского перевода пока нет.</p>"
                    ),
                ),
            ),
        ],
    ),
]
