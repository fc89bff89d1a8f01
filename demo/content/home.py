"""The front page of the demo site and the five sections under it, in the order of the menu."""

from demo.shapes import Picture, Section, T

FEATURED = "article-human-rights-camps-osh"
"""The article at the top of the front page."""

SOCIAL_PICTURE = Picture("ornament-wide")
"""What is shown where a front page is shared."""

HOME = {
    "title": T(sv="Centralasiengrupperna", en="Centralasiengrupperna", ru="Centralasiengrupperna"),
    "seo_title": T(
        sv="Centralasiengrupperna: solidaritet med Centralasien",
        en="Centralasiengrupperna: solidarity with Central Asia",
        ru="Centralasiengrupperna: солидарность с Центральной Азией",
    ),
    "lead": T(
        sv=(
            "Vi arbetar tillsammans med det civila samhället i Kazakstan, Kirgizistan, Tadzjikistan, "
            "Turkmenistan och Uzbekistan."
        ),
        en=("We work together with civil society in Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan."),
        ru=(
            "Мы работаем вместе с гражданским обществом Казахстана, Кыргызстана, Таджикистана, "
            "Туркменистана и Узбекистана."
        ),
    ),
    "search_description": T(
        sv="Svensk solidaritetsorganisation: nyheter, konferenser och berättelser från Centralasien.",
        en="A Swedish solidarity organisation: news, conferences and stories from Central Asia.",
        ru="Шведская организация солидарности: новости, конференции и рассказы из Центральной Азии.",
    ),
    "support_heading": T(
        sv="Stå på deras sida",
        en="Stand with them",
        ru="Будьте рядом",
    ),
    "support_text": T(
        sv="Solidaritet är att göra något tillsammans. Så kan du vara med.",
        en="Solidarity means doing something together. Here is how you can take part.",
        ru="Солидарность — это общее дело. Вот как вы можете в нём участвовать.",
    ),
    "interns_heading": T(
        sv="Praktikanter berättar",
        en="Stories from our interns",
        ru="Рассказывают стажёры",
    ),
    "interns_lead": T(
        sv="De bor och arbetar en tid i en annan del av världen, och skriver hem om det.",
        en="They live and work for a while in another part of the world, and write home about it.",
        ru="Какое-то время они живут и работают в другой части света — и пишут об этом.",
    ),
}

SECTIONS = [
    Section(
        key="news",
        lead=T(
            sv="Nyheter, analyser, intervjuer och berättelser. Det nyaste står först.",
            en="News, analyses, interviews and stories. The newest come first.",
            ru="Новости, аналитика, интервью и рассказы. Самое новое — сверху.",
        ),
        search_description=T(
            sv="Nyheter, analyser, intervjuer och berättelser från Centralasien.",
            en="News, analyses, interviews and stories from Central Asia.",
            ru="Новости, аналитика, интервью и рассказы из Центральной Азии.",
        ),
    ),
    Section(
        key="events",
        lead=T(
            sv="Centralasiendagarna: föreläsningar, samtal och film, en gång om året i Stockholm.",
            en="Central Asia Days: lectures, discussions and film, once a year in Stockholm.",
            ru="Дни Центральной Азии: лекции, дискуссии и кино, раз в год в Стокгольме.",
        ),
        search_description=T(
            sv="Centralasiendagarna i Stockholm: program, plats och tider, år för år.",
            en="Central Asia Days in Stockholm: programme, place and times, year by year.",
            ru="Дни Центральной Азии в Стокгольме: программа, место и время, год за годом.",
        ),
    ),
    Section(
        key="people",
        lead=T(
            sv="De som talar på våra konferenser, och praktikanterna som skriver från fältet.",
            en="Those who speak at our conferences, and the interns who write from the field.",
            ru="Те, кто выступает на наших конференциях, и стажёры, которые пишут с мест.",
        ),
        search_description=T(
            sv="Föreläsare, aktivister och praktikanter kring Centralasiengrupperna.",
            en="Lecturers, activists and interns around Centralasiengrupperna.",
            ru="Лекторы, активисты и стажёры: люди, с которыми связана Centralasiengrupperna.",
        ),
    ),
    Section(
        key="topics",
        lead=T(
            sv="Samma sidor, ordnade efter vad de handlar om.",
            en="The same pages, sorted by what they are about.",
            ru="Те же страницы, но по темам.",
        ),
        search_description=T(
            sv="Jämställdhet, unga, mänskliga rättigheter, medier, språk och migration i Centralasien.",
            en="Gender equality, young people, human rights, media, language and migration in Central Asia.",
            ru="Гендерное равенство, молодёжь, права человека, медиа, язык и миграция в Центральной Азии.",
        ),
    ),
    Section(
        key="countries",
        lead=T(
            sv="Fem länder: kort om vart och ett, och allt vi har skrivit.",
            en="Five countries: each in short, and everything we have written.",
            ru="Пять стран: коротко о каждой и всё, что мы написали.",
        ),
        search_description=T(
            sv="Kazakstan, Kirgizistan, Tadzjikistan, Turkmenistan och Uzbekistan, land för land.",
            en="Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan, country by country.",
            ru="Казахстан, Кыргызстан, Таджикистан, Туркменистан и Узбекистан, страна за страной.",
        ),
    ),
]
