"""The pictures of the demonstration: their working names, and what each one shows in three languages."""

from demo.shapes import PictureContent, T

SCENES = {
    "scene-lake": PictureContent(
        title="Lake and mountains",
        alt=T(
            sv="Filtbild: en sjö vid foten av en bergskedja, solen speglas i vattnet",
            en="Felt picture: a lake at the foot of a mountain range, the sun doubled in the water",
            ru="Картина из войлока: озеро у подножия гор, солнце отражается в воде",
        ),
    ),
    "scene-yurts": PictureContent(
        title="Three yurts in the evening",
        alt=T(
            sv="Filtbild: tre jurtor under en stor måne, berg bakom",
            en="Felt picture: three yurts under a large moon, mountains behind",
            ru="Картина из войлока: три юрты под большой луной, за ними горы",
        ),
    ),
    "scene-city": PictureContent(
        title="City below the mountains",
        alt=T(
            sv="Filtbild: flerbostadshus med snöklädda berg bakom",
            en="Felt picture: apartment blocks with snowy mountains behind",
            ru="Картина из войлока: многоэтажные дома, за ними снежные горы",
        ),
    ),
    "scene-bazaar": PictureContent(
        title="Bazaar",
        alt=T(
            sv="Filtbild: randiga markiser över staplar av filt",
            en="Felt picture: striped awnings over stacks of felt",
            ru="Картина из войлока: полосатые навесы над стопками войлока",
        ),
    ),
    "scene-radio": PictureContent(
        title="Radio hill",
        alt=T(
            sv="Filtbild: en röd mast på en kulle delar sig i två spiralhorn ovanför hus och berg",
            en="Felt picture: a red mast on a hill divides into two curled horns above houses and mountains",
            ru="Картина из войлока: красная мачта на холме расходится двумя завитыми рогами над домами и горами",
        ),
    ),
    "scene-felt": PictureContent(
        title="Felt, close up",
        alt=T(
            sv="Filtbild: ornamentets röda och vita filt på nära håll, med snodden i sömmen",
            en="Felt picture: the red and white felt of the ornament close up, with the cord in its seam",
            ru="Картина из войлока: красный и белый войлок орнамента крупным планом, со шнуром в шве",
        ),
    ),
    "scene-stockholm": PictureContent(
        title="Stockholm by the water",
        alt=T(
            sv="Filtbild: färgglada husfasader och en kyrkspira vid vattnet",
            en="Felt picture: coloured house fronts and a church spire by the water",
            ru="Картина из войлока: разноцветные фасады и шпиль церкви у воды",
        ),
    ),
    "scene-film": PictureContent(
        title="Film screening",
        alt=T(
            sv="Filtbild: en publik i mörkret framför en filmduk med berg och en röd sol",
            en="Felt picture: an audience in the dark before a screen with mountains and a red sun",
            ru="Картина из войлока: зрители в темноте перед экраном, на котором горы и красное солнце",
        ),
    ),
    "scene-horses-pasture": PictureContent(
        title="Horses on a summer pasture",
        alt=T(
            sv="Filtbild: hästar betar på en grön sommarbete under höga berg, en ryttare närmar sig",
            en="Felt picture: horses graze on a green summer pasture under high mountains, a rider comes near",
            ru="Картина из войлока: кони пасутся на летнем пастбище под высокими горами, подъезжает всадник",
        ),
    ),
    "scene-horses-ford": PictureContent(
        title="Rider at a ford",
        alt=T(
            sv="Filtbild: en ryttare vadar över en flod på sin häst, ett föl följer efter",
            en="Felt picture: a rider crosses a river on horseback, a foal follows",
            ru="Картина из войлока: всадник переходит реку вброд, за ним идёт жеребёнок",
        ),
    ),
    "scene-horses-yurt": PictureContent(
        title="Horses at a yurt",
        alt=T(
            sv="Filtbild: två hästar står bundna vid en jurta, röken ringlar sig som ett horn",
            en="Felt picture: two horses stand tied beside a yurt, its smoke curls like a horn",
            ru="Картина из войлока: две лошади на привязи у юрты, дым вьётся завитком",
        ),
    ),
    "scene-mountain-pass": PictureContent(
        title="Road over a mountain pass",
        alt=T(
            sv="Filtbild: en väg slingrar sig upp mot ett bergspass, solen står i öppningen",
            en="Felt picture: a road winds up to a mountain pass, the sun stands in the gap",
            ru="Картина из войлока: дорога петляет к горному перевалу, в проёме стоит солнце",
        ),
    ),
    "scene-camp-malmo": PictureContent(
        title="Summer camp by the water",
        alt=T(
            sv="Filtbild: tält och björkar vid vattnet, en lång bro vid horisonten",
            en="Felt picture: tents and birches by the water, a long bridge on the horizon",
            ru="Картина из войлока: палатки и берёзы у воды, на горизонте длинный мост",
        ),
    ),
    "scene-camp-osh": PictureContent(
        title="Summer camp in a courtyard",
        alt=T(
            sv="Filtbild: pallar i en ring kring ett blädderblock på en gård med mullbärsträd, ett bergskrön bakom",
            en="Felt picture: stools in a circle and a flip chart in a courtyard with a mulberry tree, a rocky hill behind",
            ru="Картина из войлока: табуреты кругом и флипчарт во дворе с тутовым деревом, за стеной скалистая гора",
        ),
    ),
    "scene-astana": PictureContent(
        title="Astana in winter",
        alt=T(
            sv="Filtbild: Astanas höghus och ett torn med en gyllene kula bortom den snöiga stäppen",
            en="Felt picture: the high-rises of Astana and a tower with a golden ball beyond the snowy steppe",
            ru="Картина из войлока: высотные дома Астаны и башня с золотым шаром за снежной степью",
        ),
    ),
    "scene-street-camera": PictureContent(
        title="Camera in a pedestrian street",
        alt=T(
            sv="Filtbild: en kamera på stativ på en gågata under vimplar",
            en="Felt picture: a camera on a tripod in a pedestrian street under bunting",
            ru="Картина из войлока: камера на штативе на пешеходной улице под гирляндой флажков",
        ),
    ),
    "scene-newspapers": PictureContent(
        title="Newspapers and a loupe",
        alt=T(
            sv="Filtbild: en lupp över en hög tidningar utan text",
            en="Felt picture: a loupe over a pile of newspapers without words",
            ru="Картина из войлока: лупа над стопкой газет без букв",
        ),
    ),
    "scene-interview": PictureContent(
        title="Two chairs and a microphone",
        alt=T(
            sv="Filtbild: två tomma stolar vid ett bord med mikrofon och tekanna",
            en="Felt picture: two empty chairs at a table with a microphone and a teapot",
            ru="Картина из войлока: два пустых стула у стола с микрофоном и чайником",
        ),
    ),
    "scene-hall": PictureContent(
        title="Conference hall",
        alt=T(
            sv="Filtbild: en talarstol mellan två fanor med ornament framför tomma stolsrader",
            en="Felt picture: a lectern between two banners with the ornament, before empty rows of chairs",
            ru="Картина из войлока: трибуна между двумя полотнищами с орнаментом перед пустыми рядами стульев",
        ),
    ),
    "scene-coming-home": PictureContent(
        title="Train window",
        alt=T(
            sv="Filtbild: berg genom ett tågfönster, en resväska och ett glas te framför",
            en="Felt picture: mountains through a train window, a suitcase and a glass of tea before it",
            ru="Картина из войлока: горы за окном поезда, перед ним чемодан и стакан чая",
        ),
    ),
    "scene-desk": PictureContent(
        title="Desk in the first week",
        alt=T(
            sv="Filtbild: ett skrivbord ovanifrån med anteckningsbok, glasögon och en skål te",
            en="Felt picture: a desk from above with a notebook, glasses and a bowl of tea",
            ru="Картина из войлока: письменный стол сверху, на нём блокнот, очки и пиала чая",
        ),
    ),
}

COUNTRIES = {
    "country-kazakhstan": PictureContent(
        title="Kazakhstan: cranes over the steppe",
        alt=T(
            sv="Filtbild: vita tranor flyger över stäppen",
            en="Felt picture: white cranes fly over the steppe",
            ru="Картина из войлока: белые журавли летят над степью",
        ),
    ),
    "country-kyrgyzstan": PictureContent(
        title="Kyrgyzstan: a lake among mountains",
        alt=T(
            sv="Filtbild: en blå sjö mellan gröna sluttningar och snöklädda berg",
            en="Felt picture: a blue lake between green slopes and snowy mountains",
            ru="Картина из войлока: голубое озеро среди зелёных склонов и снежных гор",
        ),
    ),
    "country-tajikistan": PictureContent(
        title="Tajikistan: poplars in a high valley",
        alt=T(
            sv="Filtbild: popplar och lerhus vid en flod i en dal mellan branta röda berg",
            en="Felt picture: poplars and clay houses by a river in a valley between steep red mountains",
            ru="Картина из войлока: тополя и глинобитные дома у реки в долине среди крутых красных гор",
        ),
    ),
    "country-turkmenistan": PictureContent(
        title="Turkmenistan: dunes",
        alt=T(
            sv="Filtbild: en rad kameler på en sanddyn framför en stor sol",
            en="Felt picture: a line of camels on a dune before a large sun",
            ru="Картина из войлока: вереница верблюдов на бархане перед большим солнцем",
        ),
    ),
    "country-uzbekistan": PictureContent(
        title="Uzbekistan: blue domes",
        alt=T(
            sv="Filtbild: en madrasa med hög portal, blå kupoler och minareter",
            en="Felt picture: a madrasa with a high portal, blue domes and minarets",
            ru="Картина из войлока: медресе с высоким порталом, голубыми куполами и минаретами",
        ),
    ),
}

TOPICS = {
    "topic-gender-equality": PictureContent(
        title="Two equal cords",
        alt=T(
            sv="Filtbild: två lika tjocka snoddar, en röd och en blå, flätade om varandra",
            en="Felt picture: two cords of equal weight, one red and one blue, braided together",
            ru="Картина из войлока: два равных шнура, красный и синий, сплетены друг с другом",
        ),
    ),
    "topic-young-people": PictureContent(
        title="Kites over a field",
        alt=T(
            sv="Filtbild: tre drakar i luften över en grön äng",
            en="Felt picture: three kites in the air over a green field",
            ru="Картина из войлока: три воздушных змея над зелёным полем",
        ),
    ),
    "topic-human-rights": PictureContent(
        title="Open door",
        alt=T(
            sv="Filtbild: en öppen dörr släpper in ljus i ett mörkt rum",
            en="Felt picture: an open door lets light into a dark room",
            ru="Картина из войлока: открытая дверь впускает свет в тёмную комнату",
        ),
    ),
    "topic-media": PictureContent(
        title="Radio, newspaper and telephone",
        alt=T(
            sv="Filtbild: en radio, en tidning och en telefon på en hylla",
            en="Felt picture: a radio, a newspaper and a telephone on a shelf",
            ru="Картина из войлока: радиоприёмник, газета и телефон на полке",
        ),
    ),
    "topic-language": PictureContent(
        title="Overlapping speech",
        alt=T(
            sv="Filtbild: tre pratbubblor som delvis täcker varandra",
            en="Felt picture: three speech bubbles that partly cover one another",
            ru="Картина из войлока: три облачка речи, частично перекрывающие друг друга",
        ),
    ),
    "topic-migration": PictureContent(
        title="Birds between two shores",
        alt=T(
            sv="Filtbild: fåglar flyger över vattnet mellan en strand med björkar och en med berg",
            en="Felt picture: birds fly over water between a shore with birches and a shore with mountains",
            ru="Картина из войлока: птицы летят над водой между берегом с берёзами и берегом с горами",
        ),
    ),
}

PORTRAITS = {
    "portrait-long-hair-red": PictureContent(
        title="Portrait: long hair, red jacket",
        alt=T(
            sv="Porträtt i filt: långt svart hår, röd jacka med ornament",
            en="Portrait in felt: long black hair, red jacket with the ornament",
            ru="Портрет из войлока: длинные чёрные волосы, красная куртка с орнаментом",
        ),
    ),
    "portrait-short-hair-indigo": PictureContent(
        title="Portrait: short fair hair, indigo jacket",
        alt=T(
            sv="Porträtt i filt: kort ljust hår, mörkblå jacka",
            en="Portrait in felt: short fair hair, indigo jacket",
            ru="Портрет из войлока: короткие светлые волосы, тёмно-синяя куртка",
        ),
    ),
    "portrait-bun-striped": PictureContent(
        title="Portrait: bun, glasses, striped jumper",
        alt=T(
            sv="Porträtt i filt: svart hår i knut, glasögon, randig tröja",
            en="Portrait in felt: black hair in a bun, glasses, striped jumper",
            ru="Портрет из войлока: чёрные волосы собраны в пучок, очки, полосатый свитер",
        ),
    ),
    "portrait-bob-green": PictureContent(
        title="Portrait: bob, green jacket",
        alt=T(
            sv="Porträtt i filt: brun page, grön kavaj",
            en="Portrait in felt: brown bob, green jacket",
            ru="Портрет из войлока: каштановое каре, зелёный жакет",
        ),
    ),
    "portrait-kalpak-indigo": PictureContent(
        title="Portrait: white felt hat, indigo jacket",
        alt=T(
            sv="Porträtt i filt: hög vit filthatt, mörkblå kavaj",
            en="Portrait in felt: tall white felt hat, indigo jacket",
            ru="Портрет из войлока: высокий белый калпак, тёмно-синий пиджак",
        ),
    ),
    "portrait-headscarf-red": PictureContent(
        title="Portrait: blue headscarf, red dress",
        alt=T(
            sv="Porträtt i filt: blå huvudduk, röd klänning med ornament",
            en="Portrait in felt: blue headscarf, red dress with the ornament",
            ru="Портрет из войлока: синий платок, красное платье с орнаментом",
        ),
    ),
    "portrait-beard-white": PictureContent(
        title="Portrait: beard, white jumper",
        alt=T(
            sv="Porträtt i filt: svart skägg, vit tröja med röd rand",
            en="Portrait in felt: black beard, white jumper with a red stripe",
            ru="Портрет из войлока: чёрная борода, белый свитер с красной полосой",
        ),
    ),
    "portrait-curls-blue": PictureContent(
        title="Portrait: dark curls, glasses, blue jacket",
        alt=T(
            sv="Porträtt i filt: mörka lockar, glasögon, blå jacka",
            en="Portrait in felt: dark curls, glasses, blue jacket",
            ru="Портрет из войлока: тёмные кудри, очки, синяя куртка",
        ),
    ),
    "portrait-braids-white": PictureContent(
        title="Portrait: black braids, white dress",
        alt=T(
            sv="Porträtt i filt: svarta flätor, vit klänning med ornament",
            en="Portrait in felt: black braids, white dress with the ornament",
            ru="Портрет из войлока: чёрные косы, белое платье с орнаментом",
        ),
    ),
    "portrait-cap-striped": PictureContent(
        title="Portrait: red cap, striped jumper",
        alt=T(
            sv="Porträtt i filt: röd mössa, randig tröja",
            en="Portrait in felt: red cap, striped jumper",
            ru="Портрет из войлока: красная шапка, полосатый свитер",
        ),
    ),
    "portrait-beard-indigo": PictureContent(
        title="Portrait: beard, dark jacket",
        alt=T(
            sv="Porträtt i filt: svart hår och skägg, mörk jacka",
            en="Portrait in felt: black hair and beard, dark jacket",
            ru="Портрет из войлока: чёрные волосы и борода, тёмная куртка",
        ),
    ),
    "portrait-braids-red": PictureContent(
        title="Portrait: fair braids, red jacket",
        alt=T(
            sv="Porträtt i filt: blonda flätor, röd jacka",
            en="Portrait in felt: fair braids, red jacket",
            ru="Портрет из войлока: светлые косы, красный жакет",
        ),
    ),
}

ORNAMENTS = {
    "ornament-portrait": PictureContent(
        title="Ornament in place of a portrait",
        alt=T(
            sv="Ornament i stället för ett porträtt",
            en="An ornament in place of a portrait",
            ru="Орнамент вместо портрета",
        ),
    ),
    "ornament-wide": PictureContent(
        title="The ornament, for sharing",
        alt=T(
            sv="Filtbild: ornamentet mellan mörkblå berg och ockragul stäpp",
            en="Felt picture: the ornament between indigo mountains and ochre steppe",
            ru="Картина из войлока: орнамент между тёмно-синими горами и охристой степью",
        ),
    ),
}

PICTURES = SCENES | COUNTRIES | TOPICS | PORTRAITS | ORNAMENTS
