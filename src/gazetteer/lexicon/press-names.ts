/** Towns that the English-language press writes otherwise than GeoNames: GeoNames id | the press’s name | other spellings. Our own table. */
export const PRESS_NAMES = `
700569|Mykolaiv|Mykolayiv;Nikolaev
687700|Zaporizhzhia|Zaporizhia;Zaporizhya
713122|Avdiivka|Avdeevka
703845|Kryvyi Rih|Krivoy Rog;Kryvyy Rih
707292|Izium|Izyum
707898|Huliaipole|Huliaypole;Gulyai-Pole
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
281124|Khan Younis|Khan Yunis;Khan Yunus
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
278913|Nabatieh|Nabatiyeh
331180|Mekelle|Mekele
1138336|Kandahar|
1133616|Mazar-i-Sharif|Mazar-e-Sharif
146970|Stepanakert|Khankendi
5128581|New York|New York City;NYC;N.Y.C.
4140963|Washington|Washington DC;Washington, D.C.;Washington D.C.
5368361|Los Angeles|L.A.
`
