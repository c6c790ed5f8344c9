import type { Word } from '../../../language/analyse.ts'
import { dependentBy, dependentsOf } from '../../../language/trees/dependents.ts'
import { familyOf } from '../../../record/event-types.ts'
import type { Time } from '../../../record/time.ts'
import { isDefinite } from '../governor.ts'
import { stretchOf } from '../scene.ts'
import type { Stretch } from '../stretch.ts'
import type { Act } from './act.ts'
import { comesBack, familiesTold, familyNamed, namesOther, tellsHappening } from './act-words.ts'
import { type Dated, datedOf, sentenceOf, type Timed } from './dated.ts'
import { isPastDay } from './story.ts'

/** How many sentences on an act may be told again. */
const REACH = 5

/** The day that a later sentence gives the act when it comes back to it: "the attack took place on Monday", "the priest was kidnapped on Sunday". */
export function retoldDay(scene: Timed, act: Act): Time | undefined {
  const dated = datedOf(scene)
  const sentence = sentenceOf(scene, act)
  const { sentences } = scene.analysis
  for (let next = sentence; next <= sentence + REACH && next < sentences.length; next++) {
    const own = sentences[next]
    for (const one of (own && dated[next]) ?? []) {
      if (!own || one.first <= act.head || !isPastDay(one.time, scene.published)) continue
      if (!scene.uttered.has(one.time.id) && comesBackTo(stretchOf(scene.analysis, own), one, act)) return one.time
    }
  }
  return undefined
}

function comesBackTo(stretch: Stretch, one: Dated, act: Act): boolean {
  const { tokens } = stretch
  if (one.nouns.some(at => namesOther(tokens[at]))) return false
  if (one.nouns.some(at => means(stretch, at, act))) return true
  if (one.isOfSaying || comesBack(tokens, one.predicate)) return false
  const subject = dependentBy(tokens, one.predicate, 'nsubj', 'nsubj:pass')
  if (subject === undefined) return false
  if (means(stretch, subject, act)) return true
  if (tellsHappening(tokens[one.predicate]) && /^(?:it|this|that)$/.test(tokens[subject]?.lower ?? '')) return true
  return isKinVerb(tokens, one.predicate, act) && sharesParticipant(tokens, one.predicate, act.head)
}

/** "was killed", later "was gunned down". */
function isKinVerb(tokens: readonly Word[], at: number, act: Act): boolean {
  const own = act.type && kindOf(familyOf(act.type))
  // A town is taken on one day and left on another.
  if (isSameStem(tokens, at, act) || own === 'territory') return isSameStem(tokens, at, act)
  return [...familiesTold(tokens[at])].some(family => kindOf(family) === own)
}

/** A definite noun that stands for an act, or names one of the same family: "the incident", "the killings". */
function means(stretch: Stretch, at: number, act: Act): boolean {
  const family = familyNamed(stretch.tokens[at])
  if (family === undefined || !isDefinite(stretch, at)) return false
  const own = act.type && familyOf(act.type)
  const isKin = own === undefined || (family === 'any' ? VIOLENT.test(own) : kindOf(family) === kindOf(own))
  return isKin || isSameStem(stretch.tokens, at, act)
}

/** Families of acts that "the attack" and "the incident" come back to. */
const VIOLENT = /^(?:attack|battle|strike|explosive|property|riot|territory)$/

/** A bomb that wrecks a house is told as damage and as a blast. */
const kindOf = (family: string) => (/^(?:strike|explosive|property)$/.test(family) ? 'damage' : family)

/** "kidnapped" and "the kidnapping" are one. */
function isSameStem(tokens: readonly Word[], at: number, { words }: Act): boolean {
  const stemOf = (index: number) => (tokens[index]?.lemma.toLowerCase() ?? '').slice(0, 5)
  return words.some(own => stemOf(own) === stemOf(at))
}

/** Two killings are one only where somebody of the first is in the second. */
function sharesParticipant(tokens: readonly Word[], first: number, second: number): boolean {
  const known = participantsOf(tokens, second)
  return participantsOf(tokens, first).some(lemma => known.includes(lemma))
}

/** Lemmas of who does it and to whom: beside a verb, "of" and "by" a noun ("the murder of the judge"), over a clause ("the judge who was shot"). */
function participantsOf(tokens: readonly Word[], at: number): readonly string[] {
  const own = dependentsOf(tokens)
  const { deprel = '', head, upos } = tokens[at] ?? {}
  const relations = upos === 'VERB' ? /^(?:nsubj|nsubj:pass|obj|obl:agent)$/ : /^nmod/
  const described = head !== undefined && /^acl/.test(deprel) ? [head] : []
  return own
    .of(at)
    .filter(part => relations.test(tokens[part]?.deprel ?? ''))
    .concat(described)
    .flatMap(part => [part, ...own.of(part).filter(name => NAME_PARTS.test(tokens[name]?.deprel ?? ''))])
    .flatMap(part =>
      /^(?:NOUN|PROPN)$/.test(tokens[part]?.upos ?? '') ? (tokens[part]?.lemma.toLowerCase() ?? []) : [],
    )
}

const NAME_PARTS = /^(?:flat|appos|compound)$/
