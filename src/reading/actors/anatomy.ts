import type { Word } from '../../language/analyse.ts'
import { isPersonNoun } from '../../language/chains/agreement.ts'
import { isCapitalised } from '../../language/tokens.ts'
import type { MentionKind } from '../../record/mention.ts'
import { agreementOfGiven } from './agreement.ts'
import { isCalling } from './lexicon/callings.ts'
import { HEADS, METONYMS, PLATFORMS } from './lexicon/heads.ts'
import { NOT_NAMES, OFFICES_OF, PARTS_OF_OFFICES, plain, RANKS, ROLES } from './lexicon/roles.ts'
import { THINGS } from './lexicon/things.ts'
import type { NounPhrase } from './noun-phrases.ts'

/** The parts of a phrase: whose, what, who. Each a run of the phrase's words; empty where there is none. */
export interface Anatomy {
  readonly kind: MentionKind
  /** "Kremlin Defense Ministry" of "Kremlin Defense Ministry Spokesman Lieutenant General Igor Vell". */
  readonly affiliation: readonly Word[]
  /** "Spokesman Lieutenant General". */
  readonly role: readonly Word[]
  /** "Igor Vell"; for others than persons the whole phrase. */
  readonly name: readonly Word[]
}

type IsParty = (word: Word) => boolean

/** Takes a noun phrase apart; `undefined` where nothing in it says that it is an actor. `isParty` tells words for a country or its people. */
export function anatomyOf(phrase: NounPhrase, isParty: IsParty): Anatomy | undefined {
  const { tokens } = phrase
  return (
    titledPerson(phrase, isParty) ??
    calledPerson(phrase, isParty) ??
    officeOf(tokens) ??
    calledOf(tokens) ??
    described(phrase, isParty) ??
    namedOnly(phrase)
  )
}

/** "Kremlin spokesman Ivo Brandt", "Chief of Staff Ivo Brandt", "herder Ivo Brandt": a title or calling, then the name of a person. */
function titledPerson({ tokens, named: kind }: NounPhrase, isParty: IsParty): Anatomy | undefined {
  const title = tokens.findLastIndex(word => isTitle(word) || (kind !== 'place' && isCalling(word)))
  if (title < 0) return undefined
  const ofWhat = tokens[title + 1]?.lower === 'of' && OFFICES_OF.has(tokens[title + 2]?.lower ?? '')
  const end = ofWhat ? title + 3 : title + 1
  const named = tokens.slice(end)
  return isPersonName(named) ? person(tokens, { title, end, isParty }) : undefined
}

/** "U.S. presidential candidate Lena Orth", "Nine Things Lena Orth": a person's name as the names of the text have it; a noun for a person before it is the role. */
function calledPerson({ tokens, named, beforeName: end }: NounPhrase, isParty: IsParty): Anatomy | undefined {
  const last = tokens[end - 1]
  if (named !== 'person' || !last || HEADS.has(last.lower) || /^(?:of|for)$/.test(last.lower)) return undefined
  const isRole = last.upos === 'NOUN' && isPersonNoun(last.lemma) && !last.xpos.endsWith('S')
  if (isRole) return person(tokens, { title: end - 1, end, isParty })
  const name = tokens.slice(end)
  return name.length > 1 || !isCapitalised(last) ? bare('person', name) : undefined
}

const isTitle = (word: Word): boolean => ROLES.has(word.lower) || RANKS.has(plain(word))

/** Ranks that are said of a person without a name. */
const ALONE = new Set('general colonel major captain sergeant admiral marshal lieutenant'.split(' '))

function bare(kind: MentionKind, name: readonly Word[]): Anatomy {
  return { kind, affiliation: [], role: [], name }
}

interface Title {
  /** Position of the last word of the title, and behind what it is of ("Chief of Staff"); the name follows. */
  readonly title: number
  readonly end: number
  readonly isParty: IsParty
}

function person(tokens: readonly Word[], { title, end, isParty }: Title): Anatomy {
  let from = title
  while (from > 0 && belongsToRole(tokens, from - 1, isParty)) from--
  const affiliation = ownerIn(tokens.slice(0, from))
  return { kind: 'person', affiliation, role: tokens.slice(from, end), name: tokens.slice(end) }
}

/** Adjectives and titles belong to the role: "senior presidential adviser"; bodies and names before it are whose it is: "army", "Kremlin". */
function belongsToRole(tokens: readonly Word[], at: number, isParty: IsParty): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (!word || !next) return false
  if (isTitle(word) || word.text === '-' || next.text === '-') return true
  if (HEADS.has(word.lower) && !PARTS_OF_OFFICES.has(word.lower)) return false
  if (!isCapitalised(word)) return ROLE_PARTS.has(word.upos)
  return PARTS_OF_OFFICES.has(word.lower) && !HEADS.has(next.lower) && !isParty(word)
}

const ROLE_PARTS: ReadonlySet<string> = new Set<Word['upos']>(['ADJ', 'NOUN', 'VERB', 'ADV'])

/** Whose: without "'s" at the end, and without what is said of it in lower case before a name ("former M23"). */
function ownerIn(tokens: readonly Word[]): readonly Word[] {
  const end = /^(?:['’]s?|of|-)$/.test(tokens.at(-1)?.lower ?? '') ? tokens.length - 1 : tokens.length
  const name = tokens.findIndex(isCapitalised)
  const from = name > 0 && tokens.slice(0, name).every(word => !HEADS.has(word.lower) && !isTitle(word)) ? name : 0
  return tokens.slice(from, end)
}

/** "head of the regional administration": a role and whose. */
function officeOf(tokens: readonly Word[]): Anatomy | undefined {
  const first = tokens.findIndex(word => word.lower === 'of')
  const head = tokens[first - 1]
  if (!head || !ROLES.has(head.lower)) return undefined
  // "chief of staff of the guard"
  const ofWhat = OFFICES_OF.has(tokens[first + 1]?.lower ?? '') && tokens[first + 2]?.lower === 'of'
  const link = ofWhat ? first + 2 : first
  const affiliation = tokens.slice(tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1)
  return { kind: 'person', affiliation, role: tokens.slice(0, link), name: [] }
}

/** "the American company Maxar", "the state agency TASS": what it is, then what it is called. */
function calledOf(tokens: readonly Word[]): Anatomy | undefined {
  const head = tokens.findLastIndex(word => HEADS.has(word.lower) && !isCapitalised(word))
  const name = tokens.slice(head + 1)
  const kind = HEADS.get(tokens[head]?.lower ?? '')
  if (!kind || kind === 'people' || kind === 'office' || name.length === 0 || !name.every(isOfName)) return undefined
  const owner = ownerIn(tokens.slice(0, head))
  const isSaid = owner.every(word => !isCapitalised(word) || PARTS_OF_OFFICES.has(word.lower))
  return { kind, affiliation: isSaid ? [] : owner, role: [], name }
}

/** By its noun: "Ukrainian troops", "the Defence Ministry", "the governor"; what follows "of" decides nothing ("army of the south"). */
function described({ tokens, range, head }: NounPhrase, isParty: IsParty): Anatomy | undefined {
  if (METONYMS.has(tokens.map(word => word.lower).join(' '))) return bare('government', tokens)
  const link = tokens.findIndex(word => word.lower === 'of' || word.lower === 'for')
  const part = link > 0 ? tokens.slice(0, link) : tokens
  const last = part.at(-1)
  if (!last || isRiverBank(last)) return undefined
  const kind = HEADS.get(last.lower)
  if (kind) return { kind, affiliation: wholeOwner(part, isParty), role: [], name: tokens }
  if (PLATFORMS.has(last.lower)) return platform(part, tokens, isParty)
  if (ROLES.has(last.lower) || ALONE.has(last.lower))
    return person(part, { title: part.length - 1, end: part.length, isParty })
  const top = tokens[head - range[0]]
  const other = top && isCapitalised(top) ? HEADS.get(top.lower) : undefined
  return other && { kind: other, affiliation: wholeOwner(part, isParty), role: [], name: tokens }
}

/** "Russian tanks" stand for those who drive them; tanks of nobody are no actor. */
function platform(part: readonly Word[], name: readonly Word[], isParty: IsParty): Anatomy | undefined {
  const affiliation = wholeOwner(part, isParty)
  return affiliation.length > 0 ? { kind: 'force', affiliation, role: [], name } : undefined
}

const isRiverBank = ({ text }: Word): boolean => /^banks?$/.test(text)

/** Whose a body or group is: its owner, the party its name begins with, or before a noun in lower case whatever is capitalised. */
function wholeOwner(part: readonly Word[], isParty: IsParty): readonly Word[] {
  const mark = part.findLastIndex(word => /^['’]s?$/.test(word.lower))
  // "Workers' Party", "People's Front": the name says who is in it.
  if (mark > 0 && HEADS.get(part[mark - 1]?.lower ?? '') === 'people') return []
  if (mark > 0) return part.some(isCapitalised) ? ownerIn(part.slice(0, mark)) : []
  const isNamed = part.slice(-1).some(isCapitalised)
  const from = Math.max(part.findIndex(isCapitalised), 0)
  const first = part.findIndex(word => isOwner(word, isNamed, isParty))
  if (isNamed ? first !== from : first < 0) return []
  let end = first
  while (end < part.length - 1 && goesOn(part[end], isNamed, isParty)) end++
  return part.slice(first, end)
}

const isOfName = (word: Word): boolean => isCapitalised(word) || PARTICLE.test(word.lower)

function isOwner(word: Word | undefined, isNamed: boolean, isParty: IsParty): boolean {
  if (!word || !isCapitalised(word)) return false
  return isParty(word) || (isNamed ? ACRONYM.test(word.text) : word.upos === 'PROPN')
}

/** What an owner's name goes on with: "Wire" of "a Meridian Wire reporter". */
function goesOn(word: Word | undefined, isNamed: boolean, isParty: IsParty): boolean {
  return isOwner(word, isNamed, isParty) || (!isNamed && word !== undefined && isCapitalised(word))
}

const ACRONYM = /^\p{Lu}{2,6}$/u

/** By a name alone: what the name names, an acronym, or words in capitals that look like a person's. */
function namedOnly({ tokens, named }: NounPhrase): Anatomy | undefined {
  const [first] = tokens
  if (!first || (tokens.length > 1 && (named === 'place' || named === 'other'))) return undefined
  if (named === 'organisation' && !NOT_NAMES.has(plain(first)))
    return bare(isGivenFirst(tokens) ? 'person' : 'organisation', tokens)
  if (NOT_NAMES.has(plain(first))) return undefined
  if (tokens.length === 1 && named !== 'place' && ACRONYM.test(first.text)) return bare('organisation', tokens)
  const isPerson = named === 'person' ? tokens.every(isOfName) : isPersonName(tokens)
  return tokens.length <= 5 && isPerson ? bare('person', tokens) : undefined
}

/** "Marine Orth": a given name first, and nothing that an organisation is called. */
function isGivenFirst(tokens: readonly Word[]): boolean {
  const [given] = tokens
  if (!given || tokens.length < 2 || tokens.length > 4 || agreementOfGiven(given.text) === agreementOfGiven(''))
    return false
  return tokens.every(word => isOfName(word) && !HEADS.has(word.lower) && !THINGS.has(word.lower))
}

/** Capitalised words, initials, and the particles of names: "Majed al-Ansari". */
function isPersonName(tokens: readonly Word[]): boolean {
  if (tokens.length === 0 || tokens.length > 7) return false
  return tokens.every(
    word => (word.upos === 'PROPN' && isCapitalised(word) && !HEADS.has(word.lower)) || PARTICLE.test(word.lower),
  )
}

const PARTICLE = /^(?:-|\.|al|el|an|ad|ar|as|ash|at|az|bin|ibn|bint|abu|ag|ould|ben|de|da|dos|du|van|von|der|la)$/
