/**
 * Countries and territories, one a line: ISO 3166 alpha-2 | name | GeoNames id | longitude | latitude | area in km² | words for its people
 * and things | other names. Ids and areas are GeoNames' countryInfo (CC BY 4.0); middle points, demonyms and names are our own table.
 */
export const COUNTRIES = `
AD|Andorra|3041565|1.58|42.55|468|Andorran,Andorrans|
AE|United Arab Emirates|290557|54.0|24.0|82880|Emirati,Emiratis|UAE;U.A.E.;Emirates;the Emirates
AF|Afghanistan|1149361|66.0|33.9|647500|Afghan,Afghans|Афганистан;Islamic Emirate of Afghanistan
AG|Antigua and Barbuda|3576396|-61.8|17.05|443|Antiguan,Antiguans|Antigua
AL|Albania|783754|20.0|41.0|28748|Albanian,Albanians|
AM|Armenia|174982|45.0|40.2|29800|Armenian,Armenians|Армения
AO|Angola|3351879|18.5|-12.5|1246700|Angolan,Angolans|
AR|Argentina|3865483|-64.0|-34.0|2766890|Argentine,Argentines,Argentinian,Argentinians,Argentinean|
AT|Austria|2782113|13.33|47.33|83858|Austrian,Austrians|
AU|Australia|2077456|135.0|-25.0|7686850|Australian,Australians,Aussie,Aussies|
AW|Aruba|3577279|-69.97|12.5|193|Aruban,Arubans|
AZ|Azerbaijan|587116|47.5|40.5|86600|Azerbaijani,Azerbaijanis,Azeri,Azeris|Азербайджан
BA|Bosnia and Herzegovina|3277605|17.83|44.25|51129|Bosnian,Bosnians|Bosnia;Bosnia-Herzegovina
BB|Barbados|3374084|-59.53|13.17|431|Barbadian,Barbadians|
BD|Bangladesh|1210997|90.0|24.0|144000|Bangladeshi,Bangladeshis|
BE|Belgium|2802361|4.5|50.75|30510|Belgian,Belgians|
BF|Burkina Faso|2361809|-1.67|12.5|274200|Burkinabe,Burkinabé|Burkina
BG|Bulgaria|732800|25.25|42.67|110910|Bulgarian,Bulgarians|
BH|Bahrain|290291|50.5|26.0|665|Bahraini,Bahrainis|
BI|Burundi|433561|30.0|-3.5|27830|Burundian,Burundians|
BJ|Benin|2395170|2.25|9.5|112620|Beninese|
BM|Bermuda|3573345|-64.75|32.33|53|Bermudian,Bermudians|
BN|Brunei|1820814|114.67|4.5|5770|Bruneian,Bruneians|
BO|Bolivia|3923057|-65.0|-17.0|1098580|Bolivian,Bolivians|
BR|Brazil|3469034|-55.0|-10.0|8511965|Brazilian,Brazilians|
BS|Bahamas|3572887|-76.0|24.0|13940|Bahamian,Bahamians|the Bahamas
BT|Bhutan|1252634|90.5|27.5|47000|Bhutanese|
BW|Botswana|933860|24.0|-22.0|600370|Botswanan,Batswana|
BY|Belarus|630336|28.0|53.0|207600|Belarusian,Belarusians,Belarussian,Belarussians|Byelorussia;Беларусь;Белоруссия
BZ|Belize|3582678|-88.75|17.25|22966|Belizean,Belizeans|
CA|Canada|6251999|-96.0|60.0|9984670|Canadian,Canadians|
CD|Democratic Republic of the Congo|203312|23.65|-2.88|2345410|Congolese|DR Congo;D.R. Congo;DRC;D.R.C.;Democratic Republic of Congo;Congo-Kinshasa;Congo;Zaire
CF|Central African Republic|239880|21.0|7.0|622984|Central African,Central Africans|
CG|Republic of the Congo|2260494|15.0|-1.0|342000||Congo-Brazzaville;Congo Republic;Republic of Congo
CH|Switzerland|2658434|8.01|47.0|41290|Swiss|
CI|Ivory Coast|2287781|-5.5|8.0|322460|Ivorian,Ivorians|Cote d'Ivoire;Côte d’Ivoire
CK|Cook Islands|1899402|-159.78|-21.23|240|Cook Islander,Cook Islanders|
CL|Chile|3895114|-71.0|-30.0|756950|Chilean,Chileans|
CM|Cameroon|2233387|12.5|6.0|475440|Cameroonian,Cameroonians|
CN|China|1814991|105.0|35.0|9596960|Chinese|People's Republic of China;PRC;P.R.C.;mainland China;Mainland China;Китай
CO|Colombia|3686110|-73.25|4.0|1138910|Colombian,Colombians|
CR|Costa Rica|3624060|-84.0|10.0|51100|Costa Rican,Costa Ricans|
CU|Cuba|3562981|-79.5|22.0|110860|Cuban,Cubans|
CV|Cape Verde|3374766|-23.63|15.12|4033|Cape Verdean,Cape Verdeans|Cabo Verde
CW|Curacao|7626836|-68.99|12.18|444|Curaçaoan,Curaçaoans|Curaçao
CY|Cyprus|146669|33.0|35.0|9250|Cypriot,Cypriots|
CZ|Czech Republic|3077311|15.5|49.75|78866|Czech,Czechs|Czechia;Чехия
DE|Germany|2921044|10.5|51.5|357021|German,Germans|Federal Republic of Germany;Deutschland;Германия
DJ|Djibouti|223816|42.5|11.5|23000|Djiboutian,Djiboutians|
DK|Denmark|2623032|10.0|56.0|43094|Danish,Dane,Danes|
DM|Dominica|3575830|-61.33|15.5|754||
DO|Dominican Republic|3508796|-70.67|19.0|48730|Dominican,Dominicans|
DZ|Algeria|2589581|3.0|28.0|2381740|Algerian,Algerians|
EC|Ecuador|3658394|-77.5|-1.25|283560|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans|
EE|Estonia|453733|26.0|59.0|45226|Estonian,Estonians|
EG|Egypt|357994|30.0|27.0|1001450|Egyptian,Egyptians|
EH|Western Sahara|2461445|-13.0|24.5|266000|Sahrawi,Sahrawis|Sahrawi Arab Democratic Republic;Sahrawi Republic;Moroccan Sahara;SADR
ER|Eritrea|338010|39.0|15.0|121320|Eritrean,Eritreans|
ES|Spain|2510769|-4.0|40.0|504782|Spanish,Spaniard,Spaniards|
ET|Ethiopia|337996|39.0|9.0|1127127|Ethiopian,Ethiopians|
FI|Finland|660013|26.0|64.0|337030|Finnish,Finn,Finns|
FJ|Fiji|2205218|178.0|-18.0|18270|Fijian,Fijians|
FK|Falkland Islands|3474414|-59.17|-51.75|12173|Falklander,Falklanders,Falkland Islander,Falkland Islanders|Falklands;the Falklands;Malvinas;Islas Malvinas;las Malvinas
FM|Micronesia|2081918|158.22|6.92|702|Micronesian,Micronesians|
FO|Faroe Islands|2622320|-7.0|62.0|1399|Faroese|
FR|France|3017382|2.0|46.0|547030|French,Frenchman,Frenchmen,Frenchwoman|French Republic;Франция
GA|Gabon|2400553|11.75|-1.0|267667|Gabonese|
GB|United Kingdom|2635167|-2.7|54.76|244820|British,Briton,Britons,Brit,Brits,Scottish,Scots,Welsh|UK;U.K.;Britain;Great Britain;the UK;Великобритания
GD|Grenada|3580239|-61.67|12.12|344|Grenadian,Grenadians|
GE|Georgia|614540|43.5|42.0|69700|Georgian,Georgians|Грузия
GF|French Guiana|3381670|-53.0|4.0|91000|French Guianese|
GG|Guernsey|3042362|-2.58|49.46|78||
GH|Ghana|2300660|-1.2|8.1|239460|Ghanaian,Ghanaians|
GI|Gibraltar|2411586|-5.35|36.14|7|Gibraltarian,Gibraltarians|
GL|Greenland|3425505|-40.0|72.0|2166086|Greenlandic,Greenlander,Greenlanders|
GM|Gambia|2413451|-15.5|13.5|11300|Gambian,Gambians|the Gambia
GN|Guinea|2420477|-10.83|10.83|245857|Guinean,Guineans|
GP|Guadeloupe|3579143|-61.55|16.25|1780|Guadeloupean,Guadeloupeans|
GQ|Equatorial Guinea|2309096|10.5|1.7|28051|Equatoguinean|
GR|Greece|390903|22.0|39.0|131940|Greek,Greeks|
GT|Guatemala|3595528|-90.25|15.5|108890|Guatemalan,Guatemalans|
GU|Guam|4043988|144.79|13.44|549|Guamanian|
GW|Guinea-Bissau|2372248|-15.0|12.0|36120|Bissau-Guinean,Bissau-Guineans|
GY|Guyana|3378535|-59.0|5.0|214970|Guyanese|
HK|Hong Kong|1819730|114.17|22.25|1092|Hongkonger,Hongkongers,Hong Konger,Hong Kongers|
HN|Honduras|3608932|-86.5|15.0|112090|Honduran,Hondurans|
HR|Croatia|3202326|15.5|45.17|56542|Croatian,Croatians,Croat,Croats|
HT|Haiti|3723988|-72.42|19.0|27750|Haitian,Haitians|
HU|Hungary|719819|20.0|47.0|93030|Hungarian,Hungarians|
ID|Indonesia|1643084|120.0|-5.0|1919440|Indonesian,Indonesians|
IE|Ireland|2963597|-8.0|53.0|70280|Irish,Irishman,Irishmen|Republic of Ireland
IL|Israel|294640|34.75|31.5|20770|Israeli,Israelis|Израиль
IM|Isle of Man|3042225|-4.5|54.25|572|Manx|
IN|India|1269750|79.0|22.0|3287590|Indian,Indians|Индия
IQ|Iraq|99237|44.0|33.0|437072|Iraqi,Iraqis|Ирак
IR|Iran|130758|53.0|32.0|1648000|Iranian,Iranians|Islamic Republic of Iran;Islamic Republic;Persia;Иран
IS|Iceland|2629691|-18.0|65.0|103000|Icelandic,Icelander,Icelanders|
IT|Italy|3175395|12.83|42.83|301230|Italian,Italians|Италия
JE|Jersey|3042142|-2.13|49.22|116||
JM|Jamaica|3489940|-77.5|18.25|10991|Jamaican,Jamaicans|
JO|Jordan|248816|36.0|31.0|92300|Jordanian,Jordanians|Hashemite Kingdom
JP|Japan|1861060|138.0|35.5|377835|Japanese|Япония
KE|Kenya|192950|38.0|1.0|582650|Kenyan,Kenyans|
KG|Kyrgyzstan|1527747|75.0|41.5|198500|Kyrgyz,Kyrgyzstani|
KH|Cambodia|1831722|105.0|13.0|181040|Cambodian,Cambodians|
KI|Kiribati|4030945|173.0|1.42|811|I-Kiribati|
KM|Comoros|921929|43.33|-12.17|2170|Comorian,Comorans|
KN|Saint Kitts and Nevis|3575174|-62.75|17.33|261|Kittitian,Kittitians|St. Kitts and Nevis;St Kitts
KP|North Korea|1873107|127.0|40.0|120540|North Korean,North Koreans|DPRK;D.P.R.K.;Democratic People's Republic of Korea
KR|South Korea|1835841|127.75|36.5|98480|South Korean,South Koreans|Republic of Korea;ROK
KW|Kuwait|285570|47.75|29.5|17820|Kuwaiti,Kuwaitis|
KY|Cayman Islands|3580718|-80.5|19.5|262|Caymanian,Caymanians|
KZ|Kazakhstan|1522867|68.0|48.0|2717300|Kazakh,Kazakhs,Kazakhstani|Казахстан
LA|Laos|1655842|105.0|18.0|236800|Laotian,Laotians,Lao|
LB|Lebanon|272103|35.83|33.83|10400|Lebanese|Ливан
LC|Saint Lucia|3576468|-60.97|13.88|616|Saint Lucian,Saint Lucians,St Lucian,St Lucians|St. Lucia;St Lucia
LI|Liechtenstein|3042058|9.53|47.17|160|Liechtensteiner,Liechtensteiners|
LK|Sri Lanka|1227603|81.0|7.0|65610|Sri Lankan,Sri Lankans|
LR|Liberia|2275384|-9.5|6.5|111370|Liberian,Liberians|
LS|Lesotho|932692|28.25|-29.5|30355|Basotho|
LT|Lithuania|597427|24.0|56.0|65200|Lithuanian,Lithuanians|
LU|Luxembourg|2960313|6.17|49.75|2586|Luxembourger,Luxembourgers,Luxembourgish|
LV|Latvia|458258|25.0|57.0|64589|Latvian,Latvians|
LY|Libya|2215636|17.0|28.0|1759540|Libyan,Libyans|
MA|Morocco|2542007|-5.0|32.0|446550|Moroccan,Moroccans|
MC|Monaco|2993457|7.42|43.73|2|Monegasque|
MD|Moldova|617790|29.0|47.0|33843|Moldovan,Moldovans|Moldavia;Молдова
ME|Montenegro|3194884|19.25|42.75|14026|Montenegrin,Montenegrins|
MG|Madagascar|1062947|47.0|-20.0|587040|Malagasy,Madagascan|
MH|Marshall Islands|2080185|168.0|10.0|181|Marshallese|
MK|North Macedonia|718075|21.75|41.67|25333|Macedonian,Macedonians,North Macedonian|Macedonia
ML|Mali|2453866|-2.0|18.0|1240000|Malian,Malians|
MM|Myanmar|1327865|98.0|21.0|678500|Burmese|Burma
MN|Mongolia|2029969|105.0|46.0|1565000|Mongolian,Mongolians|
MO|Macao|1821275|113.55|22.17|254|Macanese|Macau
MP|Northern Mariana Islands|4041468|145.75|15.2|477||
MQ|Martinique|3570311|-61.0|14.67|1100|Martinican,Martinicans|
MR|Mauritania|2378080|-12.0|20.0|1030700|Mauritanian,Mauritanians|
MS|Montserrat|3578097|-62.2|16.75|102|Montserratian,Montserratians|
MT|Malta|2562770|14.43|35.92|316|Maltese|
MU|Mauritius|934292|57.55|-20.28|2040|Mauritian,Mauritians|
MV|Maldives|1282028|73.0|3.2|300|Maldivian,Maldivians|the Maldives
MW|Malawi|927384|34.0|-13.5|118480|Malawian,Malawians|
MX|Mexico|3996063|-102.0|23.0|1972550|Mexican,Mexicans|
MY|Malaysia|1733045|112.5|2.5|329750|Malaysian,Malaysians|
MZ|Mozambique|1036973|35.0|-18.25|801590|Mozambican,Mozambicans|
NA|Namibia|3355338|17.0|-22.0|825418|Namibian,Namibians|
NC|New Caledonia|2139685|165.5|-21.5|19060|New Caledonian,New Caledonians|
NE|Niger|2440476|8.0|16.0|1267000|Nigerien,Nigeriens|
NG|Nigeria|2328926|8.0|10.0|923768|Nigerian,Nigerians|
NI|Nicaragua|3617476|-85.0|13.0|129494|Nicaraguan,Nicaraguans|
NL|Netherlands|2750405|5.75|52.25|41526|Dutch,Dutchman,Dutchmen|the Netherlands;Holland
NO|Norway|3144096|10.0|62.0|324220|Norwegian,Norwegians|
NP|Nepal|1282988|84.0|28.0|140800|Nepali,Nepalis,Nepalese|
NR|Nauru|2110425|166.92|-0.53|21|Nauruan|
NZ|New Zealand|2186224|174.0|-42.0|268680|New Zealander,New Zealanders|
OM|Oman|286963|57.0|21.0|212460|Omani,Omanis|
PA|Panama|3703430|-80.0|9.0|78200|Panamanian,Panamanians|
PE|Peru|3932488|-75.25|-10.0|1285220|Peruvian,Peruvians|
PF|French Polynesia|4030656|-149.41|-17.68|4167|French Polynesian,French Polynesians|
PG|Papua New Guinea|2088628|147.0|-6.0|462840|Papua New Guinean|
PH|Philippines|1694008|122.0|13.0|300000|Filipino,Filipinos,Filipina,Philippine|the Philippines
PK|Pakistan|1168579|70.0|30.0|803940|Pakistani,Pakistanis|
PL|Poland|798544|20.0|52.0|312685|Polish,Pole,Poles|Польша
PR|Puerto Rico|4566966|-66.5|18.25|9104|Puerto Rican,Puerto Ricans|
PS|Palestinian Territories|6254930|35.23|31.92|5970|Palestinian,Palestinians,Gazan,Gazans|Palestine;State of Palestine;Palestinian territories;Palestinian Territory;occupied territories;Occupied Territories;Occupied Palestinian Territory
PT|Portugal|2264397|-8.0|39.5|92391|Portuguese|
PW|Palau|1559582|134.57|7.5|458|Palauan|
PY|Paraguay|3437598|-57.63|-23.33|406750|Paraguayan,Paraguayans|
QA|Qatar|289688|51.25|25.5|11437|Qatari,Qataris|
RE|Reunion|935317|55.6|-21.1|2517||Réunion
RO|Romania|798549|25.0|46.0|237500|Romanian,Romanians|
RS|Serbia|6290252|20.8|44.2|88361|Serbian,Serbians,Serb,Serbs|
RU|Russia|2017370|100.0|60.0|17100000|Russian,Russians|Russian Federation;the Russian Federation;Россия
RW|Rwanda|49518|30.0|-2.0|26338|Rwandan,Rwandans|
SA|Saudi Arabia|102358|45.0|25.0|1960582|Saudi,Saudis,Saudi Arabian,Saudi Arabians|
SB|Solomon Islands|2103350|159.0|-8.0|28450|Solomon Islander,Solomon Islanders|
SC|Seychelles|241170|55.67|-4.58|455|Seychellois|
SD|Sudan|366755|30.0|16.0|1861484|Sudanese|
SE|Sweden|2661886|15.0|62.0|449964|Swedish,Swede,Swedes|
SG|Singapore|1880251|103.8|1.37|693|Singaporean,Singaporeans|
SI|Slovenia|3190538|15.17|46.25|20273|Slovenian,Slovenians,Slovene,Slovenes|
SK|Slovakia|3057568|19.5|48.67|48845|Slovak,Slovaks,Slovakian|
SL|Sierra Leone|2403846|-11.5|8.5|71740|Sierra Leonean,Sierra Leoneans|
SM|San Marino|3168068|12.42|43.93|61|Sammarinese|
SN|Senegal|2245662|-14.25|14.25|196190|Senegalese|
SO|Somalia|51537|48.0|6.0|637657|Somali,Somalis,Somalian|
SR|Suriname|3382998|-56.0|4.0|163270|Surinamese|
SS|South Sudan|7909807|30.0|7.5|644329|South Sudanese|
ST|Sao Tome and Principe|2410758|7.0|1.0|1001|São Toméan,Santomean,Santomeans|
SV|El Salvador|3585968|-88.92|13.83|21040|Salvadoran,Salvadorans,Salvadorean|
SY|Syria|163843|38.5|35.0|185180|Syrian,Syrians|Syrian Arab Republic;Сирия
SZ|Eswatini|934841|31.5|-26.5|17363|Swazi,Swazis|Swaziland
TC|Turks and Caicos Islands|3576916|-71.73|21.73|430||Turks and Caicos
TD|Chad|2434508|19.0|15.0|1284000|Chadian,Chadians|
TG|Togo|2363686|1.08|8.67|56785|Togolese|
TH|Thailand|1605651|101.0|15.5|514000|Thai,Thais|
TJ|Tajikistan|1220409|71.0|39.0|143100|Tajik,Tajiks|
TL|Timor-Leste|1966436|125.75|-8.83|15007|Timorese,East Timorese|East Timor
TM|Turkmenistan|1218197|60.0|40.0|488100|Turkmen|
TN|Tunisia|2464461|9.0|34.0|163610|Tunisian,Tunisians|
TO|Tonga|4032283|-175.0|-20.0|748|Tongan,Tongans|
TR|Turkey|298795|34.91|39.06|780580|Turkish,Turk,Turks|Türkiye;Turkiye;Турция
TT|Trinidad and Tobago|3573591|-61.25|10.92|5128|Trinidadian,Trinidadians|Trinidad
TV|Tuvalu|2110297|178.0|-8.0|26|Tuvaluan,Tuvaluans|
TW|Taiwan|1668284|121.0|24.0|35980|Taiwanese|Republic of China;Taiwan Province;Chinese Taipei
TZ|Tanzania|149590|35.0|-6.0|945087|Tanzanian,Tanzanians|
UA|Ukraine|690791|32.0|49.0|603700|Ukrainian,Ukrainians|Україна;Украина
UG|Uganda|226074|32.5|1.25|236040|Ugandan,Ugandans|
US|United States|6252001|-98.5|39.76|9629091|American,Americans|USA;U.S.A.;US;U.S.;United States of America;the United States;America;США
UY|Uruguay|3439705|-56.0|-33.0|176220|Uruguayan,Uruguayans|
UZ|Uzbekistan|1512440|63.85|41.71|447400|Uzbek,Uzbeks,Uzbekistani|
VA|Vatican|3164670|12.45|41.9|1||Holy See;Vatican City;the Vatican
VC|Saint Vincent and the Grenadines|3577815|-61.2|13.08|389|Vincentian,Vincentians|St. Vincent;St Vincent
VE|Venezuela|3625428|-66.0|8.0|912050|Venezuelan,Venezuelans|
VG|British Virgin Islands|3577718|-64.5|18.5|153||
VI|U.S. Virgin Islands|4796775|-64.8|18.33|352||US Virgin Islands
VN|Vietnam|1562822|107.8|16.17|329560|Vietnamese|Viet Nam
VU|Vanuatu|2134431|167.0|-16.0|12200|Ni-Vanuatu|
WS|Samoa|4034894|-172.18|-13.8|2944|Samoan,Samoans|
XK|Kosovo|831053|20.9|42.6|10887|Kosovar,Kosovars,Kosovan,Kosovans|Kosovo and Metohija;Republic of Kosovo
YE|Yemen|69543|47.5|15.5|527970|Yemeni,Yemenis,Yemenite|
YT|Mayotte|1024031|45.15|-12.83|374|Mahoran,Mahorans|
ZA|South Africa|953987|26.0|-29.0|1219912|South African,South Africans|
ZM|Zambia|895949|28.5|-14.33|752614|Zambian,Zambians|
ZW|Zimbabwe|878675|29.0|-19.0|390580|Zimbabwean,Zimbabweans|Rhodesia
`
