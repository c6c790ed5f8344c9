/**
 * Towns and divisions for running without data/gazetteer.bin: GeoNames id | name | kind | longitude | latitude | country | region code |
 * region | inhabitants | seat of | other names. From GeoNames (CC BY 4.0); rows with an id that is not a number have our own key.
 */
export const SMALL = `
706448|Kherson|city|32.6178|46.6558|UA|UA.08|Kherson Oblast|320477|region|Cherson;Херсон;Herson;Khersón
706442|Kherson Oblast|region|33.5|46.6|UA|UA.08|Kherson Oblast|1083000||Kherson region;Kherson Region;Kherson province;Khersonska Oblast;Херсонська область;Херсонская область
700569|Mykolaiv|city|31.9946|46.9659|UA|UA.16|Mykolaiv Oblast|510840|region|Nikolaev;Mykolayiv;Миколаїв;Николаев
700567|Mykolaiv Oblast|region|31.8|47.4|UA|UA.16|Mykolaiv Oblast|1178000||Mykolaiv region;Mykolaiv Region
687700|Zaporizhzhia|city|35.1180|47.8229|UA|UA.26|Zaporizhzhia Oblast|796217|region|Zaporizhia;Zaporizhzhya;Запоріжжя;Запорожье
687699|Zaporizhzhia Oblast|region|35.7|47.3|UA|UA.26|Zaporizhzhia Oblast|1815000||Zaporizhzhia region;Zaporizhzhia Region
709717|Donetsk|city|37.8022|48.0230|UA|UA.05|Donetsk Oblast|1024700|region|Донецьк;Донецк
709716|Donetsk Oblast|region|37.8|48.1|UA|UA.05|Donetsk Oblast|4425000||Donetsk region;Donetsk Region
702658|Luhansk|city|39.3171|48.5671|UA|UA.14|Luhansk Oblast|452000|region|Lugansk;Луганськ;Луганск
702657|Luhansk Oblast|region|39|49|UA|UA.14|Luhansk Oblast|2301000||Luhansk region;Luhansk Region;Lugansk region
703448|Kyiv|city|30.5238|50.4547|UA|UA.12|Kyiv City|2797553|country|Kiev;Київ;Киев;Kyjiv
698740|Odesa|city|30.7326|46.4775|UA|UA.17|Odesa Oblast|1001558|region|Odessa;Одеса;Одесса
706483|Kharkiv|city|36.2527|49.9808|UA|UA.07|Kharkiv Oblast|1430885|region|Kharkov;Харків;Харьков
709930|Dnipro|city|35.0398|48.4593|UA|UA.04|Dnipropetrovsk Oblast|1032822|region|Dnipropetrovsk;Dnepropetrovsk
702550|Lviv|city|24.0232|49.8383|UA|UA.15|Lviv Oblast|717803|region|Lvov;Львів
701822|Mariupol|city|37.5413|47.0951|UA|UA.05|Donetsk Oblast|481626|district|Маріуполь
694423|Sevastopol|city|33.5224|44.6054|UA|UA.20|Sevastopol City|416263|region|Севастополь
699839|Nova Kakhovka|city|33.3486|46.7564|UA|UA.08|Kherson Oblast|52137||Novaya Kakhovka;Нова Каховка;Новая Каховка
712260|Beryslav|town|33.4290|46.8420|UA|UA.08|Kherson Oblast|14122||Berislav;Берислав
691037|Oleshky|town|32.7187|46.6243|UA|UA.08|Kherson Oblast|24639||Tsyurupynsk;Oleshki;Олешки;Цюрупинськ
693379|Snihurivka|town|32.8067|47.0769|UA|UA.16|Mykolaiv Oblast|16186||Snigirevka;Snihurovka;Снігурівка
710715|Chornobaivka|town|32.5451|46.6964|UA|UA.08|Kherson Oblast|8954||Chernobaevka;Chornobayivka;Чорнобаївка
antonivka-ua-46.68-32.73|Antonivka|village|32.7330|46.6830|UA|UA.08|Kherson Oblast|12632||Antonovka;Антонівка
kalynivske-ua-47.12-32.98|Kalynivske|village|32.9757|47.1168|UA|UA.08|Kherson Oblast|1500||Kalininskoye;Калинівське
712508|Bilozerka|village|32.4430|46.6300|UA|UA.08|Kherson Oblast|9690||Білозерка
708632|Hola Prystan|town|32.5235|46.5235|UA|UA.08|Kherson Oblast|14573||Гола Пристань
707244|Kakhovka|town|33.4860|46.8130|UA|UA.08|Kherson Oblast|37093||Каховка
709276|Enerhodar|city|34.6550|47.4990|UA|UA.26|Zaporizhzhia Oblast|54887||Energodar;Енергодар
701404|Melitopol|city|35.3675|46.8489|UA|UA.26|Zaporizhzhia Oblast|157000|district|Мелітополь
713174|Bakhmut|city|38.0000|48.5944|UA|UA.05|Donetsk Oblast|77620|district|Artemivsk;Бахмут
707292|Izium|town|37.2485|49.2088|UA|UA.07|Kharkiv Oblast|51000|district|Izyum;Ізюм
704204|Lyman|town|37.8110|48.9890|UA|UA.05|Donetsk Oblast|22315||Krasnyi Lyman;Лиман
703845|Kryvyi Rih|city|33.3918|47.9088|UA|UA.04|Dnipropetrovsk Oblast|652380|district|Krivoy Rog;Кривий Ріг
708878|Henichesk|town|34.8030|46.1690|UA|UA.08|Kherson Oblast|22000||Genichesk;Генічеськ
524901|Moscow|city|37.6156|55.7522|RU|RU.48|Moscow|10381222|country|Москва;Moskva
498817|Saint Petersburg|city|30.3141|59.9386|RU|RU.66|St.-Petersburg|5028000|region|St. Petersburg;St Petersburg;Petersburg
578072|Belgorod|city|36.5800|50.6107|RU|RU.09|Belgorod Oblast|345289|region|Белгород
501175|Rostov-on-Don|city|39.7139|47.2313|RU|RU.61|Rostov Oblast|1074482|region|Rostov
4140963|Washington|city|-77.0364|38.8951|US|US.DC|Washington, D.C.|601723|country|Washington, D.C.;Washington DC
5128581|New York|city|-74.0060|40.7143|US|US.NY|New York|8175133||New York City
2643743|London|city|-0.1257|51.5085|GB|GB.ENG|England|8961989|country|
2988507|Paris|city|2.3488|48.8534|FR|FR.11|Île-de-France|2138551|country|
2950159|Berlin|city|13.4105|52.5244|DE|DE.16|Berlin|3426354|country|
2800866|Brussels|city|4.3488|50.8505|BE|BE.BRU|Brussels Capital|1019022|country|
745044|Istanbul|city|28.9497|41.0138|TR|TR.34|Istanbul|14804116|region|
323786|Ankara|city|32.8543|39.9199|TR|TR.68|Ankara|3517182|country|
112931|Tehran|city|51.4215|35.6944|IR|IR.26|Tehran|7153309|country|
170654|Damascus|city|36.2912|33.5102|SY|SY.13|Dimashq|1569394|country|
170063|Aleppo|city|37.1612|36.2012|SY|SY.09|Aleppo Governorate|1602264|region|Halab
98182|Baghdad|city|44.4009|33.3406|IQ|IQ.07|Baghdad|7216000|country|
99072|Mosul|city|43.1189|36.3350|IQ|IQ.15|Nineveh|1739800|region|
281184|Jerusalem|city|35.2163|31.7690|IL|IL.06|Jerusalem|801000|country|
293397|Tel Aviv|city|34.7806|32.0809|IL|IL.05|Tel Aviv|432892|region|
281133|Gaza City|city|34.4667|31.5000|PS|PS.GZ|Gaza Strip|410000|region|
276781|Beirut|city|35.4944|33.8889|LB|LB.04|Beyrouth|1916100|country|
360630|Cairo|city|31.2497|30.0626|EG|EG.11|Cairo|7734614|country|
379252|Khartoum|city|32.5324|15.5518|SD|SD.29|Khartoum|1974647|country|
1816670|Beijing|city|116.3972|39.9075|CN|CN.22|Beijing|11716620|country|
1138958|Kabul|city|69.1723|34.5289|AF|AF.13|Kabul|3043532|country|
756135|Warsaw|city|21.0118|52.2298|PL|PL.78|Mazovia|1702139|country|
625144|Minsk|city|27.5667|53.9000|BY|BY.04|Minsk City|1742124|country|
1642911|Jakarta|city|106.8451|-6.2146|ID|ID.04|Jakarta|8540121|country|
`
