/** Titles before a name that tell a woman. Lower case, without the full stop. */
export const WOMENS_TITLES: ReadonlySet<string> = new Set(
  'ms mrs miss madam madame mme lady queen princess duchess baroness countess dame sister mother aunt señora senora frau pani'.split(
    ' ',
  ),
)

/** Titles before a name that tell a man. Lower case, without the full stop. */
export const MENS_TITLES: ReadonlySet<string> = new Set(
  'mr sir lord king prince duke baron count brother father uncle pope señor senor herr monsieur pan sheikh imam'.split(
    ' ',
  ),
)

/** Titles and ranks before a name that tell a person but neither man nor woman. Lower case, without the full stop. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'dr prof professor president vice prime minister premier chancellor senator sen congressman congresswoman representative rep governor gov mayor judge justice chief attorney ' +
    'secretary speaker ambassador general gen lt lieutenant col colonel maj major capt captain cmdr commander adm admiral brig brigadier sgt sergeant marshal corporal private ' +
    'officer inspector detective superintendent sheriff constable rev reverend bishop archbishop cardinal rabbi patriarch metropolitan hon honorable comrade coach director ' +
    'deputy acting former then ex interim emperor empress sultan crown first'
  ).split(' '),
)

/** What may stand after a family name. Lower case, without the full stop. */
export const SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv phd md esq mp mep'.split(' '))

/** Particles that belong to a family name and may be left off ("al-Assad", "Assad"). */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al el de la del der den van von di da dos das ibn bin ben abu le du ter'.split(' '),
)
