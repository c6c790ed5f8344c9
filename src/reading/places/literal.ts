import type { Grounded } from '../../record/shape.ts'
import { ACTING_VERBS, ACTOR_PREPOSITIONS, LOCATIVE } from './lexicon/neighbours.ts'
import { isPower } from './power.ts'
import { compassPoint } from './relations/compass.ts'
import type { Resolved } from './resolve.ts'
import { neighbour, type Sighting } from './sighting.ts'

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
]

const ADVERBS = /ly$|^(?:also|still|now|then|later|already|again|not|never|long|once|so|both|all)$/
/** Behind these a town is a place, but a country may be a party: "relations between Russia and the West". */
const EITHER = new Set('between toward towards on over above onto within'.split(' '))
/** Words that can stand behind a name without being qualified by it. */
const FUNCTION_WORDS = new Set(
  `and or but nor as at by for from in into is of off on onto over per since than that the then this to until when where which while who
  whose will with within without after again against along also amid among around because before behind below beneath beside between beyond
  despite down during except if inside like near not once only outside past so still through throughout today tomorrow toward towards under
  unless up upon via yesterday yet last next early late it its he she they we i a an be been being are were there here`
    .trim()
    .split(/\s+/),
)

/** What is dealt to a party, not to a place. */
const SUFFERED = /^(?:blow|setback|threat|embarrassment|humiliation|challenge|message|warning|aid|loyal|support|gift)$/

/** Verbs that say nothing of who acts. */
const PAST = /ed$|^(?:went|came|fell|rose|saw|took|got|made|knew|held|kept|grew|stood|felt)$/

/** Whether a name is a place on the ground, or stands for the government or people there; with the rule that told. */
export function literalOf({ sighting, ranked }: Resolved): Grounded<boolean> {
  const { entry } = ranked[0]
  if (entry.kind === 'seat') return grounded(false, 'places/seat-of-government')
  const word = prepositionOf(sighting)
  if (!isPower(entry)) return grounded(true, LOCATIVE.has(word) ? 'places/behind-locative' : 'places/literal')
  if (ACTOR_PREPOSITIONS.has(word) || EITHER.has(word)) return grounded(false, 'places/behind-actor-preposition')
  if (word === 'for' && isLast(sighting)) return grounded(false, 'places/setback-for')
  if (word === 'to' && SUFFERED.test(neighbour(sighting, 2)?.lower ?? '')) return grounded(false, 'places/blow-to')
  if (LOCATIVE.has(word) && !qualifies(sighting)) return grounded(true, 'places/behind-locative')
  if (word === 'of') return grounded(true, 'places/behind-of')
  if (acts(sighting)) return grounded(false, 'places/acts')
  if (entry.kind === 'country' && (qualifies(sighting) || (isPossessive(sighting) && !LOCATIVE.has(word))))
    return grounded(false, 'places/qualifies')
  return grounded(true, 'places/literal')
}

function grounded(value: boolean, rule: string): Grounded<boolean> {
  return { value, basis: 'implied', spans: [], rule }
}

/** True when a verb of saying or acting comes next, adverbs and a second party passed over: "China and Russia will". */
function acts({ words, to }: Sighting): boolean {
  let at = to
  if (words[at]?.lower === 'and' && words[at + 1]?.capital) at += 2
  while (at < to + 4 && ADVERBS.test(words[at]?.lower ?? '')) at++
  const next = words[at]
  return next?.kind === 'word' && !next.capital && !next.joined && ACTING_VERBS.has(next.lower)
}

/** True when the name qualifies the noun behind it: "US decision", "EU airlines", "Moscow-backed". */
function qualifies(sighting: Sighting): boolean {
  const after = neighbour(sighting, -1)
  return (
    after?.kind === 'word' &&
    !after.lower.startsWith("'") &&
    !FUNCTION_WORDS.has(after.lower) &&
    !PAST.test(after.lower) &&
    !ACTING_VERBS.has(after.lower)
  )
}

/** The word before, with an article and a point of the compass passed over: "in the southern Ukraine". */
function prepositionOf({ words, from }: Sighting): string {
  let at = from - 1
  if (compassPoint(words[at]?.lower ?? '')) at--
  if (words[at]?.lower === 'the') at--
  return words[at]?.lower ?? ''
}

function isPossessive(sighting: Sighting): boolean {
  return neighbour(sighting, -1)?.lower === "'s"
}

/** No noun follows that the name would qualify: "for Moscow and", "for Moscow." */
function isLast(sighting: Sighting): boolean {
  const after = neighbour(sighting, -1)
  return after === undefined || after.kind === 'mark' || after.lower === 'and' || after.lower === 'or'
}
