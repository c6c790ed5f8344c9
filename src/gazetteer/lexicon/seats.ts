/**
 * Buildings and streets whose name stands for the government or body that sits there: key | name | country | longitude | latitude | other
 * names. Our own table. A capital city that stands for its government is not here: the words around it decide.
 */
export const SEATS = `
kremlin|Kremlin|RU|37.6175|55.752|the Kremlin;Кремль
lubyanka|Lubyanka|RU|37.628|55.7606|the Lubyanka
white-house|White House|US|-77.0365|38.8977|the White House
pentagon|Pentagon|US|-77.0559|38.871|the Pentagon
capitol-hill|Capitol Hill|US|-77.0091|38.8899|
foggy-bottom|Foggy Bottom|US|-77.05|38.895|
downing-street|Downing Street|GB|-0.1276|51.5033|No 10;No. 10;10 Downing Street;Number 10
whitehall|Whitehall|GB|-0.126|51.5045|
westminster-palace|Palace of Westminster|GB|-0.1246|51.4995|
elysee|Élysée|FR|2.3165|48.8704|Elysee;the Elysee;Élysée Palace;Elysee Palace
quai-d-orsay|Quai d’Orsay|FR|2.3194|48.8613|
bankova|Bankova|UA|30.5286|50.4449|Bankova Street
verkhovna-rada-seat|Mariinskyi Palace|UA|30.5375|50.4485|Mariinsky Palace
blue-house|Blue House|KR|126.975|37.5866|Cheong Wa Dae
zhongnanhai|Zhongnanhai|CN|116.3833|39.9117|
green-zone|Green Zone|IQ|44.3886|33.3078|
sublime-palace|Bestepe|TR|32.7989|39.9308|Beştepe;Ak Saray
chancellery-berlin|Federal Chancellery|DE|13.3692|52.5201|
berlaymont|Berlaymont|BE|4.3825|50.8438|
turtle-bay|Turtle Bay|US|-73.968|40.749|
aiwan-e-sadr|Aiwan-e-Sadr|PK|73.098|33.73|
malacanang|Malacañang|PH|120.9937|14.5948|Malacanang;Malacañang Palace;Malacanang Palace
rashtrapati-bhavan|Rashtrapati Bhavan|IN|77.1991|28.6143|
south-block|South Block|IN|77.2059|28.6146|
casa-rosada|Casa Rosada|AR|-58.3705|-34.6081|
planalto|Planalto|BR|-47.8608|-15.7991|Planalto Palace
miraflores|Miraflores Palace|VE|-66.919|10.5075|
los-pinos|Los Pinos|MX|-99.1936|19.4142|
union-buildings|Union Buildings|ZA|28.2119|-25.7402|
aso-rock|Aso Rock|NG|7.528|9.083|
`
