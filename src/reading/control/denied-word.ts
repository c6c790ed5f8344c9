import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import { objectOf, subjectOf } from '../events/arguments.ts'
import { LIES } from '../events/lexicon/status-cues.ts'
import { phraseOf } from '../events/noun-phrase.ts'
import { type Scene, statementAround } from '../events/scene.ts'
import { charsOf, lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import { type Draft, type Holder, holderIn, speakerHolder } from './draft.ts'

/** "The rebels said they had captured Orvel. The army denied it": whoever denies another's word that he has taken a place denies losing it. */
export function deniedWord(scene: Scene, stretch: Stretch, earlier: readonly Draft[]): readonly Draft[] {
  if (earlier.length === 0) return []
  const found: Draft[] = []
  for (let at = stretch.from; at < stretch.to; at++) {
    const lie = calledLie(stretch, at)
    const word = lie ?? (DENIES.test(lemmaAt(stretch, at)) ? wordDenied(stretch, at) : undefined)
    const span = word === undefined ? undefined : charsOf(stretch, word, word + 1)
    const who = span && (denierAt(scene, stretch, at) ?? (lie === undefined ? undefined : speakerHolder(scene, span)))
    if (!who || !span) continue
    found.push(
      ...claimedBefore(scene, earlier, span[0], who).map(({ place }) => ({
        ...who,
        spans: [span, ...place.spans],
        at: span,
        place,
        kind: 'denies-losing' as const,
        sense: 'de-facto' as const,
        rule: 'control/denied-word',
      })),
    )
  }
  return found
}

const DENIES = /^(?:deny|reject|dismiss|refute|dispute|rebut|rubbish|contradict)$/

/** "it", "this", "the claim", "the reports": what was said before. */
function wordDenied(stretch: Stretch, verb: number): number | undefined {
  const { tokens } = stretch
  const { negation, modal, voice } = verbGroupOf(tokens, verb)
  const object = objectOf(tokens, verb)
  if (negation || modal || voice === 'passive' || object === undefined || object < verb) return undefined
  return isWord(stretch, object) ? object : undefined
}

function isWord(stretch: Stretch, at: number): boolean {
  return /^(?:it|this|that|these|them)$/.test(wordAt(stretch, at)) || WORD.test(lemmaAt(stretch, at))
}

/** "called the claim false", "said this was untrue": the word so called, by "called" or by "untrue". */
function calledLie(stretch: Stretch, at: number): number | undefined {
  const { tokens } = stretch
  if (/^(?:call|brand|label|declare)$/.test(lemmaAt(stretch, at))) {
    const object = objectOf(tokens, at)
    const behind = object === undefined ? [] : [1, 2, 3].map(step => lemmaAt(stretch, object + step))
    return object !== undefined && object > at && isWord(stretch, object) && behind.some(isLie) ? object : undefined
  }
  const subject = isLie(lemmaAt(stretch, at)) ? dependentBy(tokens, at, 'nsubj') : undefined
  const isSaid = dependentBy(tokens, at, 'cop') !== undefined && verbGroupOf(tokens, at).negation === undefined
  return subject !== undefined && isSaid && isWord(stretch, subject) ? subject : undefined
}

const isLie = (lemma: string) => LIES.has(lemma) || /^(?:untrue|wrong|unfounded)$/.test(lemma)

const WORD = /^(?:claim|report|assertion|statement|allegation|account|announcement|version|boast)$/

/** A side of the war; residents and diplomats lose no place. */
function denierAt(scene: Scene, stretch: Stretch, verb: number): Holder | undefined {
  const subject = subjectOf(stretch.tokens, verb)
  const phrase = subject === undefined || subject > verb ? undefined : phraseOf(stretch, subject)
  const who = phrase && holderIn(scene, stretch, phrase.from, phrase.to)
  const kind = who?.holder && scene.mentionById.get(who.holder.value.mention)?.kind
  return kind === 'people' || kind === 'place' ? undefined : who
}

/** What somebody else was last told to hold, by his own word, in the sentences right before. */
function claimedBefore(scene: Scene, earlier: readonly Draft[], start: number, who: Holder): readonly Draft[] {
  const near = earlier.filter(({ at, kind }) => at[1] <= start && at[0] > start - REACH && kind === 'holds')
  const last = near.reduce<Draft | undefined>((best, one) => (best && best.at[0] >= one.at[0] ? best : one), undefined)
  const statement = last && statementAround(scene, last.at)
  const isOther =
    statement?.speaker !== undefined && statement.speaker.value.chain !== who.holder?.value.chain && !isSame(last, who)
  return isOther ? near.filter(one => statementAround(scene, one.at)?.id === statement.id && !isSame(one, who)) : []
}

/** Characters back that "it" can go. */
const REACH = 240

const isSame = (a: Holder | undefined, b: Holder) =>
  (a?.side !== undefined && a.side.value === b.side?.value) ||
  (a?.holder !== undefined && a.holder.value.chain === b.holder?.value.chain)
