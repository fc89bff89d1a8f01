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
            sv="Filtbild: tre jurtor på stäppen under en stor måne, berg bakom",
            en="Felt picture: three yurts on the steppe under a large moon, mountains behind",
            ru="Картина из войлока: три юрты в степи под большой луной, за ними горы",
        ),
    ),
    "scene-city": PictureContent(
        title="City below the mountains",
        alt=T(
            sv="Filtbild: flerbostadshus bakom en rad träd, snöklädda berg i bakgrunden",
            en="Felt picture: apartment blocks behind a row of trees, snowy mountains in the background",
            ru="Картина из войлока: многоэтажные дома за рядом деревьев, вдали снежные горы",
        ),
    ),
    "scene-bazaar": PictureContent(
        title="Bazaar",
        alt=T(
            sv="Filtbild: randiga markiser över staplar av vikt filt",
            en="Felt picture: striped awnings over stacks of folded felt",
            ru="Картина из войлока: полосатые навесы над стопками сложенного войлока",
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
            sv="Filtbild: fem hästar på ett grönt sommarbete under höga berg, en ryttare i rött kommer från höger",
            en="Felt picture: five horses on a green summer pasture under high mountains, a rider in red comes from the right",
            ru="Картина из войлока: пять лошадей на зелёном летнем пастбище под высокими горами, справа подъезжает всадник в красном",
        ),
    ),
    "scene-horses-ford": PictureContent(
        title="Rider at a ford",
        alt=T(
            sv="Filtbild: en ryttare i rött vadar genom en flod, ett föl följer efter, en röd sol står över bergen",
            en="Felt picture: a rider in red fords a river, a foal follows, a red sun stands over the mountains",
            ru="Картина из войлока: всадник в красном переходит реку вброд, за ним идёт жеребёнок, над горами красное солнце",
        ),
    ),
    "scene-horses-yurt": PictureContent(
        title="Horses at a yurt",
        alt=T(
            sv="Filtbild: en brun och en vit häst vid ett rep bredvid en jurta, röken ringlar sig som ett horn",
            en="Felt picture: a brown horse and a white horse at a rope beside a yurt, its smoke curls like a horn",
            ru="Картина из войлока: бурая и белая лошади у верёвочной коновязи рядом с юртой, дым вьётся завитком",
        ),
    ),
    "scene-mountain-pass": PictureContent(
        title="Road over a mountain pass",
        alt=T(
            sv="Filtbild: en ryttare på en väg som slingrar sig upp mot ett bergspass, solen står i öppningen",
            en="Felt picture: a rider on a road that winds up to a mountain pass, the sun stands in the gap",
            ru="Картина из войлока: всадник на дороге, которая петляет к горному перевалу, в проёме стоит солнце",
        ),
    ),
    "scene-camp-malmo": PictureContent(
        title="Summer camp by the water",
        alt=T(
            sv="Filtbild: fyra tält, en lägereld och björkar vid vattnet, en lång bro vid horisonten",
            en="Felt picture: four tents, a campfire and birches by the water, a long bridge on the horizon",
            ru="Картина из войлока: четыре палатки, костёр и берёзы у воды, на горизонте длинный мост",
        ),
    ),
    "scene-camp-osh": PictureContent(
        title="Summer camp in a courtyard",
        alt=T(
            sv="Filtbild: pallar i en ring och ett blädderblock på en gård, en randig markis, ett mullbärsträd och en klippig höjd bakom muren",
            en="Felt picture: stools in a circle and a flip chart in a courtyard, a striped awning, a mulberry tree and a rocky hill behind the wall",
            ru="Картина из войлока: табуреты кругом и флипчарт во дворе, полосатый навес, тутовое дерево, за стеной скалистая гора",
        ),
    ),
    "scene-astana": PictureContent(
        title="Astana in winter",
        alt=T(
            sv="Filtbild: Astanas höghus och ett torn med en gyllene kula bortom den snötäckta stäppen",
            en="Felt picture: the high-rises of Astana and a tower with a golden ball beyond the snowy steppe",
            ru="Картина из войлока: высотные дома Астаны и башня с золотым шаром за снежной степью",
        ),
    ),
    "scene-street-camera": PictureContent(
        title="Camera in a pedestrian street",
        alt=T(
            sv="Filtbild: en kamera på stativ mitt på en tom gågata, vimplar mellan husen",
            en="Felt picture: a camera on a tripod in the middle of an empty pedestrian street, bunting between the houses",
            ru="Картина из войлока: камера на штативе посреди пустой пешеходной улицы, между домами гирлянды флажков",
        ),
    ),
    "scene-newspapers": PictureContent(
        title="Newspapers and a loupe",
        alt=T(
            sv="Filtbild: en lupp över tre tidningar, streck i stället för ord",
            en="Felt picture: a loupe over three newspapers, strips in place of words",
            ru="Картина из войлока: лупа над тремя газетами, вместо слов полоски",
        ),
    ),
    "scene-interview": PictureContent(
        title="Two chairs and a microphone",
        alt=T(
            sv="Filtbild: två tomma fåtöljer på en matta, mellan dem ett bord med tekanna och en mikrofon",
            en="Felt picture: two empty armchairs on a rug, between them a table with a teapot and a microphone",
            ru="Картина из войлока: два пустых кресла на ковре, между ними столик с чайником и микрофон",
        ),
    ),
    "scene-hall": PictureContent(
        title="Conference hall",
        alt=T(
            sv="Filtbild: en talarstol mellan två fanor med ornament, två rader tomma stolar framför",
            en="Felt picture: a lectern between two banners with the ornament, two rows of empty chairs in front",
            ru="Картина из войлока: трибуна между двумя полотнищами с орнаментом, перед ней два ряда пустых стульев",
        ),
    ),
    "scene-coming-home": PictureContent(
        title="Train window",
        alt=T(
            sv="Filtbild: berg genom ett tågfönster, te och bröd på bordet, en resväska",
            en="Felt picture: mountains through a train window, tea and bread on the table, a suitcase",
            ru="Картина из войлока: горы за окном поезда, чай и лепёшки на столике, чемодан",
        ),
    ),
    "scene-desk": PictureContent(
        title="Desk in the first week",
        alt=T(
            sv="Filtbild: ett skrivbord ovanifrån med anteckningsbok, penna, glasögon och en skål te",
            en="Felt picture: a desk from above with a notebook, a pencil, glasses and a bowl of tea",
            ru="Картина из войлока: письменный стол сверху, на нём тетрадь, карандаш, очки и пиала чая",
        ),
    ),
}

COUNTRIES = {
    "country-kazakhstan": PictureContent(
        title="Kazakhstan: cranes over the steppe",
        alt=T(
            sv="Filtbild: vita tranor flyger över stäppen framför en stor sol, två står i gräset",
            en="Felt picture: white cranes fly over the steppe before a large sun, two stand in the grass",
            ru="Картина из войлока: белые журавли летят над степью на фоне большого солнца, два стоят в траве",
        ),
    ),
    "country-kyrgyzstan": PictureContent(
        title="Kyrgyzstan: a lake among mountains",
        alt=T(
            sv="Filtbild: en blå sjö mellan gröna sluttningar och snöklädda berg, jurtor och hästar på stranden",
            en="Felt picture: a blue lake between green slopes and snowy mountains, yurts and horses on its shore",
            ru="Картина из войлока: голубое озеро среди зелёных склонов и снежных гор, на берегу юрты и лошади",
        ),
    ),
    "country-tajikistan": PictureContent(
        title="Tajikistan: poplars in a high valley",
        alt=T(
            sv="Filtbild: popplar och lerhus vid en flod i en dal mellan branta berg",
            en="Felt picture: poplars and clay houses by a river in a valley between steep mountains",
            ru="Картина из войлока: тополя и глинобитные дома у реки в долине среди крутых гор",
        ),
    ),
    "country-turkmenistan": PictureContent(
        title="Turkmenistan: dunes",
        alt=T(
            sv="Filtbild: tre kameler på en sanddyn, en stor sol går ned bakom röda kullar",
            en="Felt picture: three camels on a dune, a large sun goes down behind red hills",
            ru="Картина из войлока: три верблюда на бархане, за красными холмами заходит большое солнце",
        ),
    ),
    "country-uzbekistan": PictureContent(
        title="Uzbekistan: blue domes",
        alt=T(
            sv="Filtbild: en madrasa i månsken med hög portal, två blå kupoler och två minareter",
            en="Felt picture: a madrasa in moonlight with a high portal, two blue domes and two minarets",
            ru="Картина из войлока: медресе в лунном свете с высоким порталом, двумя голубыми куполами и двумя минаретами",
        ),
    ),
}

TOPICS = {
    "topic-gender-equality": PictureContent(
        title="Two equal cords",
        alt=T(
            sv="Filtbild: två lika tjocka snoddar, en röd och en blå, tvinnade om varandra",
            en="Felt picture: two cords of equal weight, one red and one blue, twined round each other",
            ru="Картина из войлока: два одинаковых шнура, красный и синий, обвивают друг друга",
        ),
    ),
    "topic-young-people": PictureContent(
        title="Kites over a field",
        alt=T(
            sv="Filtbild: fyra små figurer på en äng med tre drakar i luften",
            en="Felt picture: four small figures in a field with three kites in the air",
            ru="Картина из войлока: четыре маленькие фигуры в поле, над ними три воздушных змея",
        ),
    ),
    "topic-human-rights": PictureContent(
        title="Open door",
        alt=T(
            sv="Filtbild: en öppen dörr mot berg och sol släpper in ljus i ett mörkt rum",
            en="Felt picture: an open door to mountains and sun lets light into a dark room",
            ru="Картина из войлока: дверь, открытая к горам и солнцу, впускает свет в тёмную комнату",
        ),
    ),
    "topic-media": PictureContent(
        title="Radio, newspaper and telephone",
        alt=T(
            sv="Filtbild: en tidning, en radio och en telefon på en hylla, antennen slutar i två spiraler",
            en="Felt picture: a newspaper, a radio and a telephone on a shelf, the aerial ends in two curls",
            ru="Картина из войлока: газета, радиоприёмник и телефон на полке, антенна заканчивается двумя завитками",
        ),
    ),
    "topic-language": PictureContent(
        title="Overlapping speech",
        alt=T(
            sv="Filtbild: tre pratbubblor som överlappar, med en ny färg där de möts",
            en="Felt picture: three speech bubbles that overlap, with a new colour where they meet",
            ru="Картина из войлока: три облачка речи накладываются друг на друга, там, где они сходятся, новый цвет",
        ),
    ),
    "topic-migration": PictureContent(
        title="Birds between two shores",
        alt=T(
            sv="Filtbild: fåglar över vattnet mellan en strand med björkar och röd stuga och en med berg och jurta",
            en="Felt picture: birds over the water between a shore with birches and a red cottage and a shore with mountains and a yurt",
            ru="Картина из войлока: птицы над водой между берегом с берёзами и красным домиком и берегом с горами и юртой",
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
            sv="Porträtt i filt: röd mössa med vit kant, randig tröja",
            en="Portrait in felt: red cap with a white rim, striped jumper",
            ru="Портрет из войлока: красная шапка с белой каймой, полосатый свитер",
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
