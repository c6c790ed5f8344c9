import type { Sentence } from '../../language/analyse.ts'
import type { Event, Status } from '../../record/event.ts'
import type { EventType } from '../../record/event-types.ts'
import { idFrom } from '../../record/ids.ts'
import type { Mention } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Statement } from '../../record/statement.ts'
import type { Span } from '../../text/span.ts'
import { asAccident, isNoBurst } from './accidental.ts'
import { partiesOf } from './act-parties.ts'
import { withCarriedPlaces } from './carried-place.ts'
import { placeOfHit } from './event-place.ts'
import { findTriggers, type Hit } from './find-triggers.ts'
import { framedSentences, isFigure } from './frame-guard.ts'
import { isDefinite, openerOf } from './governor.ts'
import { instrumentOf } from './instrument.ts'
import { isOfNoFighters } from './no-fighters.ts'
import { caseOf } from './noun-phrase.ts'
import { isObituary } from './obituary.ts'
import { rolesOf } from './roles.ts'
import { mergeSameActs, type Telling } from './same-act.ts'
import { chainOf, type EventInput, type Scene, sceneOf, statementAround, stretchOf } from './scene.ts'
import { statusOf } from './status.ts'
import { statusByDay } from './status-by-day.ts'
import { charsOf, type Stretch } from './stretch.ts'
import { asStoppage, withKnownStrikes } from './strikes.ts'
import { timeFrameOf } from './time-frame.ts'
import { isWithToyWeapon } from './toy-weapons.ts'
import { unexplodedAt } from './unexploded.ts'
import { timeOf, timeRefOf } from './when/day-of-act.ts'
import { type FoundTime, ownTime } from './when/own-time.ts'

/** The acts and happenings that a report tells, in text order, each once, and every telling of one before they were joined; linear in the text. */
export function findEvents(input: EventInput): {
  readonly events: readonly Event[]
  readonly tellings: readonly Telling[]
} {
  const scene = sceneOf(input)
  const tellings = withKnownStrikes(tellEvents(scene))
  return { events: withCarriedPlaces(scene, mergeSameActs(tellings)), tellings }
}

function tellEvents(scene: Scene): readonly Telling[] {
  const framed = framedSentences(scene.analysis)
  return scene.analysis.sentences
    .filter(sentence => !framed.has(sentence))
    .flatMap(sentence => inSentence(scene, sentence))
}

function inSentence(scene: Scene, sentence: Sentence): readonly Telling[] {
  const stretch = stretchOf(scene.analysis, sentence)
  const hits = findTriggers(scene, stretch).map(hit => asAccident(stretch, asStoppage(stretch, hit)))
  return hits
    .filter(hit => !isFigure(stretch, hit) && !isNoBurst(stretch, hit) && !isWithToyWeapon(stretch, hit))
    .filter(hit => !isOfNoFighters(scene, stretch, hit) && !isDoerOfOne(hits, hit))
    .flatMap(hit => tellingOf(scene, stretch, hit) ?? [])
}

function tellingOf(scene: Scene, stretch: Stretch, hit: Hit): Telling | undefined {
  const trigger = spansOf(stretch, hit)
  const clause = charsOf(
    stretch,
    Math.min(hit.clause.from, ...hit.words),
    Math.max(hit.clause.to, Math.max(...hit.words) + 1),
  )
  const first = trigger[0]
  if (!first || !clause) return undefined
  const statement = statementAround(scene, first)
  const called = statement?.stance.value === 'calls'
  const told = orUnexploded(stretch, hit, statusOf(stretch, hit, chainOf(scene, statement), scene.analysis.text))
  const reported = statement !== undefined
  const { time, timeFrame } = whenOf(scene, stretch, hit, { statement, called, status: told.value })
  const status = statusByDay(told, hit, { time, published: scene.published })
  const roles = rolesOf(scene, stretch, hit, statement)
  const place = placeOfHit(scene, stretch, hit, new Set(roles.agent ? [roles.agent.value.mention] : []))
  const instrument = instrumentOf(scene, stretch, hit)
  const agent = roles.agent && scene.mentionById.get(roles.agent.value.mention)
  const located = place && scene.placeById.get(place.value.mention)
  const event: Event = {
    id: idFrom('e', scene.reportId, first[0], trigger.at(-1)?.[1] ?? first[1]),
    type: typeOf(hit.type, agent, located),
    trigger,
    spans: [clause],
    mentions: [],
    status,
    timeFrame,
    ...roles,
    ...partiesOf(scene, stretch, hit),
    ...(place ? { place } : {}),
    ...(time ? { time } : {}),
    ...(instrument ? { instrument } : {}),
    ...(statement ? { statement: statement.id } : {}),
    rule: `events/${hit.group ? 'verb' : 'noun'}:${hit.row.word}`,
  }
  const voice = statement?.speaker?.value.chain ?? statement?.id ?? ''
  const definite = hit.group === undefined && isDefinite(stretch, hit.head)
  const isPassing =
    !definite &&
    reported &&
    status.value === 'happened' &&
    caseOf(stretch.tokens, hit.head) !== '' &&
    hit.group === undefined
  return { event, isDefinite: definite, isPassing, voice, agent, place: located }
}

/** What was laid and did not go off was only tried. */
function orUnexploded(stretch: Stretch, hit: Hit, told: Grounded<Status>): Grounded<Status> {
  const at = told.value === 'happened' ? unexplodedAt(stretch, hit) : undefined
  const span = at === undefined ? undefined : charsOf(stretch, at, at + 1)
  return span ? { value: 'attempted', basis: 'stated', spans: [span], rule: 'status/unexploded' } : told
}

/** "A suicide bomber attacked the gate": who is named by what the verb tells is no act of his own. */
const isDoerOfOne = (hits: readonly Hit[], { group, head, type }: Hit): boolean =>
  group === undefined && hits.some(one => one.group !== undefined && one.type === type && one.subject?.head === head)

/** The time of an act and its frame; only of what is news is a day looked for outside of its own sentence. */
function whenOf(
  scene: Scene,
  stretch: Stretch,
  hit: Hit,
  {
    statement,
    called,
    status,
  }: { readonly statement: Statement | undefined; readonly called: boolean; readonly status: Status },
): Pick<Event, 'time' | 'timeFrame'> {
  const { published } = scene
  const frameOf = (found: FoundTime | undefined) =>
    timeFrameOf(stretch, hit, { time: found?.time, published, reported: statement !== undefined })
  const own = ownTime(scene, hit, called)
  const ofNow = frameOf(own)
  const timeFrame = ofNow.value === 'current' && own === undefined ? ofLife(scene, hit, ofNow) : ofNow
  const isAside = /^(?:after|before|since|until)$/.test(openerOf(stretch.tokens, hit.head))
  const isReal = /^(?:happened|ongoing|claimed)$/.test(status)
  const isNews = hit.group !== undefined && !called && !isAside && isReal && timeFrame.value === 'current'
  const found = isNews ? timeOf(scene, [hit], { own, statement }) : own
  const time = found || isNews ? timeRefOf(scene, found, statement) : undefined
  return { timeFrame: found === own ? timeFrame : frameOf(found), ...(time ? { time } : {}) }
}

/** What an obituary tells in the past without a day is of the life that it is on. */
function ofLife({ analysis }: Scene, { group }: Hit, frame: Event['timeFrame']): Event['timeFrame'] {
  const isThen = group === undefined || group.tense === 'past'
  return isThen && isObituary(analysis) ? { ...frame, value: 'background', rule: 'time-frame/obituary' } : frame
}

/** A place taken by the side whose country it lies in is regained; one "recaptured" by another is taken. */
function typeOf(type: EventType, agent: Mention | undefined, place: Place | undefined): EventType {
  const [side, country] = [agent?.side?.value, place?.at?.country]
  if (!side || !country || !/^territory\.(?:taken|regained)$/.test(type)) return type
  return side === country ? 'territory.regained' : type === 'territory.regained' ? type : 'territory.taken'
}

/** Words of the trigger that stand together make one span. */
function spansOf(stretch: Stretch, hit: Hit): Span[] {
  const spans: Span[] = []
  let from = hit.words[0]
  for (const [k, at] of hit.words.entries()) {
    const next = hit.words[k + 1]
    if (next === at + 1 || from === undefined) continue
    const span = charsOf(stretch, from, at + 1)
    if (span) spans.push(span)
    from = next
  }
  return spans
}
