/**
 * Rivers: key | name | countries | other names | course downstream as longitude,latitude. Our own table, from general knowledge. The Dnipro is drawn
 * to tell the bank of a town five kilometres from it; the others have a few points each and tell the bank of what is far off only.
 */
export const RIVERS = `
dnipro-river|Dnipro River|UA|Dnieper;Dnieper River;the Dnieper;the Dnipro;the Dniepr;the Dnepr;Dniepr;Dnepr;Dnepr River;Dnipro river;Dnieper river;River Dnipro;River Dnieper;Днепр;Дніпро|33.72,55.87 33.3,55.1 32.04,54.78 30.9,54.6 30.42,54.51 30.34,53.9 30.05,53.08 30.39,52.36 30.79,51.94 30.6,51.4 30.52,50.95 30.51,50.6 30.56,50.45 30.6,50.36 30.75,50.16 31.05,50 31.3,49.9 31.49,49.77 31.75,49.62 32.12,49.49 32.55,49.28 32.9,49.17 33.25,49.08 33.42,49.05 33.65,48.97 34.05,48.8 34.36,48.7 34.63,48.53 34.85,48.5 35.07,48.48 35.12,48.42 35.15,48.25 35.1,48.05 35.09,47.87 35.13,47.78 35.08,47.66 34.98,47.58 34.8,47.56 34.65,47.545 34.5,47.53 34.38,47.522 34.22,47.47 34.05,47.37 33.9,47.25 33.83,47.15 33.74,47.06 33.62,46.97 33.53,46.885 33.457,46.826 33.371,46.776 33.3,46.764 33.2,46.756 33.09,46.748 33,46.725 32.9,46.702 32.8,46.685 32.72,46.667 32.66,46.645 32.6,46.622 32.53,46.6 32.45,46.57 32.35,46.535 32.2,46.52 32,46.53 31.7,46.55 31.5,46.59
desna-river|Desna River|UA|Desna;Десна|33.3,54.4 34.3,53.2 33.4,52 32,51.6 31.3,51.45 30.9,50.95 30.57,50.55
inhulets-river|Inhulets River|UA|the Inhulets;Ingulets;Ingulets River;Інгулець;Ингулец|33,48.55 33.2,48.2 33.35,47.9 33.3,47.65 33.2,47.4 32.95,47.2 32.8,47.08 32.75,46.95 32.8,46.82 32.8,46.69
southern-bug|Southern Bug|UA|South Bug;Pivdennyi Buh;Southern Buh;Південний Буг;Южный Буг|26.5,49.6 28.5,49.23 29.5,48.4 30.85,48.05 31.3,47.6 31.9,47.05 31.97,46.95 31.9,46.7
dniester-river|Dniester River|UA|Dniester;the Dniester;Dnister;Nistru;Днестр;Дністер|23,49.3 24.7,49.1 26.6,48.5 28.3,48.2 29,47.5 29.5,46.9 30.1,46.4 30.5,46.1
siverskyi-donets|Siverskyi Donets|UA|Siverskyi Donets River;Siversky Donets;Siversky Donets River;Seversky Donets;Donets;Donets River;the Donets;Сіверський Донець;Северский Донец|36.9,50.7 36.9,50.1 36.4,49.65 36.85,49.45 37.2,49.2 37.6,49.05 38,48.95 38.45,48.88 39.2,48.6 40.3,48.2 41,47.6
oskil-river|Oskil River|UA|the Oskil;Oskil;Oskol;Oskol River;Оскіл;Оскол|37.85,51.3 37.9,50.2 37.6,49.75 37.65,49.3 37.43,49.1
irpin-river|Irpin River|UA|the Irpin;Річка Ірпінь|29.8,49.9 30.2,50.4 30.35,50.73
don-river|Don River|RU|the Don;Дон|38.3,54 39.1,51.7 40.2,50 42.5,49.5 43.7,48.7 42.5,47.6 40,47.3 39.3,47.1
volga-river|Volga River|RU|Volga;the Volga;Волга|32.5,57.2 36,56.9 40.9,57.8 44,56.3 49.1,55.75 49.4,53.4 46,51.5 44.5,48.7 46,47 48,46.3
danube-river|Danube River||Danube;the Danube;Дунай|8.5,48 12.1,49 13.5,48.6 16.4,48.2 18.8,47.8 19.05,47.5 18.9,45.9 20.4,44.8 22.5,44.6 25.6,43.7 28,44.4 28.1,45.45 29.7,45.2
tigris-river|Tigris River|IQ|Tigris;the Tigris;Dijlah|39.4,38.5 40.2,37.9 41.9,37.3 43.13,36.34 43.35,35.5 43.7,34.6 44.3,33.5 44.4,33.3 45.3,32.6 46.8,31.9 47.43,31
euphrates-river|Euphrates River|IQ|Euphrates;the Euphrates;al-Furat|39.5,39.7 38.8,38.5 38,37 38.1,36.5 38.5,35.9 39,35.93 40.15,35.33 40.95,34.45 42,34.2 42.8,33.65 43.3,33.4 44.3,32.5 45.3,31.4 46.3,31 47.43,31
orontes-river|Orontes River|SY|Orontes;the Orontes;Asi River;al-Asi|36.3,34.1 36.7,34.75 36.75,35.13 36.4,35.6 36.4,36.1 36.16,36.2 35.96,36.05
jordan-river|Jordan River||River Jordan;the Jordan River|35.6,33.2 35.59,32.85 35.57,32.3 35.52,31.9 35.55,31.76
litani-river|Litani River|LB|Litani;the Litani|36.15,34 35.75,33.55 35.55,33.35 35.25,33.34
yarmouk-river|Yarmouk River|SY|Yarmouk|36.1,32.7 35.8,32.75 35.57,32.65
nile-river|Nile River||Nile;the Nile;River Nile|32.5,15.6 33.5,17.5 31,19.5 30.8,22 32.9,24.1 32.7,25.7 31.2,27.2 31.2,30 31.8,31.5
blue-nile|Blue Nile||Blue Nile River|37.3,11.6 37.5,10 35.1,11 33.5,13.5 32.5,15.6
white-nile|White Nile||White Nile River|31.6,4.9 31.6,6.2 30.5,9.3 32.7,11.5 32.5,15.6
niger-river|Niger River||the Niger River|-10.7,9.1 -8,12.6 -4.2,14.5 -3,16.8 0,16.3 2.1,13.5 3.6,11.6 6.7,7.8 6.1,4.5
congo-river|Congo River||the Congo River|25.2,0.5 21,2 17.7,0 15.3,-4.3 12.4,-6
ganges-river|Ganges River||Ganges;the Ganges;Ganga|78.6,30.1 80.3,26.5 83,25.3 87.9,24.7 90.5,23
indus-river|Indus River||the Indus;Indus|81,32 76,35 72.3,33.9 70.9,31 68.8,27.7 68.3,25.4 67.5,24
amu-darya|Amu Darya||Amu Darya River;Oxus|69.3,37.2 67.3,37.2 65,37.9 62,40.5 59.5,42.5
aras-river|Aras River||Araks;Araxes|42,39.9 44.3,39.8 46,38.9 48.4,40
mekong-river|Mekong River||Mekong;the Mekong|100.1,20.3 102.6,17.9 104.8,16.5 105.8,13.5 104.9,11.6 106.5,9.8
yangtze-river|Yangtze River|CN|Yangtze;the Yangtze|104.6,28.8 106.6,29.6 111.3,30.7 114.3,30.6 118.8,32.1 121.9,31.4
yalu-river|Yalu River||Yalu|128.1,41.9 126.3,41.1 124.4,40.1
rhine-river|Rhine River||Rhine;the Rhine|9.5,47.5 7.6,47.6 7.8,48.6 8.3,50 7,50.9 6.1,51.9 4.1,52
dvina-river|Western Dvina||Daugava|32,56.3 30.2,55.2 26.5,55.9 24.1,57
mississippi-river|Mississippi River|US|Mississippi river|-95.2,47.2 -93.2,45 -90.2,38.6 -90.1,35.1 -91.2,32.3 -90.1,30 -89.2,29.1
rio-grande|Rio Grande||the Rio Grande;Rio Bravo|-106.8,37.7 -106.6,35.1 -106.5,31.8 -103,29 -99.5,27.5 -97.2,25.95
`
