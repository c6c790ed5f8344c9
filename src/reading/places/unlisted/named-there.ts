import { DAYS_AND_MONTHS } from '../../../language/lexicon/days-and-months.ts'
import type { Span } from '../../../text/span.ts'
import { isOfNobody } from '../held-name.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { ARTICLES, TITLES } from '../lexicon/neighbours.ts'
import type { DocumentEvidence } from '../sighting.ts'
import type { Word } from '../words.ts'

/** More words than this make no name of a village. */
const LONGEST = 3

/** Names of nobody that stand where people are killed or shells fall: "killed two men in Dudnivka", "a strike on Dudnivka", "shells hit Dudnivka". */
export function namedThere(words: readonly Word[], document: DocumentEvidence): readonly Span[] {
  const isShouted = !words.some(({ text }) => /\p{Ll}/u.test(text))
  if (isShouted || !words.some(({ lower }) => HARM.has(lower))) return []
  return words.flatMap((word, from): readonly Span[] => {
    if (!word.capital || word.joined || words[from - 1]?.capital) return []
    const to = endOf(words, from)
    const last = words[to - 1]
    const own = words.slice(from, to)
    if (!last || own.length > LONGEST || !own.every(one => isOfName(one, document)) || goesOn(words[to], document))
      return []
    return isThere(words, from, own, document) ? [[word.start, last.end]] : []
  })
}

/** Words of a sentence that tells of harm done with force. */
const HARM: ReadonlySet<string> = new Set(
  'killed wounded injured trapped stranded killing died dead shot hit struck shelled shelling bombed bombing bombarded attacked attack attacks raid raided ambush ambushed strike strikes explosion explosions blast exploded fire fighting clashes clashed battle executed abducted kidnapped looted burned torched destroyed drone drones missile missiles rockets shells mortar airstrike airstrikes gunmen rebels troops soldiers insurgents guerrillas fighters militants militia tanks landed'.split(
    ' ',
  ),
)

/** Over capitalised words and the articles inside: "Abu al-Duhur". */
function endOf(words: readonly Word[], from: number): number {
  let to = from + 1
  while (words[to]?.capital || (ARTICLES.has(words[to]?.lower ?? '') && words[to + 1]?.capital)) to++
  return to
}

function isOfName({ lower, text, token }: Word, { tokens }: DocumentEvidence): boolean {
  if (ARTICLES.has(lower)) return true
  const { xpos = '', upos = '', deprel = '' } = tokens[token] ?? {}
  // The tags take a lone name for an adjective or noun at times.
  const isNamed =
    xpos === 'NNP' || (/^(?:ADJ|NOUN)$/.test(upos) && xpos !== 'NNPS' && /^(?:obj|obl|nmod)$/.test(deprel))
  return isNamed && /\p{Ll}/u.test(text) && !DAYS_AND_MONTHS.has(lower) && !TITLES.has(lower)
}

/** "in Wagner uniforms", "in Petrenko's view": the name is of something else. */
function goesOn(next: Word | undefined, { tokens }: DocumentEvidence): boolean {
  if (!next) return false
  if (next.joined || /^['’]s?$/.test(next.lower)) return true
  return /^(?:NOUN|PROPN|NUM)$/.test(tokens[next.token]?.upos ?? '')
}

function isThere(words: readonly Word[], from: number, own: readonly Word[], document: DocumentEvidence): boolean {
  const name = document.names.get(own[0]?.token ?? -1)
  const [noun, before] = [words[from - 2]?.lower ?? '', words[from - 1]?.lower ?? '']
  const isPut = THERE.has(before) && !(before === 'at' && NO_PLACES.has(noun))
  if (isPut && (name === undefined || name.kind === 'place')) return true
  // Nothing is done "at" somebody: a person whom the text knows no more of is a place.
  if (isPut && /^(?:at|outside)$/.test(before) && name?.kind === 'person' && !isOfPerson(own)) return true
  const isHit = HITS.has(before) || (/^(?:on|of|against)$/.test(before) && STRIKES.has(noun))
  return isHit && own.every(({ token }) => isOfNobody(document.names.get(token), words, document))
}

const isOfPerson = (own: readonly Word[]) => GIVEN_NAMES.has(own[0]?.lower ?? '')

const THERE: ReadonlySet<string> = new Set('in at near outside inside around off into'.split(' '))
/** Verbs before what is fired or thrown at a person. */
const NO_PLACES: ReadonlySet<string> = new Set('aimed fired shot angry laughed looked shouted'.split(' '))
const HITS: ReadonlySet<string> = new Set('hit hits struck strikes pounded bombarded bombed rocked battered'.split(' '))
const STRIKES: ReadonlySet<string> = new Set(
  'strike strikes airstrike airstrikes raid raids shelling bombardment bombing assault barrage fire offensive'.split(
    ' ',
  ),
)
