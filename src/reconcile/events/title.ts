import type { Actor } from '../../record/actor.ts'
import type { Status } from '../../record/event.ts'
import { type EventType, familyOf, glossOf } from '../../record/event-types.ts'
import type { RecordEvent, RecordPlace } from '../../record/record.ts'
import { EVENT_PHRASES, FACILITY_AS_OBJECT, NEEDS_OBJECT, PLACE_AS_OBJECT } from './lexicon/event-phrases.ts'

/** What a title is made from: names, no free text. */
export interface TitleParts {
  readonly type: EventType
  readonly status: Status
  readonly agent?: Pick<Actor, 'name' | 'kind'> | undefined
  readonly target?: Pick<Actor, 'name'> | undefined
  readonly place?: string | undefined
  readonly placeKind?: RecordPlace['kind'] | undefined
}

/** Who a title names: for acts of war an army before the state that the same reports name; else the best supported. */
export function doerFor<A extends Pick<Actor, 'kind'>>(type: EventType, agents: readonly A[]): A | undefined {
  const [first] = agents
  const fight = FOUGHT.has(familyOf(type)) && first?.kind === 'government'
  return (fight ? agents.find(({ kind }) => kind === 'force') : undefined) ?? first
}

const FOUGHT = new Set(['battle', 'strike', 'explosive', 'territory'])

/** The status that a title tells: done, if any report tells it as done; else the best supported. */
export function statusToTell(statuses: RecordEvent['statuses']): Status {
  return statuses.find(({ value }) => value === 'happened')?.value ?? statuses[0]?.value ?? 'happened'
}

/** "Russian troops withdraw from Kherson"; for what has not happened the noun: "Feared ambush in Kherson". */
export function titleOf(parts: TitleParts): string {
  return capital(clauseOf(parts, 'present') ?? nameOfAct(parts))
}

/** The same as told in a brief: "Russian troops withdrew from Kherson"; without a doer "Shelling of Kherson took place"; "… was under way" while it goes on. */
export function pastOf(parts: TitleParts): string {
  const clause = parts.status === 'ongoing' ? undefined : clauseOf(parts, 'past')
  if (clause !== undefined) return capital(clause)
  return `${capital(nameOfAct(parts))} ${parts.status === 'ongoing' ? 'was under way' : 'took place'}`
}

/** What is feared, planned or done, as a noun with its quality: "feared ambush in Kherson by Russian troops". */
export function nameOfAct({ type, status, agent, target, place, placeKind }: TitleParts): string {
  const phrase = EVENT_PHRASES[type]
  if (!phrase)
    return words([QUALITY[status], firstGloss(type), place && `${located('in', placeKind)} ${place}`, by(agent)])
  const { verb, noun, at } = phrase
  const ofTarget = target && NEEDS_OBJECT.has(verb) ? `of ${target.name}` : undefined
  return words([
    QUALITY[status],
    noun,
    ofTarget,
    place && `${ofTarget ? located(at, placeKind) : located(at, placeKind, at)} ${place}`,
    by(agent),
  ])
}

function clauseOf(
  { type, status, agent, target, place, placeKind }: TitleParts,
  tense: 'present' | 'past',
): string | undefined {
  const phrase = EVENT_PHRASES[type]
  if (!phrase || !agent || (status !== 'happened' && status !== 'ongoing')) return undefined
  const { verb, past, at } = phrase
  const placeIsObject =
    PLACE_AS_OBJECT.has(verb) || (placeKind === 'facility' && FACILITY_AS_OBJECT.has(verb) && target === undefined)
  const object = placeIsObject ? (place ?? target?.name) : NEEDS_OBJECT.has(verb) ? target?.name : undefined
  if (object === undefined && (placeIsObject || NEEDS_OBJECT.has(verb))) return undefined
  const where = placeIsObject || place === undefined ? undefined : `${located(at, placeKind)} ${place}`
  return words([agent.name, tense === 'past' ? past : conjugated(verb, agent), object, where])
}

const QUALITY: { readonly [status in Status]?: string } = {
  attempted: 'attempted',
  planned: 'planned',
  threatened: 'threatened',
  claimed: 'claimed',
  denied: 'denied',
  feared: 'feared',
  hypothetical: 'possible',
  negated: 'no',
  averted: 'averted',
  predicted: 'predicted',
}

const words = (parts: readonly (string | undefined)[]) => parts.filter(part => part).join(' ')
const by = (agent: TitleParts['agent']) => (agent ? `by ${agent.name}` : undefined)
// A bridge or dam is no place to be in.
const located = (at: string, kind: TitleParts['placeKind'], of = 'in') => {
  const joined = at === 'of' ? of : at
  return joined === 'in' && kind === 'facility' ? 'at' : joined
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const firstGloss = (type: EventType) => glossOf(type).split(/[,;(]/)[0]?.trim() ?? type

/** Plural for armies, peoples and names that end in "s"; else the third person. */
function conjugated(verb: string, { name, kind }: Pick<Actor, 'name' | 'kind'>): string {
  const plural = kind !== 'person' && (PLURAL.test(name) || / and /.test(name))
  if (plural) return verb
  const [first = '', ...rest] = verb.split(' ')
  const third = /(?:s|sh|ch|x|z|o)$/.test(first)
    ? `${first}es`
    : /[^aeiou]y$/.test(first)
      ? `${first.slice(0, -1)}ies`
      : `${first}s`
  return [third, ...rest].join(' ')
}

const PLURAL = /(?:s|troops|police|people|military personnel|servicemen|men|women|children)$/i
