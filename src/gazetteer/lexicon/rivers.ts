/**
 * Rivers: key | name | countries | other names | course downstream as longitude,latitude. Our own table, from general knowledge. The Dnipro is drawn
 * to tell the bank of a town five kilometres from it; rivers of conflicts have their towns as points and are good to about ten; the others have
 * a few points each and tell the bank of what is far off only.
 */
export const RIVERS = `
dnipro-river|Dnipro River|UA|Dnieper;Dnieper River;the Dnieper;the Dnipro;the Dniepr;the Dnepr;Dniepr;Dnepr;Dnepr River;Dnipro river;Dnieper river;River Dnipro;River Dnieper;Днепр;Дніпро|33.72,55.87 33.3,55.1 32.04,54.78 30.9,54.6 30.42,54.51 30.34,53.9 30.05,53.08 30.39,52.36 30.79,51.94 30.6,51.4 30.52,50.95 30.51,50.6 30.56,50.45 30.6,50.36 30.75,50.16 31.05,50 31.3,49.9 31.49,49.77 31.75,49.62 32.12,49.49 32.55,49.28 32.9,49.17 33.25,49.08 33.42,49.05 33.65,48.97 34.05,48.8 34.36,48.7 34.63,48.53 34.85,48.5 35.07,48.48 35.12,48.42 35.15,48.25 35.1,48.05 35.09,47.87 35.13,47.78 35.08,47.66 34.98,47.58 34.8,47.56 34.65,47.545 34.5,47.53 34.38,47.522 34.22,47.47 34.05,47.37 33.9,47.25 33.83,47.15 33.74,47.06 33.62,46.97 33.53,46.885 33.457,46.826 33.371,46.776 33.3,46.764 33.2,46.756 33.09,46.748 33,46.725 32.9,46.702 32.8,46.685 32.72,46.667 32.66,46.645 32.6,46.622 32.53,46.6 32.45,46.57 32.35,46.535 32.2,46.52 32,46.53 31.7,46.55 31.5,46.59
desna-river|Desna River|UA|Desna;Десна|33.3,54.4 34.3,53.2 33.4,52 32,51.6 31.3,51.45 30.9,50.95 30.57,50.55
inhulets-river|Inhulets River|UA|the Inhulets;Ingulets;Ingulets River;Інгулець;Ингулец|33,48.55 33.2,48.2 33.35,47.9 33.3,47.65 33.2,47.4 32.95,47.2 32.8,47.08 32.75,46.95 32.8,46.82 32.8,46.69
southern-bug|Southern Bug|UA|South Bug;Pivdennyi Buh;Southern Buh;Південний Буг;Южный Буг|26.5,49.6 28.5,49.23 29.5,48.4 30.85,48.05 31.3,47.6 31.9,47.05 31.97,46.95 31.9,46.7
dniester-river|Dniester River|UA|Dniester;the Dniester;Dnister;Nistru;Днестр;Дністер|23,49.3 24.7,49.1 26.6,48.5 28.3,48.2 29,47.5 29.5,46.9 30.1,46.4 30.5,46.1
irpin-river|Irpin River|UA|the Irpin;Річка Ірпінь|29.8,49.9 30.2,50.4 30.35,50.73
don-river|Don River|RU|the Don;Дон|38.3,54 39.1,51.7 40.2,50 42.5,49.5 43.7,48.7 42.5,47.6 40,47.3 39.3,47.1
volga-river|Volga River|RU|Volga;the Volga;Волга|32.5,57.2 36,56.9 40.9,57.8 44,56.3 49.1,55.75 49.4,53.4 46,51.5 44.5,48.7 46,47 48,46.3
danube-river|Danube River||Danube;the Danube;Дунай|8.5,48 12.1,49 13.5,48.6 16.4,48.2 18.8,47.8 19.05,47.5 18.9,45.9 20.4,44.8 22.5,44.6 25.6,43.7 28,44.4 28.1,45.45 29.7,45.2
yarmouk-river|Yarmouk River|SY|Yarmouk|36.1,32.7 35.8,32.75 35.57,32.65
ganges-river|Ganges River||Ganges;the Ganges;Ganga|78.6,30.1 80.3,26.5 83,25.3 87.9,24.7 90.5,23
indus-river|Indus River||the Indus;Indus|81,32 76,35 72.3,33.9 70.9,31 68.8,27.7 68.3,25.4 67.5,24
mekong-river|Mekong River||Mekong;the Mekong|100.1,20.3 102.6,17.9 104.8,16.5 105.8,13.5 104.9,11.6 106.5,9.8
yangtze-river|Yangtze River|CN|Yangtze;the Yangtze|104.6,28.8 106.6,29.6 111.3,30.7 114.3,30.6 118.8,32.1 121.9,31.4
yalu-river|Yalu River||Yalu|128.1,41.9 126.3,41.1 124.4,40.1
rhine-river|Rhine River||Rhine;the Rhine|9.5,47.5 7.6,47.6 7.8,48.6 8.3,50 7,50.9 6.1,51.9 4.1,52
dvina-river|Western Dvina||Daugava|32,56.3 30.2,55.2 26.5,55.9 24.1,57
mississippi-river|Mississippi River|US|Mississippi river|-95.2,47.2 -93.2,45 -90.2,38.6 -90.1,35.1 -91.2,32.3 -90.1,30 -89.2,29.1
rio-grande|Rio Grande||the Rio Grande;Rio Bravo|-106.8,37.7 -106.6,35.1 -106.5,31.8 -103,29 -99.5,27.5 -97.2,25.95
siverskyi-donets|Siverskyi Donets|UA|Siverskyi Donets River;Siversky Donets;Siversky Donets River;Seversky Donets;Donets;Donets River;the Donets;Сіверський Донець;Северский Донец|36.85,50.9 36.62,50.6 36.75,50.35 36.93,50.1 36.95,49.87 36.7,49.82 36.4,49.68 36.6,49.53 36.87,49.44 37.1,49.33 37.27,49.2 37.45,49.1 37.57,49.03 37.72,48.92 37.95,48.91 38.1,48.94 38.26,48.94 38.46,48.92 38.95,48.78 39.23,48.73 39.47,48.64 39.8,48.58 40.27,48.33 40.8,48.17 40.95,47.9 40.93,47.6
oskil-river|Oskil River|UA|the Oskil;Oskil;Oskol;Oskol River;Оскіл;Оскол|37.83,51.3 37.87,50.76 37.98,50.4 37.9,50.1 37.72,49.85 37.63,49.71 37.66,49.6 37.68,49.37 37.55,49.22 37.42,49.08
tigris-river|Tigris River|IQ|Tigris;the Tigris;Dijlah;دجلة|39.4,38.5 40.24,37.91 41.41,37.71 42.19,37.33 42.37,37.07 42.82,36.63 43.14,36.35 43.32,35.82 43.25,35.51 43.5,34.95 43.69,34.6 43.86,34.2 44.2,33.9 44.38,33.33 44.58,33.1 45.2,32.7 45.82,32.51 46.69,32.46 47.15,31.84 47.43,31
euphrates-river|Euphrates River|IQ|Euphrates;the Euphrates;al-Furat;الفرات|39.5,39.73 38.75,38.8 38.6,37.9 38.32,37.48 37.87,37.24 37.98,37.03 38.01,36.83 38.18,36.38 38.3,36 38.56,35.87 39.02,35.93 39.5,35.8 39.82,35.69 40.15,35.34 40.46,35.02 40.93,34.45 41.1,34.4 41.95,34.47 42.38,34.15 42.83,33.64 43.28,33.44 43.76,33.35 44.29,32.78 44.41,32.03 45.28,31.32 46.26,31.04 47.43,31
shatt-al-arab|Shatt al-Arab||the Shatt al-Arab;Arvand Rud;شط العرب|47.43,31 47.75,30.6 47.85,30.5 48.18,30.42 48.27,30.33 48.48,29.97
khabur-river|Khabur River|SY|Khabour River;Khabur;Khabour;the Khabur;الخابور|40.07,36.85 40.37,36.66 40.6,36.55 40.75,36.5 40.75,36.3 40.73,36.06 40.66,35.8 40.64,35.5 40.43,35.155
great-zab|Great Zab|IQ|Great Zab River;Upper Zab;Greater Zab|43.9,37.5 44.1,37 44.2,36.75 43.95,36.6 43.65,36.28 43.5,36.1 43.35,35.99
diyala-river|Diyala River|IQ||45.7,35.1 45.4,34.75 45.16,34.27 44.95,34 44.65,33.75 44.6,33.5 44.5,33.22
orontes-river|Orontes River|SY|Orontes;the Orontes;Asi River;al-Asi;نهر العاصي|36.35,34.2 36.42,34.4 36.53,34.51 36.6,34.66 36.69,34.73 36.73,34.92 36.75,35.135 36.57,35.25 36.4,35.4 36.33,35.6 36.31,35.81 36.39,35.99 36.35,36.2 36.16,36.2 35.96,36.05
jordan-river|Jordan River||Jordan;River Jordan;the Jordan River;نهر الأردن|35.65,33.2 35.62,33.05 35.63,32.88 35.57,32.71 35.56,32.5 35.55,32.3 35.54,32.1 35.54,31.87 35.55,31.76
litani-river|Litani River|LB|Litani;the Litani;نهر الليطاني|36.15,34 35.95,33.83 35.8,33.67 35.69,33.56 35.66,33.5 35.6,33.4 35.54,33.32 35.48,33.31 35.4,33.3 35.3,33.32 35.25,33.34
nile-river|Nile River||Nile;the Nile;River Nile;نهر النيل|32.5,15.62 33.42,16.7 33.96,17.69 33.98,18.02 33.32,19.53 32.05,18.67 31.85,18.55 30.95,18.05 30.47,19.17 30.6,20.1 31.35,21.8 31.63,22.34 32.89,24.09 32.87,24.98 32.64,25.69 32.73,26.17 31.7,26.56 31.19,27.18 30.75,28.11 31.1,29.07 31.22,30.05 31.3,31 31.84,31.52
blue-nile|Blue Nile||Blue Nile River;the Blue Nile;Abay River;النيل الأزرق|37.4,11.6 37.58,11.48 38,11.05 38.28,10.6 38.19,10.07 37.5,9.85 36.6,9.85 35.95,10.1 35.5,10.6 35.09,11.21 34.7,11.45 34.38,11.8 34.1,12.5 33.94,13.15 33.62,13.55 33.53,14.41 33.3,14.75 33.18,15.08 32.53,15.61
white-nile|White Nile||White Nile River;the White Nile;النيل الأبيض|31.6,4.85 31.55,6.2 30.77,7.1 30.3,8.2 30.45,9.5 31.65,9.54 32.12,9.88 32.2,10.44 32.79,11.74 32.68,13.17 32.3,14 32.48,15.24 32.5,15.61
atbara-river|Atbara River|SD|Atbarah River;the Atbara;نهر عطبرة|36.15,13.1 35.97,13.7 35.9,14.28 35.9,14.93 35.4,15.9 34.8,16.7 34.25,17.35 33.97,17.67
tekeze-river|Tekeze River|ET|Tekezé;Tekezé River;Tekeze;the Tekeze;Tekkeze River;Takkaze;Setit;Setit River|39.1,11.95 38.8,12.4 38.85,12.9 38.74,13.34 38.4,13.62 38.2,13.75 37.85,14.05 37.55,14.25 37.1,14.25 36.62,14.28 36.1,14.28 35.92,14.28
awash-river|Awash River|ET|the Awash;Awash river|38.1,9 38.45,8.75 38.75,8.45 39.1,8.45 39.5,8.6 39.9,8.85 40.15,9 40.15,9.35 40.5,10 40.7,10.5 40.7,11 40.95,11.4 41.4,11.57 41.75,11.3
omo-river|Omo River|ET|the Omo|37.3,8.7 37.5,7.9 37.3,7.2 36.7,6.6 36.1,6.2 36,5.5 36.1,5 36.03,4.55
sobat-river|Sobat River|SS|the Sobat|34.9,8.2 34,8.3 33.13,8.45 32.6,8.85 31.85,9.1 31.55,9.36
shabelle-river|Shabelle River||Shebelle River;Shebelle;Shabelle;Shabeelle;the Shabelle;Wabe Shebelle;Webi Shabelle|41,7.3 42.2,6.9 43,6.3 43.55,5.93 44.3,5.2 44.8,5 45.2,4.74 45.57,3.85 45.5,2.78 45.38,2.36 45.12,2.14 44.53,1.79 44,1.3 43.4,0.8 42.8,0.1
jubba-river|Jubba River|SO|Juba River;Jubba;the Jubba;Jubba river|42.07,4.17 42.55,3.8 42.4,3 42.28,2.34 42.45,1.63 42.6,1.24 42.75,0.8 42.77,0.49 42.75,0.07 42.62,-0.25
niger-river|Niger River||Niger;the Niger River;River Niger|-10.74,10.04 -9.88,10.65 -9.17,11.41 -8,12.63 -7.56,12.86 -6.27,13.45 -6.07,13.68 -5,14.05 -4.19,14.5 -4.1,15.3 -3.99,15.93 -3.4,16.26 -3,16.66 -1.8,16.85 -0.35,16.95 -0.06,16.27 0.5,15.65 0.92,14.73 1.44,14.2 2.11,13.51 2.37,13.1 3.39,11.88 4.7,10.85 4.6,9.87 4.82,9.13 6,8.6 6.75,7.8 6.77,6.15 6.1,4.35
benue-river|Benue River||the Benue|13.9,8.5 13.39,9.3 12.48,9.25 11.2,9.3 9.75,8.18 8.53,7.73 6.77,7.77
senegal-river|Senegal River||Senegal;River Senegal;the Senegal River;Sénégal River|-10.83,13.81 -11.44,14.45 -12.1,14.78 -12.46,14.9 -13.25,15.65 -13.5,16.14 -14.3,16.6 -14.96,16.65 -15.8,16.51 -16.5,16
chari-river|Chari River|TD|Shari River;Chari;the Chari|20.3,8.3 18.4,9.15 17.4,10 16.7,10.45 16,10.9 15.5,11.4 15.15,11.9 15.03,12.1 14.85,12.45 14.5,12.9
logone-river|Logone River||the Logone;Logone|15.6,7.7 16.08,8.57 16.3,9.4 15.37,10.28 15.2,11 15.05,11.6 15.03,12.08
congo-river|Congo River||Congo;the Congo River;River Congo;Lualaba River|26.99,-5.38 26.4,-4.2 25.92,-2.95 25.48,-0.35 25.2,0.5 24.27,0.77 22.47,2.19 21.5,2.15 19.8,1.75 18.25,0.05 17.6,-0.7 16.9,-1.3 16.2,-2.2 16.1,-3 15.3,-4.3 13.45,-5.82 12.4,-6.05
ubangi-river|Ubangi River||Oubangui;Oubangui River;Ubangi;the Ubangi|22.45,4.1 21.18,4.32 19.8,4.9 18.58,4.36 18.63,3.65 18.3,2.6 18.06,1.62 17.7,-0.5
rutshuru-river|Rutshuru River|CD||29.55,-1.28 29.48,-1.17 29.43,-1 29.4,-0.88 29.38,-0.7
ruzizi-river|Ruzizi River||Rusizi River;Ruzizi;the Ruzizi|28.89,-2.5 28.93,-2.6 29.02,-2.73 29.1,-2.95 29.17,-3.15 29.24,-3.36
semliki-river|Semliki River||Semuliki River;Semliki;the Semliki|29.6,-0.15 29.68,0.1 29.8,0.45 30,0.75 30.15,0.9 30.45,1.2
ruvuma-river|Ruvuma River||Rovuma River;Rovuma;Ruvuma|35.6,-11.4 36.5,-11.7 37.5,-11.7 38.5,-11.4 39.4,-11.1 40.45,-10.48
irrawaddy-river|Irrawaddy River|MM|Irrawaddy;the Irrawaddy;Ayeyarwady River;the Ayeyarwady|97.5,25.72 97.41,25.38 97.3,24.8 97.23,24.26 96.33,24.18 96,23.5 95.98,22.6 96.05,21.97 95.98,21.87 95.35,21.5 95.1,21.33 94.86,21.17 94.82,20.89 94.91,20.15 95.2,18.82 95.45,17.65 95.1,15.85
chindwin-river|Chindwin River|MM|Chindwin;the Chindwin|96,26.45 95.69,26 95,25.2 94.92,24.87 94.6,24.1 94.42,23.64 94.3,23.2 94.5,22.88 94.75,22.6 95.12,22.12 95.2,21.8 95.25,21.45
salween-river|Salween River||Salween;the Salween;Thanlwin;Thanlwin River;Nu River|98.85,25.9 98.9,25 99.05,24.2 98.65,23.42 98.9,22.8 98.85,22 98.65,21.35 98.4,20.6 98,20 97.6,19.2 97.4,18.85 97.55,18.4 97.75,17.95 97.7,17.5 97.62,17.2 97.63,16.9 97.6,16.5
moei-river|Moei River||Thaungyin River;the Moei|98.75,16.45 98.52,16.69 98.35,17 98.1,17.4 97.75,17.8
naf-river|Naf River||the Naf|92.25,21.2 92.28,21.05 92.31,20.92 92.34,20.82 92.33,20.73
helmand-river|Helmand River|AF|the Helmand River|68.2,34.4 67.2,34 66.27,33.37 65.12,32.32 64.84,32.07 64.57,31.82 64.36,31.58 64.2,31.13 63.8,30.55 63,30.25 62.05,30.28 61.75,30.8 61.6,31.2
kabul-river|Kabul River||the Kabul River|68.85,34.42 69.17,34.52 69.5,34.55 69.77,34.6 70.2,34.5 70.45,34.45 71.05,34.23 71.4,34.15 71.98,34.02 72.23,33.9
amu-darya|Amu Darya||Amu Darya River;Oxus;the Amu Darya|71.5,37 69.3,37.2 68,36.95 67.3,37.2 66.5,37.35 65.2,37.9 63.6,39.1 61.9,40.5 60.6,41.6 59.6,42.45 59,43.4
aras-river|Aras River||Araks;Araxes;the Aras;Araks River;Araxes River|41.5,39.7 42.17,40.04 43.13,40.15 43.65,40.1 44.1,40.03 44.55,39.8 44.8,39.7 45.2,39.2 45.4,39 45.63,38.95 46,38.88 46.23,38.87 46.5,38.88 46.68,39.03 46.93,39.15 47.33,39.42 48.05,39.75 48.4,40.02
kura-river|Kura River||the Kura;Mtkvari|42.7,41.1 43,41.63 43.4,41.84 44.11,41.98 44.8,41.7 45,41.53 45.45,41.2 46.3,40.95 47.05,40.77 47.15,40.61 48.45,40 48.92,39.93 49.35,39.33
`
