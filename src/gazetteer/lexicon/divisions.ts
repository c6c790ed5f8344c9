/**
 * First-order divisions that have an id or names beside GeoNames' own: GeoNames code | id, where known | other names. Ids are GeoNames'
 * admin1CodesASCII (CC BY 4.0). A division that is not here is still found, by a key of its own.
 */
export const DIVISIONS = `
UA.27|686966|Zhitomir
UA.26|687699|Zaporizhia;Zaporizhzhya;Запорізька область;Запорожская область
UA.25|687869|Zakarpattya
UA.24|689064|Volhynia
UA.23|689559|Vinnitsa
UA.22|691649|Ternopol
UA.21|692196|Сумська область
UA.20|694422|
UA.19|695592|Rovno
UA.18|696634|
UA.17|698738|Odessa;Одеська область
UA.16|700567|Mykolayiv;Nikolaev;Миколаївська область;Николаевская область
UA.15|702549|Lvov
UA.14|702657|Lugansk;Луганська область;Луганская область
UA.13|703446|Kiev;Київська область
UA.12|703447|
UA.11|703883|
UA.10|705811|Kirovograd
UA.09|706370|Khmelnitsky
UA.08|706442|Khersonska;Херсонська область;Херсонская область
UA.07|706482|Kharkov;Харківська область;Харьковская область
UA.06|707470|Ivano-Frankovsk
UA.05|709716|Донецька область;Донецкая область
UA.04|709929|Dnipro;Dnepropetrovsk;Дніпропетровська область
UA.03|710720|Chernovtsy
UA.02|710734|Chernigov
UA.01|710802|Cherkassy
US.AR|4099753|Ark
US.DC|4138106|D.C.
US.DE|4142224|
US.FL|4155751|Fla
US.GA|4197000|Ga
US.KS|4273857|Kan;Kans
US.LA|4331987|La.
US.MD|4361885|Md
US.MO|4398678|Mo.
US.MS|4436296|Miss.
US.NC|4482348|N.C.
US.OK|4544379|Okla
US.SC|4597040|S.C.
US.TN|4662168|Tenn
US.TX|4736286|Tex
US.WV|4826850|W.Va.;W. Va.
US.AL|4829764|Ala
US.CT|4831725|Conn
US.IA|4862182|
US.IL|4896861|Ill.
US.IN|4921868|Ind.
US.ME|4971068|
US.MI|5001836|Mich
US.MN|5037779|Minn
US.NE|5073708|Neb
US.NH|5090174|N.H.
US.NJ|5101760|N.J.
US.NY|5128638|N.Y.;New York State;New York state
US.OH|5165418|
US.RI|5224323|R.I.
US.VT|5242283|Vt
US.WI|5279468|Wis
US.CA|5332921|Calif
US.CO|5417618|Colo
US.NM|5481136|N.M.
US.NV|5509151|Nev
US.UT|5549030|
US.AZ|5551752|Ariz
US.ID|5596512|
US.MT|5667009|Mont.
US.ND|5690763|N.D.
US.OR|5744337|Ore.
US.SD|5769223|S.D.
US.WA|5815135|Wash.;Washington state;Washington State
US.WY|5843591|Wyo
US.HI|5855797|
US.AK|5879092|
US.KY|6254925|Ky
US.MA|6254926|Mass.
US.PA|6254927|Pa.
US.VA|6254928|Va
CA.08|6093943|
CA.10|6115047|
CA.02|5909050|
CA.01|5883102|
CA.03|6065171|
CA.11|6141242|
CA.04|6087430|
AU.04|2152274|
AU.02|2155400|NSW
AU.07|2145234|
YE.14|72966|Marib
YE.15|71333|Saada;Sadah
YE.08|79416|Hodeidah;Hudaydah
YE.25|70222|Taiz
ZA.05|1085593|
ZA.06|1085594|
ZA.11|1085599|
ZA.02|972062|
YE.05||Shabwa;شبوة
YE.20||Al-Bayda;Bayda
YE.18||Dhale;Al-Dhale
YE.22||Hajja;Hajjah
YE.24||Lahj;Lahij
YE.19||Amran
YE.21||Jawf;Al-Jawf
YE.26||Sanaa City;Amanat al-Asimah
SY.08||Rif Dimashq;Rural Damascus;Damascus countryside
SY.07||Deir al-Zour;Deir Ezzor
SY.05||Sweida;As-Suwayda
SY.06||Deraa
SY.01||Hasakah;Hasaka;Al-Hasaka
SY.04||Ar-Raqqah
IQ.15||Ninawa;Ninewa;نينوى
IQ.18||Salahuddin;Salah al-Din;Saladin;Salahaddin
IQ.08||Dohuk
IQ.05||Sulaimaniya;Sulaimani
IQ.02||Al-Basrah
IQ.06||Babylon
IQ.09||Thi Qar
LB.07||Nabatiyeh
LB.06||South Lebanon Governorate
LY.69||Benghazi
LY.72||Misrata
LY.76||Sirte
LY.70||Derna
LY.65||Kufra
LY.68||Zawiya
LY.64||Jufra
ET.49||Gambella
ET.52||Somali Region
SD.39||Gedaref;Al-Qadarif
SD.62||Western Kordofan
SD.56||Northern Kordofan
SD.36||Red Sea State
SO.05||Galgaduud
SO.09||Lower Jubba
SO.08||Middle Jubba
SO.02||Benadir
ML.08||Timbuktu
ML.12070575||Taoudenni;Taoudeni
ML.12070577||Menaka
AF.42||Panjshir Valley;Panjsher
AF.37||Khost
AF.39||Uruzgan;Urozgan
AF.40||Parvan
AF.34||Kunar;Konar
AF.27||Wardak;Maidan Wardak
AF.09||Ghor
AF.05||Bamiyan
AF.33||Sar-e Pul;Sari Pul
AF.19||Nimruz
AF.10||Hilmand
AZ.55||Shushi
AZ.28||Lachin
AZ.03||Aghdam;Agdam
AZ.26||Kelbajar
MM.01||Arakan
MM.12||Tanintharyi;Tenasserim
MM.15||Magwe
MM.03||Irrawaddy Region;Ayeyarwady Region
MM.16||Pegu
NG.27||Borno
PK.03||KPK;Khyber Pakhtunkhwa;North-West Frontier Province
PK.02||Baluchistan
CM.12||Extreme North;Extreme-North;Far North Region
`
