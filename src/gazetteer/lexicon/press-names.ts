/**
 * Towns that the English-language press writes otherwise than GeoNames, or that have names it lacks (transliterations, former names, native
 * script): GeoNames id, or our key of a town without one | the press’s name | other spellings. Our own table, from general knowledge.
 */
export const PRESS_NAMES = `
700569|Mykolaiv|Mykolayiv;Nikolaev
687700|Zaporizhzhia|Zaporizhia;Zaporizhya
713122|Avdiivka|Avdeevka
703845|Kryvyi Rih|Krivoy Rog;Kryvyy Rih
707292|Izium|Izyum;Ізюм
707898|Huliaipole|Huliaypole;Gulyai-Pole;Gulyaipole
712451|Berdiansk|Berdyansk
712926|Balakliia|Balakliya;Balaklia
703656|Kupiansk|Kupyansk
691999|Sievierodonetsk|Severodonetsk;Siverskodonetsk
693468|Sloviansk|Slovyansk;Slavyansk
701845|Marinka|Maryinka
688689|Vysokopillia|Vysokopillya
709334|Dzhankoi|Dzhankoy
713203|Armiansk|Armyansk
172955|Raqqa|Ar-Raqqah;Rakka
281124|Khan Younis|Khan Yunis;Khan Yunus;Khan Yunes
281133|Gaza City|
281102|Rafah|
281129|Jabalia|Jabaliya;Jabaliyah
283506|Jenin|
173377|Qamishli|Qamishlo;Kamishli
172256|Kobani|Kobane;Kobanê;Ayn al-Arab;Ain al-Arab
173811|Hasakah|Hassakeh;Al-Hasakah;Hasaka
170905|Daraa|Deraa
163808|Palmyra|Tadmur
448149|Sinjar|Shingal
90393|Tal Afar|Talafar
99454|Fallujah|Falluja
79415|Hodeidah|Hodeida;Hudaydah;Al-Hudaydah
278913|Nabatieh|Nabatiyeh;النبطية
331180|Mekelle|Mekele;መቐለ
1138336|Kandahar|کندهار
1133616|Mazar-i-Sharif|Mazar-e-Sharif
146970|Stepanakert|Khankendi
5128581|New York|New York City;NYC;N.Y.C.
4140963|Washington|Washington DC;Washington, D.C.;Washington D.C.
5368361|Los Angeles|L.A.
vuhledar-ua-47.78-37.25|Vuhledar|Ugledar;Вугледар
709354|Toretsk|Торецьк
705104|Kostiantynivka|
690237|Velyka Novosilka|Velikaya Novosyolka
verbove-ua-47.43-35.99|Verbove|Вербове
ocheretyne-ua-48.24-37.62|Ocheretyne|Ocheretino
691037|Oleshky|Oleshki;Олешки
710715|Chornobaivka|Chernobaevka
davydiv-brid-ua-47.24-33.19|Davydiv Brid|Davydov Brod
kozacha-lopan-ua-50.33-36.20|Kozacha Lopan|Kazachya Lopan
lyptsi-ua-50.21-36.42|Lyptsi|Liptsy
688105|Yevpatoria|
709161|Feodosia|
702320|Makiivka|
707679|Ilovaisk|Іловайськ
170017|Hama|
170794|Deir ez-Zor|Deir Ezzor
174186|Afrin|Efrin
167357|Manbij|Minbij
174018|Al-Bab|
169179|Jarabulus|
172082|Azaz|
165509|Ras al-Ayn|Ras al-Ain;Serekaniye
163750|Tell Abyad|
172408|Sweida|Suwayda
163345|Tartus|
168661|Kafr Nabl|Kafr Nabil
167611|Maarat al-Numan|
168325|Khan Shaykhun|
169023|Jisr al-Shughur|
170592|Douma|
173322|Al-Qusayr|
174448|Abu Kamal|البوكمال
173480|Mayadin|
172374|Tabqa|Al-Thawrah
al-yarmuk-sy-33.47-36.30|Yarmouk camp|Yarmouk Camp;مخيم اليرموك
173797|al-Hol camp|Al-Hol;الهول
11428685|Rukban camp|
281145|Beit Lahia|
281146|Beit Hanoun|
281141|Deir al-Balah|
281109|Nuseirat|Nuseirat camp
281161|Bureij|
281577|Tulkarm|
283636|Huwara|Hawara
293825|Kiryat Shmona|
294247|Metula|מטולה
beeri-il-31.42-34.49|Be’eri|Kibbutz Beeri
majdal-shams-sy-33.27-35.77|Majdal Shams|مجدل شمس
276592|Bint Jbeil|
271226|Marjayoun|Marjeyoun
278832|Naqoura|Nakoura
aarsal-lb-34.18-36.42|Arsal|Ersal;عرسال
72968|Marib|Mareb;مأرب
71334|Saada|صعدة;Saadah
mocha-ye-13.32-43.25|Mocha|Mokha;Al Makha;المخا
69426|Zinjibar|
73560|Lahij|
80384|Dhale|Al-Dhale
75337|Hajjah|
77843|Salif|
379252|Khartoum|الخرطوم
khartoum-north-sd-15.65-32.53|Khartoum North|Bahri;Khartoum Bahri
379555|El Fasher|al-Fasher;El-Fashir;الفاشر
379303|El Geneina|
363533|Zalingei|
380148|El Daein|Al-Daein
379003|El Obeid|Al-Obeid;الأبيض
377724|Bara|بارا
babanusah-sd-11.33-27.80|Babanusa|Babanousa;بابنوسة
379535|Al-Fula|الفولة
376450|Dilling|Dalanj;الدلنج
371760|Kosti|كوستي
364103|Wad Madani|
367644|Sennar|سنار
380174|Damazin|
379062|Gedaref|
370481|Merowe|مروي
367308|Shendi|شندي
371745|Kutum|كتم
mellit-sd-14.13-25.55|Mellit|Malit;مليط
364706|Um Rawaba|أم روابة
378699|En Nahud|النهود
abyei-sd-9.60-28.43|Abyei|أبيي
kanyobagonga-cd--0.70-29.17|Kanyabayonga|Kanya-Bayonga
hyosha-cd-0.70-29.52|Oicha|
344420|Axum|
adwa-et-14.16-38.90|Adwa|Adowa;አድዋ
345149|Adigrat|
334227|Shire|Shire Inda Selassie
himora-er-14.30-36.61|Humera|
331416|Maychew|
wikro-et-13.80-39.60|Wukro|
abiy-adi-et-13.56-38.97|Abiy Addi|Abi Adi
336014|Gondar|ጎንደር
339219|Dessie|ደሴ
weldiya-et-11.83-39.59|Woldiya|Woldia
nekemte-et-9.08-36.55|Nekemte|Nekemt
337405|Gambella|
343292|Assosa|
6611854|Naypyidaw|နေပြည်တော်
1298824|Yangon|ရန်ကုန်
1311874|Mandalay|မန္တလေး
1314759|Lashio|လားရှိုး
laukkai-mm-23.70-98.76|Laukkai|Laukkaing;Laukai
1308052|Myawaddy|မြဝတီ
buthidaung-town-mm-20.88-92.53|Buthidaung|
kyaukpyu-mm-19.43-93.55|Kyaukphyu|
1307741|Myitkyina|မြစ်ကြီးနား
hpakan-mm-25.61-96.31|Hpakant|Phakant
1298482|Sagaing|စစ်ကိုင်း
kalemyo-mm-23.19-94.06|Kalay|Kale
mu-se-mm-24.00-97.90|Muse|
hsipaw-mm-22.62-97.30|Hsipaw|Thibaw
dimawso-mm-19.55-97.16|Demoso|
1336134|Cox’s Bazar|
aguelhok-ml-19.46-0.86|Aguelhok|Aguelhoc
2452651|Nioro du Sahel|
2450173|Taoudenni|Taoudénit
2360886|Fada N’Gourma|Fada
aribinda-bf-14.23--0.87|Arbinda|
2447416|Ayorou|Ayérou
2427123|N’Djamena|
147625|Lachin|
586268|Kalbajar|Kelbajar
147305|Qubadli|Gubadli
146969|Martuni|
148450|Askeran|
1140026|Herat|
1135689|Kunduz|کندز
1139715|Jalalabad|
1134720|Lashkar Gah|Lashkargah
bagram-af-34.97-69.27|Bagram|
1127547|Sangin|
1132604|Musa Qala|
1123906|Spin Boldak|
1142170|Faizabad|
1147242|Bamiyan|
90150|Tikrit|
97783|Baiji|
91597|Samarra|
99532|Basra|
390188|Hawija|Hawijah
96994|Dohuk|
93818|Makhmur|Makhmour
96309|Haditha|
92138|al-Qaim|
98677|Rutba|
100077|Abu Ghraib|
64460|Beledweyne|Beletweyne;Beledweyn
59611|Galkayo|
58933|Garowe|
64013|Bosaso|Bossaso
400769|Las Anod|Lascanod
57289|Hargeisa|
64435|Berbera|Barbera
56335|Jowhar|
65785|Afgoye|
60928|Dhusamareb|
63689|Bulo Burde|Buloburde
2214846|Misrata|
87205|Derna|
2215210|Brega|Marsa al-Brega
2218970|Zawiya|Zawiyah
2218963|Zintan|الزنتان
2210221|Tarhuna|Tarhouna;ترهونة
88962|Kufra|Al-Kufrah;الكفرة
89055|Bayda|
2208425|Zuwara|
709900|Dobropillia|
710374|Chuhuiv|
709932|Kamianske|
705812|Kropyvnytskyi|Kropyvnytsky
706369|Khmelnytskyi|Khmelnytsky;Khmelnitsky
689558|Vinnytsia|
chornobyl-ua-51.27-30.22|Chornobyl|Chernobyl
691374|Chystiakove|
694382|Shakhtarsk|Shakhtyorsk
713504|Amvrosiivka|
699675|Novoazovsk|
694725|Shchastia|
692953|Stanytsia Luhanska|Stanitsa Luganskaya
709960|Dniprorudne|Dneprorudny
704362|Krasnoperekopsk|
712969|Bakhchysarai|Bakhchisarai
692818|Starokostiantyniv|
novohrodivka-ua-48.20-37.34|Novohrodivka|Novogrodovka
ukrayinsk-ua-48.10-37.37|Ukrainsk|
krasnohorivka-ua-48.00-37.51|Krasnohorivka|Krasnogorovka
688148|Yenakiieve|
706466|Khartsyzk|Khartsizsk
709835|Dokuchaievsk|
690193|Velykyi Burluk|Veliky Burluk
709399|Dvorichna|Dvorechnaya
692016|Sviatohirsk|
707026|Kamianka-Dniprovska|
stepnohirsk-ua-47.59-35.36|Stepnohirsk|Stepnogorsk
704422|Pokrovsk|Krasnoarmeisk;Покровск
706757|Soledar|Karlo-Libknekhtivsk
695019|Rylsk|
559034|Grayvoron|Graivoron
477192|Valuyki|Valuiki
520555|Nizhny Novgorod|
166365|Nawa|
164947|Salamiyah|Salamieh
167046|Masyaf|Misyaf
163921|Suqaylabiyah|Al-Suqaylabiyah
172946|Rastan|
163779|Talbiseh|
172059|Zabadani|al-Zabadani
167558|Madaya|
170892|Darayya|
169897|Harasta|
muadamiyat-al-sham-sy-33.46-36.20|Moadamiya|Al-Moadamiya
162627|Yabroud|
167375|Maaloula|
173364|Qardaha|
171830|Baniyas|
169304|Jableh|
172994|Ariha|
171451|Binnish|Binnis
163799|Taftanaz|
174030|Atarib|
164782|Sarmin|
168620|Kafr Zita|Kafr Zeita
169866|Harem|
164898|Salqin|
170865|Darkush|
163476|Tel Rifaat|Tal Rifaat;Tell Rifaat
167245|Marea|
169138|Al-Rai|
167080|Maskana|
170785|Dayr Hafir|
163434|Tal Tamr|
173230|Amuda|
173530|Derik|
172837|Al-Shaddadi|Shaddadi
171126|Busra al-Sham|
173334|Quneitra|
172469|Sanamayn|
169341|Izra|
266045|Zahle|
279997|Hermel|
280328|Batroun|
276359|Bcharre|
tebnine-lb-33.19-35.41|Tebnine|Tibnine
qana-lb-33.21-35.30|Qana|Cana
265846|Zgharta|
282457|Qalqilya|
281581|Tubas|
282039|Salfit|
284446|Balata|
285108|Al-Bireh|
284011|Dura|
281292|Yatta|
283806|Halhul|
281119|Khuzaa|Khuza'a
281165|Abasan|
281148|Bani Suheila|
6967990|Zawaida|
7303419|East Jerusalem|Al-Quds al-Sharqiyya;מזרח ירושלים
293992|Ofakim|
294117|Nahariya|
293286|Umm al-Fahm|
76184|Dhamar|
78428|Amran|
75163|Harad|
72752|Midi|
77408|Bajil|
69500|Zabid|
76991|Bayt al-Faqih|
30490|Ash Shihr|
79700|Al-Ghaydah|Al-Ghaidah
71491|Radaa|
69559|Yarim|
79131|Khokha|
76089|Dhubab|
380129|Ed Dueim|El Dueim
rufaa-sd-14.76-33.37|Rufaa|
379427|El Hasaheisa|
379149|Al Managil|Al-Managil
366426|Tandalti|
378493|El Rahad|
380757|Abu Jubaiha|
kabkabiyah-sd-13.65-24.08|Kabkabiya|Kebkabiya
buram-sd-10.86-25.16|Buram|
366323|Tokar|
371827|Kurmuk|Al Kurmuk
378459|Roseires|
365742|Torit|Turit
371712|Kuajok|
202905|Gisenyi|Rubavu
201521|Ruhengeri|
203112|Butare|Huye
344979|Addis Ababa|Finfinnee
343137|Hawassa|
339708|Debre Markos|
6913519|Semera|
343409|Asaita|Assaita
330186|Adama|
sekota-et-12.63-39.03|Sekota|
sheraro-et-14.40-37.93|Shiraro|
327651|Tesseney|
1295301|Tachileik|
keng-tung-mm-21.63-99.93|Kengtung|
1290596|Toungoo|
thandwe-mm-18.47-94.37|Thandwe|Sandoway
1319573|Kawthaung|
1130490|Pul-e Khumri|
1125444|Sheberghan|
1133453|Maimana|
1148311|Asadabad|
1133574|Mehtar Lam|Mihtarlam
1130131|Qalat|
1122747|Tarin Kot|Tirin Kot
1127768|Aybak|
1145904|Chaghcharan|Firozkoh
1131833|Nili|
1130497|Pul-e Alam|
1141540|Gereshk|Gerashk
1147540|Baghlan|
98530|Samawah|
99762|Diwaniyah|
99131|Kut|
99347|Hillah|
99608|Amarah|
98463|Sulaymaniyah|Sulaimani
94591|Khanaqin|
94298|Kifri|
90026|Tuz Khurmatu|Tuz Khurmato;Tuz Khormato
99759|Dujail|
99100|Mahmudiyah|Mahmoudiya
89570|Zakho|
99611|Amedi|
92430|Qaraqosh|Bakhdida
90353|Tel Keppe|
92002|Rawanduz|
92052|Ranya|
89824|Umm Qasr|
98245|Zubayr|
95788|Hit|
6765385|Anah|
99062|Muqdadiyah|Muqdadiya
91057|Sharqat|Shirqat
99003|Qayyarah|Qayyara
122491|Natanz|
143127|Arak|
54715|Luuq|Luq
65170|Bardera|Bardhere
63949|Bu'aale|Bu’ale
52867|Qoryooley|Qoryoley
62821|Ceel Buur|
62691|Erigavo|
50814|Wajid|
49747|Hudur|
diinsoor-so-2.41-42.98|Dinsoor|
50672|Wanlaweyn|Wanlaweyne
2219905|Al Khums|Al-Khoms
2208791|Yafran|Yefren
2214433|Nalut|
2214603|Murzuq|
2219235|Ubari|Obari
2216645|Hun|Houn
2209055|Waddan|
2212771|Sabratha|
2210560|Surman|
qasr-bin-ghashir-ly-32.68-13.18|Qasr bin Ghashir|
2210394|Tajura|Tajoura
147105|Shusha|Shousha
584871|Terter|
584923|Sumgait|
611847|Sukhumi|Aqwa
611403|Tskhinvali|
615914|Akhalgori|Leningor
617486|Rîbnița|
618605|Bălți|
618426|Chișinău|
1170367|Miranshah|
1169607|Muzaffarabad|
1167718|Poonch|
6268046|Kupwara|
789225|Mitrovica|
787157|Peja|
791646|Gjakova|Đakovica;Djakovica
788731|Leposavić|
2478216|Tamanrasset|
361546|Arish|
353471|Sheikh Zuweid|Sheikh Zowaid
316541|Diyarbakir|
300640|Sirnak|
318137|Hakkari|
318253|Cizre|Cizîr
303750|Nusaybin|Nisêbîn
311111|Iskenderun|
2659811|Lucerne|
2886242|Cologne|
2910831|Hanover|
2925533|Frankfurt|
2510911|Seville|
2797656|Ghent|
2800931|Bruges|
2624652|Aarhus|
255683|Patras|
104515|Mecca|
109223|Medina|
2548885|Fez|
627907|Gomel|Homel
625665|Mogilev|
627904|Grodno|
515012|Oryol|
1701053|Marawi|
6325494|Quebec City|
1205733|Chittagong|
`
