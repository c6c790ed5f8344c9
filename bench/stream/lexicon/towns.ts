/**
 * Towns that the synthetic stream takes place in, the largest of twelve countries, at most four of a region: id (of GeoNames, or of a table of our
 * own where it has a colon), name, longitude, latitude, kind, first-order division. A line of `#` begins a country (ISO code, name, id, longitude,
 * latitude); a line of `@` is a division of it (id, name, longitude, latitude). From GeoNames (geonames.org, CC BY 4.0).
 */
export const TOWNS = `#UA|Ukraine|690791|32.0|49.0
703448|Kyiv|30.524|50.455|city|Kyiv City
706483|Kharkiv|36.253|49.981|city|Kharkiv Oblast
709930|Dnipro|35.039|48.459|city|Dnipropetrovsk Oblast
709717|Donetsk|37.802|48.023|city|Donetsk Oblast
698740|Odesa|30.733|46.477|city|Odesa Oblast
687700|Zaporizhzhia|35.190|47.823|city|Zaporizhzhia Oblast
702550|Lviv|24.023|49.838|city|Lviv Oblast
703845|Kryvyi Rih|33.380|47.910|city|Dnipropetrovsk Oblast
700569|Mykolaiv|31.997|46.966|city|Mykolaiv Oblast
701822|Mariupol|37.541|47.095|city|Donetsk Oblast
702658|Luhansk|39.317|48.567|city|Luhansk Oblast
694423|Sevastopol|33.521|44.608|city|Sevastopol City
706369|Khmelnytskyi|26.997|49.422|city|Khmelnytskyi Oblast
702320|Makiivka|37.926|48.048|city|Donetsk Oblast
689558|Vinnytsia|28.481|49.233|city|Vinnytsia Oblast
693805|Simferopol|34.111|44.957|city|Crimea
706448|Kherson|32.618|46.656|city|Kherson Oblast
696643|Poltava|34.541|49.594|city|Poltava Oblast
710735|Chernihiv|31.285|51.506|city|Chernihiv Oblast
710791|Cherkasy|32.062|49.429|city|Cherkasy Oblast
692194|Sumy|34.800|50.922|city|Sumy Oblast
@703447|Kyiv City|30.51|50.42
@706482|Kharkiv Oblast|36.37|49.62
@709929|Dnipropetrovsk Oblast|35.00|48.33
@709716|Donetsk Oblast|37.84|48.05
@698738|Odesa Oblast|29.69|46.75
@687699|Zaporizhzhia Oblast|35.71|47.24
@702549|Lviv Oblast|24.05|49.63
@700567|Mykolaiv Oblast|31.69|47.26
@702657|Luhansk Oblast|39.05|48.95
@694422|Sevastopol City|33.61|44.63
@706370|Khmelnytskyi Oblast|26.94|49.51
@689559|Vinnytsia Oblast|28.63|48.96
@703883|Crimea|34.40|45.30
@706442|Kherson Oblast|33.56|46.70
@696634|Poltava Oblast|33.72|49.62
@710734|Chernihiv Oblast|31.97|51.40
@710802|Cherkasy Oblast|31.28|49.34
@692196|Sumy Oblast|34.30|51.20
#SY|Syria|163843|38.5|35.0
170063|Aleppo|37.161|36.201|city|Aleppo
170654|Damascus|36.291|33.510|city|Damascus Governorate
169577|Homs|36.723|34.727|city|Homs
170017|Hama|36.758|35.132|city|Hama
173576|Latakia|35.790|35.532|city|Latakia
170794|Deir ez-Zor|40.141|35.336|city|Deir ez-Zor
172955|Raqqa|39.008|35.953|city|Raqqa
174018|Al-Bab|37.516|36.371|city|Aleppo
169389|Idlib|36.634|35.931|city|Idlib
170592|Douma|36.403|33.572|city|Rif-dimashq
167357|Manbij|37.955|36.528|city|Aleppo
170905|Daraa|36.102|32.619|city|Daraa
164947|Salamiyah|37.053|35.011|city|Hama
163345|Tartus|35.887|34.889|city|Tartus
172374|Tabqa|38.548|35.838|city|Raqqa
173811|Hasakah|40.748|36.502|city|Al-Hasakah
170892|Darayya|36.233|33.458|city|Rif-dimashq
172082|Azaz|37.046|36.587|city|Aleppo
169304|Jableh|35.928|35.362|city|Latakia
172408|Sweida|36.570|32.709|city|Suwayda
174448|Abu Kamal|40.919|34.452|city|Deir ez-Zor
@dateline:division-SY.09|Aleppo|37.48|36.34
@dateline:division-SY.13|Damascus Governorate|36.30|33.49
@dateline:division-SY.11|Homs|37.57|34.58
@dateline:division-SY.10|Hama|36.83|35.30
@dateline:division-SY.02|Latakia|35.99|35.58
@dateline:division-SY.07|Deir ez-Zor|40.39|35.03
@dateline:division-SY.04|Raqqa|38.92|36.23
@dateline:division-SY.12|Idlib|36.62|35.83
@dateline:division-SY.08|Rif-dimashq|36.96|33.69
@dateline:division-SY.06|Daraa|36.20|32.83
@dateline:division-SY.14|Tartus|36.05|34.93
@dateline:division-SY.01|Al-Hasakah|41.11|36.46
@dateline:division-SY.05|Suwayda|36.67|32.71
#YE|Yemen|69543|47.5|15.5
71137|Sanaa|44.207|15.355|city|Amanat Alasimah
79415|Hodeidah|42.955|14.798|city|Al Hudaydah
70225|Taiz|44.021|13.580|city|Ta‘izz
415189|Aden|45.037|12.779|city|Aden
78754|Mukalla|49.124|14.542|city|Muhafazat Hadramaout
74477|Ibb|44.183|13.967|city|Ibb Governorate
76184|Dhamar|44.405|14.543|city|Dhamār
78428|Amran|43.944|15.659|city|Omran
70979|Sayyān|44.324|15.172|city|Sanaa Governorate
69500|Zabid|43.315|14.195|city|Al Hudaydah
71334|Saada|43.764|16.940|city|Şa‘dah
77408|Bajil|43.287|15.059|town|Al Hudaydah
75337|Hajjah|43.606|15.694|city|Ḩajjah
76154|Dhī as Sufāl|44.115|13.834|town|Ibb Governorate
79836|Al Bayda|45.573|13.985|city|Al Bayda
77726|Ataq|46.832|14.538|city|Shabwah
76991|Bayt al-Faqih|43.324|14.516|town|Al Hudaydah
69559|Yarim|44.378|14.298|town|Ibb Governorate
71273|Saḩar|44.309|15.316|town|Sanaa Governorate
73560|Lahij|44.882|13.057|city|Laḩij
69426|Zinjibar|45.381|13.129|city|Abyan Governorate
@dateline:division-YE.26|Amanat Alasimah|44.18|15.41
@79416|Al Hudaydah|43.13|14.77
@70222|Ta‘izz|43.80|13.36
@dateline:division-YE.02|Aden|44.96|12.81
@dateline:hadramawt|Hadramawt|49.50|16.30
@dateline:division-YE.23|Ibb Governorate|44.19|14.07
@dateline:division-YE.11|Dhamār|44.10|14.56
@dateline:division-YE.19|Omran|43.87|15.95
@dateline:division-YE.16|Sanaa Governorate|44.06|15.40
@71333|Şa‘dah|43.74|17.08
@dateline:division-YE.22|Ḩajjah|43.27|16.00
@dateline:division-YE.20|Al Bayda|45.24|14.32
@dateline:division-YE.05|Shabwah|46.64|14.81
@dateline:division-YE.24|Laḩij|44.65|13.41
@dateline:division-YE.01|Abyan Governorate|46.11|13.69
#SD|Sudan|366755|30.0|16.0
379252|Khartoum|32.532|15.552|city|Khartoum
365137|Omdurman|32.478|15.645|city|Khartoum
369004|Nyala|24.881|12.049|city|Southern Darfur
377039|Port Sudan|37.216|19.617|city|Red Sea
372753|Kassala|36.400|15.451|city|Kassala
379003|El Obeid|30.217|13.184|city|North Kordofan
379062|Gedaref|35.383|14.035|city|Al Qaḑārif
371760|Kosti|32.663|13.163|city|White Nile
364103|Wad Madani|33.520|14.401|city|Al Jazirah
380148|El Daein|26.126|11.462|city|Eastern Darfur
379555|El Fasher|25.349|13.628|city|Northern Darfur
366847|Singa|33.931|13.148|city|Sennar
380174|Damazin|34.359|11.789|city|Blue Nile
379303|El Geneina|22.447|13.453|city|Western Darfur
368277|Rabak|32.740|13.181|city|White Nile
367644|Sennar|33.567|13.569|city|Sennar
379149|Al Managil|32.989|14.246|city|Al Jazirah
8504621|Gereida|25.140|11.275|city|Southern Darfur
378699|En Nahud|28.433|12.700|city|West Kordofan
378231|Atbara|33.986|17.702|city|River Nile
380173|Ad-Damir|33.972|17.599|city|River Nile
@dateline:division-SD.29|Khartoum|32.53|15.60
@dateline:south-darfur|South Darfur|24.70|11.30
@dateline:division-SD.36|Red Sea|37.02|19.75
@dateline:division-SD.52|Kassala|36.00|15.74
@dateline:division-SD.56|North Kordofan|30.72|13.21
@dateline:division-SD.39|Al Qaḑārif|35.00|14.19
@dateline:white-nile-state|White Nile state|32.30|13.30
@dateline:gezira|Gezira|33.10|14.50
@dateline:east-darfur|East Darfur|26.50|11.20
@dateline:north-darfur|North Darfur|25.30|15.50
@dateline:division-SD.58|Sennar|33.69|13.24
@dateline:blue-nile-state|Blue Nile state|34.20|11.20
@dateline:west-darfur|West Darfur|22.70|13.60
@dateline:division-SD.62|West Kordofan|28.30|11.15
@dateline:division-SD.53|River Nile|33.67|17.48
#CD|Democratic Republic of the Congo|203312|23.6|-2.9
2314302|Kinshasa|15.314|-4.328|city|Kinshasa
922704|Lubumbashi|27.479|-11.661|city|Haut-Katanga
209228|Mbuji-Mayi|23.590|-6.136|city|East Kasai
212730|Kisangani|25.191|0.515|city|Tshopo
2593460|Masina|15.391|-4.384|city|Kinshasa
214481|Kananga|22.417|-5.896|city|Kasai-Central
922741|Likasi|26.738|-10.983|city|Haut-Katanga
922773|Kolwezi|25.467|-10.715|city|Lualaba
204953|Tshikapa|20.800|-6.416|city|Kasai
219057|Beni|29.473|0.491|city|North Kivu
217831|Bukavu|28.843|-2.491|city|South Kivu
207570|Mwene-Ditu|23.453|-7.009|city|Lomami
2314705|Kikwit|18.816|-5.041|city|Kwilu
2312895|Mbandaka|18.260|0.049|city|Équateur
2313002|Matadi|13.463|-5.839|city|Bas-Congo
204405|Uvira|29.138|-3.395|city|South Kivu
2316702|Boma|13.054|-5.851|city|Bas-Congo
217562|Butembo|29.291|0.142|city|North Kivu
216449|Gandajika|23.953|-6.745|city|Lomami
214974|Kalemie|29.195|-5.947|city|Tanganyika
216281|Goma|29.228|-1.674|city|North Kivu
@dateline:division-CD.06|Kinshasa|15.35|-4.36
@dateline:division-CD.14|Haut-Katanga|27.75|-10.45
@dateline:division-CD.04|East Kasai|23.42|-6.11
@dateline:division-CD.30|Tshopo|25.55|0.71
@dateline:division-CD.23|Kasai-Central|22.34|-5.70
@dateline:division-CD.22|Lualaba|24.60|-10.39
@dateline:division-CD.18|Kasai|21.28|-5.22
@dateline:north-kivu|North Kivu|28.80|-0.80
@dateline:south-kivu|South Kivu|28.30|-3.00
@dateline:division-CD.21|Lomami|24.60|-6.27
@dateline:division-CD.20|Kwilu|18.62|-4.18
@dateline:division-CD.02|Équateur|18.49|0.08
@dateline:division-CD.08|Bas-Congo|13.77|-5.26
@dateline:division-CD.29|Tanganyika|28.56|-6.54
#ML|Mali|2453866|-2.0|18.0
2460596|Bamako|-8.000|12.650|city|Bamako
2451185|Sikasso|-5.667|11.318|city|Sikasso
2453348|Mopti|-4.183|14.484|city|Mopti
2454268|Koutiala|-5.464|12.392|city|Sikasso
2451478|Ségou|-6.216|13.432|city|Ségou
2457163|Gao|-0.045|16.272|city|Gao
2455518|Kayes|-11.444|14.447|city|Kayes
2453662|Markala|-6.066|13.702|city|Ségou
2454955|Kolokani|-8.034|13.573|town|Koulikoro
2455558|Kati|-8.073|12.744|town|Koulikoro
2459775|Bougouni|-7.483|11.418|town|Sikasso
2449067|Timbuktu|-3.007|16.773|city|Tombouctou
2460546|Banamba|-7.448|13.548|town|Koulikoro
2460755|Bafoulabé|-10.832|13.806|town|Kayes
2451778|San|-4.896|13.303|town|Ségou
2454530|Koulikoro|-7.560|12.863|city|Koulikoro
2458589|Djenné|-4.553|13.906|town|Mopti
2448442|Yorosso|-4.777|12.358|town|Sikasso
2451935|Sagalo|-10.700|12.200|town|Kayes
2455055|Kokofata|-9.950|12.883|town|Kayes
2455290|Kidal|1.408|18.441|city|Kidal
@dateline:division-ML.01|Bamako|-7.66|13.71
@dateline:division-ML.06|Sikasso|-6.46|11.39
@dateline:division-ML.04|Mopti|-3.93|14.64
@dateline:division-ML.05|Ségou|-5.71|13.79
@dateline:division-ML.09|Gao|-3.32|13.67
@dateline:division-ML.03|Kayes|-10.32|13.71
@dateline:division-ML.07|Koulikoro|-7.60|13.55
@dateline:division-ML.08|Tombouctou|-6.44|14.58
@dateline:division-ML.10|Kidal|1.67|19.32
#MM|Myanmar|1327865|98.0|21.0
1298824|Yangon|96.156|16.805|city|Yangon
1311874|Mandalay|96.084|21.975|city|Mandalay Region
6611854|Naypyidaw|96.130|19.745|city|Nay Pyi Taw
1308465|Mawlamyine|97.628|16.491|city|Mon
11810635|Kyain Seikgyi|98.253|15.823|city|Kayin State
1300466|Bago|96.481|17.335|city|Bago Region
1328421|Pathein|94.732|16.779|city|Ayeyarwady
1308522|Monywa|95.136|22.109|city|Sagaing Region
1295765|Sittwe|92.898|20.146|city|Rakhine
1309793|Meiktila|95.858|20.878|city|Mandalay Region
1309611|Myeik|98.600|12.440|city|Tanintharyi Region
1293960|Taunggyi|97.038|20.789|city|Shan State
1307835|Myingyan|95.388|21.460|city|Mandalay Region
1293625|Dawei|98.192|14.082|city|Tanintharyi Region
1299154|Pyay|95.222|18.825|city|Bago Region
1325211|Hinthada|95.457|17.649|city|Ayeyarwady
1314759|Lashio|97.750|22.936|city|Shan State
1302439|Pakokku|95.084|21.335|city|Magway
1292288|Thaton|97.370|16.919|city|Mon
1309937|Pyin Oo Lwin|96.457|22.035|city|Mandalay Region
1285173|Yenangyaung|94.871|20.465|city|Magway
@dateline:division-MM.17|Yangon|96.17|16.87
@dateline:division-MM.08|Mandalay Region|95.92|21.67
@dateline:division-MM.18|Nay Pyi Taw|96.16|19.69
@dateline:division-MM.13|Mon|97.42|16.37
@dateline:karen-state|Karen State|97.80|17.00
@dateline:division-MM.16|Bago Region|96.05|18.22
@dateline:division-MM.03|Ayeyarwady|95.23|17.22
@dateline:sagaing-region|Sagaing Region|95.50|23.80
@dateline:rakhine|Rakhine State|93.80|20.00
@dateline:division-MM.12|Tanintharyi Region|98.60|12.03
@dateline:shan-state|Shan State|98.00|21.50
@dateline:division-MM.15|Magway|94.95|20.62
#AZ|Azerbaijan|587116|47.5|40.5
587084|Baku|49.892|40.378|city|Baki
586523|Ganja|46.361|40.683|city|Gǝncǝ
584923|Sumgait|49.669|40.590|city|Sumqayit
147622|Lankaran|48.851|38.754|city|Lənkəran
584649|Yevlakh|47.150|40.618|city|Yevlax City
585514|Mingachevir|47.060|40.764|city|Mingacevir City
147288|Saatlı|48.369|39.932|city|Saatlı
585103|Qaraçuxur|49.974|40.397|city|Baki
148565|Şirvan|48.929|39.938|city|Shirvan
824003|Bakıxanov|49.967|40.419|city|Baki
147429|Naxçıvan|45.412|39.209|city|Nakhchivan
585170|Sheki|47.171|41.192|city|Shaki City
146970|Stepanakert|46.753|39.818|city|Xankǝndi
587078|Bilajari|49.806|40.444|town|Baki
148619|Aghdam|46.927|39.991|city|Ağdam
585915|Khirdalan|49.755|40.448|city|Abşeron
587057|Barda|47.126|40.376|city|Barda
584717|Xaçmaz|48.806|41.464|city|Xaçmaz
147271|Salyan|48.985|39.596|city|Salyan District
148290|Jalilabad|48.492|39.210|city|Jalilabad
585152|Shamkhir|46.018|40.830|city|Şǝmkir
@dateline:division-AZ.09|Baki|49.87|40.32
@dateline:division-AZ.20|Gǝncǝ|46.36|40.68
@dateline:division-AZ.54|Sumqayit|49.63|40.60
@dateline:division-AZ.29|Lənkəran|48.81|38.76
@dateline:division-AZ.68|Yevlax City|47.15|40.62
@dateline:division-AZ.33|Mingacevir City|47.06|40.76
@dateline:division-AZ.45|Saatlı|48.38|39.91
@dateline:division-AZ.07|Shirvan|48.93|39.94
@dateline:nakhchivan|Nakhchivan|45.40|39.30
@dateline:division-AZ.48|Shaki City|47.17|41.19
@dateline:division-AZ.61|Xankǝndi|46.74|39.81
@dateline:division-AZ.03|Ağdam|47.05|40.08
@dateline:division-AZ.01|Abşeron|49.76|40.46
@dateline:division-AZ.11|Barda|47.15|40.44
@dateline:division-AZ.60|Xaçmaz|48.74|41.55
@dateline:division-AZ.49|Salyan District|48.96|39.71
@dateline:division-AZ.15|Jalilabad|48.54|39.16
@dateline:division-AZ.51|Şǝmkir|46.07|40.85
#ET|Ethiopia|337996|39.0|9.0
344979|Addis Ababa|38.747|9.025|city|Addis Ababa
338832|Dire Dawa|41.866|9.593|city|Dire Dawa
331180|Mekelle|39.475|13.497|city|Tigray
330186|Adama|39.267|8.550|city|Oromiya
342884|Bahir Dar|37.391|11.594|city|Amhara
336014|Gondar|37.467|12.600|city|Amhara
339219|Dessie|39.633|11.133|city|Amhara
343137|Hawassa|38.476|7.062|city|Sidama Region
333772|Jimma|36.834|7.673|city|Oromiya
339666|Bishoftu|38.978|8.752|city|Oromiya
333373|Kombolcha|39.743|11.082|city|Amhara
335035|Harar|42.118|9.314|city|Harari
7910079|Sodo|37.762|6.860|city|South Ethiopia Regional State
328689|Shashamane|38.600|7.200|city|Oromiya
334609|Hosa’ina|37.854|7.550|city|Central Ethiopia Regional State
343663|Arba Minch|37.550|6.033|city|South Ethiopia Regional State
345149|Adigrat|39.462|14.277|city|Tigray
333795|Jijiga|42.800|9.350|city|Somali
334227|Shire|38.283|14.103|city|Tigray
338998|Dīla|38.317|6.417|town|South Ethiopia Regional State
337405|Gambella|34.583|8.250|city|Gambela
@dateline:division-ET.44|Addis Ababa|38.75|9.02
@dateline:division-ET.48|Dire Dawa|41.87|9.59
@dateline:tigray|Tigray|38.90|14.00
@dateline:oromia|Oromia|39.00|8.00
@dateline:amhara|Amhara|37.70|11.70
@dateline:division-ET.SI|Sidama Region|38.42|6.77
@dateline:division-ET.50|Harari|42.12|9.31
@dateline:division-ET.56|South Ethiopia Regional State|37.21|5.99
@dateline:division-ET.55|Central Ethiopia Regional State|38.05|7.71
@dateline:division-ET.52|Somali|44.46|8.39
@dateline:division-ET.49|Gambela|34.58|8.25
#SO|Somalia|51537|48.0|6.0
53654|Mogadishu|45.344|2.037|city|Banaadir
57289|Hargeisa|44.065|9.560|city|Woqooyi Galbeed
64435|Berbera|45.014|10.440|city|Woqooyi Galbeed
55671|Kismayo|42.545|-0.358|city|Lower Juba
54225|Marka|44.772|1.716|city|Lower Shabeelle
56399|Jamaame|42.745|0.070|city|Lower Juba
64536|Baidoa|43.650|3.114|city|Bay
63795|Burao|45.534|9.522|city|Togdheer
64013|Bosaso|49.182|11.284|city|Bari
65785|Afgoye|45.121|2.138|city|Lower Shabeelle
59611|Galkayo|47.431|6.770|city|Mudug
400769|Las Anod|47.360|8.477|city|Sool
58933|Garowe|48.483|8.402|city|Nugaal
64460|Beledweyne|45.204|4.736|city|Hiiraan
52867|Qoryooley|44.530|1.788|city|Lower Shabeelle
56335|Jowhar|45.500|2.781|city|Middle Shabele
56166|Jilib|42.785|0.488|town|Middle Juba
65170|Bardera|42.276|2.345|town|Gedo
62691|Erigavo|47.368|10.616|city|Sanaag
54715|Luuq|42.544|3.803|town|Gedo
63571|Buurhakaba|44.078|2.803|town|Bay
@dateline:division-SO.02|Banaadir|45.34|2.04
@dateline:division-SO.20|Woqooyi Galbeed|44.17|9.72
@dateline:division-SO.09|Lower Juba|41.88|-0.61
@dateline:lower-shabelle|Lower Shabelle|44.40|1.90
@dateline:division-SO.04|Bay|43.53|2.76
@dateline:division-SO.19|Togdheer|45.70|8.88
@dateline:division-SO.03|Bari|50.20|10.73
@dateline:division-SO.10|Mudug|47.66|5.71
@dateline:division-SO.22|Sool|47.16|8.61
@dateline:division-SO.18|Nugaal|49.15|8.19
@dateline:hiran|Hiran|45.40|4.30
@dateline:middle-shabelle|Middle Shabelle|46.00|3.00
@dateline:division-SO.08|Middle Juba|42.61|1.06
@dateline:division-SO.06|Gedo|41.94|3.14
@dateline:division-SO.12|Sanaag|47.53|10.32
#CO|Colombia|3686110|-73.3|4.0
3688689|Bogotá|-74.082|4.610|city|Bogota D.C.
3687925|Cali|-76.522|3.437|city|Valle del Cauca Department
3674962|Medellín|-75.564|6.252|city|Antioquia
3689147|Barranquilla|-74.781|10.969|city|Atlántico
3687238|Cartagena|-75.514|10.400|city|Bolívar
3685533|Cúcuta|-72.508|7.894|city|Norte de Santander Department
3688465|Bucaramanga|-73.120|7.125|city|Santander Department
3672486|Pereira|-75.696|4.813|city|Risaralda Department
3668605|Santa Marta|-74.199|11.241|city|Magdalena Department
3680656|Ibagué|-75.232|4.439|city|Tolima Department
3688928|Bello|-75.558|6.337|city|Antioquia
3672778|Pasto|-77.281|1.214|city|Nariño
3675443|Manizales|-75.517|5.069|city|Caldas Department
3673899|Neiva|-75.282|2.927|city|Huila Department
3667849|Soledad|-74.765|10.918|city|Atlántico
3665900|Villavicencio|-73.627|4.142|city|Meta Department
3689560|Armenia|-75.681|4.534|city|Quindío Department
3667905|Soacha|-74.217|4.579|city|Cundinamarca
3666304|Valledupar|-73.253|10.463|city|Cesar Department
3680450|Itagüí|-75.599|6.185|city|Antioquia
3674453|Montería|-75.881|8.748|city|Córdoba
@dateline:division-CO.34|Bogota D.C.|-74.08|4.64
@dateline:division-CO.29|Valle del Cauca Department|-76.39|4.09
@dateline:division-CO.02|Antioquia|-75.40|7.20
@dateline:division-CO.04|Atlántico|-74.95|10.66
@dateline:division-CO.35|Bolívar|-74.84|8.99
@dateline:division-CO.21|Norte de Santander Department|-72.93|7.89
@dateline:division-CO.26|Santander Department|-73.33|6.62
@dateline:division-CO.24|Risaralda Department|-75.83|5.11
@dateline:division-CO.38|Magdalena Department|-74.45|10.12
@dateline:division-CO.28|Tolima Department|-75.17|4.18
@dateline:division-CO.20|Nariño|-77.88|1.66
@dateline:division-CO.37|Caldas Department|-75.27|5.30
@dateline:division-CO.16|Huila Department|-75.53|2.55
@dateline:division-CO.19|Meta Department|-73.22|3.38
@dateline:division-CO.23|Quindío Department|-75.68|4.44
@dateline:division-CO.33|Cundinamarca|-73.64|4.74
@dateline:division-CO.10|Cesar Department|-73.52|9.11
@dateline:division-CO.12|Córdoba|-75.66|8.58
#PH|Philippines|1694008|122.0|13.0
1692192|Quezon City|121.051|14.649|city|National Capital Region
1701668|Manila|120.982|14.604|city|National Capital Region
1720151|Caloocan|120.968|14.650|city|National Capital Region
1723510|Budta|124.440|7.204|city|Autonomous Region in Muslim Mindanao
1715348|Davao|125.613|7.073|city|Davao Region
1978681|Malingao|124.475|7.161|city|Soccsksargen
1717512|Cebu City|123.891|10.317|city|Central Visayas
1713022|General Santos|125.172|6.113|city|Soccsksargen
1684308|Taguig|121.079|14.524|city|National Capital Region
1730501|Antipolo|121.123|14.626|city|Calabarzon
1679432|Zamboanga|122.074|6.910|city|Zamboanga Peninsula
1729564|Bacolod City|122.950|10.667|city|Western Visayas
1701500|Mansilingan|122.979|10.631|city|Western Visayas
1721080|Cagayan de Oro|124.647|8.482|city|Northern Mindanao
1715430|Dasmariñas|120.937|14.329|city|Calabarzon
1711005|Iloilo|122.564|10.697|city|Western Visayas
1689395|San Jose del Monte|121.045|14.814|city|Central Luzon
1729524|Bacoor|120.939|14.459|city|Calabarzon
1707267|Lapu-Lapu City|123.949|10.310|city|Central Visayas
1711084|Iligan|124.243|8.229|city|Northern Mindanao
1701947|Mandaue City|123.922|10.324|city|Central Visayas
@dateline:division-PH.NCR|National Capital Region|121.03|14.58
@dateline:division-PH.14|Autonomous Region in Muslim Mindanao|121.59|6.34
@dateline:division-PH.11|Davao Region|125.88|6.67
@dateline:division-PH.12|Soccsksargen|124.57|7.01
@dateline:division-PH.07|Central Visayas|123.61|10.19
@dateline:division-PH.40|Calabarzon|121.65|14.08
@dateline:division-PH.09|Zamboanga Peninsula|123.28|7.78
@dateline:division-PH.06|Western Visayas|122.48|10.77
@dateline:division-PH.10|Northern Mindanao|124.39|8.18
@dateline:division-PH.03|Central Luzon|120.92|14.70
`
