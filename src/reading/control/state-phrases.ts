import { dependentsOf } from '../../language/trees/dependents.ts'
import { clausesOf } from '../events/clause.ts'
import { ofPhrase, type Phrase, phraseOf } from '../events/noun-phrase.ts'
import { lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import { isPredicate } from './in-law.ts'
import type { State } from './state.ts'

/** What a phrase that begins here says of who holds a place: "under Russian control", "in the hands of rebels", "in control of". */
export function phraseOfHolding(stretch: Stretch, at: number): State | undefined {
  return (
    underControl(stretch, at) ??
    outOfControl(stretch, at) ??
    inHands(stretch, at) ??
    inControl(stretch, at) ??
    asOurs(stretch, at)
  )
}

const CONTROL_NOUN = /^(?:control|occupation|rule|administration)$/

/** "under the control of rebels", "under Russian control". */
function underControl(stretch: Stretch, at: number): State | undefined {
  return behindPreposition(stretch, at, 'under', CONTROL_NOUN, 'control/phrase:under-control')
}

/** "slipped from the junta's control", "is out of rebel hands". */
function outOfControl(stretch: Stretch, at: number): State | undefined {
  const preposition = wordAt(stretch, at)
  if (!/^(?:from|out|beyond)$/.test(preposition)) return undefined
  const found = behindPreposition(
    stretch,
    at,
    preposition,
    /^(?:control|hands|grip|grasp|rule)$/,
    'control/phrase:out-of-control',
  )
  const predicate = found && clausesOf(stretch.tokens).predicateOf(found.head)
  const isGone = predicate === found?.head || (predicate !== undefined && GONE.test(lemmaAt(stretch, predicate)))
  return found && isGone ? { ...found, kind: 'lost' } : undefined
}

const GONE = /^(?:slip|fall|pass|escape|be|drop|move|slide|go|remain)$/

/** "in Russian hands", "in the hands of rebels", "fell into rebel hands". */
function inHands(stretch: Stretch, at: number): State | undefined {
  // "The rebels are in possession of Orvel" tells of what they have.
  if (wordAt(stretch, at + 1) === 'possession') return undefined
  const preposition = wordAt(stretch, at) === 'into' ? 'into' : 'in'
  return behindPreposition(
    stretch,
    at,
    preposition,
    /^(?:hands|grip|grasp|possession|clutches)$/,
    'control/phrase:in-hands',
  )
}

/** "The rebels are in (full) control of Orvel". */
function inControl(stretch: Stretch, at: number): State | undefined {
  const head =
    wordAt(stretch, at) === 'in' ? stretch.tokens[at]?.head : MASTERS.test(wordAt(stretch, at)) ? at : undefined
  if (head === undefined || head < at || head > at + 3) return undefined
  if (head !== at && !/^(?:control|charge|command|possession)$/.test(wordAt(stretch, head))) return undefined
  const place = ofPhrase(stretch, phraseOf(stretch, head)) ?? antecedentOf(stretch, head)
  if (!place) return undefined
  const whole = ofPhrase(stretch, place)?.to ?? place.to
  const of = { ...place, to: whole }
  return {
    from: at,
    to: Math.max(whole, head + 1),
    head,
    place: of,
    kind: 'holds',
    sense: 'de-facto',
    rule: 'control/phrase:in-control',
  }
}

const MASTERS = /^(?:masters?|rulers?|occupiers?)$/

/** "Orvel, where the rebels are in charge": what the clause is said of, right before it. */
function antecedentOf(stretch: Stretch, head: number): Phrase | undefined {
  const { tokens } = stretch
  const predicate = clausesOf(tokens).predicateOf(head)
  const where = [...dependentsOf(tokens).of(head), ...dependentsOf(tokens).of(predicate)].find(
    at => at < head && tokens[at]?.lower === 'where',
  )
  if (where === undefined) return undefined
  const noun = wordAt(stretch, where - 1) === ',' ? where - 2 : where - 1
  return noun < stretch.from ? undefined : { from: noun, to: noun + 1, head: noun }
}

/** "Orvel is ours". */
function asOurs(stretch: Stretch, at: number): State | undefined {
  if (!/^(?:ours|mine|theirs)$/.test(wordAt(stretch, at)) || !isPredicate(stretch, at)) return undefined
  const range = { from: at, to: at + 1 }
  return { ...range, head: at, holder: range, kind: 'holds', sense: 'de-facto', rule: 'control/phrase:ours' }
}

function behindPreposition(
  stretch: Stretch,
  at: number,
  preposition: string,
  noun: RegExp,
  rule: string,
): State | undefined {
  if (wordAt(stretch, at) !== preposition) return undefined
  const head = stretch.tokens[at]?.head
  if (head === undefined || head <= at || head > at + 6 || !noun.test(wordAt(stretch, head))) return undefined
  const of = ofPhrase(stretch, phraseOf(stretch, head))
  const holder = of ?? { from: at + 1, to: head }
  return { from: at, to: of?.to ?? head + 1, head, holder, kind: 'holds', sense: 'de-facto', rule }
}
