import type { Word } from '../../language/analyse.ts'
import { dependentsOf } from '../../language/trees/dependents.ts'
import type { Grounded } from '../../record/shape.ts'
import { ACTING_VERBS, ACTOR_PREPOSITIONS, ENTERED, GROUND, LOCATIVE, OF_TOWNS } from './lexicon/neighbours.ts'
import { isPower } from './power.ts'
import type { Resolved } from './resolve.ts'
import { type Site, siteOf } from './site.ts'

/** Examples of the rule: the toponym in each text and whether it is a place on the ground there. */
export const LITERAL_EXAMPLES: readonly {
  readonly text: string
  readonly toponym: string
  readonly literal: boolean
}[] = [
  { text: 'Moscow insists Kherson is still a part of Russia.', toponym: 'Moscow', literal: false },
  { text: 'Moscow insists Kherson is still a part of Russia.', toponym: 'Kherson', literal: true },
  { text: 'The withdrawal marks a setback for Moscow.', toponym: 'Moscow', literal: false },
  { text: 'It is a heavy blow to Moscow.', toponym: 'Moscow', literal: false },
  { text: 'The Kremlin said Friday that it had no plans.', toponym: 'Kremlin', literal: false },
  { text: 'People gathered outside the Kremlin.', toponym: 'Kremlin', literal: false },
  { text: 'Explosions were heard in Moscow.', toponym: 'Moscow', literal: true },
  { text: 'Russian troops entered Kherson.', toponym: 'Kherson', literal: true },
  { text: 'Sanctions against Russia were extended.', toponym: 'Russia', literal: false },
  { text: 'Kherson residents waited.', toponym: 'Kherson', literal: true },
  { text: 'They fled to Ukraine.', toponym: 'Ukraine', literal: true },
  { text: 'The war in Ukraine’s south goes on.', toponym: 'Ukraine', literal: true },
  { text: 'China and Russia will vote on Monday.', toponym: 'China', literal: false },
  { text: 'The US decision was awaited.', toponym: 'US', literal: false },
  { text: 'The invasion of Ukraine began.', toponym: 'Ukraine', literal: true },
  { text: 'It depends on the success of Ukraine.', toponym: 'Ukraine', literal: false },
  { text: 'Britain blames Russia for it.', toponym: 'Russia', literal: false },
  { text: 'In February the army invaded Ukraine.', toponym: 'Ukraine', literal: true },
  { text: 'On Friday Kyiv dismissed the accusation.', toponym: 'Kyiv', literal: false },
  { text: 'All day Kyiv remained quiet.', toponym: 'Kyiv', literal: true },
  { text: 'Ankara’s denial convinced nobody.', toponym: 'Ankara', literal: false },
  { text: 'Ankara’s streets were empty.', toponym: 'Ankara', literal: true },
  { text: 'Later Poland repaired the rails.', toponym: 'Poland', literal: false },
]

/** Behind these a town is a place, but a country may be a party: "relations between Russia and the West". */
const EITHER = new Set('between toward towards on over above onto within'.split(' '))

/** What is dealt to a party, not to a place. */
const SUFFERED = /^(?:blow|setback|threat|embarrassment|humiliation|challenge|message|warning|aid|loyal|support|gift)$/

/** What is said is said by those who govern: "Ouagadougou's denial". Lemmas. */
const SAID = new Set(
  'accusation allegation announcement claim complaint condemnation contention decision demand denial insistence offer pledge promise proposal refusal rejection request response statement threat vow warning'.split(
    ' ',
  ),
)

/** A country that does something, or to which something is done, is who governs it: "Britain blames Russia". */
const PARTY = /^(?:nsubj(?::pass)?|obj|iobj)$/

/** Whether a name is a place on the ground, or stands for the government or people there; with the rule that told. */
export function literalOf({ sighting, ranked }: Resolved, words: readonly Word[]): Grounded<boolean> {
  const { entry } = ranked[0]
  if (entry.kind === 'seat') return grounded(false, 'places/seat-of-government')
  const site = siteOf(sighting, words)
  const { preposition } = site
  if (!isPower(entry)) return grounded(true, LOCATIVE.has(preposition) ? 'places/behind-locative' : 'places/literal')
  if (ACTOR_PREPOSITIONS.has(preposition) || EITHER.has(preposition))
    return grounded(false, 'places/behind-actor-preposition')
  if (preposition === 'for' && !site.qualifies) return grounded(false, 'places/setback-for')
  if (preposition === 'to' && SUFFERED.test(site.governor?.lower ?? '')) return grounded(false, 'places/blow-to')
  if (LOCATIVE.has(preposition) && (!site.qualifies || site.owns)) return grounded(true, 'places/behind-locative')
  const isCountry = entry.kind === 'country'
  if (preposition === 'of' && !site.qualifies)
    return grounded(!isCountry || GROUND.has(site.governor?.lemma ?? ''), 'places/behind-of')
  if (acts(site, words)) return grounded(false, 'places/acts')
  if (site.deprel === 'nmod:poss' && SAID.has(site.governor?.lemma ?? '')) return grounded(false, 'places/says')
  if (isCountry && site.qualifies) return grounded(false, 'places/qualifies')
  if (isCountry && PARTY.test(site.deprel) && !ENTERED.has(site.governor?.lemma ?? ''))
    return grounded(false, 'places/takes-part')
  return grounded(true, 'places/literal')
}

function grounded(value: boolean, rule: string): Grounded<boolean> {
  return { value, basis: 'implied', spans: [], rule }
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
