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
middle-east|Middle East|area||43|31|1500||the Middle East;Mideast;the Mideast;Near East
gulf|Persian Gulf|sea||51|27|450||Arabian Gulf;the Gulf;the Persian Gulf
north-africa|North Africa|area||10|29|2200||Northern Africa;northern Africa
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
gaza-strip|Gaza Strip|area|PS|34.37|31.42|20||Gaza;the Gaza Strip;сектор Газа
west-bank|West Bank|area|PS|35.25|32|65|285153|the West Bank;occupied West Bank
golan-heights|Golan Heights|area|SY|35.8|33|30||Golan;the Golan;the Golan Heights
sinai|Sinai|area|EG|33.8|29.5|120||Sinai Peninsula;the Sinai;North Sinai
negev|Negev|area|IL|34.8|30.8|70||Negev Desert;the Negev
galilee|Galilee|area|IL|35.3|32.9|35||the Galilee;Upper Galilee
south-lebanon|Southern Lebanon|area|LB|35.4|33.25|35||southern Lebanon;South Lebanon
bekaa|Bekaa Valley|area|LB|36|33.85|45||Bekaa;Beqaa;Beqaa Valley;the Bekaa
anbar|Anbar|region|IQ|41.5|32.8|200||Anbar Province;Al Anbar;al-Anbar;Anbar province
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
snake-island|Snake Island|island|UA|30.2|45.26|1||Zmiinyi Island;Zmiiny Island;Остров Змеиный
perekop|Perekop|area|UA|33.7|46.15|10||Isthmus of Perekop
arabat-spit|Arabat Spit|area|UA|35|45.6|50||
transnistria|Transnistria|area|MD|29.63|46.84|70||Transdniestria;Trans-Dniester;Приднестровье
gagauzia|Gagauzia|area|MD|28.65|46.1|35||
abkhazia|Abkhazia|area|GE|41|43|60||
south-ossetia|South Ossetia|area|GE|44|42.33|40||
chechnya|Chechnya|region|RU|45.7|43.4|60||Chechen Republic;Чечня
dagestan|Dagestan|region|RU|47|43|140||Republic of Dagestan
ingushetia|Ingushetia|region|RU|45|43.1|35||
tatarstan|Tatarstan|region|RU|51|55.5|150||
nagorno-karabakh|Nagorno-Karabakh|area|AZ|46.75|39.8|50||Karabakh;Nagorno Karabakh;Artsakh
nakhchivan|Nakhchivan|area|AZ|45.4|39.3|45||
kashmir|Kashmir|area|IN|76|34.5|220||Jammu and Kashmir;Indian-administered Kashmir;Indian Kashmir
waziristan|Waziristan|area|PK|69.8|32.6|80||North Waziristan;South Waziristan
swat|Swat Valley|area|PK|72.4|35.2|50||
hindu-kush|Hindu Kush|area|AF|71|35.5|300||
xinjiang|Xinjiang|region|CN|85|41.5|700||
tibet|Tibet|region|CN|88|31|600||
korean-peninsula|Korean Peninsula|area||127|38|350||Korea;Korean peninsula
darfur|Darfur|area|SD|24.5|13|350||
kordofan|Kordofan|area|SD|30|12.5|250||
nuba-mountains|Nuba Mountains|area|SD|30.5|11.5|100||
abyei|Abyei|area|SD|28.4|9.6|60||
tigray|Tigray|region|ET|38.9|14|140||Tigray Region;Tigray region
amhara|Amhara|region|ET|37.7|11.7|220||Amhara Region;Amhara region
oromia|Oromia|region|ET|39|8|350||
ogaden|Ogaden|area|ET|44|7|300||
puntland|Puntland|area|SO|49|9|250||
somaliland|Somaliland|area|SO|46|9.5|220||
north-kivu|North Kivu|region|CD|28.8|-0.8|130||Nord-Kivu
south-kivu|South Kivu|region|CD|28.3|-3|130||Sud-Kivu
ituri|Ituri|region|CD|29.5|1.5|120||
katanga|Katanga|area|CD|26|-9|350||
cabo-delgado|Cabo Delgado|region|MZ|39.5|-12|150||
niger-delta|Niger Delta|area|NG|6|5|130||the Niger Delta
casamance|Casamance|area|SN|-15|12.9|100||
liptako-gourma|Liptako-Gourma|area||0|14.5|250||three-border region;tri-border area
azawad|Azawad|area|ML|0|19|500||
cyrenaica|Cyrenaica|area|LY|22|29|400||
fezzan|Fezzan|area|LY|14|27|400||
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
shan-state|Shan State|region|MM|98|21.5|200||
kachin-state|Kachin State|region|MM|97.3|26|170||
mindanao|Mindanao|island|PH|124.9|7.9|200||
java|Java|island|ID|110|-7.3|350||
sumatra|Sumatra|island|ID|102|0|700||
borneo|Borneo|island||114|1|500||
spratlys|Spratly Islands|island||114|9|250||Spratlys
sinjar-mountain|Mount Sinjar|area|IQ|41.8|36.4|35||Sinjar Mountain;Sinjar Mountains
black-sea|Black Sea|sea||34|43|500||the Black Sea;Чёрное море;Чорне море
sea-of-azov|Sea of Azov|sea||36.5|46|150||Azov Sea;the Sea of Azov;Азовское море
baltic-sea|Baltic Sea|sea||19|57|500||the Baltic Sea;the Baltic
caspian-sea|Caspian Sea|sea||50|42|500||the Caspian Sea;Caspian
mediterranean-sea|Mediterranean Sea|sea||18|35|1500|363196|Mediterranean;the Mediterranean;the Mediterranean Sea
adriatic-sea|Adriatic Sea|sea||16|43|350||Adriatic
aegean-sea|Aegean Sea|sea||25|39|250||Aegean
red-sea|Red Sea|sea||38|20|900||the Red Sea
gulf-of-aden|Gulf of Aden|sea||48|12|400||
gulf-of-oman|Gulf of Oman|sea||58.5|24.8|250||
arabian-sea|Arabian Sea|sea||63|15|1000||
strait-of-hormuz|Strait of Hormuz|sea||56.3|26.6|60||Straits of Hormuz
bab-el-mandeb|Bab el-Mandeb|sea||43.3|12.6|30||Bab al-Mandab;Bab al-Mandeb
bosporus|Bosporus|sea|TR|29.07|41.12|15||Bosphorus
kerch-strait|Kerch Strait|sea||36.6|45.3|20||Strait of Kerch
north-sea|North Sea|sea||3|56|400||
south-china-sea|South China Sea|sea||114|14|1000||
east-china-sea|East China Sea|sea||125|29|500||
yellow-sea|Yellow Sea|sea||123|36|350||
sea-of-japan|Sea of Japan|sea||135|40|500||
taiwan-strait|Taiwan Strait|sea||119.5|24.5|150||
bay-of-bengal|Bay of Bengal|sea||88|15|900||
gulf-of-mexico|Gulf of Mexico|sea||-90|25|700||
gulf-of-guinea|Gulf of Guinea|sea||3|3|700||
atlantic-ocean|Atlantic Ocean|sea||-30|15|4000||Atlantic;the Atlantic;North Atlantic;South Atlantic
pacific-ocean|Pacific Ocean|sea||-150|0|7000||Pacific;the Pacific;South Pacific;North Pacific
indian-ocean|Indian Ocean|sea||75|-15|4000||the Indian Ocean
arctic|Arctic|area||0|80|2500||the Arctic;Arctic Ocean
english-channel|English Channel|sea||-1|50.2|200||
lake-chad|Lake Chad|lake||14.2|13.1|80||
lake-victoria|Lake Victoria|lake||33|-1|150||
lake-kivu|Lake Kivu|lake||29.1|-2|45||
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
khiam|Khiam|village|LB|35.611|33.328|3||al-Khiam;El Khiam
zamzam|Zamzam camp|village|SD|25.3|13.49|5||Zamzam;Zamzam Camp
masisi|Masisi|village|CD|28.81|-1.4|4||
bunagana|Bunagana|village|CD|29.6|-1.3|3||
minova|Minova|village|CD|29.02|-1.72|4||
`
