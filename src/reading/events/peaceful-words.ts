import { dependentBy } from '../../language/trees/dependents.ts'
import type { Hit } from './find-triggers.ts'
import { REAL_HARM, WORKS } from './lexicon/frames.ts'
import { isInClass, isOfSomeClass } from './phrase-class.ts'
import { afterPreposition } from './slots.ts'
import { lemmaAt, REACH, type Stretch, wordAt } from './stretch.ts'

/** True for words of war in reports of weather, markets, debates and works: "bombarding the coast with hail", "shooting down the other's arguments". */
export const isOfPeace = (stretch: Stretch, hit: Hit): boolean =>
  isWithWeather(stretch, hit) ||
  isShotDownWord(stretch, hit) ||
  isOfMarkets(stretch, hit) ||
  isOwnedByWork(stretch, hit)

const WEATHER =
  /^(?:hail|hailstone|gale|snow|rain|wind|sleet|sunshine|frost|drizzle|thunder|downpour|thunderstorm|blizzard|gust|shower)$/

/** "bombarding the town with hail" */
function isWithWeather(stretch: Stretch, hit: Hit): boolean {
  if (!hit.group || !/^(?:battle|strike|territory|attack)\./.test(hit.type)) return false
  const means = afterPreposition(stretch, hit, 'with') ?? afterPreposition(stretch, hit, 'by')
  return means !== undefined && WEATHER.test(lemmaAt(stretch, means.head))
}

/** "shot down the other's figures": nothing that flies. */
function isShotDownWord(stretch: Stretch, { type, group, object, words }: Hit): boolean {
  if (!group || type !== 'strike.intercepted' || !object || words.includes(object.head)) return false
  const { upos, lower = '' } = stretch.tokens[object.head] ?? {}
  return upos === 'NOUN' && !isOfSomeClass(lemmaAt(stretch, object.head), lower)
}

/** "Shares fell after the airline pulled out": what firms do, where the sentence is of their shares and of no harm. */
function isOfMarkets(stretch: Stretch, { type, subject }: Hit): boolean {
  if (subject !== undefined && isArmed(lemmaAt(stretch, subject.head))) return false
  if (!/^(?:battle|territory|strike|explosive|deescalation)\./.test(type)) return false
  let isOfIt = false
  for (let i = stretch.from; i < Math.min(stretch.to, stretch.from + 2 * REACH); i++) {
    if (REAL_HARM.has(wordAt(stretch, i))) return false
    isOfIt ||= MARKET.test(wordAt(stretch, i)) || MARKET.test(`${wordAt(stretch, i)} ${wordAt(stretch, i + 1)}`)
  }
  return isOfIt
}

const isArmed = (lemma: string) =>
  (['force', 'soldiery', 'irregular', 'police'] as const).some(name => isInClass(name, lemma))

const MARKET =
  /^(?:shares in|shares of|its shares|share price|stock price|shareholders?|takeover bid|takeover offer|pre-tax|net profit|annual profit|quarterly profit|hostile bid|hostile takeover|retailers?|supermarkets?|carmakers?|chipmakers?|market share|price war|bookrunner|startup|start-up)$/

/** "the siege drama … its mortar barrages": they are of the work. */
function isOwnedByWork(stretch: Stretch, { group, head, words: [first = head] }: Hit): boolean {
  const owner = group ? undefined : dependentBy(stretch.tokens, head, 'nmod:poss')
  if (owner === undefined || wordAt(stretch, owner) !== 'its') return false
  for (let i = stretch.from; i < first; i++) if (isWork(lemmaAt(stretch, i))) return true
  return false
}

const isWork = (lemma: string) =>
  WORKS.has(lemma) && !/^(?:plan|plot|scenario|script|show|series|game|ending)$/.test(lemma)
