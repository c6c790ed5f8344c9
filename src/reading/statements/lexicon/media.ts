/** Who hands news on. What a spokesman told one of these we have from it; a broadcaster is the channel too. */
export type MediumKind = 'agency' | 'television' | 'radio' | 'paper'

/** Names without "the", in lower case; of two words and more only where one alone says nothing. */
export const MEDIUM_NAMES: { readonly [kind in MediumKind]: readonly string[] } = {
  agency: [
    'ap, associated press, reuters, afp, agence france-presse, interfax, interfax-ukraine, tass, ria, ria novosti, sana, irna, fars, tasnim',
    'mehr, isna, wafa, anadolu, xinhua, yonhap, kcna, kyodo, dpa, efe, ansa, pti, ani, upi, bloomberg, ukrinform, unian, belta, suna, kuna',
    'petra, mena, saba, apa, azertac, armenpress, trend, khabar, rfe/rl, bellingcat',
  ],
  television: [
    'bbc, cnn, al jazeera, al arabiya, al-arabiya, al mayadeen, al-manar, al hadath, sky news, fox news, nbc, nbc news, abc news, cbs, cbs news',
    'msnbc, pbs, france 24, deutsche welle, nhk, rt, rossiya, channel one, channel 12, trt, trt world, suspilne, ndtv, geo news, tolo news, press tv',
    'euronews, itv, itv news, i24news, bfmtv, rai, cbc, zdf, ard',
  ],
  radio: [
    'npr, radio free europe, voice of america, voa, france inter, rfi, radio okapi, kan, echo of moscow, world service',
  ],
  paper: [
    'new york times, times, washington post, post, guardian, financial times, wall street journal, journal, kyiv independent, kyiv post, haaretz',
    'le monde, le figaro, bild, der spiegel, spiegel, el país, la repubblica, kommersant, vedomosti, izvestia, novaya gazeta, meduza, usa today',
    'politico, axios, times of israel, jerusalem post, hürriyet, dawn, daily star, globe and mail, telegraph, independent, economist, new yorker',
  ],
}

const KINDS = new Map<string, MediumKind>()
for (const kind of ['paper', 'agency', 'television', 'radio'] as const)
  for (const name of MEDIUM_NAMES[kind].join(', ').split(', ')) KINDS.set(name, kind)

/** First words of the names. */
const OPENING: ReadonlySet<string> = new Set([...KINDS.keys()].map(name => name.split(' ', 1)[0] ?? name))

/** Common words that make a medium of what stands before them: "state television", "the newspaper Dawn". */
const WORDS: ReadonlyMap<string, MediumKind> = new Map([
  ['television', 'television'],
  ['tv', 'television'],
  ['broadcaster', 'television'],
  ['radio', 'radio'],
  ['agency', 'agency'],
  ['outlet', 'agency'],
  ['media', 'agency'],
  ['newspaper', 'paper'],
  ['daily', 'paper'],
  ['weekly', 'paper'],
  ['magazine', 'paper'],
])

/** The kind of medium that a phrase names; `undefined` for whoever is none. "The aid agency" hands no news on. */
export function mediumOf(words: readonly string[]): MediumKind | undefined {
  const lower = words.map(each => each.toLowerCase()).filter(each => each !== 'the')
  if (
    /\b(?:aid|relief|intelligence|security|refugee|space|police|development|spy|un|nuclear|energy)\b.* (?:agency|outlet)\b/.test(
      lower.join(' '),
    )
  )
    return undefined
  const named = KINDS.get(lower.join(' ').replace(/ - /g, '-'))
  if (named) return named
  for (const each of lower.toReversed()) {
    const kind = WORDS.get(each)
    if (kind) return kind
  }
  return parts(lower).find(kind => kind !== undefined)
}

/** "the state news agency SANA", "Al Jazeera Arabic": a name among other words. One of a single common word needs to stand alone. */
function* parts(lower: readonly string[]): Generator<MediumKind | undefined> {
  for (let from = 0; from < Math.min(lower.length, 8); from++) {
    if (!OPENING.has(lower[from] ?? '')) continue
    for (let to = lower.length; to > from; to--) {
      const name = lower.slice(from, to).join(' ')
      if (
        !/^(?:post|times|journal|independent|guardian|dawn|trend|press|rai|kan|mena|saba|petra|telegraph|economist)$/.test(
          name,
        )
      )
        yield KINDS.get(name)
    }
  }
}
