/** Bodies that belong to something larger, by folded words of a name; the side that they speak for. They stay actors of their own. */
export const OWNED_BODIES: readonly (readonly [side: string, names: string])[] = [
  [
    'UN',
    'un,united nations,monusco,minusma,minusca,unmiss,unisfa,unifil,undof,unama,unami,unitams,unsmil,ohchr,unhcr,unicef,ocha,unrwa,' +
      'iaea,undp,unesco,world food programme,world food program,wfp,world health organisation,world health organization,' +
      'united nations mission,un mission,un peacekeepers,united nations peacekeepers',
  ],
  ['EU', 'eu,european union,european commission,european council,european parliament'],
  ['NATO', 'nato'],
  ['RU', 'tass,tass news agency,ria novosti,black sea fleet,caspian flotilla'],
  ['MM', 'tatmadaw,state administration council'],
  ['CN', 'people liberation army,pla'],
  ['IR', 'islamic revolutionary guard corps,revolutionary guards,irgc'],
  ['GB', 'royal navy,royal air force,royal marines'],
  ['AU', 'african union,amisom,atmis'],
  ['ECOWAS', 'ecowas'],
  ['ICRC', 'icrc,international committee of the red cross'],
]
