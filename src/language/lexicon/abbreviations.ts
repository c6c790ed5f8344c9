/** Abbreviations after which a capital does not begin a sentence, since a name or a number must follow: titles, ranks, ways. Lower case, no final stop. */
export const BEFORE_NAMES: ReadonlySet<string> = words(
  'mr mrs ms messrs mlle mme dr prof rev fr hon gov govs sen sens rep reps pres amb st ste gen lt col maj capt cmdr cdr comdr ' +
    'adm radm vadm brig sgt sfc cpl pvt lieut supt insp det ofc drs sts atty vs v mt ft nos pp cf viz approx ca p.s eg ie e.g i.e',
)

/** Abbreviations that stand before a number or a name, and are words as well without a capital: "Nov. 9", "No. 7", "Fig. 2". */
export const BEFORE_NUMBERS: ReadonlySet<string> = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec no art fig figs sec vol ch p para div ed op tel',
)

/** Abbreviations that end sentences as well: what follows them decides. */
export const MAY_END: ReadonlySet<string> = words(
  'u.s u.s.a u.k u.n e.u a.m p.m d.c ph.d m.sc b.sc m.phil inc ltd corp co cos bros jr sr esq etc al est dept univ assn ave blvd rd ' +
    'mon tue tues wed thu thur thurs fri sat sun min hr hrs yr yrs lb lbs oz km sq eds comp attn arrv mob spec conf esp assoc ext voc ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
)

/** Words of `MAY_END` and `BEFORE_NUMBERS` that are more often plain words unless they begin with a capital. */
export const ONLY_CAPITALISED: ReadonlySet<string> = words(
  'mar jun dec sep art mon wed sat sun fri thu ala ark colo conn del ga ill ind kan la mass mo ore pa wash miss fr ch ed op co cos al min ext mob spec est ft mt st hon rev sen gen col det reps rep supt',
)

/** Abbreviations, of whatever kind. */
export function isAbbreviation(lower: string): boolean {
  return BEFORE_NAMES.has(lower) || BEFORE_NUMBERS.has(lower) || MAY_END.has(lower)
}

/** Words that, capitalised after a stop, begin a sentence rather than go on with a name. */
export const OPENERS: ReadonlySet<string> = words(
  'the a an he she it they we i you this that these those there but and in on at for as when while after before if his her its their our what who how however meanwhile according asked no not one some many most more all both',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
