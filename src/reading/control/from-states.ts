import { clauseEnd, clauseStart, firstPhrase } from '../events/clause.ts'
import * as closed from '../events/lexicon/closed-class.ts'
import { ofPhrase, type Phrase, phraseFrom } from '../events/noun-phrase.ts'
import type { Scene } from '../events/scene.ts'
import { charsOf, kindAt, type Stretch, wordAt } from '../events/stretch.ts'
import { type Draft, holderIn } from './draft.ts'
import { PARTY_OF } from './lexicon/parties.ts'
import { placeIn, subjectPlace } from './place-in.ts'

/** A state that words at a token tell, before its place is known. */
interface State {
  readonly from: number
  readonly to: number
  readonly holder?: { readonly from: number; readonly to: number }
  readonly kind: Draft['kind']
  readonly sense: Draft['sense']
  readonly rule: string
}

/** What adjectives and phrases say of a place: "Russian-held", "under the control of", "in Ukrainian hands", "part of Russia". */
export function fromStates(scene: Scene, stretch: Stretch): readonly Draft[] {
  const found: Draft[] = []
  for (let i = stretch.from; i < stretch.to; i++) {
    const draft = byAdjective(scene, stretch, i) ?? byPhrase(scene, stretch, i) ?? byStruggle(scene, stretch, i)
    if (draft) found.push(draft)
  }
  return found
}

const HELD = /^(.+)-(?:held|controlled|occupied|annexed|ruled)$/

function byAdjective(scene: Scene, stretch: Stretch, at: number): Draft | undefined {
  const by = HELD.exec(wordAt(stretch, at))
  const span = charsOf(stretch, at, at + 1)
  if (!by?.[1] || !span) return undefined
  const phrase = phraseFrom(stretch, at + 1)
  const place = phrase && placeIn(scene, stretch, phrase.from, ofPhrase(stretch, phrase)?.to ?? phrase.to)
  const code = PARTY_OF.get(by[1])
  if (!place || (!code && !/^(?:rebel|government|militia|militant|regime|army|houthi|hamas)$/.test(by[1])))
    return undefined
  const sense = wordAt(stretch, at).endsWith('-annexed') ? 'de-jure' : 'de-facto'
  const side = code ? { side: { value: code, basis: 'stated' as const, spans: [span], rule: 'side/adjective' } } : {}
  const kind = sense === 'de-jure' ? 'claims' : 'holds'
  return {
    ...side,
    spans: [span, ...place.spans],
    at: span,
    place,
    kind,
    sense,
    rule: `control/adjective:${by[0].slice(by[1].length + 1)}`,
  }
}

/** Past adjectives, "town of" and names up to the next clause word. */
function nounsEnd(stretch: Stretch, from: number): number {
  let to = from
  while (to < Math.min(stretch.to, from + 7) && (kindAt(stretch, to) !== 'mark' || wordAt(stretch, to) === '-')) {
    if (
      closed.BE.has(wordAt(stretch, to)) ||
      (closed.PREPOSITIONS.has(wordAt(stretch, to)) && wordAt(stretch, to) !== 'of')
    )
      break
    to++
  }
  return to
}

function byPhrase(scene: Scene, stretch: Stretch, at: number): Draft | undefined {
  const state = underControl(stretch, at) ?? inHands(stretch, at) ?? inLaw(stretch, at)
  if (!state) return undefined
  const from = clauseStart(stretch, state.from)
  const place = subjectPlace(scene, stretch, subjectIn(stretch, from, state.from))
  const who = state.holder && holderIn(scene, stretch, state.holder.from, state.holder.to)
  const span = charsOf(stretch, state.from, state.to)
  const clause = charsOf(stretch, from, Math.max(state.to, clauseEnd(stretch, state.to)))
  if (!place || !who || !span || !clause || (state.sense === 'de-jure' && !who.side)) return undefined
  const kind = standingOf(stretch, from, state)
  return kind && { ...who, spans: [clause], at: span, place, kind, sense: state.sense, rule: state.rule }
}

/** "is not part of" denies another's claim, "no longer under" is a loss, "will be", "if" and "could" say nothing yet. */
function standingOf(stretch: Stretch, from: number, state: State): Draft['kind'] | undefined {
  if (closed.CONDITIONALS.has(wordAt(stretch, from - 1))) return undefined
  for (let i = from; i < state.from; i++) {
    const word = wordAt(stretch, i)
    if (word === 'longer' && wordAt(stretch, i - 1) === 'no') return state.kind === 'holds' ? 'lost' : undefined
    // "had been in Russian hands" tells of what is over.
    if (word === 'had' && wordAt(stretch, i + 1) === 'been') return undefined
    if (closed.NEGATIONS.has(word) || closed.MODALS.has(word)) return undefined
  }
  return state.kind
}

/** The subject before the state, quotation marks stepped over: "“This is a subject of …". */
function subjectIn(stretch: Stretch, from: number, to: number): Phrase | undefined {
  if (/^(?:this|it|that)$/.test(wordAt(stretch, from))) return { from, to: from + 1, head: from }
  return firstPhrase(stretch, from, to)
}

const CONTROL_NOUN = /^(?:control|occupation|rule|administration)$/

/** "under the control of rebels", "under Russian control". */
function underControl(stretch: Stretch, at: number): State | undefined {
  if (wordAt(stretch, at) !== 'under') return undefined
  for (let i = at + 1; i < Math.min(stretch.to, at + 6); i++) {
    if (!CONTROL_NOUN.test(wordAt(stretch, i))) continue
    const of = wordAt(stretch, i + 1) === 'of' ? phraseFrom(stretch, i + 2) : undefined
    const holder = of ? { from: of.from, to: of.to } : { from: at + 1, to: i }
    return {
      from: at,
      to: of?.to ?? i + 1,
      holder,
      kind: 'holds',
      sense: 'de-facto',
      rule: 'control/phrase:under-control',
    }
  }
  return undefined
}

/** "in Russian hands", "in the hands of rebels". */
function inHands(stretch: Stretch, at: number): State | undefined {
  if (wordAt(stretch, at) !== 'in') return undefined
  for (let i = at + 1; i < Math.min(stretch.to, at + 5); i++) {
    if (wordAt(stretch, i) !== 'hands') continue
    const of = wordAt(stretch, i + 1) === 'of' ? phraseFrom(stretch, i + 2) : undefined
    const holder = of ? { from: of.from, to: of.to } : { from: at + 1, to: i }
    return { from: at, to: of?.to ?? i + 1, holder, kind: 'holds', sense: 'de-facto', rule: 'control/phrase:in-hands' }
  }
  return undefined
}

/** "part of Russia", "a subject of the Russian Federation", "belongs to Ukraine", "Russian territory". */
function inLaw(stretch: Stretch, at: number): State | undefined {
  const word = wordAt(stretch, at)
  const next = wordAt(stretch, at + 1)
  const isPart = /^(?:part|subject|constituent|territory)$/.test(word) && next === 'of'
  const isOwned = /^belong(?:s|ed)?$/.test(word) && next === 'to'
  if (isPart || isOwned) {
    const owner = phraseFrom(stretch, at + 2)
    const isParty =
      owner &&
      Array.from({ length: owner.to - owner.from }, (_, k) => wordAt(stretch, owner.from + k)).some(one =>
        PARTY_OF.has(one),
      )
    return owner && isParty
      ? { from: at, to: owner.to, holder: owner, kind: 'claims', sense: 'de-jure', rule: `control/law:${word}-${next}` }
      : undefined
  }
  const isTerritory = PARTY_OF.has(word) && /^(?:territory|land|soil)$/.test(next) && isPredicate(stretch, at)
  return isTerritory
    ? {
        from: at,
        to: at + 2,
        holder: { from: at, to: at + 1 },
        kind: 'claims',
        sense: 'de-jure',
        rule: 'control/law:territory',
      }
    : undefined
}

function isPredicate(stretch: Stretch, at: number): boolean {
  for (let i = at - 1; i >= at - 3; i--)
    if (closed.BE.has(wordAt(stretch, i)) || /^remains?$/.test(wordAt(stretch, i))) return true
  return false
}

/** "the battle for Lyman", "fighting for control of Lyman", "the contested town of Lyman". */
function byStruggle(scene: Scene, stretch: Stretch, at: number): Draft | undefined {
  const word = wordAt(stretch, at)
  const isFight = /^(?:battle|battles|fighting|fight|fought|struggle)$/.test(word) && wordAt(stretch, at + 1) === 'for'
  const isContested = word === 'contested' && !closed.BE.has(wordAt(stretch, at - 1))
  if (!isFight && !isContested) return undefined
  const start = isFight ? at + 2 : at + 1
  const skip = wordAt(stretch, start) === 'control' && wordAt(stretch, start + 1) === 'of' ? 2 : 0
  const place = placeIn(scene, stretch, start + skip, nounsEnd(stretch, start + skip))
  const span = charsOf(stretch, at, at + 1)
  if (!place || !span) return undefined
  return {
    spans: [span, ...place.spans],
    at: span,
    place,
    kind: 'contested',
    sense: 'de-facto',
    rule: `control/struggle:${word}`,
  }
}
