import type { Word } from '../../../language/analyse.ts'
import { dependentsOf } from '../../../language/trees/dependents.ts'
import { LOCATIVE } from '../lexicon/neighbours.ts'
import { isPower } from '../power.ts'
import type { Resolved } from '../resolve.ts'
import { type Site, siteOf } from '../site.ts'
import { belongingOf } from './belonging.ts'
import { senseBeside } from './beside.ts'
import { isDateline } from './dateline.ts'
import {
  ACTING_VERBS,
  ACTOR_PREPOSITIONS,
  DONE_TO_TOWNS,
  EITHER,
  ENTERED,
  FATES,
  IN_A_COUNTRY,
  LINKS,
  OF_TOWNS,
  GROUND as ON_GROUND,
  QUIET,
  SAID,
  SPEAKING_FOR,
  SUFFERED,
} from './lexicon.ts'
import { GROUND, PEOPLE, POWER, type Sense } from './sense.ts'

/** What a resolved name stands for where it stands, with the rule that told. */
export function senseOf({ sighting, ranked }: Resolved, words: readonly Word[]): Sense {
  const { entry } = ranked[0]
  if (entry.kind === 'seat') return POWER('seat-of-government')
  if (isDateline(sighting)) return GROUND('dateline')
  const site = siteOf(sighting, words)
  if (!isPower(entry)) return senseOfTown(site)
  return senseBeside(sighting, words) ?? senseOfPower(site, words, entry.kind === 'country')
}

/** A country that does something, or to which something is done, is who governs it: "Britain blames Russia". */
const PARTY = /^(?:nsubj(?::pass)?|obj|iobj)$/

/** Countries, capitals and their like, which the words around must put on the ground. */
function senseOfPower(site: Site, words: readonly Word[], isCountry: boolean): Sense {
  const { preposition, governor, qualifies } = site
  const lemma = governor?.lemma ?? ''
  const belonging = belongingOf(site)
  if (belonging === 'ground') return GROUND('ground-of')
  if (belonging === 'rulers') return POWER('rulers-of')
  if (belonging === 'people') return isCountry ? POWER('qualifies') : PEOPLE('people-of')
  if (LINKS.has(lemma) && !qualifies) return GROUND('linked')
  if (ACTOR_PREPOSITIONS.has(preposition) || EITHER.has(preposition)) return POWER('behind-actor-preposition')
  if (preposition === 'for' && !qualifies) return POWER('setback-for')
  if (preposition === 'to' && SUFFERED.has(governor?.lower ?? '')) return POWER('blow-to')
  if (LOCATIVE.has(preposition) && (!qualifies || site.owns)) return GROUND('behind-locative')
  if (preposition === 'of' && !qualifies)
    return !isCountry || ON_GROUND.has(lemma) || IN_A_COUNTRY.has(lemma) ? GROUND('behind-of') : POWER('behind-of')
  if (!isCountry && isDoneToTown(site)) return GROUND('done-to-town')
  if (acts(site, words)) return POWER('acts')
  if (site.owns && SAID.has(lemma)) return POWER('says')
  if (isCountry && qualifies) return POWER('qualifies')
  if (isCountry && PARTY.test(site.deprel) && !ENTERED.has(lemma)) return POWER('takes-part')
  return GROUND('literal')
}

/** Any other place, which is on the ground but where it speaks, or where what is told is its people. */
function senseOfTown(site: Site): Sense {
  const belonging = belongingOf(site)
  if (belonging === 'people' || belonging === 'rulers') return PEOPLE('people-of')
  if (speaksFor(site)) return PEOPLE('acts')
  return GROUND(LOCATIVE.has(site.preposition) ? 'behind-locative' : belonging === 'ground' ? 'ground-of' : 'literal')
}

/** The subject of a verb of saying or wanting, or of a passive by it: "rejected by Manitoba". */
function speaksFor({ governor, deprel }: Site): boolean {
  if (!governor || !SPEAKING_FOR.has(governor.lemma)) return false
  return (deprel === 'nsubj' && governor.upos === 'VERB') || deprel === 'obl:agent'
}

/** "Kabul has fallen", "Kyiv was shelled", "Tripoli is calm": what happens to the town, not to who governs from there. */
function isDoneToTown({ governor, deprel }: Site): boolean {
  if (!governor) return false
  if (deprel === 'nsubj:pass') return DONE_TO_TOWNS.has(governor.lemma)
  return deprel === 'nsubj' && (FATES.has(governor.lemma) || (governor.upos === 'ADJ' && QUIET.has(governor.lower)))
}

/** The subject of a verb of saying or acting, or of its auxiliary; of any verb that is not said of towns as towns. */
function acts({ governor, governorAt, deprel }: Site, words: readonly Word[]): boolean {
  if (!governor || (deprel !== 'nsubj' && deprel !== 'nsubj:pass')) return false
  if (ACTING_VERBS.has(governor.lower)) return true
  if (deprel === 'nsubj' && governor.upos === 'VERB' && !OF_TOWNS.has(governor.lemma)) return true
  return dependentsOf(words)
    .of(governorAt)
    .some(at => /^(?:aux|cop)/.test(words[at]?.deprel ?? '') && ACTING_VERBS.has(words[at]?.lower ?? ''))
}
