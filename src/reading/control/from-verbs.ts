import type { PlaceRef } from '../../record/place.ts'
import type { Grounded } from '../../record/shape.ts'
import { describedPlace } from '../events/described-place.ts'
import { placeOfHit } from '../events/event-place.ts'
import { findTriggers, type Hit } from '../events/find-triggers.ts'
import { openerOf } from '../events/governor.ts'
import type { Phrase } from '../events/noun-phrase.ts'
import { isPronoun } from '../events/participants.ts'
import { isOfClass } from '../events/phrase-class.ts'
import { chainOf, type Scene, statementAround } from '../events/scene.ts'
import { afterPreposition } from '../events/slots.ts'
import { statusOf } from '../events/status.ts'
import { charsOf, type Stretch, wordAt } from '../events/stretch.ts'
import { lexiconOf } from '../events/trigger-index.ts'
import { refOf } from '../events/when/day-of-act.ts'
import { ownTime } from '../events/when/own-time.ts'
import { type Draft, type Holder, holderIn } from './draft.ts'
import { CONTROL_VERBS, type ControlVerb } from './lexicon/control-verbs.ts'
import { placeIn } from './place-in.ts'

const VERBS = lexiconOf(CONTROL_VERBS, [])
const ROWS = new Map<object, ControlVerb>(CONTROL_VERBS.map(row => [row, row]))

/** What verbs of holding and losing say of a place in one sentence. */
export function fromVerbs(scene: Scene, stretch: Stretch): readonly Draft[] {
  return findTriggers(scene, stretch, VERBS).flatMap(hit => {
    const row = ROWS.get(hit.row)
    return row ? (draftOf(scene, stretch, hit, row) ?? []) : []
  })
}

function draftOf(scene: Scene, stretch: Stretch, hit: Hit, row: ControlVerb): Draft | undefined {
  const first = hit.words[0] ?? stretch.from
  const at = charsOf(stretch, first, Math.max(...hit.words) + 1)
  const clause = charsOf(stretch, hit.clause.from, hit.clause.to)
  if (!at || !clause) return undefined
  const status = statusOf(stretch, hit, chainOf(scene, statementAround(scene, at)), scene.analysis.text)
  const kind = kindOf(stretch, hit, row, status.value)
  const place =
    row.holder === 'to' ? subjectPlace(scene, stretch, hit.subject) : placeOfHit(scene, stretch, hit, new Set())
  if (!kind || !place || place.rule === 'place/sentence' || isElsewhere(row, place)) return undefined
  const holding = row.holder === 'to' ? phraseAfterTo(stretch, hit) : hit.subject
  const named = holding && holderIn(scene, stretch, holding.from, holding.to)
  const who = kind === 'contested' ? undefined : (named ?? someoneOf(scene, stretch, holding))
  const time = ownTime(scene, hit)
  const from = time && { value: refOf(time.time), basis: 'stated' as const, spans: time.time.spans, rule: time.rule }
  if (!who && kind !== 'contested') return undefined
  return {
    ...who,
    spans: [clause],
    at,
    place,
    kind,
    sense: 'de-facto',
    ...(from ? { from } : {}),
    rule: `control/verb:${row.word}`,
  }
}

/** A verb that takes what is held as its object says nothing of another place of its clause. */
function isElsewhere({ objectIs }: ControlVerb, { rule }: Grounded<PlaceRef>): boolean {
  return objectIs === 'place' && /^place\/(?:after|before)$/.test(rule)
}

function kindOf(stretch: Stretch, { group, head }: Hit, row: ControlVerb, status: string): Draft['kind'] | undefined {
  if (group?.negation?.kind === 'ended' || wordAt(stretch, head - 1) === 'longer')
    return row.kind !== 'holds' ? undefined : isUndone(stretch, head) ? 'denies-losing' : 'lost'
  // "no withdrawal until the flag was flying over the city": it does not fly there yet.
  if (/^(?:until|till|before|unless|if|whether)$/.test(openerOf(stretch.tokens, head))) return undefined
  // "Neither army holds the town."
  if (group?.emptyArgument?.role === 'subject') return row.kind === 'holds' ? 'contested' : undefined
  if (status === 'happened' || status === 'ongoing' || status === 'claimed') return row.kind
  return status === 'denied' || status === 'negated' ? row.denied : undefined
}

/** "denied that its troops no longer control the town". */
function isUndone({ tokens }: Stretch, head: number): boolean {
  const { head: over = -1, deprel } = tokens[head] ?? {}
  return deprel === 'ccomp' && /^(?:deny|reject|dispute|refute)$/.test(tokens[over]?.lemma ?? '')
}

function subjectPlace(scene: Scene, stretch: Stretch, subject: Phrase | undefined): Grounded<PlaceRef> | undefined {
  return subject && (placeIn(scene, stretch, subject.from, subject.to) ?? describedPlace(scene, stretch, subject))
}

/** A force that no mention is kept of: it holds, though nobody can tell who it is. */
function someoneOf(scene: Scene, stretch: Stretch, phrase: Phrase | undefined): Holder | undefined {
  const isSomeone =
    phrase &&
    !isPronoun(stretch, phrase) &&
    (stretch.tokens[phrase.head]?.upos === 'PROPN' || isOfClass(scene, stretch, phrase, 'force'))
  return isSomeone ? {} : undefined
}

function phraseAfterTo(stretch: Stretch, hit: Hit): Phrase | undefined {
  const after = { ...hit, words: hit.words.slice(0, 1) }
  return afterPreposition(stretch, after, 'to')
}
