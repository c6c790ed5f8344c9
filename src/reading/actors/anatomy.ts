import { isCapitalised, type Token } from '../../language/tokens.ts'
import type { MentionKind } from '../../record/mention.ts'
import { HEADS, METONYMS } from './lexicon/heads.ts'
import { MODIFIERS, RANKS, ROLES } from './lexicon/roles.ts'

/** The parts of a phrase: whose, what, who. Each a run of the phrase's tokens; empty where there is none. */
export interface Anatomy {
  readonly kind: MentionKind
  /** "Kremlin Defense Ministry" of "Kremlin Defense Ministry Spokesman Lieutenant General Igor Vell". */
  readonly affiliation: readonly Token[]
  /** "Spokesman Lieutenant General". */
  readonly role: readonly Token[]
  /** "Igor Vell"; for others than persons the whole phrase. */
  readonly name: readonly Token[]
}

/** Takes a noun phrase apart; `undefined` where nothing in it says that it is an actor. */
export function anatomyOf(tokens: readonly Token[]): Anatomy | undefined {
  const title = lastIndex(tokens, token => ROLES.has(token.lower) || RANKS.has(token.lower))
  const stop = tokens[title + 1]?.text === '.' ? title + 1 : title
  const named = tokens.slice(stop + 1)
  if (title >= 0 && isPersonName(named)) return person(tokens, title, named)
  const head = tokens.at(-1)
  if (!head) return undefined
  const metonym = METONYMS.has(tokens.map(token => token.lower).join(' '))
  const office = officeOf(tokens) ?? calledOf(tokens)
  if (office) return office
  const described = metonym ? 'government' : kindByHead(tokens)
  if (described) return { kind: described, affiliation: beforeHead(tokens), role: [], name: tokens }
  if (ROLES.has(head.lower) || ALONE.has(head.lower)) return person(tokens, tokens.length - 1, [])
  if (tokens.length === 1 && /^\p{Lu}{2,6}$/u.test(head.text)) return bare('organisation', tokens)
  if (tokens.length >= 2 && tokens.length <= 4 && isPersonName(tokens)) return bare('person', tokens)
  return tokens.length === 1 && isCapitalised(head) ? bare('person', tokens) : undefined
}

/** Ranks that are said of a person without a name. */
const ALONE = new Set('general colonel major captain sergeant admiral marshal lieutenant'.split(' '))

function bare(kind: MentionKind, name: readonly Token[]): Anatomy {
  return { kind, affiliation: [], role: [], name }
}

function person(tokens: readonly Token[], title: number, name: readonly Token[]): Anatomy {
  let from = title
  while (from > 0 && belongsToRole(tokens, from - 1)) from--
  const affiliation = withoutLinks(tokens.slice(0, from))
  return { kind: 'person', affiliation, role: tokens.slice(from, title + 1), name }
}

function belongsToRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || HEADS.has(token.lower)) return ROLES.has(token?.lower ?? '')
  return ROLES.has(token.lower) || RANKS.has(token.lower) || MODIFIERS.has(token.lower) || token.text === '.'
}

/** "head of the regional administration": a role and whose. */
function officeOf(tokens: readonly Token[]): Anatomy | undefined {
  const link = tokens.findIndex(token => token.lower === 'of')
  const head = tokens[link - 1]
  if (!head || !ROLES.has(head.lower)) return undefined
  const affiliation = tokens.slice(tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1)
  return { kind: 'person', affiliation, role: tokens.slice(0, link), name: [] }
}

/** "the American company Maxar", "the state agency TASS": what it is, then what it is called. */
function calledOf(tokens: readonly Token[]): Anatomy | undefined {
  const head = lastIndex(tokens, token => HEADS.has(token.lower) && !isCapitalised(token))
  const name = tokens.slice(head + 1)
  const kind = HEADS.get(tokens[head]?.lower ?? '')
  if (!kind || kind === 'people' || kind === 'office' || name.length === 0 || !name.every(isCapitalised))
    return undefined
  return { kind, affiliation: withoutLinks(tokens.slice(0, head)), role: [], name }
}

/** What follows "of" decides nothing; the first head noun before it does: "army of the south". */
function kindByHead(tokens: readonly Token[]): MentionKind | undefined {
  const link = tokens.findIndex(token => token.lower === 'of')
  const part = link > 0 ? tokens.slice(0, link) : tokens
  const head = part.at(-1)
  const last = part.findLast(token => HEADS.has(token.lower))
  if (last === undefined) return undefined
  return last === head || isCapitalised(last) ? HEADS.get(last.lower) : undefined
}

function beforeHead(tokens: readonly Token[]): readonly Token[] {
  const head = tokens.findIndex(token => HEADS.has(token.lower) || MODIFIERS.has(token.lower))
  return withoutLinks(tokens.slice(0, Math.max(head, 0)))
}

function withoutLinks(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)
  return last && /^(?:'s|of|’)$/.test(last.lower) ? tokens.slice(0, -1) : tokens
}

function isPersonName(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > 5) return false
  return tokens.every(
    token =>
      token.text === '.' ||
      /^[a-z]{2,3}-\p{Lu}/u.test(token.text) ||
      (isCapitalised(token) && !HEADS.has(token.lower) && token.lower !== "'s"),
  )
}

function lastIndex(tokens: readonly Token[], test: (token: Token) => boolean): number {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]
    if (token && test(token)) return i
  }
  return -1
}
