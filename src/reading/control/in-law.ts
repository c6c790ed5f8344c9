import { dependentBy } from '../../language/trees/dependents.ts'
import { caseOf, type Phrase, phraseOf } from '../events/noun-phrase.ts'
import { overlapping, type Scene, statementAround } from '../events/scene.ts'
import { capitalAt, charsOf, lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import { partyAt } from './draft.ts'
import { isHolder } from './holder-of-words.ts'
import { isDirection, type State } from './state.ts'

/** "part of Russia", "a subject of the Russian Federation", "belongs to Ukraine", "Russian territory". */
export function inLaw(stretch: Stretch, at: number, scene: Scene): State | undefined {
  const word = lemmaAt(stretch, at)
  const next = wordAt(stretch, at + 1)
  const isPart = (PART.test(word) || (REGION.test(word) && isOfLaw(stretch))) && next === 'of'
  if (isPart || (word === 'belong' && next === 'to')) {
    const head = stretch.tokens[at + 1]?.head
    const owner = head === undefined || head <= at ? undefined : phraseOf(stretch, head)
    if (!owner) return undefined
    const range = { from: at, to: owner.to, head: at, holder: owner }
    if (word === 'belong' && isHolder(stretch, owner.head) && !hasParty(stretch, owner))
      return { ...range, kind: 'holds', sense: 'de-facto', rule: 'control/law:belong-to' }
    const isInLaw = isOfLaw(stretch) || isDeclared(stretch, at)
    if (!isOwner(scene, stretch, owner) && !(capitalAt(stretch, owner.head) && isInLaw)) return undefined
    return { ...range, kind: 'claims', sense: 'de-jure', rule: `control/law:${word}-${next}` }
  }
  return (
    asLand(stretch, at) ??
    asRegion(stretch, at) ??
    asParty(stretch, at) ??
    asCountry(scene, stretch, at) ??
    asCalled(stretch, at)
  )
}

/** "declare Orvel part of Tavria". */
function isDeclared({ tokens }: Stretch, at: number): boolean {
  const { deprel = '', head = -1 } = tokens[at] ?? {}
  return /^(?:obj|xcomp|obl)$/.test(deprel) && NAMING.test(tokens[head]?.lemma ?? '')
}

const NAMING = /^(?:declare|proclaim|consider|call|deem|make|recogni[sz]e|regard)$/

/** "Crimea is Ukraine, the president said": a country of a land, in somebody's mouth. */
function asCountry(scene: Scene, stretch: Stretch, at: number): State | undefined {
  const span = charsOf(stretch, at, at + 1)
  const isSaid = dependentBy(stretch.tokens, at, 'cop') !== undefined && stretch.tokens[at]?.upos === 'PROPN'
  const subject = dependentBy(stretch.tokens, at, 'nsubj')
  const isNamed = subject !== undefined && stretch.tokens[subject]?.upos === 'PROPN'
  if (!span || !isSaid || !isNamed || !statementAround(scene, span)) return undefined
  const isCountry = overlapping(scene.placesAt, span).some(
    ({ at: land, candidates: [first] }) => (land ?? first)?.kind === 'country',
  )
  if (!isCountry) return undefined
  const holder = { from: at, to: at + 1 }
  return { ...holder, head: at, holder, kind: 'claims', sense: 'de-jure', rule: 'control/law:of-party' }
}

/** "islands that Tavria calls its Northern Territories": by a name of its own. */
function asCalled(stretch: Stretch, at: number): State | undefined {
  if (!/^(?:call|term|dub)$/.test(lemmaAt(stretch, at)) || !/^(?:its|their|our)$/.test(wordAt(stretch, at + 1)))
    return undefined
  let to = at + 2
  while (capitalAt(stretch, to)) to++
  const isLand =
    to > at + 2 && NAMED.test(lemmaAt(stretch, to - 1)) && !/^(?:NOUN|PRON)$/.test(stretch.tokens[to]?.upos ?? '')
  if (!isLand) return undefined
  const place = { from: at + 2, to, head: to - 1 }
  return { from: at, to, head: at, place, kind: 'claims', sense: 'de-jure', rule: 'control/law:territory' }
}

const NAMED = /^(?:territor(?:y|ies)|islands?|provinces?|lands?|regions?|states?|districts?)$/

/** "is Russian territory", "is Tavrian soil", "is China's territory". */
function asLand(stretch: Stretch, at: number): State | undefined {
  if (!/^(?:territory|land|soil)$/.test(lemmaAt(stretch, at)) || !(isPredicate(stretch, at) || isNaming(stretch, at)))
    return undefined
  // "the Northern Territories" is a name.
  if (capitalAt(stretch, at)) return undefined
  const isOwned = /^(?:its|their|our)$/.test(wordAt(stretch, at - 1))
  const owner = /^['’]s?$/.test(wordAt(stretch, at - 1)) ? at - 2 : at - 1
  const holder = { from: owner, to: owner + 1 }
  // "has been rebel territory for a year"
  const isRebel = isHolder(stretch, owner) && !isOfLaw(stretch)
  if (isRebel)
    return {
      from: owner,
      to: at + 1,
      head: at,
      holder,
      kind: 'holds',
      sense: 'de-facto',
      rule: 'control/law:territory',
    }
  if (!isOwned && partyAt(stretch, owner) === undefined && !capitalAt(stretch, owner)) return undefined
  return { from: owner, to: at + 1, head: at, holder, kind: 'claims', sense: 'de-jure', rule: 'control/law:territory' }
}

const PART = /^(?:part|subject|constituent|territory)$/
const REGION = /^(?:region|province|oblast|district|city|town|state|island|land|republic|department)$/

/** "declared Orvel Tavrian soil". */
function isNaming({ tokens }: Stretch, at: number): boolean {
  const { deprel = '', head = -1 } = tokens[at] ?? {}
  return /^(?:obj|xcomp)$/.test(deprel) && NAMING.test(tokens[head]?.lemma ?? '')
}

/** "lists Donetsk as a Russian region": whoever counts it so makes a claim in law; "is a Russian region" may only say where it lies. */
function asRegion(stretch: Stretch, at: number): State | undefined {
  if (!REGION.test(lemmaAt(stretch, at))) return undefined
  const isParty = partyAt(stretch, at - 1) !== undefined
  const isListed = caseOf(stretch.tokens, at) === 'as' && isParty
  if (!isListed && !(isOfLaw(stretch) && isPredicate(stretch, at) && (isParty || capitalAt(stretch, at - 1))))
    return undefined
  const holder = { from: at - 1, to: at }
  return { from: at - 1, to: at + 1, head: at, holder, kind: 'claims', sense: 'de-jure', rule: 'control/law:as-region' }
}

/** "Kupiansk is Ukrainian": a claim in law; with "again" or "still" it is so on the ground. */
function asParty(stretch: Stretch, at: number): State | undefined {
  const { tokens } = stretch
  const isParty = partyAt(stretch, at) !== undefined || (capitalAt(stretch, at) && wordAt(stretch, at + 1) === 'since')
  if (!isParty || tokens[at]?.upos !== 'ADJ' || !isPredicate(stretch, at)) return undefined
  const isHeld = /^(?:again|still|now|remains?|remained|once)$/
  const isNow = [at - 1, at + 1].some(near => isHeld.test(wordAt(stretch, near))) && !isOfLaw(stretch)
  const range = { from: at, to: at + 1 }
  const stands = isNow
    ? ({ kind: 'holds', sense: 'de-facto' } as const)
    : ({ kind: 'claims', sense: 'de-jure' } as const)
  return { ...range, head: at, holder: range, ...stands, rule: 'control/law:of-party' }
}

/** "under international law". */
function isOfLaw(stretch: Stretch): boolean {
  for (let i = stretch.from; i < stretch.to; i++)
    if (
      /^(?:law|legally|officially|treaty|constitution|constitutionally|decree|charter|court|tribunal|ruling)$/.test(
        wordAt(stretch, i),
      )
    )
      return true
  return false
}

/** A party or a country; "us" and "the north" are the speaker's side. */
function isOwner(scene: Scene, stretch: Stretch, owner: Phrase): boolean {
  if (hasParty(stretch, owner) || wordAt(stretch, owner.head) === 'us' || isDirection(stretch, owner)) return true
  const range = charsOf(stretch, owner.from, owner.to)
  return range !== undefined && overlapping(scene.placesAt, range).some(({ at }) => at?.kind === 'country')
}

function hasParty(stretch: Stretch, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (partyAt(stretch, i)) return true
  return false
}

/** True for the noun or adjective that a clause says of its subject: "is Russian territory", "remains Russian territory". */
export function isPredicate({ tokens }: Stretch, at: number): boolean {
  const word = tokens[at]
  if (dependentBy(tokens, at, 'cop') !== undefined || caseOf(tokens, at) === 'as') return true
  return word?.deprel === 'xcomp' && tokens[word.head ?? -1]?.lemma === 'remain'
}
