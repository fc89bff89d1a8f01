"""The standing pages of the demo site: about, contact, privacy and support.

What they say of the organisation comes from its own posts of 2017 and 2018. Addresses and payment
details are plainly marked as placeholders, so that nobody writes or pays to the wrong place.
"""

from demo.shapes import Ref, StandardContent, T

STANDARD_PAGES = [
    StandardContent(
        key="standard-about",
        purpose="about",
        original="sv",
        title=T(sv="Om oss", en="About us", ru="О нас"),
        slug=T(sv="om-oss", en="about", ru="o-nas"),
        lead=T(
            sv=(
                "Centralasiengrupperna är en svensk solidaritetsorganisation som arbetar med det civila "
                "samhället i Centralasien."
            ),
            en=(
                "Centralasiengrupperna, in English Central Asia Solidarity Groups, is a Swedish solidarity "
                "organisation that works with civil society in Central Asia."
            ),
            ru=(
                "Centralasiengrupperna — шведская организация солидарности, которая сотрудничает "
                "с гражданским обществом Центральной Азии."
            ),
        ),
        search_description=T(
            sv="Vilka Centralasiengrupperna är, vilka vi arbetar med och vad vi gör.",
            en="Who Centralasiengrupperna are, who we work with and what we do.",
            ru="Что такое Centralasiengrupperna, с кем мы работаем и что делаем.",
        ),
        body=[
            (
                "heading",
                {
                    "text": T(sv="Vilka vi arbetar med", en="Who we work with", ru="С кем мы работаем"),
                    "level": "h2",
                },
            ),
            (
                "paragraph",
                T(
                    sv=(
                        "<p><b>Novi Ritm</b> var vår viktigaste samarbetspartner 2018. Det är en "
                        "ungdomsorganisation i Kirgizistan, driven av unga för unga. Den arbetar med "
                        "informell utbildning om mänskliga rättigheter, jämställdhet och hur konflikter kan "
                        "förebyggas. För det mesta är det unga som lär unga. Vårt gemensamma projekt "
                        "2018–2019 gäller unga i södra Kirgizistan.</p><p><b>Children of St. Petersburg</b> "
                        "drev tillsammans med oss ett projekt om unga migranters förmågor och kunskaper. Det "
                        "avslutades i Malmö 2018.</p>"
                    ),
                    en=(
                        "<p><b>Novi Ritm</b> was our main partner in 2018. It is a youth organisation in "
                        "Kyrgyzstan, run by young people for young people. Its field is informal education: "
                        "human rights, gender equality, the prevention of conflicts. Mostly young people "
                        "learn from one another. Our joint project in 2018–2019 is for young people in "
                        "southern Kyrgyzstan.</p><p><b>Children of St. Petersburg</b> ran a project with us "
                        "about the capacity and skills of young migrants. It ended in Malmö in 2018.</p>"
                    ),
                    ru=(
                        "<p><b>Novi Ritm</b> — наш главный партнёр в 2018 году. В этой организации в "
                        "Кыргызстане молодые работают для молодых. Она занимается неформальным образованием: "
                        "права человека, гендерное равенство, предотвращение конфликтов. Чаще всего молодые "
                        "люди учатся друг у друга. Наш общий проект 2018–2019 годов предназначен для "
                        "молодёжи юга Кыргызстана.</p><p><b>Children of St. Petersburg</b> — партнёр, с "
                        "которым мы вели проект по развитию возможностей и навыков молодых мигрантов. Он "
                        "завершился в Мальмё в 2018 году.</p>"
                    ),
                ),
            ),
            (
                "heading",
                {
                    "text": T(sv="Centralasiendagarna", en="Central Asia Days", ru="Дни Центральной Азии"),
                    "level": "h2",
                },
            ),
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Varje år bjuder vi in aktivister, forskare och andra från det civila samhället "
                        "till två dagar i Stockholm. Konferensen 2017 var den fjärde, den 2018 den femte. "
                        "Det är fri entré.</p>"
                    ),
                    en=(
                        "<p>Every year we invite activists, researchers and others from civil society to two "
                        "days in Stockholm. The conference of 2017 was the fourth, that of 2018 the fifth. "
                        "Admission is free.</p>"
                    ),
                    ru=(
                        "<p>Каждый год мы приглашаем активистов, исследователей и других представителей "
                        "гражданского общества на два дня в Стокгольм. Конференция 2017 года была четвёртой, "
                        "2018 года — пятой. Вход свободный.</p>"
                    ),
                ),
            ),
            (
                "call_to_action",
                {
                    "text": T(
                        sv="Se vad som stod på programmet 2018.",
                        en="See what was on the programme in 2018.",
                        ru="Посмотрите, что было в программе 2018 года.",
                    ),
                    "label": T(
                        sv="Centralasiendagarna 2018",
                        en="Central Asia Days 2018",
                        ru="Дни Центральной Азии — 2018",
                    ),
                    "page": Ref("conference-2018"),
                    "url": "",
                },
            ),
            (
                "note",
                {
                    "heading": T(sv="Om den här demoversionen", en="About this demo", ru="Об этой демоверсии"),
                    "text": T(
                        sv=(
                            "<p>Sidorna återger med nya ord det som våra inlägg från 2017 och 2018 berättar. "
                            "Påhittade personer finns också här, och då står det alltid att de är påhittade. "
                            "Alla bilder är tecknade.</p>"
                        ),
                        en=(
                            "<p>The pages retell, in new words, what our posts from 2017 and 2018 say. There are "
                            "invented people too, and it always says that they are invented. All pictures are "
                            "drawn.</p>"
                        ),
                        ru=(
                            "<p>Страницы новыми словами пересказывают наши записи 2017 и 2018 годов. Есть здесь "
                            "и вымышленные люди — об этом всегда сказано прямо. Все изображения нарисованы.</p>"
                        ),
                    ),
                },
            ),
        ],
    ),
    StandardContent(
        key="standard-contact",
        purpose="contact",
        original="sv",
        title=T(sv="Kontakt", en="Contact", ru="Контакты"),
        slug=T(sv="kontakt", en="contact", ru="kontakty"),
        lead=T(
            sv="Skriv till oss på svenska, engelska eller ryska.",
            en="Write to us in Swedish, English or Russian.",
            ru="Пишите нам по-шведски, по-английски или по-русски.",
        ),
        search_description=T(
            sv=("Så når du Centralasiengrupperna. Adresserna i den här demoversionen går inte att skriva till."),
            en="How to reach Centralasiengrupperna. The addresses in this demo do not work.",
            ru="Как связаться с Centralasiengrupperna. Адреса в этой демоверсии не действуют.",
        ),
        body=[
            (
                "note",
                {
                    "heading": T(
                        sv="Adresserna är exempel",
                        en="The addresses are examples",
                        ru="Адреса — для примера",
                    ),
                    "text": T(
                        sv=(
                            "<p>Det här är en demo. Ett brev till en adress som slutar på example.org når ingen. "
                            "De riktiga adresserna läggs in när webbplatsen tas i bruk.</p>"
                        ),
                        en=(
                            "<p>This is a demo. A letter to an address that ends in example.org reaches "
                            "nobody. The real ones will be put in when the site comes into use.</p>"
                        ),
                        ru=(
                            "<p>Это демоверсия. Письмо на адрес, который заканчивается на example.org, никто "
                            "не получит. Настоящие адреса появятся, когда сайт начнёт работать.</p>"
                        ),
                    ),
                },
            ),
            (
                "table",
                {
                    "caption": T(
                        sv="Vart du skriver om vad",
                        en="Where to write about what",
                        ru="Куда и о чём писать",
                    ),
                    "columns": [
                        T(sv="Ärende", en="Subject", ru="Тема"),
                        T(sv="Adress", en="Address", ru="Адрес"),
                    ],
                    "rows": [
                        [
                            T(sv="Allmänna frågor", en="General questions", ru="Общие вопросы"),
                            T(sv="info@example.org", en="info@example.org", ru="info@example.org"),
                        ],
                        [
                            T(sv="Konferensen", en="The conference", ru="Конференция"),
                            T(
                                sv="conference@example.org",
                                en="conference@example.org",
                                ru="conference@example.org",
                            ),
                        ],
                        [
                            T(sv="Praktik", en="Internships", ru="Стажировки"),
                            T(sv="interns@example.org", en="interns@example.org", ru="interns@example.org"),
                        ],
                        [
                            T(
                                sv="Rätta eller ta bort något",
                                en="Correct or remove something",
                                ru="Исправить или удалить что-то",
                            ),
                            T(sv="privacy@example.org", en="privacy@example.org", ru="privacy@example.org"),
                        ],
                    ],
                },
            ),
            (
                "heading",
                {
                    "text": T(
                        sv="Om det du vill berätta är känsligt",
                        en="If what you want to tell is sensitive",
                        ru="Если рассказ может кому-то навредить",
                    ),
                    "level": "h2",
                },
            ),
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Vanlig e-post kan läsas av andra på vägen. Skriv då bara att du vill ha kontakt, "
                        "och lämna namn, platser och bilder till senare.</p>"
                    ),
                    en=(
                        "<p>Others can read ordinary e-mail on its way. In that case write only that you want "
                        "to get in touch, and leave names, places and pictures for later.</p>"
                    ),
                    ru=(
                        "<p>Обычную электронную почту по пути могут прочитать другие. В таком случае напишите "
                        "только, что хотите связаться с нами, а имена, места и снимки оставьте на потом.</p>"
                    ),
                ),
            ),
        ],
    ),
    StandardContent(
        key="standard-privacy",
        purpose="privacy",
        original="en",
        title=T(sv="Integritet", en="Privacy", ru="Конфиденциальность"),
        slug=T(sv="integritet", en="privacy", ru="konfidentsialnost"),
        lead=T(
            sv="Du kan läsa allt här utan kakor, och inget hämtas från andra företag om du inte själv ber om det.",
            en=(
                "You can read everything here without cookies, and nothing is fetched from other companies unless you ask for it."
            ),
            ru="Здесь всё можно читать без cookie, и без вашего желания сайт не обращается к посторонним компаниям.",
        ),
        search_description=T(
            sv="Inga kakor, inget hämtas från andra företag utan att du vill. Så får du något borttaget.",
            en="No cookies, nothing fetched from other companies unasked, and how to have something taken down.",
            ru="Без cookie и без непрошеных обращений к посторонним компаниям; как попросить что-то удалить.",
        ),
        body=[
            (
                "heading",
                {"text": T(sv="När du läser", en="When you read", ru="Когда вы читаете"), "level": "h2"},
            ),
            (
                "paragraph",
                T(
                    sv=(
                        "<ul><li>Besökare får inga kakor. Bara den som loggar in för att redigera får en, så "
                        "att inloggningen hålls kvar.</li><li>Sidorna hämtar ingenting från andra företag: "
                        "inga typsnitt, ingen statistik. En film från en annan webbplats hämtas först när du "
                        "själv klickar på den.</li><li>Väljer du dag eller natt sparas valet i din "
                        "webbläsare och skickas ingenstans.</li><li>När en sökning inte ger någon träff "
                        "sparas orden och dagen, men ingenting om vem som sökte.</li><li>Följer du en länk till en annan "
                        "webbplats gäller dess regler.</li></ul>"
                    ),
                    en=(
                        "<ul><li>Visitors get no cookies. Only those who log in to edit get one, to stay "
                        "logged in.</li><li>The pages fetch nothing from other companies: no fonts, no "
                        "statistics. A film from another site is fetched only when you click on "
                        "it.</li><li>If you choose day or night, the choice is kept in your browser and sent "
                        "nowhere.</li><li>When a search finds nothing, its words and the day are kept, but nothing "
                        "about who searched.</li><li>If you follow a link to another site, the rules of that site "
                        "apply.</li></ul>"
                    ),
                    ru=(
                        "<ul><li>Посетители не получают cookie. Их получают только редакторы при входе, "
                        "чтобы оставаться в системе.</li><li>Страницы ничего не загружают с сайтов других "
                        "компаний: ни шрифтов, ни счётчиков. Видео с другого сайта загружается, только когда "
                        "вы сами на него нажмёте.</li><li>Если вы выберете дневной или ночной вид, выбор "
                        "сохранится в вашем браузере и никуда не отправится.</li><li>Если поиск ничего не нашёл, "
                        "сохраняются слова и день, но ничего о том, кто искал.</li><li>Если вы перейдёте по "
                        "ссылке на другой сайт, там действуют его правила.</li></ul>"
                    ),
                ),
            ),
            (
                "heading",
                {
                    "text": T(sv="När du anmäler dig", en="When you sign up", ru="Когда вы регистрируетесь"),
                    "level": "h2",
                },
            ),
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Anmäler du dig här till ett evenemang sparar vi ditt namn, din e-postadress, det du "
                        "behöver för att kunna delta, sidans språk, när du anmälde dig och om du har fått plats. "
                        "Ingenting om din dator eller telefon. Vi använder det bara för evenemanget och raderar det "
                        "30 dagar efteråt, eller genast när du avanmäler dig.</p>"
                    ),
                    en=(
                        "<p>If you sign up for an event here, we keep your name, your e-mail address, what you "
                        "need to take part, the language of the page, when you signed up and whether you have a "
                        "place. Nothing about your device. We use it for the event only and delete it 30 days "
                        "afterwards, or at once when you take yourself off the list.</p>"
                    ),
                    ru=(
                        "<p>Если вы регистрируетесь здесь на событие, мы храним ваше имя, адрес электронной почты, "
                        "то, что вам нужно для участия, язык страницы, время регистрации и есть ли у вас место. "
                        "О вашем устройстве — ничего. Мы используем это только для события и удаляем через 30 дней "
                        "после него или сразу, если вы отмените регистрацию.</p>"
                    ),
                ),
            ),
            (
                "heading",
                {"text": T(sv="Fotografier", en="Photographs", ru="Фотографии"), "level": "h2"},
            ),
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Ett fotografi kan bära med sig plats, tidpunkt och kamerans nummer. Allt sådant tas "
                        "bort när bilden laddas upp, innan någon kan se den.</p>"
                    ),
                    en=(
                        "<p>A photograph can carry the place, the time and the number of the camera with it. All "
                        "of that is removed when the picture is uploaded, before anybody can see it.</p>"
                    ),
                    ru=(
                        "<p>В файле фотографии могут скрываться место, время и номер камеры. Всё это удаляется "
                        "при загрузке, прежде чем снимок кто-либо увидит.</p>"
                    ),
                ),
            ),
            (
                "question_and_answer",
                {
                    "question": T(
                        sv="Hur får jag något borttaget?",
                        en="How do I have something taken down?",
                        ru="Как попросить что-то удалить?",
                    ),
                    "answer": T(
                        sv=(
                            "<p>Skriv till oss och nämn sidan. Du behöver inte förklara varför. Gäller det din "
                            "säkerhet, skriv det först, så vet vi att det brådskar.</p>"
                        ),
                        en=(
                            "<p>Write to us and name the page. You do not have to explain why. If it is about "
                            "your safety, say so first, and we know that it is urgent.</p>"
                        ),
                        ru=(
                            "<p>Напишите нам и укажите страницу. Объяснять причину не нужно. Если речь о вашей "
                            "безопасности, скажите об этом в начале письма — мы поймём, что дело срочное.</p>"
                        ),
                    ),
                },
            ),
            (
                "call_to_action",
                {
                    "text": T(
                        sv="Adresserna står på kontaktsidan.",
                        en="The addresses are on the contact page.",
                        ru="Адреса — на странице контактов.",
                    ),
                    "label": T(sv="Kontakt", en="Contact", ru="Контакты"),
                    "page": Ref("standard-contact"),
                    "url": "",
                },
            ),
            (
                "note",
                {
                    "heading": T(
                        sv="Innan webbplatsen tas i bruk",
                        en="Before the site comes into use",
                        ru="Прежде чем сайт начнёт работать",
                    ),
                    "text": T(
                        sv=(
                            "<p>Den som driver servern bestämmer vad som står i dess loggar och hur länge. "
                            "Det ska beskrivas här.</p>"
                        ),
                        en=(
                            "<p>Whoever runs the server decides what its logs hold and for how long. That has "
                            "to be described here.</p>"
                        ),
                        ru=(
                            "<p>Что и как долго хранится в журналах сервера, решает тот, кто его обслуживает. "
                            "Это нужно описать здесь.</p>"
                        ),
                    ),
                },
            ),
        ],
    ),
    StandardContent(
        key="standard-support-us",
        purpose="support",
        original="sv",
        title=T(sv="Stöd oss", en="Support us", ru="Поддержите нас"),
        slug=T(sv="stod-oss", en="support-us", ru="podderzhite-nas"),
        lead=T(
            sv="Bli medlem, ge en gåva eller kom och lyssna. Alla tre är solidaritet.",
            en="Become a member, give a gift or come and listen. All three are solidarity.",
            ru=("Вступите в организацию, сделайте пожертвование или приходите послушать. Всё это — солидарность."),
        ),
        search_description=T(
            sv="Så kan du stödja Centralasiengrupperna: medlemskap, gåvor och konferensen.",
            en="How you can support Centralasiengrupperna: membership, gifts and the conference.",
            ru="Как поддержать Centralasiengrupperna: членство, пожертвования, конференция.",
        ),
        body=[
            (
                "heading",
                {
                    "text": T(
                        sv="Så menar vi solidaritet",
                        en="What we mean by solidarity",
                        ru="Что для нас солидарность",
                    ),
                    "level": "h2",
                },
            ),
            (
                "paragraph",
                T(
                    sv=(
                        "<p>Vi arbetar tillsammans med människor som redan gör något där de bor. Med Novi "
                        "Ritm hade vi ett gemensamt projekt 2018–2019, och till Centralasiendagarna i "
                        "Stockholm kommer aktivister och forskare och berättar själva.</p>"
                    ),
                    en=(
                        "<p>We work together with people who are already doing something where they live. "
                        "With Novi Ritm we had a joint project in 2018–2019, and activists and researchers "
                        "come to Central Asia Days in Stockholm to tell their story themselves.</p>"
                    ),
                    ru=(
                        "<p>Мы работаем вместе с людьми, которые уже что-то делают там, где живут. С "
                        "организацией Novi Ritm у нас был общий проект в 2018–2019 годах, а на Дни "
                        "Центральной Азии в Стокгольм активисты и исследователи приезжают, чтобы рассказать "
                        "обо всём сами.</p>"
                    ),
                ),
            ),
            (
                "heading",
                {
                    "text": T(sv="Bli medlem", en="Become a member", ru="Вступайте в организацию"),
                    "level": "h2",
                },
            ),
            (
                "paragraph",
                T(
                    sv="<p>Avgiften och hur du anmäler dig visas här när webbplatsen tas i bruk.</p>",
                    en="<p>The fee and how to join are shown here once the site is in use.</p>",
                    ru=("<p>Размер взноса и порядок вступления появятся здесь, когда сайт начнёт работать.</p>"),
                ),
            ),
            (
                "heading",
                {"text": T(sv="Ge en gåva", en="Give a gift", ru="Сделайте пожертвование"), "level": "h2"},
            ),
            (
                "note",
                {
                    "heading": T(
                        sv="Betala inte än",
                        en="Please do not pay yet",
                        ru="Пока не переводите деньги",
                    ),
                    "text": T(
                        sv=(
                            "<p>Det här är en demo. Kontonummer och andra uppgifter visas här när "
                            "webbplatsen tas i bruk.</p>"
                        ),
                        en=(
                            "<p>This is a demo. Account numbers and other details are shown here once the "
                            "site is in use.</p>"
                        ),
                        ru=(
                            "<p>Это демоверсия. Номера счетов и другие реквизиты появятся здесь, когда сайт "
                            "начнёт работать.</p>"
                        ),
                    ),
                },
            ),
            (
                "heading",
                {
                    "text": T(sv="Kom och lyssna", en="Come and listen", ru="Приходите послушать"),
                    "level": "h2",
                },
            ),
            (
                "call_to_action",
                {
                    "text": T(
                        sv="Centralasiendagarna har fri entré.",
                        en="Admission to Central Asia Days is free.",
                        ru="Вход на Дни Центральной Азии свободный.",
                    ),
                    "label": T(sv="Konferensen 2018", en="The 2018 conference", ru="Конференция 2018 года"),
                    "page": Ref("conference-2018"),
                    "url": "",
                },
            ),
        ],
    ),
]
