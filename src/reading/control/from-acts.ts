import { tokenAt } from '../../language/analyse.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import type { Control, ControlKind } from '../../record/control.ts'
import type { Event } from '../../record/event.ts'
import type { EventType } from '../../record/event-types.ts'
import type { Mention, Participant } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Span } from '../../text/span.ts'
import { subjectOf } from '../events/arguments.ts'
import type { Telling } from '../events/same-act.ts'
import { overlapping, type Scene } from '../events/scene.ts'
import { hadTo, isBehindHow, isCalledFalse, isOnlyOrdered } from './before-verb.ts'
import { bodyOf, praisedFor } from './body-of.ts'
import { type Draft, type Holder, holderOf, speakerHolder } from './draft.ts'
import { isUnplaced, placeBehind, placesJoined } from './place-in.ts'
import { isHearsay } from './unvouched.ts'

/** What a completed act says of its place, and of whom. */
const ACTS: { readonly [type in EventType]?: { readonly kind: ControlKind; readonly sense: Control['sense'] } } = {
  'territory.taken': { kind: 'holds', sense: 'de-facto' },
  'territory.regained': { kind: 'holds', sense: 'de-facto' },
  'territory.withdrawal': { kind: 'lost', sense: 'de-facto' },
  'territory.handover': { kind: 'lost', sense: 'de-facto' },
  'territory.annexation': { kind: 'claims', sense: 'de-jure' },
  'territory.secession': { kind: 'claims', sense: 'de-jure' },
}

/** How each telling of a taking, a withdrawal or an annexation leaves the place; `acts` gives what other tellings of it add. */
export function fromActs(
  scene: Scene,
  tellings: readonly Telling[],
  acts: ReadonlyMap<number, Event>,
): readonly Draft[] {
  return tellings.flatMap(telling => {
    const { event } = telling
    const act = acts.get(event.trigger[0]?.[0] ?? -1) ?? event
    const stands = isLosing(event) ? ACTS['territory.withdrawal'] : ACTS[event.type]
    const at = event.trigger[0]
    if (
      !stands ||
      !at ||
      event.timeFrame.value === 'anniversary' ||
      isBehindHow(scene.analysis.tokens, tokenAt(scene.analysis, at[0])) ||
      isOnlyOrdered(scene.analysis.tokens, tokenAt(scene.analysis, at[0]))
    )
      return []
    const kind = isForced(scene, event, at) ? stands.kind : kindOf(scene, event, stands.kind)
    const who =
      kind === 'denies-losing' ? denierOf(scene, { act, telling, at }, stands.kind) : agentOf(scene, act, telling)
    if (event.type === 'territory.secession') return kind ? secededOf(scene, act, { who, kind, at, event }) : []
    if (!kind || !event.place || isOnlyNear(event) || isWater(telling.place)) return []
    if (kind === 'denies-losing' && !isOwnDenial(scene, event, who)) return []
    if (!who.holder && !who.side) return []
    const from = event.time ?? act.time
    const base = {
      ...who,
      spans: event.spans,
      at,
      kind,
      sense: stands.sense,
      event: act.id,
      rule: `control/act:${event.type}`,
    }
    return placesOf(scene, telling).map(place => ({
      ...base,
      place,
      ...(from && kind !== 'denies-losing' ? { from } : {}),
    }))
  })
}

/** "lost Orvel": an act of taking, told of who lost. */
function isLosing({ rule }: Event): boolean {
  return /:(?:lose|forfeit|concede)$/.test(rule)
}

/** "Somaliland declared independence": it claims its own land, not that which it leaves. */
function secededOf(
  scene: Scene,
  act: Event,
  { who, kind, at, event }: Pick<Draft, 'kind' | 'at'> & { readonly who: Holder; readonly event: Event },
): readonly Draft[] {
  const range = who.holder?.spans[0]
  const own = range && overlapping(scene.placesAt, range)[0]
  const land = own && (own.at ?? own.candidates[0])
  if (!own || !land) return []
  const value = { mention: own.id, place: land.place, name: land.name }
  const place = { value, basis: 'implied' as const, spans: own.spans, rule: 'place/land' }
  const from = event.time ?? act.time
  return [
    {
      ...who,
      spans: event.spans,
      at,
      kind,
      sense: 'de-jure',
      place,
      event: act.id,
      rule: `control/act:${event.type}`,
      ...(from ? { from } : {}),
    },
  ]
}

function isForced({ analysis }: Scene, { status }: Event, [start]: Span): boolean {
  return status.value === 'planned' && hadTo(analysis.tokens, tokenAt(analysis, start))
}

/** What happened stands; what is denied by the loser is a denial of losing; what is only planned or feared says nothing. */
function kindOf(scene: Scene, event: Event, kind: ControlKind): ControlKind | undefined {
  const status = isDenied(scene, event) ? 'denied' : event.status.value
  // "denied that the minister said troops had left": nobody says so here.
  if (event.status.rule === 'status/stance-denies' && status === 'claimed')
    return kind !== 'claims' && isHearsay(scene, event.trigger[0] ?? [0, 0]) ? 'denies-losing' : undefined
  if (status === 'happened' || status === 'claimed') return kind
  if (status === 'denied' && kind !== 'claims') return 'denies-losing'
  // "said the town had not fallen": to whom it fell is not told.
  if (status === 'negated' && isAhead(scene, event)) return undefined
  const isLoss = kind === 'lost' || /:fall$/.test(event.rule)
  return status === 'negated' && isLoss && event.statement ? 'denies-losing' : undefined
}

/** "Reports that troops have left are false." */
function isDenied({ analysis }: Scene, { status, trigger: [at] }: Event): boolean {
  return status.value === 'denied' || isCalledFalse(analysis.tokens, tokenAt(analysis, at?.[0] ?? 0))
}

/** "will not leave" says nothing of a loss. */
function isAhead({ analysis }: Scene, { trigger: [at] }: Event): boolean {
  const { modal, tense } = verbGroupOf(analysis.tokens, tokenAt(analysis, at?.[0] ?? 0))
  return modal !== undefined || tense === 'future'
}

/** A place that is only somewhere in the sentence is too weak a ground to say who holds it. */
function isOnlyNear(event: Event): boolean {
  return /^place\/(?:sentence|before|around)$/.test(event.place?.rule ?? '')
}

const isWater = (place: Place | undefined) => /^(?:river|sea|lake|continent)$/.test(place?.at?.kind ?? '')

/** Only the loser's own side can deny losing; "no sign that Russia was leaving" from Kyiv is no such denial. */
function isOwnDenial(scene: Scene, event: Event, who: Holder): boolean {
  const said = speakerOf(scene, event)
  if (said.side && who.side) return said.side.value === who.side.value
  // "has not left" in another's mouth is no denial of the loser's own.
  return isDenied(scene, event) || said.holder?.value.chain === who.holder?.value.chain
}

/** What is liberated comes back to the country it lies in. */
function ownCountry({ event, place }: Telling): Holder {
  const country = place?.at?.country
  if (event.type !== 'territory.regained' || !country) return {}
  return { side: { value: country, basis: 'implied', spans: event.trigger, rule: 'side/regained' } }
}

function agentOf(scene: Scene, act: Event, telling: Telling): Holder {
  const { event } = telling
  const praised = praisedFor(scene, event.trigger[0] ?? [0, 0])
  if (praised) return holderByWords(praised)
  const participant = event.agent ?? act.agent ?? moved(event) ?? moved(act)
  const mention = participant && scene.mentionById.get(participant.value.mention)
  const body = mention && isWe(scene, event.trigger[0]) ? bodyOf(scene, mention) : undefined
  if (body) return holderByWords(body)
  if (!participant || !mention) return ownCountry(telling)
  const own = holderOf(mention, participant)
  if (own.side) return own
  // "It has finished withdrawing Russian troops": those who moved tell the side.
  const target = event.target && scene.mentionById.get(event.target.value.mention)
  return target?.side ? { ...own, side: target.side } : { ...ownCountry(telling), ...own }
}

function holderByWords({ id, chain, name, spans, ...mention }: Mention): Holder {
  const value = { mention: id, chain, name }
  return holderOf({ id, chain, name, spans, ...mention }, { value, basis: 'implied', spans, rule: 'holder/named' })
}

/** "We took Orvel". */
function isWe({ analysis }: Scene, at: Span | undefined): boolean {
  const subject = at === undefined ? undefined : subjectOf(analysis.tokens, tokenAt(analysis, at[0]))
  return /^(?:we|i)$/.test(analysis.tokens[subject ?? -1]?.lower ?? '')
}

/** Who denies that another took it denies losing it; so does who denies a loss that names no loser. */
function denierOf(
  scene: Scene,
  { act, telling, at }: { readonly act: Event; readonly telling: Telling; readonly at: Span },
  kind: ControlKind,
): Holder {
  const speaker = speakerHolder(scene, at) ?? {}
  const own = agentOf(scene, act, telling)
  // "denied that its troops had entered Orvel": of its own army.
  if (kind === 'holds') return own.side && own.side.value === speaker.side?.value ? {} : speaker
  return own.holder || own.side ? own : speaker
}

/** In "troops were withdrawn" those who moved stand for the party. */
function moved(event: Event): Grounded<Participant> | undefined {
  return event.type === 'territory.withdrawal' ? event.target : undefined
}

function speakerOf(scene: Scene, event: Event): Holder {
  const speaker = (event.statement === undefined ? undefined : scene.statementById.get(event.statement))?.speaker
  const mention = speaker && scene.mentionById.get(speaker.value.mention)
  return speaker && mention ? holderOf(mention, speaker) : {}
}

/** The act's place and those joined to it: "captured Lyman and Izium". */
function placesOf(scene: Scene, { event, place }: Telling): readonly Draft['place'][] {
  const own = event.place
  if (!own) return []
  const named = isUnplaced(scene, own) ? placeBehind(scene, place?.spans.at(-1)?.[1] ?? 0) : undefined
  const found = [named ?? (place ? heldAt(own, place) : own)]
  return own.basis === 'stated' && place ? [...found, ...placesJoined(scene, place)] : found
}

/** Whoever enters or leaves the centre of a town has won or lost the town. */
function heldAt(own: Draft['place'], { relation, toponym }: Place): Draft['place'] {
  if (relation?.kind !== 'part-of-town' || relation.side !== 'centre') return own
  return { ...own, value: { ...own.value, place: relation.to, name: toponym } }
}
