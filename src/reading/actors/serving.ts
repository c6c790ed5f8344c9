import type { Analysis, Word } from '../../language/analyse.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import type { Mention } from '../../record/mention.ts'
import type { Grounded } from '../../record/shape.ts'
import { type Actor, actorsByWord } from './actor.ts'
import { servedByName } from './affiliation.ts'
import type { Chains } from './chains.ts'

/**
 * "spokeswoman for Ukraine's southern command", "an adviser to President Lena Orth", "Ivo Brandt, who commands the Russian
 * forces": whom somebody serves, as the tree hangs it on the role or name. It is the affiliation, and its side is theirs.
 */
export function withServed(actors: readonly Actor[], { text, tokens: words }: Analysis, chains: Chains): Actor[] {
  const byWord = actorsByWord(actors)
  const result = [...actors]
  for (const [number, served] of actors.entries()) {
    const at = servantOf(served, { words, byWord, actors })
    const servant = at === number ? undefined : result[at ?? -1]
    if (!servant || servant.mention.affiliation || servant.phrase.range[0] > served.phrase.range[0]) continue
    result[at ?? -1] = { ...servant, mention: withAffiliation(servant.mention, served.mention, { text, chains }) }
  }
  return result
}

interface Ground {
  readonly words: readonly Word[]
  readonly actors: readonly Actor[]
  readonly byWord: ReadonlyMap<number, number>
}

/** Number of the actor that this one is served by. */
function servantOf(served: Actor, ground: Ground): number | undefined {
  const { words, actors, byWord } = ground
  const head = words[served.phrase.head]
  if (head?.head === undefined) return undefined
  if (SERVING.has(words[head.head]?.lemma ?? '') && /^(?:obj|obl)$/.test(head.deprel))
    return beforeWho(head.head, ground)
  const link = dependentBy(words, served.phrase.head, 'case')
  if (link === undefined) return undefined
  const nearest = byWord.get(link - 1)
  const number = byWord.get(head.head) ?? nearest
  const servant = actors[number ?? -1]
  const isSure = number === byWord.get(head.head) || SURE.test(words[link]?.lower ?? '')
  return servant && isSure && number === nearest && serves(servant.mention, words[link]?.lower ?? '', served.mention)
    ? number
    : undefined
}

/** "Ivo Brandt, who commands": the actor right before the "who" that is the verb's subject. */
function beforeWho(verb: number, { words, byWord }: Ground): number | undefined {
  const subject = dependentBy(words, verb, 'nsubj')
  if (subject === undefined || words[subject]?.lower !== 'who') return undefined
  return byWord.get(words[subject - 1]?.text === ',' ? subject - 2 : subject - 1)
}

/** Behind these a role's own phrase goes on, even where the tree hangs it on the verb. */
const SURE = /^(?:for|of|to)$/
/** What somebody does who serves: "who commands", "who speaks for". */
const SERVING = new Set('command head lead run speak represent work advise'.split(' '))
/** Roles that are held to somebody. */
const HELD_TO = /\b(?:advis[eo]r|aide|envoy|ambassador|assistant)s?$/i

function serves({ kind, role, spans }: Mention, link: string, served: Mention): boolean {
  if (link === 'to') return role !== undefined && HELD_TO.test(role.value)
  if (!/^(?:for|of|at|in|with)$/.test(link)) return false
  // "Colonel Ivo Brandt of the northern force": whose he is, and not where he is from.
  if (link === 'of' && kind === 'person' && role && /^(?:force|government|organisation)$/.test(served.kind)) return true
  // A name stands between its role and what follows it: "General Ivo Brandt in the ministry" serves nobody by that.
  const endsInRole = role?.spans.at(-1)?.[1] === spans.at(-1)?.[1]
  return kind === 'office' || (kind === 'person' && endsInRole)
}

function withAffiliation(
  mention: Mention,
  { spans, chain, side: servedSide }: Mention,
  { text, chains }: { readonly text: string; readonly chains: Chains },
): Mention {
  const value = spans.map(span => text.slice(...span)).join(' ')
  const [own] = spans
  const naming = /\p{Lu}/u.test(value) ? undefined : chains.namingOf(chain)
  if (own && naming)
    return { ...mention, ...servedByName(own, naming), ...(mention.side ? { side: mention.side } : {}) }
  const affiliation: Grounded<string> = { value, basis: 'stated', spans, rule: 'actors/affiliation-served' }
  const side = mention.side ?? (servedSide && { ...servedSide, rule: 'actors/side-served' })
  return { ...mention, affiliation, ...(side ? { side } : {}) }
}
