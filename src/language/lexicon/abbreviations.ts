/** Abbreviations after which a capital does not begin a sentence: titles, ranks, months, ways, the Latin ones. Lower case, no final stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev hon gov sen rep pres amb min st sr jr gen lt col maj capt cmdr adm brig sgt cpl pvt ' +
    'lieut supt insp det jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun no nos vs ' +
    'etc e.g i.e fig vol ed eds art sec cf al approx est dept univ inc ltd corp co bros ave blvd rd mt ft u.s u.k u.n e.u'
  ).split(' '),
)

/** Abbreviations that also end sentences: what follows them decides. */
export const MAY_END: ReadonlySet<string> = new Set('u.s u.k u.n e.u a.m p.m inc ltd corp co jr sr etc'.split(' '))

/** Words that, capitalised after a stop, begin a sentence rather than go on with a name. */
export const OPENERS: ReadonlySet<string> = new Set(
  'the a an he she it they we i you this that these those there but and in on at for as when while after before if his her its their our what who how however meanwhile according asked no not one some many most more all both'.split(
    ' ',
  ),
)
