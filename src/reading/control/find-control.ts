import type { Control } from '../../record/control.ts'
import type { Event } from '../../record/event.ts'
import { idFrom } from '../../record/ids.ts'
import type { Mention } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import { framedSentences } from '../events/frame-guard.ts'
import type { Telling } from '../events/same-act.ts'
import { chainOf, type EventInput, type Scene, sceneOf, statementAround, stretchOf } from '../events/scene.ts'
import type { Stretch } from '../events/stretch.ts'
import type { Draft } from './draft.ts'
import { fromActs } from './from-acts.ts'
import { withEarlier } from './from-earlier.ts'
import { fromStates } from './from-states.ts'
import { fromStruggles } from './from-struggles.ts'
import { fromWords } from './from-words.ts'
import { withMendedPerfects } from './mended-perfects.ts'
import { isOfAnotherPlace } from './of-another-place.ts'
import { partOfUnlisted, refOfPart } from './part-of-unlisted.ts'
import { dayOfBegin, isHistory } from './since-when.ts'
import { type Unlisted, unlistedNames } from './unlisted-names.ts'

/** The parts of a report, and what `findEvents` made of them. */
export interface ControlInput extends EventInput {
  readonly events: readonly Event[]
  readonly tellings: readonly Telling[]
}

/** What a report says of who holds what, and the mentions of holders, and places, that no other reader has made. */
export interface FoundControl {
  readonly control: readonly Control[]
  readonly mentions: readonly Mention[]
  readonly places: readonly Place[]
}

/** Who stands how to which place, in text order, each assertion of a voice once; from acts, words of holding, states, law and struggles. */
export function findControl(input: ControlInput): FoundControl {
  const told = sceneOf({ ...input, analysis: withMendedPerfects(input.analysis) })
  const stretches = stretchesOf(told)
  const unlisted = stretches.flatMap(stretch => unlistedNames(told, stretch))
  const scene =
    unlisted.length === 0
      ? told
      : sceneOf({ ...told, places: [...input.places, ...unlisted.map(({ place }) => place)] })
  const drafts = withEarlier(scene, stretches, [
    ...fromActs(scene, input.tellings, actsByTrigger(input.events)),
    ...statesOf(scene, stretches),
  ])
  const byKey = new Map<string, Control>()
  const made = new Map<string, Mention>()
  // The same words may be read as an act and as a word of holding, the holder told by its side or by itself.
  const keyOfWords = new Map<string, string>()
  const parts = new Map<string, Unlisted>()
  for (const whole of drafts) {
    if (whole.sense === 'de-facto' && isHistory(scene, whole)) continue
    const part = partOfUnlisted(scene, whole.place)
    const isPlain = !part && scene.placeById.get(whole.place.value.mention)?.relation === undefined
    if (isPlain && isOfAnotherPlace(scene.analysis.text, whole.at, whole.place.spans[0])) continue
    if (part) parts.set(part.place.id, part)
    const draft = part ? { ...whole, place: refOfPart(part, whole.place) } : whole
    const control = controlOf(scene, draft)
    const words = [draft.at[0], control.place.value.mention, control.kind].join(' ')
    const key = keyOfWords.get(words) ?? keyOf(control)
    keyOfWords.set(words, key)
    const earlier = byKey.get(key)
    if (draft.made && !earlier?.holder) made.set(draft.made.id, draft.made)
    byKey.set(key, earlier ? joined(earlier, control) : control)
  }
  const control = [...byKey.values()]
  const held = heldOf([...unlisted, ...parts.values()], control)
  return {
    control,
    mentions: [...made.values(), ...held.map(({ mention }) => mention)],
    places: held.map(({ place }) => place),
  }
}

/** Of the names that nobody has taken those that somebody holds. */
function heldOf(unlisted: readonly Unlisted[], control: readonly Control[]): readonly Unlisted[] {
  const held = new Set(control.map(({ place }) => place.value.mention))
  return unlisted.filter(({ place }) => held.has(place.id))
}

/** The same assertion again can name the holder, and say since when more exactly. */
function joined(earlier: Control, later: Control): Control {
  const isBetter = later.from !== undefined && sureness(later.from) > sureness(earlier.from)
  const { holder, side } = later
  return {
    ...earlier,
    ...(earlier.holder || !holder ? {} : { holder, ...(side ? { side } : {}) }),
    ...(isBetter && later.from ? { from: later.from } : {}),
  }
}

const sureness = (from: Control['from']) => (from ? ['assumed', 'implied', 'stated'].indexOf(from.basis) : -1)

/** The sentences that tell of this world. */
function stretchesOf({ analysis }: Scene): readonly Stretch[] {
  const framed = framedSentences(analysis)
  return analysis.sentences.filter(sentence => !framed.has(sentence)).map(sentence => stretchOf(analysis, sentence))
}

function statesOf(scene: Scene, stretches: readonly Stretch[]): readonly Draft[] {
  return stretches.flatMap(stretch => [
    ...fromWords(scene, stretch),
    ...fromStates(scene, stretch),
    ...fromStruggles(scene, stretch),
  ])
}

/** Which event a word is a telling of. */
function actsByTrigger(events: readonly Event[]): ReadonlyMap<number, Event> {
  const map = new Map<number, Event>()
  for (const event of events) {
    for (const spans of [event.trigger, ...event.mentions]) if (spans[0]) map.set(spans[0][0], event)
  }
  return map
}

function controlOf(scene: Scene, draft: Draft): Control {
  const { at, made: _, from: told, ...rest } = draft
  const from = dayOfBegin(told)
  const all = chainOf(scene, statementAround(scene, at))
  // Reports that somebody denies are in nobody's mouth.
  const statement = (draft.kind === 'denies-losing' ? all.find(one => one.speaker) : undefined) ?? all[0]
  return {
    id: idFrom('k', scene.reportId, ...at, draft.place.value.mention, draft.kind),
    ...rest,
    ...(from ? { from } : {}),
    ...(statement ? { statement: statement.id } : {}),
  }
}

function keyOf(control: Control): string {
  const place = control.place.value.place ?? control.place.value.name
  const who = control.side?.value ?? control.holder?.value.chain ?? ''
  return [place, who, control.kind, control.sense, control.statement ?? ''].join('\u0001')
}
