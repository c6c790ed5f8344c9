import { type Analysis, analyse } from '../../language/analyse.ts'
import type { Models } from '../../language/models.ts'
import { idFrom, partOf, placeId, type ReportId } from '../../record/ids.ts'
import type { Mention, MentionKind } from '../../record/mention.ts'
import type { Locus, Place } from '../../record/place.ts'
import { standsForPower } from '../../record/place-sense.ts'
import type { Stance, Statement } from '../../record/statement.ts'
import type { Time } from '../../record/time.ts'
import type { EventInput } from './scene.ts'

/**
 * A report for tests, with mentions, places, times and statements found by a few patterns, so that the rules for events
 * and control are tested without the readers of the other parts.
 */
export function standIn(text: string, models: Models, published = '2022-11-11'): EventInput {
  const analysis = analyse(text, undefined, models)
  const reportId = idFrom('r', text)
  const places = placesOf(text, reportId)
  const mentions = mentionsOf(text, reportId, places)
  const times = timesOf(text, reportId)
  return {
    analysis,
    reportId,
    published,
    mentions,
    places,
    times,
    statements: statementsOf(analysis, { reportId, mentions, times }),
  }
}

type Kind = NonNullable<Place['at']>['kind']
const TOWNS: readonly (readonly [name: string, kind: Kind, country: string, region?: string])[] = [
  ['Kherson Oblast', 'region', 'UA', 'Kherson'],
  ['Kherson', 'city', 'UA', 'Kherson'],
  ['western bank of the Dnipro River', 'bank', 'UA', 'Kherson'],
  ['right bank', 'bank', 'UA', 'Kherson'],
  ['Snihurivka', 'town', 'UA', 'Mykolaiv'],
  ['Mykolaiv', 'city', 'UA', 'Mykolaiv'],
  ['Lyman', 'town', 'UA', 'Donetsk'],
  ['Izium', 'town', 'UA', 'Kharkiv'],
  ['Crimea', 'region', 'UA', 'Crimea'],
  ['Orvel', 'town', 'XO', 'Orvel'],
  ['Tarsk', 'town', 'XO', 'Tarsk'],
  ['Ukraine', 'country', 'UA'],
  ['Russia', 'country', 'RU'],
  ['Moscow', 'city', 'RU'],
  ['Kyiv', 'city', 'UA'],
]
const ACTING =
  /^(?:'s)?\s+(?:said|says|has|had|is|was|will|would|may|could|insists?|claims?|claimed|denie[sd]|annexed|captured|recaptured|retook|took|seized|lost|withdrew|began|planned|plans|recognised|recognized|held|holds|controls?|retains|redeployed|mobili[sz]ed|launched|still|annexation|invasion|shelling|invaded|attacked|no)\b/
const STATES = new Set(['Ukraine', 'Russia', 'Moscow', 'Kyiv'])

function placesOf(text: string, report: ReportId): Place[] {
  const found: Place[] = []
  for (const [name, kind, country, region] of TOWNS) {
    for (const { index } of text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))) {
      if (found.some(place => (place.spans[0]?.[0] ?? 0) <= index && index < (place.spans[0]?.[1] ?? 0))) continue
      const span = [index, index + name.length] as const
      const acts = STATES.has(name) && (ACTING.test(text.slice(span[1])) || /\bby\s$/.test(text.slice(0, index)))
      const own = placeId('dateline', kind === 'bank' ? 'dnipro' : name.toLowerCase())
      const locus: Locus = {
        place: kind === 'bank' ? partOf(own, 'west-bank') : own,
        name,
        longitude: 32.6,
        latitude: 46.6,
        kind,
        country,
        ...(region ? { region } : {}),
        precision: { metres: 1000, reason: 'test' },
        score: 1,
      }
      found.push({
        id: idFrom('p', report, ...span),
        mention: idFrom('n', report, ...span),
        spans: [span],
        toponym: name,
        literal: { value: !acts, basis: 'implied', spans: [], rule: 'test' },
        ...(acts ? {} : { at: locus }),
        candidates: acts ? [locus] : [],
        rule: 'test',
      })
    }
  }
  return found.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
}

const SIDES: readonly (readonly [RegExp, string])[] = [
  [/Russia|Kremlin|Moscow|Peskov/, 'RU'],
  [/Ukrain|Kyiv|Podolyak|Zelensky/, 'UA'],
  [/Israel/, 'IL'],
  [/Brit/, 'GB'],
]
const FORCES =
  'troops|forces|soldiers|army|military|rebels|militants|gunmen|fighters|militia|police|garrison|insurgents|warplanes|invaders|guards'
const ACTORS: readonly (readonly [RegExp, MentionKind])[] = [
  [/\b(?:[Tt]he )?Russian Defen[cs]e Ministry\b/g, 'government'],
  [/\b[Tt]he Kremlin\b/g, 'government'],
  [
    new RegExp(
      `\\b(?:[Tt]he |[Tt]heir |[Ii]ts )?(?:(?:Russian|Ukrainian|Israeli|British|government|leaving) )*(?:${FORCES})\\b`,
      'gi',
    ),
    'force',
  ],
  [/\b(?:Volodymyr )?Zelensky\b|\b(?:Mykhailo )?Podolyak\b|\bDmitry Peskov\b|\bMarko Vell\b/g, 'person'],
  [
    /\b(?:[Tt]he )?(?:Ukrainian |Russian )?(?:officials|residents|villagers|protesters|hostages|prisoners|journalist|mayor|president)\b/gi,
    'group',
  ],
  [/\b(?:Britain|Poland|Norway|Niger|Switzerland|Togo|Qatar|Washington|Norland|Orlandia)\b/g, 'government'],
]

function mentionsOf(text: string, report: ReportId, places: readonly Place[]): Mention[] {
  const found: Mention[] = []
  const add = (start: number, name: string, kind: MentionKind) => {
    if (
      found.some(mention => (mention.spans[0]?.[0] ?? 0) < start + name.length && start < (mention.spans[0]?.[1] ?? 0))
    )
      return
    const side = SIDES.find(([pattern]) => pattern.test(name))?.[1]
    const first = found.find(mention => mention.name.toLowerCase() === name.toLowerCase())
    found.push({
      id: idFrom('n', report, start, start + name.length),
      spans: [[start, start + name.length]],
      kind,
      chain: first?.chain ?? idFrom('c', report, start),
      name,
      ...(side ? { side: { value: side, basis: 'stated', spans: [], rule: 'test' } } : {}),
    })
  }
  for (const [pattern, kind] of ACTORS) for (const match of text.matchAll(pattern)) add(match.index, match[0], kind)
  for (const place of places)
    add(place.spans[0]?.[0] ?? 0, place.toponym, standsForPower(place) ? 'government' : 'place')
  return found.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
}

const TIMES: readonly (readonly [pattern: RegExp, value: string, start: string, end: string])[] = [
  [/\bFriday\b/g, '2022-11-11', '2022-11-11', '2022-11-12'],
  [/\bThursday\b/g, '2022-11-10', '2022-11-10', '2022-11-11'],
  [/\bSunday\b/g, '2022-11-06', '2022-11-06', '2022-11-07'],
  [/\bMonday\b/g, '2022-11-14', '2022-11-14', '2022-11-15'],
  [/\beight months ago\b/g, '2022-03', '2022-03-01', '2022-04-01'],
  [/\b(?<=in )October\b/g, '2022-10', '2022-10-01', '2022-11-01'],
  [/\b(?<=in )March\b/g, '2022-03', '2022-03-01', '2022-04-01'],
  [/\b2014\b/g, '2014', '2014-01-01', '2015-01-01'],
  [/\b1944\b/g, '1944', '1944-01-01', '1945-01-01'],
  [/\blast year\b/g, '2021', '2021-01-01', '2022-01-01'],
]

function timesOf(text: string, report: ReportId): Time[] {
  return TIMES.flatMap(([pattern, value, start, end]) =>
    [...text.matchAll(pattern)].map(match => ({
      id: idFrom('t', report, match.index, match.index + match[0].length),
      spans: [[match.index, match.index + match[0].length] as const],
      type: 'DATE' as const,
      value,
      interval: { start, end },
      basis: 'implied' as const,
      rule: 'test',
    })),
  ).sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
}

const STANCE: { readonly [cue: string]: Stance } = {
  denied: 'denies',
  denies: 'denies',
  predicts: 'predicts',
  warned: 'warns',
  threatened: 'threatens',
  feared: 'fears',
  fears: 'fears',
}
const CUE =
  /\b(said|says|insists|claimed|claims|denied|denies|predicts|warned|feared|fears|tweeted)(?: on)?(?: (?:Friday|Thursday))?(?: that)?\b/g

/** "X said (that) …" and "…, X said.": the content is the rest of the sentence. */
function statementsOf(
  { sentences, text }: Analysis,
  of: { readonly reportId: ReportId; readonly mentions: readonly Mention[]; readonly times: readonly Time[] },
): Statement[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    return [...sentence.matchAll(CUE)].map((match): Statement => {
      const at = start + match.index
      const word = match[1] ?? ''
      const after = at + match[0].length
      const isTrailing = /^[\s.,]*$/.test(text.slice(after, end))
      const speaker = of.mentions.findLast(
        mention =>
          mention.kind !== 'place' && (mention.spans[0]?.[1] ?? 0) <= at && (mention.spans[0]?.[0] ?? 0) >= start,
      )
      const comma = isTrailing ? text.lastIndexOf(',', at) : -1
      const content = isTrailing ? ([start, comma > start ? comma : at] as const) : ([after + 1, end] as const)
      const uttered = of.times.find(time => (time.spans[0]?.[0] ?? 0) >= at && (time.spans[0]?.[1] ?? 0) <= after)
      return {
        id: idFrom('s', of.reportId, at),
        source: speaker?.spans ?? [],
        cue: [[at, at + word.length]],
        content: [content],
        ...(speaker
          ? {
              speaker: {
                value: { mention: speaker.id, chain: speaker.chain, name: speaker.name },
                basis: 'stated',
                spans: speaker.spans,
                rule: 'test',
              } as const,
            }
          : {}),
        form: 'indirect',
        stance: { value: STANCE[word] ?? 'asserts', basis: 'stated', spans: [], rule: 'test' },
        relays: [],
        ...(uttered
          ? {
              uttered: {
                value: { time: uttered.id, value: uttered.value },
                basis: 'stated',
                spans: uttered.spans,
                rule: 'test',
              } as const,
            }
          : {}),
        rule: 'test',
      }
    })
  })
}
