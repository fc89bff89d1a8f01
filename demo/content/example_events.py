"""Made-up events in the time to come, which show what an event's page can hold.

Nobody and nothing in them exists; each says so in its title and in its lead.
"""

from datetime import UTC, date, datetime, time
from typing import Any

from demo.shapes import ConferenceContent, EventContent, OrganisationContent, Picture, Ref, T

INVENTED = T(sv="Detta är påhittat", en="This is made up", ru="Это вымысел")
INVENTED_TEXT = T(
    sv=(
        "<p>Konferensen äger inte rum, och varken huset, orten eller människorna finns. Sidan visar vad ett helt "
        "program kan innehålla.</p>"
    ),
    en=(
        "<p>This conference does not take place, and neither the house nor the town nor the people exist. The page "
        "shows what a whole programme can hold.</p>"
    ),
    ru=(
        "<p>Эта конференция не состоится; ни дома, ни города, ни этих людей не существует. Страница показывает, что "
        "может содержать полная программа.</p>"
    ),
)
TOWN = T(sv="Påhittstad", en="Fabletown", ru="Выдумгород")
HOUSE = T(sv="Exempelhuset", en="Example House", ru="Дом примеров")
STREET = T(sv="Påhittsgatan 1", en="1 Fable Street", ru="Выдуманная улица, 1")
UNIVERSITY = T(sv="Exempeluniversitetet", en="Example University", ru="Университет примеров")
ORGANISERS = [
    OrganisationContent(name=T(sv="Exempelföreningen", en="The Example Association", ru="Ассоциация примеров")),
    OrganisationContent(
        name=T(sv="Påhittstads bibliotek", en="Fabletown Library", ru="Библиотека Выдумгорода"),
        url="https://example.org/library",
        role="partner",
    ),
]
FREE = T(sv="Fri entré", en="Free admission", ru="Вход свободный")

HALL, ATTIC = "Stora salen", "Vinden"
ROOMS = [T(sv=HALL, en="Great hall", ru="Большой зал"), T(sv=ATTIC, en="The attic", ru="Мансарда")]

LOVA = T(sv="Lova Låtsas", en="Lova Låtsas", ru="Лова Лотсас")
TIMUR = T(sv="Timur Vydumov", en="Timur Vydumov", ru="Тимур Выдумов")
SAULE = T(sv="Saule Misalkyzy", en="Saule Misalkyzy", ru="Сауле Мисалкызы")


def somebody(name: T, role: str = "lecturer", affiliation: T | str = UNIVERSITY) -> dict[str, Any]:
    return {"person": None, "name": name, "affiliation": affiliation, "role": role}


def guest(key: str, role: str = "lecturer") -> dict[str, Any]:
    return {"person": Ref(key), "name": "", "affiliation": T(sv="Påhittad", en="Made up", ru="Вымысел"), "role": role}


SATURDAY = [
    (
        "reception",
        {
            "start": time(9, 30),
            "end": time(10),
            "title": T(sv="Te och anmälan", en="Tea and registration", ru="Чай и регистрация"),
        },
    ),
    (
        "activity",
        {
            "start": time(10),
            "end": time(10, 20),
            "title": T(sv="Välkomna", en="Welcome", ru="Добро пожаловать"),
            "room": HALL,
            "people": [guest("intern-tova-exempel", "host")],
            "languages": ["sv", "en"],
        },
    ),
    (
        "lecture",
        {
            "start": time(10, 30),
            "end": time(11, 45),
            "title": T(
                sv="Vatten som korsar gränser", en="Water that crosses borders", ru="Вода, которая пересекает границы"
            ),
            "room": HALL,
            "track": T(sv="Natur", en="Nature", ru="Природа"),
            "people": [guest("intern-aigerim-ulgieva"), somebody(TIMUR, "interpreter", "")],
            "languages": ["ru"],
            "interpretation": ["sv"],
            "abstract": T(
                sv="<p>En påhittad flod rinner genom tre påhittade länder. Vem får öppna luckan, och när?</p>",
                en="<p>A made-up river flows through three made-up countries. Who may open the gate, and when?</p>",
                ru="<p>Выдуманная река течёт через три выдуманные страны. Кто и когда может открыть шлюз?</p>",
            ),
            "materials": [
                {
                    "kind": "slides",
                    "title": T(sv="Kartan över floden", en="The map of the river", ru="Карта реки"),
                    "url": "https://example.org/river",
                    "document": None,
                }
            ],
        },
    ),
    (
        "workshop",
        {
            "start": time(10, 30),
            "end": time(11, 45),
            "title": T(sv="Brev som blir besvarade", en="Letters that are answered", ru="Письма, на которые отвечают"),
            "room": ATTIC,
            "track": T(sv="Hantverk", en="Craft", ru="Ремесло"),
            "people": [somebody(LOVA)],
            "languages": ["sv", "en"],
            "do_not_record": True,
            "abstract": T(
                sv="<p>Vi skriver till en myndighet som inte finns och läser svaren högt.</p>",
                en="<p>We write to an authority that does not exist and read its answers aloud.</p>",
                ru="<p>Мы пишем в ведомство, которого не существует, и читаем ответы вслух.</p>",
            ),
        },
    ),
    (
        "programme_note",
        {
            "text": T(
                sv="<p>Lunch finns att köpa i huset. Den som har egen mat äter gärna i trädgården.</p>",
                en="<p>Lunch can be bought in the house. Those who bring their own are welcome in the garden.</p>",
                ru="<p>Обед можно купить в доме. Тех, кто пришёл со своей едой, ждём в саду.</p>",
            )
        },
    ),
    ("break", {"start": time(11, 45), "end": time(12, 45), "title": T(sv="Lunch", en="Lunch", ru="Обед")}),
    (
        "panel",
        {
            "start": time(12, 45),
            "end": time(14, 15),
            "title": T(
                sv="Vems språk talar torget?",
                en="Whose language does the square speak?",
                ru="На чьём языке говорит площадь?",
            ),
            "room": HALL,
            "track": T(sv="Språk", en="Language", ru="Язык"),
            "people": [
                guest("intern-tova-exempel", "moderator"),
                somebody(SAULE, "panelist"),
                somebody(TIMUR, "panelist", HOUSE),
            ],
            "languages": ["sv", "ky"],
            "interpretation": ["en", "ru"],
            "abstract": T(
                sv="<p>Tre påhittade människor om skyltar, radio och vad barnen talar på gården.</p>",
                en="<p>Three made-up people on signs, radio and what children speak in the yard.</p>",
                ru="<p>Три выдуманных человека о вывесках, радио и о том, на чём говорят дети во дворе.</p>",
            ),
        },
    ),
    (
        "seminar",
        {
            "start": time(12, 45),
            "end": time(14, 15),
            "title": T(sv="Att läsa en lag tillsammans", en="Reading a law together", ru="Читаем закон вместе"),
            "room": ATTIC,
            "track": T(sv="Rätt", en="Law", ru="Право"),
            "people": [somebody(LOVA)],
            "languages": ["sv"],
            "state": "cancelled",
            "state_note": T(
                sv="Föreläsaren är sjuk. Panelen i stora salen har plats för alla.",
                en="The lecturer is ill. The panel in the great hall has room for everybody.",
                ru="Лектор заболела. На дискуссии в большом зале хватит мест для всех.",
            ),
        },
    ),
    ("break", {"start": time(14, 15), "end": time(14, 45), "title": T(sv="Kaffe", en="Coffee", ru="Кофе")}),
    (
        "discussion",
        {
            "start": time(14, 45),
            "end": time(16),
            "title": T(sv="Vad vi tar med oss hem", en="What we take home", ru="Что мы возьмём с собой домой"),
            "room": HALL,
            "people": [somebody(SAULE, "moderator")],
            "languages": ["sv", "en", "ru"],
        },
    ),
    (
        "film_screening",
        {
            "start": time(18, 30),
            "end": time(20, 10),
            "title": T(sv="Brunnen", en="The Well", ru="Колодец"),
            "room": HALL,
            "director": T(sv="Bo Påhitt", en="Bo Påhitt", ru="Бу Похитт"),
            "country": T(sv="Fantasilandet", en="Fantasia", ru="Фантазия"),
            "year": 2026,
            "running_time": 92,
            "subtitles": T(sv="engelska", en="English", ru="английские"),
            "languages": ["kk"],
            "content_note": T(
                sv="Filmen visar en olycka vid en brunn.",
                en="The film shows an accident at a well.",
                ru="В фильме показан несчастный случай у колодца.",
            ),
            "state": "moved",
            "state_note": T(
                sv="En timme senare än på affischen.",
                en="An hour later than on the poster.",
                ru="На час позже, чем указано на афише.",
            ),
        },
    ),
    (
        "activity",
        {
            "start": time(20, 30),
            "end": time(0, 30),
            "ends_next_day": True,
            "title": T(sv="Dans och dumplingar", en="Dancing and dumplings", ru="Танцы и пельмени"),
            "venue": T(sv="Trädgården", en="The garden", ru="Сад"),
            "do_not_record": True,
        },
    ),
]

SUNDAY = [
    (
        "activity",
        {
            "start": time(10),
            "end": time(11),
            "title": T(
                sv="Promenad genom gamla stan", en="A walk through the old town", ru="Прогулка по старому городу"
            ),
            "venue": T(sv="Från bibliotekets trappa", en="From the steps of the library", ru="От крыльца библиотеки"),
            "people": [guest("intern-tova-exempel", "host")],
            "languages": ["sv", "en"],
        },
    ),
    (
        "lecture",
        {
            "start": time(11, 15),
            "end": time(12, 15),
            "title": T(sv="Radio i bergen", en="Radio in the mountains", ru="Радио в горах"),
            "room": HALL,
            "people": [somebody(TIMUR)],
            "languages": ["en"],
            "materials": [
                {
                    "kind": "link",
                    "title": T(sv="Att läsa före", en="To read before", ru="Почитать заранее"),
                    "url": "https://example.org/radio",
                    "document": None,
                }
            ],
        },
    ),
    (
        "seminar",
        {
            "start": time(11, 15),
            "end": time(12, 15),
            "title": T(sv="Kartor som ljuger", en="Maps that lie", ru="Карты, которые лгут"),
            "room": ATTIC,
            "people": [somebody(SAULE)],
            "languages": ["ru"],
            "interpretation": ["sv"],
            "state": "postponed",
            "state_note": T(
                sv="Ny tid meddelas under lördagen.",
                en="A new time will be announced on Saturday.",
                ru="Новое время объявим в субботу.",
            ),
        },
    ),
    ("break", {"start": time(12, 15), "end": time(13, 15), "title": T(sv="Lunch", en="Lunch", ru="Обед")}),
    (
        "workshop",
        {
            "start": time(13, 15),
            "end": time(14, 45),
            "title": T(sv="Filt för nybörjare", en="Felt for beginners", ru="Войлок для начинающих"),
            "room": ATTIC,
            "track": T(sv="Hantverk", en="Craft", ru="Ремесло"),
            "people": [somebody(LOVA, "host", "")],
            "languages": ["sv"],
        },
    ),
    (
        "activity",
        {
            "start": time(15),
            "title": T(sv="Tack och farväl", en="Thanks and farewell", ru="Спасибо и до свидания"),
            "room": HALL,
            "people": [guest("intern-tova-exempel", "host")],
        },
    ),
]

EXAMPLE_DAYS = ConferenceContent(
    key="conference-example-2027",
    original="sv",
    title=T(sv="Exempeldagarna 2027", en="Example days 2027", ru="Дни примеров — 2027"),
    slug=T(sv="exempeldagarna-2027", en="example-days-2027", ru="dni-primerov-2027"),
    lead=T(
        sv="En påhittad konferens i en stad som inte finns. Den visar vad ett helt program kan innehålla.",
        en="A made-up conference in a town that does not exist. It shows what a whole programme can hold.",
        ru="Выдуманная конференция в несуществующем городе. Она показывает, что может содержать полная программа.",
    ),
    search_description=T(
        sv="Ett exempel: en påhittad konferens med två dagar, två rum och alla slags programpunkter.",
        en="An example: a made-up conference with two days, two rooms and all kinds of sessions.",
        ru="Пример: выдуманная конференция — два дня, два зала и все виды мероприятий.",
    ),
    picture=Picture("scene-felt"),
    start_date=date(2027, 5, 22),
    end_date=date(2027, 5, 23),
    venue=HOUSE,
    address=STREET,
    city=TOWN,
    online_url="https://example.org/live",
    admission=FREE,
    is_free=True,
    languages=T(
        sv="Svenska, engelska och ryska, med tolkning",
        en="Swedish, English and Russian, with interpretation",
        ru="Шведский, английский и русский, с переводом",
    ),
    step_free=True,
    hearing_loop=True,
    quiet_room=True,
    companion_free=True,
    interpretation=T(
        sv="Svenskt teckenspråk på begäran",
        en="Swedish sign language on request",
        ru="Шведский жестовый язык по запросу",
    ),
    accessibility_note=T(
        sv="Hiss till vinden. Hundar som hjälper är välkomna.",
        en="There is a lift to the attic. Assistance dogs are welcome.",
        ru="В мансарду ведёт лифт. Собаки-помощники приветствуются.",
    ),
    accessibility_contact="access@example.org",
    contact_name=LOVA,
    contact_email="days@example.org",
    sign_up="form",
    sign_up_closes_at=datetime(2027, 5, 19, 22, 0, tzinfo=UTC),
    sign_up_waiting_list=True,
    capacity=60,
    organisations=ORGANISERS,
    rooms=ROOMS,
    topics=[Ref("topic-language"), Ref("topic-media")],
    countries=[],
    body=[("note", {"heading": INVENTED, "text": INVENTED_TEXT})],
    programme=[
        {
            "date": date(2027, 5, 22),
            "heading": T(sv="Att lyssna", en="Listening", ru="Слушаем"),
            "venue": "",
            "address": "",
            "sessions": SATURDAY,
        },
        {
            "date": date(2027, 5, 23),
            "heading": T(sv="Att göra", en="Doing", ru="Делаем"),
            "venue": "",
            "address": "",
            "sessions": SUNDAY,
        },
    ],
)

EXAMPLE_EVENING = EventContent(
    key="event-example-evening",
    original="sv",
    title=T(sv="Exempelkväll om språk", en="Example evening on language", ru="Вечер-пример о языке"),
    slug=T(sv="exempelkvall-om-sprak", en="example-evening-on-language", ru="vecher-primer-o-yazyke"),
    lead=T(
        sv="En påhittad kväll med te, korta tal och långa frågor. Den visar hur en enkel sida ser ut.",
        en="A made-up evening with tea, short talks and long questions. It shows what a simple page looks like.",
        ru="Выдуманный вечер: чай, короткие выступления и длинные вопросы. Он показывает, как выглядит простая страница.",
    ),
    search_description=T(
        sv="Ett exempel: en påhittad kväll om språk.",
        en="An example: a made-up evening on language.",
        ru="Пример: выдуманный вечер о языке.",
    ),
    picture=Picture("topic-language"),
    start_date=date(2027, 9, 9),
    end_date=date(2027, 9, 9),
    start_time=time(18),
    end_time=time(20),
    venue=HOUSE,
    address=STREET,
    city=TOWN,
    online_url="https://example.org/evening",
    state="moved_online",
    state_note=T(
        sv="Huset är stängt för vatten i källaren. Vi ses på nätet i stället, samma tid.",
        en="The house is closed because of water in the cellar. We meet online instead, at the same time.",
        ru="Дом закрыт из-за воды в подвале. Встретимся онлайн в то же время.",
    ),
    admission=FREE,
    is_free=True,
    languages=T(sv="Svenska", en="Swedish", ru="Шведский"),
    contact_email="evening@example.org",
    sign_up="external",
    sign_up_url="https://example.org/evening/sign-up",
    organisations=ORGANISERS[:1],
    topics=[Ref("topic-language")],
    countries=[],
    body=[
        (
            "paragraph",
            T(
                sv="<p>Varken huset eller kvällen finns. På en riktig sida står här vad som ska hända.</p>",
                en="<p>Neither the house nor the evening exists. On a real page, this says what will happen.</p>",
                ru="<p>Ни дома, ни вечера не существует. На настоящей странице здесь написано, что будет происходить.</p>",
            ),
        )
    ],
)

EXAMPLE_CAMP = EventContent(
    key="event-example-camp",
    original="en",
    title=T(sv="Exempelläger 2027", en="Example camp 2027", ru="Лагерь-пример — 2027"),
    slug=T(sv="exempellager-2027", en="example-camp-2027", ru="lager-primer-2027"),
    lead=T(
        sv="Ett påhittat läger vid en påhittad sjö. Det visar ett evenemang på flera dagar i en annan tidszon.",
        en="A made-up camp by a made-up lake. It shows an event of several days in another time zone.",
        ru="Выдуманный лагерь у выдуманного озера. Он показывает событие на несколько дней в другом часовом поясе.",
    ),
    search_description=T(
        sv="Ett exempel: ett påhittat läger för unga.",
        en="An example: a made-up camp for young people.",
        ru="Пример: выдуманный лагерь для молодёжи.",
    ),
    picture=Picture("scene-yurts"),
    start_date=date(2027, 7, 12),
    end_date=date(2027, 7, 18),
    start_time=time(15),
    end_time=time(12),
    time_zone="Asia/Bishkek",
    venue=T(sv="Jurtorna vid Påhittsjön", en="The yurts by Lake Fable", ru="Юрты у Выдуманного озера"),
    admission=T(sv="Kostar ingenting, maten också", en="Costs nothing, food included", ru="Бесплатно, включая питание"),
    is_free=True,
    languages=T(
        sv="Ryska, kirgiziska och engelska", en="Russian, Kyrgyz and English", ru="Русский, кыргызский и английский"
    ),
    organisations=ORGANISERS[:1],
    topics=[Ref("topic-young-people")],
    countries=["KG"],
    body=[
        (
            "paragraph",
            T(
                sv="<p>Lägret är påhittat: ingen kan åka dit, och sjön finns inte på någon karta.</p>",
                en="<p>The camp is made up: nobody can go there, and the lake is on no map.</p>",
                ru="<p>Лагерь выдуман: туда нельзя поехать, и этого озера нет ни на одной карте.</p>",
            ),
        )
    ],
)

EXAMPLE_CONFERENCES = [EXAMPLE_DAYS]
EXAMPLE_EVENTS = [EXAMPLE_EVENING, EXAMPLE_CAMP]
