import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { Hit } from './find-triggers.ts'
import { HARMLESS_PURPOSES, RUN_INTO, TOYS, UNARMED_CRAFT } from './lexicon/toy-weapons.ts'
import { ofPhrase, type Phrase } from './noun-phrase.ts'
import { isInClass } from './phrase-class.ts'
import { afterPreposition } from './slots.ts'
import { lemmaAt, type Stretch, wordAt } from './stretch.ts'

/**
 * True for a verb of striking and bursting whose weapon is none: "planted a bomb under the budget", "stepped on a political landmine", "a bomb of a review",
 * "a rescue helicopter", "launched a rocket to lift a satellite", "the jet struck a flock of birds".
 */
export function isWithToyWeapon(stretch: Stretch, hit: Hit): boolean {
  const { type, group, subject, object } = hit
  if (!group || !/^(?:strike|explosive)\./.test(type)) return false
  const on = afterPreposition(stretch, hit, 'on')
  return (
    [subject, object, on].some(phrase => phrase !== undefined && isToy(stretch, phrase)) ||
    (subject !== undefined && isUnarmedCraft(stretch, subject)) ||
    (type === 'strike.air' && object !== undefined && RUN_INTO.has(lemmaAt(stretch, object.head))) ||
    isHarmlessLaunch(stretch, hit)
  )
}

/** "a bath bomb", "a bomb of a review", "bombs of colour", "the shells of the prawns" */
function isToy(stretch: Stretch, phrase: Phrase): boolean {
  const lemma = lemmaAt(stretch, phrase.head)
  if (!/^(?:bomb|mine|landmine|grenade|rocket|missile|shell|bombshell|minefield|dynamite|explosive)$/.test(lemma))
    return false
  const beside = dependentsOf(stretch.tokens).of(phrase.head)
  if (beside.some(at => at < phrase.head && TOYS.has(lemmaAt(stretch, at)))) return true
  const of = ofPhrase(stretch, phrase)
  return of !== undefined && isOfNoArms(stretch, of.head)
}

/** A thing that neither makes, fires, carries nor measures arms. */
function isOfNoArms(stretch: Stretch, at: number): boolean {
  const lemma = lemmaAt(stretch, at)
  if (stretch.tokens[at]?.upos !== 'NOUN' || MEASURES.test(lemma)) return false
  return !(['munition', 'weapon', 'force', 'irregular', 'armour', 'ordnance'] as const).some(name =>
    isInClass(name, lemma),
  )
}

const MEASURES =
  /^(?:kilo|kilogram|gram|ton|tonne|pound|calibre|caliber|type|kind|make|origin|mm|millimetre|millimeter|war|world|army|era|sort|range|design|manufacture)$/

const isUnarmedCraft = (stretch: Stretch, { head }: Phrase) =>
  /^(?:drone|helicopter|plane|jet|aircraft|quadcopter)$/.test(lemmaAt(stretch, head)) &&
  dependentsOf(stretch.tokens)
    .of(head)
    .some(at => at < head && UNARMED_CRAFT.has(lemmaAt(stretch, at)))

/** "launched drones to look for the boy", "launched a rocket into space" */
function isHarmlessLaunch(stretch: Stretch, hit: Hit): boolean {
  const { row, head } = hit
  if (!/^(?:launch|fire|send)$/.test(row.word)) return false
  const purpose = dependentBy(stretch.tokens, head, 'advcl', 'xcomp')
  if (purpose !== undefined && HARMLESS_PURPOSES.has(lemmaAt(stretch, purpose))) return true
  const into = afterPreposition(stretch, hit, 'into')
  return into !== undefined && /^(?:space|orbit|sky|stratosphere)$/.test(wordAt(stretch, into.head))
}
