import type { Analysis } from '../../language/analyse.ts'
import type { Event } from '../../record/event.ts'
import type { Place } from '../../record/place.ts'
import { standsForPower } from '../../record/place-sense.ts'
import type { Scene } from './scene.ts'

/** A text with two acts, in order, and where the second was by its sentence or the one that it goes on from; '' for nowhere. */
export const CARRIED_EXAMPLES: readonly (readonly [text: string, trigger: string, place: string])[] = [
  ['Fighters entered Orvel and burned the town hall.', 'burned', 'Orvel'],
  ['Shells hit a market in Orvel on Sunday. Two people were killed.', 'killed', 'Orvel'],
  ['Shells hit a market in Orvel on Sunday. Elsewhere two people were killed.', 'killed', ''],
  ['Shells hit a market in Orvel on Sunday. Two people were killed on Monday.', 'killed', ''],
  ['Shells hit a market in Orvel on Sunday. Parliament passed a law on bread.', 'passed', ''],
  [
    'Rebels stormed Orvel on Sunday. They burned a court in Orvel. It rained. Nobody knows why. People hid. Soldiers shot two nurses.',
    'shot',
    'Orvel',
  ],
  [
    'Rebels stormed Orvel on Sunday. They burned a court in Tarsk. It rained. Nobody knows why. People hid. Soldiers shot two nurses.',
    'shot',
    '',
  ],
]

/** Acts that are somewhere, and go on from one another. */
const PHYSICAL =
  /^(?:battle\.|territory\.(?:taken|regained)|strike\.|explosive\.|attack\.|property\.|riot\.|protest\.(?:demo|dispersed|shot|vandalism)|coercion\.(?:arrest|raid)|other\.accident)/

/** How many sentences on a place holds. */
const REACH = 2

/** Events that the words put nowhere, where they go on from one that they put somewhere: in its sentence by the same hand, or right behind it. */
export function withCarriedPlaces(scene: Scene, events: readonly Event[]): readonly Event[] {
  const { analysis } = scene
  const sentences = sentencesOf(analysis, events)
  const placed = placedSentences(scene)
  const done: Event[] = []
  let last: Told | undefined
  for (const [i, event] of events.entries()) {
    const at = sentences[i] ?? -1
    if (last && scene.analysis.sentences.slice(last.at + 1, at + 1).some(one => beginsAnew(analysis, one)))
      last = undefined
    const from = event.place || !PHYSICAL.test(event.type) ? undefined : sourceOf({ event, at }, last, placed)
    const own = from?.place ? { ...event, place: carried(from.place, at === last?.at) } : event
    done.push(own)
    if (own.place && PHYSICAL.test(own.type) && isReal(own) && isFine(scene.placeById.get(own.place.value.mention)))
      last = { event: own, at, told: from ? (last?.told ?? at) : at }
  }
  return atOneScene(scene, done, { sentences, placed })
}

/** Acts of whoever stands somewhere, that a report of one place tells of that place. */
const OF_SCENE =
  /^(?:territory\.(?:withdrawal|handover)|deescalation\.(?:disarmament|release)|population\.(?:flight|evacuation)|coercion\.withholding|aid\.humanitarian)/

/** A report all of whose placed acts of these days are at one place tells the others of it too, from the first of them on. */
function atOneScene(
  scene: Scene,
  events: readonly Event[],
  { sentences, placed }: { readonly sentences: readonly number[]; readonly placed: ReadonlySet<number> },
): readonly Event[] {
  const isOfScene = (event: Event) =>
    (PHYSICAL.test(event.type) || OF_SCENE.test(event.type)) && isReal(event) && event.timeFrame.value === 'current'
  const at = events.filter(event => event.place && isOfScene(event))
  const [first] = at
  if (!first?.place || !isFine(scene.placeById.get(first.place.value.mention))) return events
  if (at.length < 2 || new Set(at.map(keyOfPlace)).size > 1) return events
  const from = events.indexOf(first)
  const found = first.place
  return events.map((event, i) => {
    if (i < from || event.place || !isOfScene(event) || placed.has(sentences[i] ?? -1)) return event
    return { ...event, place: { ...found, basis: 'implied', rule: 'place/scene' } }
  })
}

/** Its id, or its name where no gazetteer has it. */
const keyOfPlace = ({ place }: Event): string | undefined => place?.value.place ?? place?.value.name

interface Told {
  readonly event: Event
  readonly at: number
  /** The sentence that names the place. */
  readonly told: number
}

const carried = (place: NonNullable<Event['place']>, isSame: boolean): NonNullable<Event['place']> => ({
  ...place,
  basis: 'implied',
  rule: isSame ? 'place/same-hand' : 'place/goes-on',
})

function sourceOf(
  { event, at }: { readonly event: Event; readonly at: number },
  last: Told | undefined,
  placed: ReadonlySet<number>,
): Event | undefined {
  if (!last || at - last.told > REACH || !sameDay(last.event, event)) return undefined
  if (at === last.at)
    return last.event.agent && last.event.agent.value.chain === event.agent?.value.chain ? last.event : undefined
  const isOne = last.event.timeFrame.value === event.timeFrame.value && last.event.statement === event.statement
  return isOne && isReal(event) && !placed.has(at) ? last.event : undefined
}

const isReal = ({ status }: Event) => /^(?:happened|ongoing|claimed)$/.test(status.value)

/** A country says too little to go on. */
const isFine = (place: Place | undefined) => place !== undefined && place.at?.kind !== 'country'

function sameDay({ time: a }: Event, { time: b }: Event): boolean {
  const [p, q] = [a?.value.interval, b?.value.interval]
  if (!p || !q || b?.basis === 'assumed') return true
  return p.start < q.end && q.start < p.end
}

/** The sentence of each event. */
function sentencesOf({ sentences }: Analysis, events: readonly Event[]): readonly number[] {
  const starts = sentences.map(({ start }) => start)
  return events.map(({ trigger }) => countUpTo(starts, trigger[0]?.[0] ?? 0) - 1)
}

/** The sentences that name a place where something may be. */
function placedSentences({ analysis, places }: Scene): ReadonlySet<number> {
  const starts = analysis.sentences.map(({ start }) => start)
  const literal = places.filter(one => !standsForPower(one) && one.at?.kind !== 'country')
  return new Set(literal.map(({ spans }) => countUpTo(starts, spans[0]?.[0] ?? 0) - 1))
}

/** How many of the sorted numbers are no larger. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

const ANEW =
  /^(?:elsewhere|in (?:another|a separate|a different|a second|other|separate|an unrelated|a related)|another|meanwhile|separately|on another|also|earlier|previously|last)\b/

function beginsAnew({ tokens }: Analysis, { tokens: [from] }: Analysis['sentences'][number]): boolean {
  return ANEW.test(
    tokens
      .slice(from, from + 3)
      .map(({ lower }) => lower)
      .join(' '),
  )
}
