import { demonymOf } from '../../gazetteer/countries.ts'
import { isPersonNoun } from '../../language/chains/agreement.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import { standsForPower } from '../../record/place-sense.ts'
import { overlap, type Span } from '../../text/span.ts'
import { COUNTS } from './lexicon/closed-class.ts'
import { DOER, NO_DOERS } from './lexicon/doers.ts'
import { NOUN_CLASSES, type NounClass } from './lexicon/noun-classes.ts'
import { ofPhrase, type Phrase } from './noun-phrase.ts'
import { overlapping, type Scene } from './scene.ts'
import { capitalAt, charsOf, lemmaAt, type Stretch, wordAt } from './stretch.ts'

const CLASSES: ReadonlyMap<string, ReadonlySet<NounClass>> = (() => {
  const map = new Map<string, Set<NounClass>>()
  // Object.keys gives string[]; the keys are the class names.
  for (const name of Object.keys(NOUN_CLASSES) as NounClass[]) {
    for (const noun of NOUN_CLASSES[name].split(' ')) {
      map.set(noun, (map.get(noun) ?? new Set()).add(name))
    }
  }
  return map
})()

/** True when the phrase, or the one its "of" leads to, can stand for a thing of this class. */
export function isOfClass(scene: Scene, stretch: Stretch, phrase: Phrase, wanted: NounClass | 'anything'): boolean {
  if (wanted === 'anything') return true
  if (headIs(scene, stretch, phrase, wanted)) return true
  const inner = ABSTRACT.has(lemmaAt(stretch, phrase.head)) ? undefined : ofPhrase(stretch, phrase)
  return inner !== undefined && headIs(scene, stretch, inner, wanted)
}

/** "killed off the challenge of her rival": nobody of those after "of". */
const ABSTRACT: ReadonlySet<string> = new Set(
  'challenge hope dream chance career ambition momentum spirit bid rumour rumor idea prospect plan fear doubt myth reputation record run streak rivalry career interest mood confidence memory name image idea argument case claim bill proposal motion'.split(
    ' ',
  ),
)

/** True when the head of the phrase itself can stand for a thing of this class. */
export function headIs(scene: Scene, stretch: Stretch, phrase: Phrase, wanted: NounClass): boolean {
  if (OF_STATES.has(wanted) && isOfPrivate(stretch, phrase)) return false
  const word = wordAt(stretch, phrase.head)
  const span = charsOf(stretch, phrase.head, phrase.head + 1)
  if (classesOf(stretch, phrase.head, word)?.has(wanted)) return true
  if (!span) return false
  if (isTitled(scene, stretch, { head: phrase.head, span, wanted })) return true
  if (/^(?:he|she|they|we|it|i|who|him|them|her|his|their)$/.test(word)) {
    if (word === 'it' && GROUND.test(wanted)) return isPlaceBefore(scene, stretch, span)
    if (word === 'it') return /^(?:force|power)$/.test(wanted) && overlapping(scene.statementsAt, span).length > 0
    return /^(?:force|people|power)$/.test(wanted)
  }
  if (wanted === 'people' && /^(?:nobody|someone|everybody|everyone|anyone|anybody)$/.test(word)) return true
  if (wanted === 'force' && isTheirArmy(stretch, phrase.head)) return true
  // "his men", "our boys" are soldiers.
  if (wanted === 'force' && /^(?:men|boys)$/.test(word) && isOwned(stretch, phrase)) return true
  if (
    wanted === 'people' &&
    (isPersonNoun(lemmaAt(stretch, phrase.head).replace(/^ex-/, '')) || isDoer(stretch, phrase.head))
  )
    return true
  if (/^(?:people|folk)$/.test(wanted) && (stretch.tokens[phrase.head]?.upos === 'NUM' || COUNTS.has(word))) return true
  if (/^(?:people|folk|voter|nation)$/.test(wanted) && isNation(stretch, phrase.head)) return true
  return namedIs(scene, span, wanted) || (wanted === 'territory' && isUnknownName(scene, stretch, phrase))
}

/** "the Russians", "the Israelis": those whose army it is. */
function isTheirArmy(stretch: Stretch, head: number): boolean {
  const word = stretch.tokens[head]
  return (
    /^NNP?S$/.test(word?.xpos ?? '') &&
    wordAt(stretch, head - 1) === 'the' &&
    demonymOf(lemmaAt(stretch, head)) !== undefined
  )
}

/** "poachers", "an intruder", "a third", "three others": by its ending, where no list knows it for a thing. */
function isDoer(stretch: Stretch, head: number): boolean {
  const { upos, lower = '' } = stretch.tokens[head] ?? {}
  const lemma = lemmaAt(stretch, head)
  if (upos !== 'NOUN') return false
  if (/^(?:third|fourth|others)$/.test(lower)) return true
  return lemma.length > 4 && DOER.test(lemma) && !NO_DOERS.has(lemma) && !isOfSomeClass(lemma, lower)
}

/** Classes of those who rule and speak for a country. */
const OF_STATES: ReadonlySet<NounClass> = new Set([
  'official',
  'envoy',
  'power',
  'president',
  'office',
  'assemblage',
  'assembly',
])

/** "the studio's president", "the head of the club", "the company chief": of no country. */
function isOfPrivate(stretch: Stretch, phrase: Phrase): boolean {
  const { tokens } = stretch
  const owner = dependentBy(tokens, phrase.head, 'nmod:poss', 'compound')
  return [owner, ofPhrase(stretch, phrase)?.head].some(
    at => at !== undefined && CLASSES.get(lemmaAt(stretch, at))?.has('private'),
  )
}

/** "President Emmanuel Macron", "Macron" where the report calls him one, "she" of a minister: by the title or office that stands beside a name. */
function isTitled(
  scene: Scene,
  { tokens }: Stretch,
  { head, span, wanted }: { readonly head: number; readonly span: Span; readonly wanted: NounClass },
): boolean {
  const isOne = (noun: string) => CLASSES.get(noun)?.has(wanted) === true
  const { upos } = tokens[head] ?? {}
  if (upos !== 'PROPN' && upos !== 'PRON') return false
  const titles = dependentsOf(tokens)
    .of(head)
    .filter(at => at < head && /^(?:nmod:desc|compound|nmod:unmarked|amod)$/.test(tokens[at]?.deprel ?? ''))
  if (upos === 'PROPN' && titles.some(at => isOne(tokens[at]?.lemma.toLowerCase() ?? ''))) return true
  const mentions = overlapping(scene.mentionsAt, span)
  // A surname that nothing else in the report says anything of.
  if (wanted === 'named' && mentions.length === 0)
    return upos === 'PROPN' && overlapping(scene.placesAt, span).length === 0
  return mentions.some(mention => {
    if (mention.kind !== 'person' || !mention.spans.some(one => overlap(one, span))) return false
    const role = scene.roleOfChain.get(mention.chain)
    return wanted === 'named' ? upos === 'PROPN' && role === undefined : isOne(officeIn(role))
  })
}

/** "minister" of "foreign minister", "president" of "vice president of the council". */
const officeIn = (role: string | undefined): string =>
  role
    ?.toLowerCase()
    .split(/ (?:of|for) /)[0]
    ?.split(' ')
    .at(-1) ?? ''

/** "2,000 Afghans", "some Congolese", "a Syrian", and by the adjective "the Russian retreat": those of a country. */
function isNation({ tokens }: Stretch, head: number): boolean {
  const { text = '', xpos = '' } = tokens[head] ?? {}
  if (!/^\p{Lu}/u.test(text) || !/^(?:NN|JJ)/.test(xpos) || demonymOf(text) === undefined) return false
  return xpos === 'JJ' || /(?:s|ese)$/.test(text) || dependentBy(tokens, head, 'det', 'nummod') !== undefined
}

/** True for a noun of a class by its lemma alone. */
export const isInClass = (name: NounClass, lemma: string): boolean => CLASSES.get(lemma)?.has(name) ?? false

/** True for a noun of any class, by its lemma or its form. */
export const isOfSomeClass = (lemma: string, word: string): boolean => CLASSES.has(lemma) || CLASSES.has(word)

/** With the word before it a head can be another thing: a glide bomb is none that somebody plants. */
function classesOf(stretch: Stretch, head: number, word: string): ReadonlySet<NounClass> | undefined {
  const lemma = lemmaAt(stretch, head)
  const before = wordAt(stretch, head - 1)
  // "a sit-in" is three words.
  const pair = CLASSES.get(before === '-' ? `${wordAt(stretch, head - 2)}-${lemma}` : `${before}_${lemma}`)
  const alone = CLASSES.get(lemma) ?? CLASSES.get(word) ?? CLASSES.get(word.replace(/s$/, ''))
  if (!pair || !alone) return pair ?? alone
  return [...pair].some(one => OF_ANOTHER_KIND.has(one)) ? pair : pair.union(alone)
}

const OF_ANOTHER_KIND: ReadonlySet<NounClass> = new Set(['airbomb', 'seadrone', 'softshot', 'suicide', 'showdeal'])

const GROUND = /^(?:territory|settlement|building|site)$/

/** "shelled Marenka and threatened to storm it": a place of the same sentence. */
function isPlaceBefore(scene: Scene, stretch: Stretch, [start]: Span): boolean {
  const from = stretch.tokens[stretch.from]?.start ?? start
  return overlapping(scene.placesAt, [from, start]).some(place => !standsForPower(place))
}

function isOwned({ tokens }: Stretch, { head }: Phrase): boolean {
  const owner = dependentBy(tokens, head, 'nmod:poss')
  return owner !== undefined && /^(?:his|their|our|its)$/.test(tokens[owner]?.lower ?? '')
}

function namedIs(scene: Scene, span: Span, wanted: NounClass): boolean {
  const places = overlapping(scene.placesAt, span)
  if (/^(?:territory|building|settlement)$/.test(wanted) && places.some(place => !standsForPower(place))) return true
  const isActor = places.some(
    place => standsForPower(place) || place.at?.kind === 'country' || place.at?.kind === 'seat',
  )
  if (/^(?:force|power|state|voter)$/.test(wanted) && isActor) return true
  return overlapping(scene.mentionsAt, span).some(mention => {
    if (!mention.spans.some(one => overlap(one, span))) return false
    if (/^(?:force|power)$/.test(wanted)) return /^(?:force|government)$/.test(mention.kind)
    if (wanted === 'state') return mention.kind === 'government'
    if (wanted === 'voter') return mention.kind === 'people'
    if (wanted === 'people') return /^(?:person|people|group|office|force)$/.test(mention.kind)
    if (wanted === 'movement') return mention.kind === 'organisation'
    return false
  })
}

/** A capitalised name inside a sentence that nobody has taken for a person or army is most often a village nobody knows. */
function isUnknownName(scene: Scene, stretch: Stretch, phrase: Phrase): boolean {
  if (!capitalAt(stretch, phrase.head) || phrase.head === stretch.from) return false
  const span = charsOf(stretch, phrase.head, phrase.head + 1)
  return span !== undefined && overlapping(scene.mentionsAt, span).every(mention => mention.kind === 'place')
}
