import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import { objectOf, subjectOf } from '../events/arguments.ts'
import { ofPhrase, type Phrase, phraseOf } from '../events/noun-phrase.ts'
import { headIs } from '../events/phrase-class.ts'
import type { Scene } from '../events/scene.ts'
import { charsOf, lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import type { Draft } from './draft.ts'
import { tellsOfForce } from './holder-of-words.ts'
import { placeIn, placeOfSame, subjectPlace } from './place-in.ts'

/** Which places nobody holds for sure, by one sentence: fought for, contested, no-man's-land. */
export function fromStruggles(scene: Scene, stretch: Stretch): readonly Draft[] {
  const found: Draft[] = []
  for (let i = stretch.from; i < stretch.to; i++) {
    const draft = byStruggle(scene, stretch, i) ?? byPredicate(scene, stretch, i) ?? byTrading(scene, stretch, i)
    if (draft) found.push(draft)
  }
  return found
}

function draftOf(stretch: Stretch, at: number, place: Draft['place'] | undefined, rule: string): Draft | undefined {
  const span = charsOf(stretch, at, at + 1)
  if (!span || !place) return undefined
  return {
    spans: [span, ...place.spans],
    at: span,
    place,
    kind: 'contested',
    sense: 'de-facto',
    rule: `control/struggle:${rule}`,
  }
}

/** "is fiercely contested", "remains disputed", "has become a no-man's-land", "changed hands four times"; "control of Lyman is unclear". */
function byPredicate(scene: Scene, stretch: Stretch, at: number): Draft | undefined {
  const word = wordAt(stretch, at)
  const rule = CONTESTED.test(word)
    ? word
    : isNoMansLand(stretch, at)
      ? 'no-mans-land'
      : isGreyZone(stretch, at)
        ? 'grey-zone'
        : isSwapped(stretch, at)
          ? 'hands'
          : isFlipped(stretch, at) || isBackAndForth(stretch, at)
            ? 'flipped'
            : isParted(stretch, at)
              ? word
              : undefined
  if (rule === undefined || stretch.tokens[at]?.deprel === 'amod') return undefined
  const verb =
    dependentBy(stretch.tokens, at, 'cop') === undefined && stretch.tokens[at]?.deprel === 'xcomp'
      ? (stretch.tokens[at]?.head ?? at)
      : at
  const { negation, modal, tense, clause } = verbGroupOf(stretch.tokens, verb)
  const subject = shownAs(stretch, at) ?? subjectOf(stretch.tokens, subjectHolder(stretch, at, { rule, verb }))
  if (subject === undefined || negation || modal || tense === 'future' || clause === 'condition') return undefined
  const phrase = phraseOf(stretch, subject)
  const isOfControl = /^(?:control|ownership|possession|status)$/.test(lemmaAt(stretch, subject))
  if (UNCLEAR.test(word) && !isOfControl) return undefined
  const place = isOfControl ? placeBehind(scene, stretch, phrase) : placeOfSubject(scene, stretch, phrase)
  return draftOf(stretch, at, place, rule)
}

/** "is a grey zone", "lies in the grey zone"; "a legal grey zone" is no land. */
function isGreyZone(stretch: Stretch, at: number): boolean {
  if (!/^(?:zone|area)$/.test(wordAt(stretch, at)) || !/^gr[ae]y$/.test(wordAt(stretch, at - 1))) return false
  return /^(?:a|the|this|into|in|,|now|so-called|["“‘'])$/.test(wordAt(stretch, at - 2))
}

/** "We mark Orvel as contested": what is shown so. */
function shownAs({ tokens }: Stretch, at: number): number | undefined {
  const verb = tokens[at]?.head
  if (tokens[at - 1]?.lower !== 'as' || verb === undefined || verb > at) return undefined
  return verbGroupOf(tokens, verb).voice === 'active' ? objectOf(tokens, verb) : undefined
}

const CONTESTED = /^(?:contested|disputed|unclear|unknown|uncertain|shared)$/
const UNCLEAR = /^(?:unclear|unknown|uncertain|shared)$/

function placeOfSubject(scene: Scene, stretch: Stretch, phrase: Phrase): Draft['place'] | undefined {
  return (
    subjectPlace(scene, stretch, phrase) ??
    (isLand(scene, stretch, phrase) ? placeBehind(scene, stretch, phrase) : undefined)
  )
}

/** "villages east of Lyman", "most of Lyman", "the market of Lyman". */
function isLand(scene: Scene, stretch: Stretch, phrase: Phrase): boolean {
  const isSite = (['territory', 'site'] as const).some(wanted => headIs(scene, stretch, phrase, wanted))
  return isSite || /^(?:suburbs?|areas?|parts?|most|much|half|streets|fields|rest)$/.test(wordAt(stretch, phrase.head))
}

/** Whose subject the place is: of "changed" in "changed hands", of "lies" in "lies in the grey zone". */
function subjectHolder(
  stretch: Stretch,
  at: number,
  { rule, verb }: { readonly rule: string; readonly verb: number },
): number {
  const { head, deprel } = stretch.tokens[at] ?? {}
  const isUnderVerb = rule === 'hands' || (rule === 'grey-zone' && deprel === 'obl')
  return isUnderVerb ? (head ?? at) : verb
}

/** "control of Lyman", "the villages east of Lyman". */
function placeBehind(scene: Scene, stretch: Stretch, { to }: Phrase): Draft['place'] | undefined {
  return placeIn(scene, stretch, to, Math.min(to + 6, stretch.to))
}

/** "split between the army and the rebels". */
function isParted(stretch: Stretch, at: number): boolean {
  return /^(?:split|divided)$/.test(wordAt(stretch, at)) && wordAt(stretch, at + 1) === 'between'
}

/** "no-man's-land", "no man's land": by its last word. */
function isNoMansLand(stretch: Stretch, at: number): boolean {
  if (wordAt(stretch, at) !== 'land') return false
  const before = [1, 2, 3, 4, 5].map(step => wordAt(stretch, at - step)).join(' ')
  return /^(?:- )?['’]s man(?: -)? no\b/.test(before)
}

/** "has gone back and forth between the army and the rebels". */
function isBackAndForth(stretch: Stretch, at: number): boolean {
  const behind = [1, 2, 3, 4].map(step => wordAt(stretch, at + step)).join(' ')
  return /^(?:go|move|pass|shift)$/.test(lemmaAt(stretch, at)) && behind === 'back and forth between'
}

/** "has flipped three times", "has switched sides twice". */
function isFlipped(stretch: Stretch, at: number): boolean {
  if (!/^(?:flip|switch|seesaw|swing)$/.test(lemmaAt(stretch, at))) return false
  return isOften(stretch, at) || (wordAt(stretch, at + 1) === 'back' && wordAt(stretch, at + 2) === 'and')
}

function isOften(stretch: Stretch, at: number): boolean {
  return [1, 2, 3, 4].some(step => /^(?:times|repeatedly|twice|daily|weekly|often)$/.test(wordAt(stretch, at + step)))
}

/** "changed hands four times": it is held by nobody for long. */
function isSwapped(stretch: Stretch, at: number): boolean {
  if (wordAt(stretch, at) !== 'hands' || !/^(?:change|switch|swap)$/.test(lemmaAt(stretch, at - 1))) return false
  return isOften(stretch, at)
}

/** "the battle for Lyman", "fighting for control of Lyman", "the contested town of Lyman". */
function byStruggle(scene: Scene, stretch: Stretch, at: number): Draft | undefined {
  const word = wordAt(stretch, at)
  const over = isStruggle(stretch, at) ? (forBehind(stretch, at) ?? inBehind(stretch, at)) : undefined
  const head = over === undefined ? undefined : Math.max(stretch.tokens[over]?.head ?? 0, over + 1)
  const contested = word === 'contested' && stretch.tokens[at]?.deprel === 'amod' ? stretch.tokens[at]?.head : undefined
  const noun = head ?? contested
  if (noun === undefined || noun <= at) return undefined
  const phrase = phraseOf(stretch, noun)
  const end = ofPhrase(stretch, phrase)?.to ?? phrase.to
  const place =
    placeIn(scene, stretch, (over ?? at) + 1, end) ??
    (over === undefined ? placeOfSame(scene, stretch, phrase) : undefined)
  return draftOf(stretch, at, place, word)
}

const isStruggle = (stretch: Stretch, at: number) => STRUGGLES.test(lemmaAt(stretch, at)) || isVying(stretch, at)

/** "are trading the bridge back and forth". */
function byTrading(scene: Scene, stretch: Stretch, at: number): Draft | undefined {
  if (!/^(?:trade|swap|exchange|pass)$/.test(lemmaAt(stretch, at))) return undefined
  const behind = [1, 2, 3, 4, 5, 6, 7, 8].map(step => wordAt(stretch, at + step)).join(' ')
  const object = / back and forth\b/.test(behind) ? objectOf(stretch.tokens, at) : undefined
  const place = object === undefined ? undefined : placeOfSubject(scene, stretch, phraseOf(stretch, object))
  return draftOf(stretch, at, place, 'traded')
}

const STRUGGLES = /^(?:battle|fighting|fight|struggle|clash)$/

/** "Rival militias are vying for Lyman": of cities and candidates it is no fight. */
function isVying(stretch: Stretch, at: number): boolean {
  return /^(?:vie|contend|compete|jostle|wrestle)$/.test(lemmaAt(stretch, at)) && tellsOfForce(stretch)
}

/** "House-to-house fighting raged in the north of": where armies fight from door to door nobody has it all. */
function inBehind(stretch: Stretch, at: number): number | undefined {
  if (!isFromDoorToDoor(stretch, at)) return undefined
  for (let i = at + 1; i <= at + 6; i++) {
    if (/^(?:in|inside|through|across)$/.test(wordAt(stretch, i))) return i
    if (/^[,.;:]$/.test(wordAt(stretch, i))) return undefined
  }
  return undefined
}

function isFromDoorToDoor(stretch: Stretch, at: number): boolean {
  const before = [5, 4, 3, 2, 1].map(step => wordAt(stretch, at - step)).join(' ')
  return /\b(house|street|door|building|room|block) - to - \1$/.test(before) || /\bclose - quarters?$/.test(before)
}

/** "battles are raging for", "are fighting over": the "for" of a struggle, at once or a few words on. */
function forBehind(stretch: Stretch, at: number): number | undefined {
  for (let i = at + 1; i <= at + 5; i++) {
    if (wordAt(stretch, i) === 'for' || (i === at + 1 && wordAt(stretch, i) === 'over')) return i
    if (/^(?:[,.;:]|in|at|near|over|against)$/.test(wordAt(stretch, i))) return undefined
  }
  return undefined
}
