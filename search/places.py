"""Places of the region whose names differ by more than spelling: each line is one place.

Names that differ by transliteration alone need no line: their sound is the same.
"""

PLACES = (
    "ashgabat ashkhabad aşgabat asgabat asjchabad ашхабад ашгабат aschabad ashkabad",
    "almaty almata алматы алмаата",
    "astana nursultan астана нурсултан akmola",
    "kyrgyzstan kirgizistan kirgisistan кыргызстан киргизстан киргизия kirghizia kirgizia kirgisien kyrgystan",
    "kazakhstan kazakstan казахстан қазақстан qazaqstan",
    "turkmenistan türkmenistan туркменистан туркмения turkmenia",
    "tajikistan tadzjikistan tadjikistan таджикистан тоҷикистон tojikiston",
    "uzbekistan узбекистан oʻzbekiston ozbekiston ўзбекистон",
    "bukhara buchara bokhara buxoro бухара бухоро",
    "samarkand samarqand самарканд самарқанд samarkanda",
    "khujand chudzjand khodjent худжанд ходжент xujand хуҷанд",
    "jalalabad djalalabad dzjalalabad жалалабад джалалабад",
    "issykkul ysykkol issykkol issykköl иссыккуль ыссыккуль ысыккөл",
    "turkestan türkistan туркестан түркістан",
    "shymkent chimkent sjymkent шымкент чимкент",
    "oral uralsk орал уральск",
    "semey semipalatinsk семей семипалатинск",
    "kostanay kustanay костанай кустанай qostanai",
    "kyzylorda qyzylorda kzylorda кызылорда қызылорда",
    "khorezm khwarezm xorazm chorezm хорезм",
    "fergana ferghana fargona фергана",
    "pamir pamirs памир",
)
