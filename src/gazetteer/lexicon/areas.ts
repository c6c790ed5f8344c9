/**
 * Places larger than a town that are no country and no first-order division: key | name | kind | country | longitude | latitude | radius in
 * km | GeoNames id where known | other names. Our own table; points are approximate middles, good to about a quarter of the radius.
 */
export const AREAS = `
africa|Africa|continent||21.09|7.19|3500|6255146|
asia|Asia|continent||89.3|29.84|4500|6255147|
europe|Europe|continent||9.14|48.69|2200|6255148|
north-america|North America|continent||-100.55|46.07|3500|6255149|
south-america|South America|continent||-57.66|-14.6|3000|6255150|
oceania|Oceania|continent||138.52|-18.31|4000|6255151|
antarctica|Antarctica|continent||16.41|-78.16|2500|6255152|
americas|Americas|continent||-80|10|6000||the Americas
latin-america|Latin America|area||-58|-15|4000||
central-america|Central America|area||-86|13|800||
middle-east|Middle East|area||43|31|1500|6269133|the Middle East;Mideast;the Mideast;Near East
gulf|Persian Gulf|sea||51|27|450||Arabian Gulf;the Gulf;the Persian Gulf;the Arabian Gulf;خلیج فارس;الخليج العربي
north-africa|North Africa|area||10|29|2200|7729887|Northern Africa;northern Africa
west-africa|West Africa|area||-2|12.9|1500||Western Africa;western Africa
east-africa|East Africa|area||37|1|1300||Eastern Africa;eastern Africa
southern-africa|Southern Africa|area||24|-24|1300||
central-africa|Central Africa|area||20|5|1000||
sub-saharan-africa|Sub-Saharan Africa|area||20|0|3000||
horn-of-africa|Horn of Africa|area||45|8|800||the Horn of Africa
sahel|Sahel|area||5|15|2000||the Sahel
sahara|Sahara|area||10|23|2200||the Sahara;Sahara Desert
maghreb|Maghreb|area||2|31|1200||the Maghreb
great-lakes|Great Lakes region|area||29.5|-2|500||
lake-chad-basin|Lake Chad Basin|area||14|13|300||
eastern-europe|Eastern Europe|area||28|50|1200||eastern Europe
western-europe|Western Europe|area||5|48|900||western Europe
central-europe|Central Europe|area||15|49|600||central Europe
southern-europe|Southern Europe|area||14|41|1200||southern Europe
northern-europe|Northern Europe|area||18|62|1000||northern Europe
southeast-asia|Southeast Asia|area||110|10|1800||South East Asia;South-East Asia;southeast Asia
south-asia|South Asia|area||79|22|1500||
east-asia|East Asia|area||115|35|1800||
central-asia|Central Asia|area||68|44|1300||
asia-pacific|Asia-Pacific|area||115|10|4000||Asia Pacific
indo-pacific|Indo-Pacific|area||105|0|5000||
caribbean|Caribbean|area||-75|15|1200||the Caribbean;Caribbean Sea
balkans|Balkans|area||21|43|500||the Balkans;Western Balkans
baltics|Baltics|area||25|57|350||the Baltics;Baltic states;Baltic States
scandinavia|Scandinavia|area||15|63|800||
caucasus|Caucasus|area||44|42.5|450||the Caucasus;South Caucasus;North Caucasus
levant|Levant|area||37|34|450||the Levant
siberia|Siberia|area|RU|100|60|2500||
russian-far-east|Russian Far East|area|RU|140|60|1800||
urals|Urals|area|RU|60|57|700||the Urals;Ural Mountains
european-union|European Union|area||4.38|50.84|2000||EU;E.U.;the EU
soviet-union|Soviet Union|area||90|60|4000||USSR;U.S.S.R.;the Soviet Union
yugoslavia|Yugoslavia|area||20|44|400||
arab-world|Arab world|area||25|25|3500||Arab World
kurdistan|Kurdistan|area|IQ|44|37|250||Iraqi Kurdistan;Kurdistan Region;Kurdistan region
rojava|Rojava|area|SY|39.5|36.5|250||Western Kurdistan
gaza-strip|Gaza Strip|area|PS|34.37|31.42|20||Gaza;the Gaza Strip;сектор Газа;قطاع غزة
west-bank|West Bank|area|PS|35.25|32|65|285153|the West Bank;occupied West Bank;الضفة الغربية;Judea and Samaria
golan-heights|Golan Heights|area|SY|35.8|33|30||Golan;the Golan;the Golan Heights;Syrian Golan;الجولان;רמת הגולן;Ramat HaGolan
sinai|Sinai|area|EG|33.8|29.5|120||Sinai Peninsula;the Sinai;North Sinai
negev|Negev|area|IL|34.8|30.8|70||Negev Desert;the Negev
galilee|Galilee|area|IL|35.3|32.9|35||the Galilee;Upper Galilee
south-lebanon|Southern Lebanon|area|LB|35.4|33.25|35||southern Lebanon;South Lebanon
bekaa|Bekaa Valley|area|LB|36|33.85|45||Bekaa;Beqaa;Beqaa Valley;the Bekaa;البقاع
anbar|Anbar|region|IQ|41.5|32.8|200||Anbar Province;Al Anbar;al-Anbar;Anbar province;الأنبار
ghouta|Eastern Ghouta|area|SY|36.45|33.53|15||Ghouta;eastern Ghouta;East Ghouta
donbas|Donbas|area|UA|38|48.3|130||Donbass;the Donbas;the Donbass;Донбас;Донбасс
crimea|Crimea|area|UA|34.4|45.3|110||Crimean Peninsula;Crimean peninsula;the Crimea;Крым;Крим;Autonomous Republic of Crimea;Republic of Crimea
sloboda|Sloboda Ukraine|area|UA|36.5|49.8|150||Slobozhanshchyna
novorossiya|Novorossiya|area|UA|34|47|300||Новороссия
galicia-ua|Eastern Galicia|area|UA|24.5|49.5|130||Галичина
volhynia|Volhynia|area|UA|25.3|50.8|130||
transcarpathia|Transcarpathia|area|UA|23|48.3|60||Zakarpattia
bukovina|Bukovina|area|UA|25.9|48.2|60||
kinburn|Kinburn Spit|area|UA|31.6|46.55|15||Kinburn Peninsula
snake-island|Snake Island|island|UA|30.2|45.26|1||Zmiinyi Island;Zmiiny Island;Остров Змеиный;острів Зміїний
perekop|Perekop|area|UA|33.7|46.15|10||Isthmus of Perekop
arabat-spit|Arabat Spit|area|UA|35|45.6|50||
transnistria|Transnistria|area|MD|29.63|46.84|70||Transdniestria;Trans-Dniester;Pridnestrovie;Приднестровье;Pridnestrovian Moldavian Republic
gagauzia|Gagauzia|area|MD|28.65|46.1|35||
abkhazia|Abkhazia|area|GE|41|43|80||Apsny;Аҧсны;Абхазия;აფხაზეთი;Republic of Abkhazia;Autonomous Republic of Abkhazia
south-ossetia|South Ossetia|area|GE|44|42.33|40||Tskhinvali region;Tskhinvali Region;Южная Осетия;Republic of South Ossetia
chechnya|Chechnya|region|RU|45.7|43.4|60||Chechen Republic;Чечня
dagestan|Dagestan|region|RU|47|43|140||Republic of Dagestan
ingushetia|Ingushetia|region|RU|45|43.1|35||
tatarstan|Tatarstan|region|RU|51|55.5|150||
nagorno-karabakh|Nagorno-Karabakh|area|AZ|46.75|39.8|50||Karabakh;Nagorno Karabakh;Mountainous Karabakh;Artsakh;Արցախ;Dağlıq Qarabağ;Нагорный Карабах;Qarabağ;Republic of Artsakh;Nagorno-Karabakh Republic
nakhchivan|Nakhchivan|area|AZ|45.4|39.3|45||Nakhchivan Autonomous Republic;Nakhichevan;Naxçıvan;Нахичевань
kashmir|Kashmir|area||76|34.5|220||the Kashmir region;Kashmir Valley
waziristan|Waziristan|area|PK|69.8|32.6|80||North Waziristan;South Waziristan
swat|Swat Valley|area|PK|72.4|35.2|50||
hindu-kush|Hindu Kush|area|AF|71|35.5|300||
xinjiang|Xinjiang|region|CN|85|41.5|700||
tibet|Tibet|region|CN|88|31|600||
korean-peninsula|Korean Peninsula|area||127|38|350||Korea;Korean peninsula
darfur|Darfur|area|SD|24.5|13|350||دارفور
kordofan|Kordofan|area|SD|30|12.5|250||Greater Kordofan;كردفان
nuba-mountains|Nuba Mountains|area|SD|30.5|11.5|100||جبال النوبة
abyei|Abyei|area||28.4|9.6|60||Abyei Area;Abyei region;أبيي
tigray|Tigray|region|ET|38.9|14|140||Tigray Region;Tigray region;ትግራይ
amhara|Amhara|region|ET|37.7|11.7|220||Amhara Region;Amhara region;አማራ
oromia|Oromia|region|ET|39|8|350||Oromiya;Oromia Region;Oromia region
ogaden|Ogaden|area|ET|44|7|300||the Ogaden;Somali Region
puntland|Puntland|area|SO|49|9|250||
somaliland|Somaliland|area|SO|46|9.5|220||Republic of Somaliland
north-kivu|North Kivu|region|CD|28.8|-0.8|180||Nord-Kivu;North Kivu province
south-kivu|South Kivu|region|CD|28.3|-3|180||Sud-Kivu;South Kivu province
ituri|Ituri|region|CD|29.8|1.7|170||Ituri province;Ituri Province
katanga|Katanga|area|CD|26|-9|350||
cabo-delgado|Cabo Delgado|region|MZ|39.5|-12|150||Cabo Delgado Province;Cabo Delgado province
niger-delta|Niger Delta|area|NG|6|5|130||the Niger Delta
casamance|Casamance|area|SN|-15|12.9|100||
liptako-gourma|Liptako-Gourma|area||0|14.5|250||three-border region;tri-border area
azawad|Azawad|area|ML|0|19|500||
cyrenaica|Cyrenaica|area|LY|22|29|400||Barqa;برقة
fezzan|Fezzan|area|LY|14|27|400||Fazzan;فزان
tripolitania|Tripolitania|area|LY|13|31.5|250||
hejaz|Hejaz|area|SA|40|23|400||
scotland|Scotland|region|GB|-4|56|200||
england|England|region|GB|-0.7|52.16|200||
wales|Wales|region|GB|-3.5|52.5|90||
northern-ireland|Northern Ireland|region|GB|-6.5|54.5|65||Ulster
catalonia|Catalonia|region|ES|1.47|41.82|120||
basque-country|Basque Country|region|ES|-2.75|43|60||
midwest|Midwest|area|US|-93|41.5|700||the Midwest;American Midwest
new-england|New England|area|US|-71.5|43.5|300||
deep-south|Deep South|area|US|-88|32.5|500||
silicon-valley|Silicon Valley|area|US|-122|37.4|30||
west|the West|area||7.43|50.2|5000||
rakhine|Rakhine State|region|MM|93.8|20|130||Rakhine;Arakan
shan-state|Shan State|region|MM|98|21.5|200||Shan state
kachin-state|Kachin State|region|MM|97.3|26|170||Kachin;Kachin state
mindanao|Mindanao|island|PH|124.9|7.9|200||
java|Java|island|ID|110|-7.3|350||
sumatra|Sumatra|island|ID|102|0|700||
borneo|Borneo|island||114|1|500||
spratlys|Spratly Islands|island||114|9|250||Spratlys;Nansha Islands;Kalayaan Islands;Trường Sa;南沙群岛;Kalayaan Island Group;Truong Sa
sinjar-mountain|Mount Sinjar|area|IQ|41.8|36.4|35||Sinjar Mountain;Sinjar Mountains
black-sea|Black Sea|sea||34|43|500||the Black Sea;Чёрное море;Чорне море
sea-of-azov|Sea of Azov|sea||36.5|46|150||Azov Sea;the Sea of Azov;Азовское море
baltic-sea|Baltic Sea|sea||19|57|500||the Baltic Sea;the Baltic
caspian-sea|Caspian Sea|sea||50|42|500||the Caspian Sea;Caspian
mediterranean-sea|Mediterranean Sea|sea||18|35|1500|363196|Mediterranean;the Mediterranean;the Mediterranean Sea
adriatic-sea|Adriatic Sea|sea||16|43|350||Adriatic
aegean-sea|Aegean Sea|sea||25|39|250||Aegean
red-sea|Red Sea|sea||38|20|900||the Red Sea;البحر الأحمر
gulf-of-aden|Gulf of Aden|sea||48|12|400||خليج عدن
gulf-of-oman|Gulf of Oman|sea||58.5|24.8|250||
arabian-sea|Arabian Sea|sea||63|15|1000||
strait-of-hormuz|Strait of Hormuz|sea||56.3|26.6|60||Straits of Hormuz;Hormuz Strait;the Strait of Hormuz;Hormuz;مضيق هرمز
bab-el-mandeb|Bab el-Mandeb|sea||43.3|12.6|30||Bab al-Mandab;Bab al-Mandeb;Bab el-Mandeb Strait;Bab al-Mandab Strait;Bab al-Mandeb Strait;Mandeb Strait;باب المندب
bosporus|Bosporus|sea|TR|29.07|41.12|15||Bosphorus
kerch-strait|Kerch Strait|sea||36.6|45.3|20||Strait of Kerch
north-sea|North Sea|sea||3|56|400||
south-china-sea|South China Sea|sea||114|14|1000||West Philippine Sea
east-china-sea|East China Sea|sea||125|29|500||
yellow-sea|Yellow Sea|sea||123|36|350||
sea-of-japan|Sea of Japan|sea||135|40|500||East Sea;동해
taiwan-strait|Taiwan Strait|sea||119.5|24.5|150||
bay-of-bengal|Bay of Bengal|sea||88|15|900||
gulf-of-mexico|Gulf of Mexico|sea||-90|25|700||
gulf-of-guinea|Gulf of Guinea|sea||3|3|700||
atlantic-ocean|Atlantic Ocean|sea||-30|15|4000|3373405|Atlantic;the Atlantic;North Atlantic;South Atlantic
pacific-ocean|Pacific Ocean|sea||-150|0|7000|2363254|Pacific;the Pacific;South Pacific;North Pacific
indian-ocean|Indian Ocean|sea||75|-15|4000|1545739|the Indian Ocean
arctic|Arctic|area||0|80|2500||the Arctic;Arctic Ocean
english-channel|English Channel|sea||-1|50.2|200||
lake-chad|Lake Chad|lake||14.2|13.1|80||Lac Tchad
lake-victoria|Lake Victoria|lake||33|-1|150||
lake-kivu|Lake Kivu|lake||29.1|-2|45||Lac Kivu
lake-tanganyika|Lake Tanganyika|lake||29.6|-6|330||
dead-sea|Dead Sea|lake||35.5|31.5|30||
sea-of-galilee|Sea of Galilee|lake|IL|35.59|32.83|11||Lake Tiberias
lake-assad|Lake Assad|lake|SY|38.2|36.1|35||
kakhovka-reservoir|Kakhovka Reservoir|lake|UA|34|47.3|90||Kakhovka reservoir;Каховське водосховище
oskil-reservoir|Oskil Reservoir|lake|UA|37.6|49.3|40||Oskil reservoir
zaporizhzhia-npp|Zaporizhzhia Nuclear Power Plant|facility|UA|34.585|47.512|2||Zaporizhzhia nuclear power plant;Zaporizhzhya nuclear power plant;Zaporizhia nuclear plant;Zaporizhzhia nuclear plant;ZNPP
chernobyl-npp|Chernobyl Nuclear Power Plant|facility|UA|30.099|51.389|3||Chernobyl nuclear power plant;Chornobyl nuclear power plant;Chernobyl plant
kakhovka-dam|Kakhovka Dam|facility|UA|33.371|46.776|2||Kakhovka dam;Nova Kakhovka dam;Kakhovka hydroelectric power plant;Kakhovka hydroelectric station;Nova Kakhovka hydroelectric plant
antonivka-bridge|Antonivka Road Bridge|facility|UA|32.72|46.67|1||Antonivskyi Bridge;Antonivskiy Bridge;Antonovsky Bridge;Antonovskiy Bridge;Antonivka Bridge;Antonivka bridge;Antonivsky Bridge;Antonivsky bridge;Antonivskyi bridge
crimean-bridge|Crimean Bridge|facility|UA|36.51|45.31|10||Kerch Bridge;Kerch bridge;Crimea Bridge;Crimean bridge;Kerch Strait Bridge
azovstal|Azovstal|facility|UA|37.61|47.095|2||Azovstal steelworks;Azovstal plant
al-shifa|Al-Shifa Hospital|facility|PS|34.444|31.524|1||al-Shifa Hospital;al-Shifa hospital;Shifa hospital
rafah-crossing|Rafah crossing|facility|PS|34.25|31.25|1||Rafah Crossing;Rafah border crossing
philadelphi|Philadelphi Corridor|area|PS|34.27|31.27|7||Philadelphi corridor
netzarim|Netzarim Corridor|area|PS|34.42|31.47|4||Netzarim corridor
tahrir-square|Tahrir Square|facility|EG|31.2357|30.0444|1||
maidan|Maidan Nezalezhnosti|facility|UA|30.5242|50.4501|1||Independence Square;Maidan
red-square|Red Square|facility|RU|37.62|55.754|1||
tiananmen-square|Tiananmen Square|facility|CN|116.3913|39.905|1||
guantanamo-bay|Guantanamo Bay|facility|CU|-75.15|19.95|10||Guantánamo Bay;Guantanamo
wall-street|Wall Street|facility|US|-74.009|40.706|1||
robotyne|Robotyne|village|UA|35.838|47.447|3||Rabotino;Роботине
krynky|Krynky|village|UA|33.09|46.735|3||Krinki;Кринки
klishchiivka|Klishchiivka|village|UA|37.957|48.527|3||Kleshcheevka;Кліщіївка
khiam|Khiam|village|LB|35.611|33.328|3||al-Khiam;El Khiam;Khiyam;الخيام
zamzam|Zamzam camp|village|SD|25.3|13.49|5||Zamzam;Zamzam Camp;مخيم زمزم
masisi|Masisi|village|CD|28.81|-1.4|4||
bunagana|Bunagana|village|CD|29.6|-1.3|3||
minova|Minova|village|CD|29.02|-1.72|4||
donetsk-republic|Donetsk People’s Republic|area|UA|38.2|47.9|80||Donetsk People's Republic;Donetsk Republic;Донецкая Народная Республика
luhansk-republic|Luhansk People’s Republic|area|UA|39.2|48.6|80||Lugansk People’s Republic;Lugansk Republic;Luhansk Republic;Луганская Народная Республика
serebrianka-forest|Serebrianka forest|area|UA|38.05|48.98|12||Serebryansky forest;Serebryanka forest;Serebrianskyi forest;Kreminna forest
donetsk-airport|Donetsk airport|facility|UA|37.74|48.07|3||Donetsk Airport;Donetsk International Airport
antonov-airport|Antonov Airport|facility|UA|30.19|50.6|3||Hostomel airport;Hostomel Airport;Gostomel airport;Antonov airport
saky-air-base|Saky air base|facility|UA|33.59|45.09|3||Saki air base;Saky airbase;Saki airbase;Novofedorivka air base
kursk-npp|Kursk Nuclear Power Plant|facility|RU|35.606|51.677|3||Kursk nuclear power plant;Kursk nuclear plant
dnipro-dam|Dnipro Hydroelectric Station|facility|UA|35.087|47.869|2||DniproHES;Dnipro hydroelectric station;Dnieper hydroelectric station
dnipro-buh-estuary|Dnipro-Buh Estuary|sea|UA|32|46.58|35||Dnieper-Bug Estuary;Dnipro-Bug estuary;Dnipro-Buh estuary;Dnipro estuary
syvash|Syvash|lake|UA|34.4|46.05|60||Sivash;the Sivash;Сиваш
karkinit-bay|Karkinit Bay|sea|UA|33|45.9|50||Karkinitska Bay
chonhar|Chonhar peninsula|area|UA|34.55|46.05|12||Chongar peninsula;Chonhar Peninsula
tendra-spit|Tendra Spit|area|UA|31.6|46.25|25||Tendrivska Spit
pripyat-marshes|Pripet Marshes|area||28|52|200||Pripyat Marshes;Polesia;Polesie;Polissia
suwalki-gap|Suwałki Gap|area||23.3|54.2|50||Suwalki Gap;Suwalki Corridor;Suwałki Corridor
taman|Taman Peninsula|area|RU|37|45.2|40||
masafer-yatta|Masafer Yatta|area|PS|35.12|31.4|10||
jordan-valley|Jordan Valley|area||35.5|32.1|60||the Jordan Valley
shebaa-farms|Shebaa Farms|area||35.72|33.28|8||Shebaa farms;Chebaa Farms;Sheba'a Farms;Har Dov;Mount Dov;مزارع شبعا;Shab'a Farms
mount-hermon|Mount Hermon|area||35.857|33.416|12||Jabal al-Shaykh;Jabal al-Sheikh
al-mawasi|Al-Mawasi|area|PS|34.26|31.34|7||Mawasi;Muwasi;Al-Muwasi;المواصي
dahiyeh|Dahiyeh|suburb|LB|35.51|33.85|3||Dahieh;Dahiya;Dahiyah;الضاحية
erez-crossing|Erez crossing|facility||34.546|31.559|1||Erez Crossing;Beit Hanoun crossing;Erez checkpoint
kerem-shalom-crossing|Kerem Shalom crossing|facility||34.28|31.229|1||Kerem Shalom Crossing;Karem Abu Salem crossing
zikim-crossing|Zikim crossing|facility||34.53|31.58|1||Zikim Crossing
morag-corridor|Morag Corridor|area|PS|34.3|31.32|6||Morag corridor;Morag Axis
al-aqsa|Al-Aqsa compound|facility||35.2355|31.7775|1||al-Aqsa compound;al-Aqsa Mosque;Al-Aqsa Mosque;Temple Mount;Haram al-Sharif;Noble Sanctuary
nasser-hospital|Nasser Hospital|facility|PS|34.293|31.347|1||Nasser hospital;Nasser Medical Complex
indonesian-hospital|Indonesian Hospital|facility|PS|34.509|31.537|1||Indonesian hospital
kamal-adwan|Kamal Adwan Hospital|facility|PS|34.51|31.545|1||Kamal Adwan hospital
anti-lebanon|Anti-Lebanon|area||36.3|33.9|60||Anti-Lebanon Mountains;Qalamoun;Qalamoun Mountains
latakia-mountains|Jabal al-Turkman|area|SY|36.05|35.75|20||Turkmen Mountain
jabal-al-druze|Jabal al-Druze|area|SY|36.75|32.65|40||Jabal Druze;Jabal al-Arab
syrian-desert|Syrian Desert|area||39|33.5|300||Syrian Badia
al-tanf|Al-Tanf|facility|SY|38.66|33.5|10||al-Tanf;Tanf;At Tanf;al-Tanf base;Al-Tanf garrison;التنف
hmeimim|Hmeimim air base|facility|SY|35.949|35.401|3||Hmeimim airbase;Khmeimim air base;Khmeimim;Hmeimim;Khmeimim airbase
shayrat|Shayrat air base|facility|SY|36.909|34.49|3||Shayrat airbase;Shayrat airfield
tishrin-dam|Tishrin Dam|facility|SY|38.18|36.38|3||Tishreen Dam;Tishrin dam
ain-al-asad|Ain al-Asad|facility|IQ|42.44|33.79|5||Al-Asad Airbase;Ain al-Asad air base;Ain al-Asad airbase;al-Asad air base;al-Asad airbase;Al Asad Air Base
qandil|Qandil Mountains|area||45|36.55|40||Qandil;Mount Qandil;Qandil mountains
hamrin|Hamrin Mountains|area|IQ|44.5|34.6|100||Hamrin mountains
nineveh-plains|Nineveh Plains|area|IQ|43.3|36.5|40||Nineveh Plain;Nineveh plains
mesopotamian-marshes|Mesopotamian Marshes|area|IQ|47.2|31.1|90||Iraqi Marshes
hadramawt|Hadramawt|region|YE|49.5|16.3|280||Hadhramaut;Hadramout;Hadramaut;Muhafazat Hadramaout;Hadhramawt;حضرموت
socotra|Socotra|island|YE|53.9|12.5|65||Suqutra;Soqotra;سقطرى
perim|Perim|island|YE|43.42|12.66|4||Mayyun;Mayun;ميون
hanish-islands|Hanish Islands|island|YE|42.75|13.73|25||Hanish;Hanish archipelago
zubair-islands|Zubair Islands|island|YE|42.15|15.07|12||Az Zubair
kamaran|Kamaran|island|YE|42.58|15.35|10||Kamaran Island
ras-isa|Ras Isa|facility|YE|42.67|15.12|5||Ras Issa;Ras Isa port;رأس عيسى
suez-canal|Suez Canal|sea|EG|32.35|30.5|80||the Suez Canal
gulf-of-suez|Gulf of Suez|sea|EG|33|28.8|150||
gulf-of-aqaba|Gulf of Aqaba|sea||34.7|28.8|90||Gulf of Eilat
tiran|Tiran|island|SA|34.56|27.95|8||Tiran Island
empty-quarter|Empty Quarter|area||50|20|400||Rub al-Khali;Rub' al Khali;the Empty Quarter
gezira|Gezira|region|SD|33.1|14.5|120||Al Jazirah;Al Jazira;Al-Jazira;Jazirah;Gezira state;Gezira State;Al-Jazirah State;الجزيرة
blue-nile-state|Blue Nile state|region|SD|34.2|11.2|110||Blue Nile;Blue Nile State
white-nile-state|White Nile state|region|SD|32.3|13.3|120||White Nile;White Nile State
north-darfur|North Darfur|region|SD|25.3|15.5|300||Northern Darfur;North Darfur state;شمال دارفور
south-darfur|South Darfur|region|SD|24.7|11.3|170||Southern Darfur;South Darfur state
west-darfur|West Darfur|region|SD|22.7|13.6|120||Western Darfur;West Darfur state
east-darfur|East Darfur|region|SD|26.5|11.2|130||Eastern Darfur;East Darfur state
south-kordofan|South Kordofan|region|SD|30|11.2|160||Southern Kordofan;South Kordofan state
jebel-marra|Jebel Marra|area|SD|24.3|13|60||Jabal Marra;Jebel Marra mountains
al-fashaga|Al-Fashaga|area||36.3|14|50||al-Fashaga;Fashaga;El Fashaga;Al-Fashqa
merowe-dam|Merowe Dam|facility|SD|32.05|18.67|5||Merowe dam
heglig|Heglig|facility|SD|29.4|10|10||Panthou;Panthau;Heglig oil field;هجليج
halaib|Hala’ib Triangle|area||35.5|22.4|100||Halaib Triangle;Hala'ib;Halayeb;Halaib;Halayib Triangle;مثلث حلايب;Halayeb Triangle
ilemi|Ilemi Triangle|area||35.3|4.9|80||Ilemi
gerd|Grand Ethiopian Renaissance Dam|facility|ET|35.093|11.215|5||Renaissance Dam;GERD
lake-tana|Lake Tana|lake|ET|37.3|12|45||
lake-turkana|Lake Turkana|lake||36.1|3.6|140||
lake-albert|Lake Albert|lake||30.9|1.7|85||
lake-edward|Lake Edward|lake||29.6|-0.35|40||
lake-mweru|Lake Mweru|lake||28.75|-9|65||
lake-malawi|Lake Malawi|lake||34.6|-12|290||Lake Nyasa
welkait|Welkait|area|ET|37.3|13.8|50||Wolkait;Wolqait;Welkayt;Western Tigray;western Tigray
benishangul-gumuz|Benishangul-Gumuz|region|ET|35.4|10.6|180||Bīnshangul Gumuz;Benishangul Gumuz;Benishangul-Gumuz Region
afar|Afar|region|ET|40.8|11.9|230||Āfar;Afar Region;Afar region
afar-triangle|Afar Triangle|area||41|12|250||Danakil;Danakil Desert;Danakil Depression
simien|Simien Mountains|area|ET|38.2|13.2|40||
great-rift-valley|Great Rift Valley|area||37|0|1500||Rift Valley
jubaland|Jubaland|area|SO|42|0.7|230||Jubbaland
lower-shabelle|Lower Shabelle|region|SO|44.4|1.9|120||Lower Shabeelle;Shabeellaha Hoose
middle-shabelle|Middle Shabelle|region|SO|46|3|120||Middle Shabele;Shabeellaha Dhexe
hiran|Hiran|region|SO|45.4|4.3|110||Hiiraan;Hiraan
galmudug|Galmudug|area|SO|47|5.7|180||
khatumo|SSC-Khaatumo|area|SO|47.4|8.9|120||Khatumo;Khaatumo
virunga|Virunga National Park|area|CD|29.5|-0.6|130||Virunga;Virunga park;Virunga national park
nyiragongo|Mount Nyiragongo|area|CD|29.25|-1.52|10||Nyiragongo;Nyiragongo volcano
garamba|Garamba National Park|area|CD|29.5|4.1|60||Garamba
kivu|Kivu|area|CD|28.7|-2|230||the Kivus;Kivus;Kivu region
pool-malebo|Pool Malebo|lake||15.5|-4.2|20||
wa-state|Wa State|area|MM|99|22.3|90||Wa region
karen-state|Karen State|region|MM|97.8|17|150||Kayin State;Kayin
kayah-state|Kayah State|region|MM|97.3|19.3|80||Karenni State;Karenni;Kayah
kokang|Kokang|area|MM|98.6|23.7|35||Kokang region
golden-triangle|Golden Triangle|area||100.1|20.35|150||the Golden Triangle
dry-zone|Central Dry Zone|area|MM|95.3|21.5|180||Dry Zone
andaman-sea|Andaman Sea|sea||96|10|450||
three-pagodas|Three Pagodas Pass|area||98.38|15.3|8||
chittagong-hills|Chittagong Hill Tracts|area|BD|92.2|22.7|90||
lachin-corridor|Lachin corridor|area|AZ|46.62|39.7|15||Lachin Corridor;Berdzor corridor
zangezur|Zangezur|area||46.2|39.4|60||Zangezur Mountains
zangezur-corridor|Zangezur corridor|area|AM|46.2|39|30||Zangezur Corridor;Syunik corridor;Meghri corridor
lake-sevan|Lake Sevan|lake|AM|45.3|40.35|35||
lake-van|Lake Van|lake|TR|42.8|38.6|50||
lake-urmia|Lake Urmia|lake|IR|45.4|37.6|60||
adjara|Adjara|region|GE|42|41.65|50||Ajaria;Adzharia
pankisi|Pankisi Gorge|area|GE|45.3|42.1|15||
kodori|Kodori Gorge|area|GE|41.5|43.1|25||Upper Abkhazia
tora-bora|Tora Bora|area|AF|70.21|34.12|8||
korengal|Korengal Valley|area|AF|70.9|34.88|12||
wakhan|Wakhan Corridor|area|AF|73|37|110||Wakhan
khyber-pass|Khyber Pass|area||71.1|34.1|10||
salang|Salang Pass|area|AF|69.04|35.31|8||Salang Tunnel
durand-line|Durand Line|area||69.5|32.5|500||the Durand Line
bagram-base|Bagram Air Base|facility|AF|69.265|34.946|4||Bagram air base;Bagram Airfield;Bagram airbase;Bagram airfield
azad-kashmir|Azad Kashmir|region|PK|73.9|34|120||Pakistan-administered Kashmir;Azad Jammu and Kashmir;AJK;Pakistani Kashmir;Pakistan-occupied Kashmir
jammu-and-kashmir|Jammu and Kashmir|region|IN|74.8|33.7|150||Indian-administered Kashmir;Indian Kashmir;Jammu & Kashmir;Indian-occupied Kashmir;Indian Illegally Occupied Jammu and Kashmir
aksai-chin|Aksai Chin|area||79.2|35.1|120||阿克赛钦
siachen|Siachen Glacier|area||77.1|35.4|40||Siachen
line-of-control|Line of Control|area||74.3|34.2|150||the Line of Control
arunachal|Arunachal Pradesh|region|IN|94.6|28.2|190||South Tibet;Zangnan;藏南
galwan|Galwan Valley|area||78.2|34.75|15||
doklam|Doklam|area||89.02|27.25|15||Donglang;Zhoglam
korean-dmz|Korean Demilitarized Zone|area||127.2|38.2|130||Demilitarized Zone;DMZ
rif|Rif Mountains|area|MA|-4.3|35|110||the Rif
kabylie|Kabylia|area|DZ|4.5|36.6|80||Kabylie
adrar-des-ifoghas|Adrar des Ifoghas|area|ML|1.7|19.2|120||Ifoghas;Ifoghas mountains
inner-niger-delta|Inner Niger Delta|area|ML|-4.3|15.2|150||
w-park|W National Park|area||2.5|12.3|90||W Park;Park W
pendjari|Pendjari National Park|area|BJ|1.5|11.2|40||Pendjari
sambisa|Sambisa Forest|area|NG|13.3|11.2|60||Sambisa;Sambisa forest
mandara|Mandara Mountains|area||13.8|10.8|60||
tibesti|Tibesti Mountains|area|TD|17.5|20.8|200||
ennedi|Ennedi Plateau|area|TD|23|17|150||
aozou|Aouzou Strip|area|TD|18|22.5|300||Aozou Strip
gulf-of-sidra|Gulf of Sidra|sea|LY|18.5|31.5|200||Gulf of Sirte;Gulf of Sidra
oil-crescent|Oil Crescent|area|LY|19|30.5|120||Libyan oil crescent;oil crescent
nafusa|Nafusa Mountains|area|LY|12.2|31.9|90||Nafusa;Jebel Nafusa
jufra-base|Al Jufra air base|facility|LY|16|29.2|5||Jufra airbase;Al-Jufra air base;Jufra air base
anglophone-cameroon|Ambazonia|area|CM|9.9|5.9|130||Southern Cameroons
cabinda|Cabinda|region|AO|12.4|-5.1|80||
kosovo-north|North Kosovo|area|XK|20.8|43|25||northern Kosovo
presevo|Preševo Valley|area|RS|21.6|42.4|30||Presevo Valley
sandzak|Sandžak|area||20|43.2|60||Sandzak
republika-srpska|Republika Srpska|region|BA|17.5|44.7|130||Serb Republic;Bosnian Serb Republic
northern-cyprus|Northern Cyprus|area|CY|33.5|35.25|60||Turkish Republic of Northern Cyprus;TRNC;northern Cyprus;North Cyprus;Kuzey Kıbrıs
varosha|Varosha|suburb|CY|33.96|35.11|3||
akrotiri|Akrotiri and Dhekelia|area||32.97|34.6|10||RAF Akrotiri;Akrotiri
imia|Imia|island||37.15|37.05|2||Kardak;Imia islets
paracels|Paracel Islands|island||112|16.5|120||Paracels;Xisha Islands;Hoàng Sa;西沙群岛;Hoang Sa
scarborough-shoal|Scarborough Shoal|island||117.77|15.15|10||Huangyan Dao;Huangyan Island;Bajo de Masinloc;Panatag Shoal
second-thomas-shoal|Second Thomas Shoal|island||115.87|9.75|8||Ayungin Shoal;Ren’ai Jiao
senkaku|Senkaku Islands|island||123.5|25.75|30||Senkakus;Diaoyu Islands;Diaoyus;Diaoyutai;Tiaoyutai;尖閣諸島;钓鱼岛;Diaoyu Dao;Senkaku Shoto
liancourt|Liancourt Rocks|island||131.87|37.24|2||Dokdo;Takeshima;Dokdo islets;独島;竹島;독도
southern-kurils|Southern Kuril Islands|island||146.5|44|150||Northern Territories;South Kurils;southern Kurils;Южные Курилы;北方領土
kurils|Kuril Islands|island|RU|151.5|46.8|550||Kurils;Kuriles;Kurile Islands;Курильские острова
chagos|Chagos Islands|island||72|-6.5|150||Chagos Archipelago;Diego Garcia;British Indian Ocean Territory
tunb-islands|Abu Musa and the Tunbs|island||55.1|26.1|40||Abu Musa;Greater Tunb;Lesser Tunb;Tunb Islands
kinmen|Kinmen|island|TW|118.4|24.45|20||Quemoy;金門
matsu|Matsu Islands|island|TW|119.95|26.2|30||Lienchiang
essequibo|Essequibo|area||-59.5|5.5|250||Guayana Esequiba;Essequibo region
gibraltar-strait|Strait of Gibraltar|sea||-5.6|35.95|40||Straits of Gibraltar
dardanelles|Dardanelles|sea|TR|26.4|40.2|30||the Dardanelles;Çanakkale Strait
marmara|Sea of Marmara|sea|TR|28.2|40.7|110||Marmara Sea
malacca|Strait of Malacca|sea||100.5|3.5|350||Malacca Strait;Straits of Malacca
luzon-strait|Luzon Strait|sea||121|20.5|130||Bashi Channel
bering-strait|Bering Strait|sea||-169|65.75|50||
bering-sea|Bering Sea|sea||-178|58|900||
barents-sea|Barents Sea|sea||40|75|700||
norwegian-sea|Norwegian Sea|sea||2|68|600||
greenland-sea|Greenland Sea|sea||-5|76|500||
sea-of-okhotsk|Sea of Okhotsk|sea||150|54|600||
philippine-sea|Philippine Sea|sea||132|20|1000||
sulu-sea|Sulu Sea|sea||120|8.5|300||
celebes-sea|Celebes Sea|sea||122|3|350||Sulawesi Sea
java-sea|Java Sea|sea||111|-5|500||
timor-sea|Timor Sea|sea||127|-11|350||
coral-sea|Coral Sea|sea||155|-18|900||
tasman-sea|Tasman Sea|sea||160|-38|1000||
gulf-of-thailand|Gulf of Thailand|sea||101.5|9.5|350||
gulf-of-tonkin|Gulf of Tonkin|sea||108|20|200||
gulf-of-finland|Gulf of Finland|sea||26|59.8|200||
gulf-of-bothnia|Gulf of Bothnia|sea||20|62.5|350||
ionian-sea|Ionian Sea|sea||19|38|250||
tyrrhenian-sea|Tyrrhenian Sea|sea||12|40|300||
ligurian-sea|Ligurian Sea|sea||9|43.5|130||
irish-sea|Irish Sea|sea||-5|53.8|120||
bay-of-biscay|Bay of Biscay|sea||-4|45.5|250||
mozambique-channel|Mozambique Channel|sea||41|-18|700||
bay-of-fundy|Bay of Fundy|sea||-66|45|120||
hudson-bay|Hudson Bay|sea|CA|-85|60|500||
gulf-of-california|Gulf of California|sea|MX|-111|27|450||Sea of Cortez
panama-canal|Panama Canal|sea|PA|-79.7|9.1|40||the Panama Canal
aral-sea|Aral Sea|lake||60|45|150||
southern-ocean|Southern Ocean|sea||0|-62|5000||
himalayas|Himalayas|area||84|28.5|1100||the Himalayas;Himalaya
karakoram|Karakoram|area||76|36|220||Karakorum
alps|Alps|area||10|46.5|450||the Alps
andes|Andes|area||-70|-18|3500||the Andes
carpathians|Carpathians|area||24.5|47.5|500||the Carpathians;Carpathian Mountains
pyrenees|Pyrenees|area||0.8|42.7|220||the Pyrenees
rocky-mountains|Rocky Mountains|area||-110|44|1800||Rockies;the Rockies
appalachia|Appalachia|area|US|-81|37.5|700||Appalachian Mountains
zagros|Zagros Mountains|area||49|33|550||Zagros
taurus|Taurus Mountains|area|TR|34|37|350||
atlas|Atlas Mountains|area||-3|32.5|700||
tian-shan|Tian Shan|area||79|42|800||
gobi|Gobi Desert|area||104|42.5|600||the Gobi
kalahari|Kalahari|area||22|-23|500||Kalahari Desert
fergana|Fergana Valley|area||71.3|40.6|140||Ferghana Valley
pamirs|Pamirs|area||73|38.5|200||Pamir Mountains
anatolia|Anatolia|area|TR|33|39|500||Asia Minor
thrace|Thrace|area||26.5|41.5|150||
iberia|Iberian Peninsula|area||-4|40.3|500||
mesopotamia|Mesopotamia|area||44|33|400||
arabia|Arabian Peninsula|area||47|22|1100||the Arabian Peninsula
indian-subcontinent|Indian subcontinent|area||79|22|1500||the subcontinent;Indian Subcontinent
west-papua|West Papua region|area|ID|137|-4|500||Western New Guinea;Papua region
new-guinea|New Guinea|island||141|-5.5|900||
luzon|Luzon|island|PH|121|16.5|350||
hispaniola|Hispaniola|island||-71|19|300||
sakhalin|Sakhalin|island|RU|143|50.5|450||
amazon|Amazon rainforest|area||-60|-4|1500||Amazon basin;Amazonia;the Amazon
darien|Darién Gap|area||-77.5|8|70||Darien Gap;Darien
gulf-of-gabes|Gulf of Gabes|sea|TN|10.5|34|80||
bir-tawil|Bir Tawil|area||33.74|21.87|30||
chin-state|Chin State|region|MM|93.5|22|150||Chin state
sagaing-region|Sagaing Region|region|MM|95.5|23.8|250||Sagaing region
al-udeid|Al Udeid Air Base|facility|QA|51.315|25.117|4||Al Udeid;Al-Udeid Air Base;Al Udeid air base;Al-Udeid
al-dhafra|Al Dhafra Air Base|facility|AE|54.548|24.248|4||Al Dhafra air base;Al-Dhafra Air Base
incirlik|Incirlik Air Base|facility|TR|35.426|37.002|4||Incirlik;Incirlik air base;İncirlik
camp-lemonnier|Camp Lemonnier|facility|DJ|43.15|11.545|3||
ramstein|Ramstein Air Base|facility|DE|7.6|49.437|4||Ramstein air base
engels-air-base|Engels air base|facility|RU|46.21|51.48|4||Engels-2;Engels airbase
fordow|Fordow|facility|IR|50.996|34.885|3||Fordo;Fordow Fuel Enrichment Plant
natanz-site|Natanz nuclear facility|facility|IR|51.727|33.723|4||Natanz Nuclear Facility;Natanz nuclear site
bushehr-npp|Bushehr Nuclear Power Plant|facility|IR|50.886|28.829|3||Bushehr nuclear plant;Bushehr nuclear power plant
kharg|Kharg Island|island|IR|50.33|29.24|6||Khark Island
`
