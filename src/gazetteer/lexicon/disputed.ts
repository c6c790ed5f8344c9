/**
 * Disputed territories as neutral data: key | name that we show | places | divisions and countries inside (GeoNames and ISO codes) | who
 * administers it in fact, with the year since when | who claims it | who calls it what. A party is an ISO 3166 code, or the name of an
 * authority that has none; one that holds a part only is followed by “part”. Seas whose name alone is disputed have neither holder nor
 * claim. Our own table, from general knowledge of 2025; why it is as it is: docs/decisions/011-disputed-places-are-data.md.
 */
export const DISPUTED = `
crimea|Crimea|dateline:crimea geonames:703883|UA.11 UA.20|RU 2014|UA;RU|UA: Autonomous Republic of Crimea;RU: Republic of Crimea
donetsk|Donetsk Oblast|geonames:709716 dateline:donetsk-republic|UA.05|RU 2014 part;UA 1991 part|UA;RU|UA: Donetsk Oblast;RU: Donetsk People’s Republic
luhansk|Luhansk Oblast|geonames:702657 dateline:luhansk-republic|UA.14|RU 2014 part;UA 1991 part|UA;RU|UA: Luhansk Oblast;RU: Luhansk People’s Republic
kherson|Kherson Oblast|geonames:706442|UA.08|UA 1991 part;RU 2022 part|UA;RU|UA: Kherson Oblast;RU: Kherson Oblast
zaporizhzhia|Zaporizhzhia Oblast|geonames:687699|UA.26|UA 1991 part;RU 2022 part|UA;RU|UA: Zaporizhzhia Oblast;RU: Zaporizhzhia Oblast
golan-heights|Golan Heights|dateline:golan-heights||IL 1967 part;SY 1944 part|SY;IL|SY: Syrian Golan;IL: Ramat HaGolan
west-bank|West Bank|geonames:285153|PS.WE IL.WE|IL 1967 part;Palestinian Authority 1994 part|PS;IL part|PS: West Bank;IL: Judea and Samaria
east-jerusalem|East Jerusalem|geonames:7303419||IL 1967|PS;IL|PS: Al-Quds al-Sharqiyya;IL: מזרח ירושלים
gaza-strip|Gaza Strip|dateline:gaza-strip|PS.GZ|Hamas 2007 part;IL 2023 part|PS|PS: Gaza Strip;IL: Gaza Strip
shebaa-farms|Shebaa Farms|dateline:shebaa-farms||IL 1967|LB;SY;IL|LB: Shebaa Farms;SY: Shebaa Farms;IL: Har Dov
western-sahara|Western Sahara||EH|MA 1975 part;Sahrawi Arab Democratic Republic 1976 part|MA;EH|MA: Moroccan Sahara;EH: Sahrawi Arab Democratic Republic
kashmir|Kashmir|dateline:kashmir||IN 1947 part;PK 1947 part;CN 1962 part|IN;PK;CN part|IN: Kashmir;PK: Kashmir
jammu-and-kashmir|Jammu and Kashmir|dateline:jammu-and-kashmir|IN.12 IN.41|IN 1947|IN;PK|IN: Jammu and Kashmir;PK: Indian Illegally Occupied Jammu and Kashmir
azad-kashmir|Azad Kashmir|dateline:azad-kashmir|PK.06 PK.07|PK 1947|PK;IN|PK: Azad Jammu and Kashmir;IN: Pakistan-occupied Kashmir
aksai-chin|Aksai Chin|dateline:aksai-chin||CN 1962|CN;IN|CN: 阿克赛钦;IN: Aksai Chin
siachen|Siachen Glacier|dateline:siachen||IN 1984|IN;PK|IN: Siachen;PK: Siachen
arunachal|Arunachal Pradesh|dateline:arunachal|IN.30|IN 1947|IN;CN|IN: Arunachal Pradesh;CN: Zangnan
doklam|Doklam|dateline:doklam||BT part;CN part|BT;CN|BT: Doklam;CN: Donglang
nagorno-karabakh|Nagorno-Karabakh|dateline:nagorno-karabakh||AZ 2023|AZ;government of Artsakh in exile|AZ: Qarabağ;AM: Artsakh;government of Artsakh in exile: Republic of Artsakh
abkhazia|Abkhazia|dateline:abkhazia|GE.02|authorities in Sukhumi 1993|GE;authorities in Sukhumi|GE: Autonomous Republic of Abkhazia;RU: Republic of Abkhazia;authorities in Sukhumi: Apsny
south-ossetia|South Ossetia|dateline:south-ossetia||authorities in Tskhinvali 1992|GE;authorities in Tskhinvali|GE: Tskhinvali Region;RU: Republic of South Ossetia;authorities in Tskhinvali: Republic of South Ossetia
transnistria|Transnistria|dateline:transnistria|MD.58|authorities in Tiraspol 1992|MD;authorities in Tiraspol|MD: Transnistria;authorities in Tiraspol: Pridnestrovian Moldavian Republic
northern-cyprus|Northern Cyprus|dateline:northern-cyprus|CY.02|Turkish Cypriot authorities 1974|CY;Turkish Cypriot authorities|CY: Northern Cyprus;TR: Turkish Republic of Northern Cyprus;Turkish Cypriot authorities: Kuzey Kıbrıs
kosovo|Kosovo||XK|XK 2008|XK;RS|XK: Republic of Kosovo;RS: Kosovo and Metohija
somaliland|Somaliland|dateline:somaliland|SO.19 SO.20 SO.21|authorities in Hargeisa 1991|SO;authorities in Hargeisa|SO: Somaliland;authorities in Hargeisa: Republic of Somaliland
taiwan|Taiwan||TW|TW 1949|TW;CN|TW: Republic of China;CN: Taiwan Province
abyei|Abyei|dateline:abyei||United Nations force 2011|SD;SS|SD: Abyei;SS: Abyei
halaib|Hala’ib Triangle|dateline:halaib||EG 1995|EG;SD|EG: Halayeb;SD: Halaib
ilemi|Ilemi Triangle|dateline:ilemi||KE 1950|KE;SS|KE: Ilemi Triangle;SS: Ilemi
al-fashaga|Al-Fashaga|dateline:al-fashaga||SD 2020|SD;ET|SD: Al-Fashaga;ET: Al-Fashaga
falklands|Falkland Islands||FK|GB 1833|GB;AR|GB: Falkland Islands;AR: Islas Malvinas
gibraltar|Gibraltar||GI|GB 1713|GB;ES|GB: Gibraltar;ES: Gibraltar
chagos|Chagos Islands|dateline:chagos||GB 1965|MU;GB|GB: British Indian Ocean Territory;MU: Chagos Archipelago
essequibo|Essequibo|dateline:essequibo||GY 1899|GY;VE|GY: Essequibo;VE: Guayana Esequiba
southern-kurils|Southern Kuril Islands|dateline:southern-kurils||RU 1945|RU;JP|RU: Южные Курилы;JP: Northern Territories
liancourt|Liancourt Rocks|dateline:liancourt||KR 1954|KR;KP;JP|KR: Dokdo;KP: Dokdo;JP: Takeshima
senkaku|Senkaku Islands|dateline:senkaku||JP 1972|JP;CN;TW|JP: Senkaku Islands;CN: Diaoyu Islands;TW: Diaoyutai
spratlys|Spratly Islands|dateline:spratlys||CN part;VN part;PH part;MY part;TW part|CN;VN;PH part;MY part;BN part;TW|CN: Nansha Islands;TW: Nansha Islands;VN: Trường Sa;PH: Kalayaan Islands
paracels|Paracel Islands|dateline:paracels||CN 1974|CN;VN;TW|CN: Xisha Islands;TW: Xisha Islands;VN: Hoàng Sa
scarborough-shoal|Scarborough Shoal|dateline:scarborough-shoal||CN 2012|CN;PH;TW|CN: Huangyan Dao;PH: Bajo de Masinloc
second-thomas-shoal|Second Thomas Shoal|dateline:second-thomas-shoal||PH 1999|CN;PH;VN;TW|CN: Ren’ai Jiao;PH: Ayungin Shoal
tunb-islands|Abu Musa and the Tunbs|dateline:tunb-islands||IR 1971|IR;AE|IR: Tunb Islands;AE: Abu Musa
imia|Imia|dateline:imia|||GR;TR|GR: Imia;TR: Kardak
gulf|Persian Gulf|dateline:gulf||||IR: Persian Gulf;SA: Arabian Gulf;AE: Arabian Gulf
sea-of-japan|Sea of Japan|dateline:sea-of-japan||||JP: Sea of Japan;KR: East Sea;KP: East Sea
south-china-sea|South China Sea|dateline:south-china-sea||||CN: South China Sea;PH: West Philippine Sea
`
