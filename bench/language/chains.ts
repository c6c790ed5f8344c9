import type { Chain, Referent } from '../../src/language/analysis.ts'
import { PRONOUNS, type PronounForm } from '../../src/language/chains/lexicon/pronouns.ts'
import { UNREFERRING } from '../../src/language/chains/lexicon/unreferring-nouns.ts'
import { bCubed, ceafE, muc, type Partition, percentages, plus, type Tally } from './coreference-measures.ts'
import type { GoldDocument } from './gold-document.ts'

/** What an engine made of a document: its chains, and the character at which each of its words begins. */
export interface SystemChains {
  readonly chains: readonly Chain[]
  readonly tokens: readonly { readonly start: number; readonly deprel: string; readonly head?: number | undefined }[]
}

/** How far chains agree with GUM's. Mentions are the same where their head words begin at the same character. */
export interface ChainScore {
  readonly muc: Tally
  readonly bCubed: Tally
  readonly ceafE: Tally
  /** Pairs of mentions in one chain; `wanted` is the pairs of gold. */
  readonly pairs: Tally
  /** Third-person pronouns: `found` were given an antecedent, `hits` one of the right chain; `wanted` have one in gold. */
  readonly pronouns: Tally
  /** Links of a mention to the one before it in its chain, by the form of the later one. */
  readonly links: { readonly [form: string]: Tally }
}

const NONE: Tally = { hits: 0, found: 0, recalled: 0, wanted: 0 }

/**
 * Scores chains of one document, singletons left out. With `scope: 'design'`, what the engine does not attempt is left out
 * of gold (see `isInDesign`), and what it says of that is not counted.
 */
export function scoreChains(gold: GoldDocument, system: SystemChains, scope: 'all' | 'design' = 'all'): ChainScore {
  const entities = new Map<string, string>()
  const ignored = new Set<string>()
  const seen = new Set<string>()
  for (const mention of gold.mentions.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const key = goldKey(gold, mention)
    if (entities.has(key)) continue
    if (scope === 'design' && !isInDesign(gold, mention, seen)) ignored.add(key)
    else entities.set(key, mention.entity)
    seen.add(mention.entity)
  }
  const goldParts = [...Map.groupBy(entities.keys(), key => entities.get(key)).values()].map(keys => new Set(keys))
  const wanted = goldParts.filter(({ size }) => size > 1)
  const chains = system.chains.map(({ referents }) =>
    referents.map(referent => ({ referent, key: systemKey(system, referent) })).filter(({ key }) => !ignored.has(key)),
  )
  const given = chains.map(chain => new Set(chain.map(({ key }) => key))).filter(({ size }) => size > 1)
  return {
    muc: muc(wanted, given),
    bCubed: bCubed(wanted, given),
    ceafE: ceafE(wanted, given),
    pairs: pairsOf(wanted, given, entities),
    ...linksOf({ gold, chains, entities, wanted }),
  }
}

type Mention = GoldDocument['mentions'][number]

const DEFINITE = new Set('the this that these those my your his her its our their'.split(' '))

/**
 * True for what the engine attempts. Outside are: clauses and what points at them ("this", "it" for what happened), "you", "one", "who", times,
 * adjectives and numbers alone, and nouns mentioned again without "the", "this" or a possessor (kinds and stuffs rather than things).
 */
export function isInDesign(
  { tokens }: GoldDocument,
  { head, from, to, entity, etype, link }: Mention,
  seen: ReadonlySet<string>,
): boolean {
  const word = tokens[head]
  if (!word || link === 'disc' || link === 'cata' || etype === 'time') return false
  if (word.upos === 'PRON') return PRONOUNS.has(word.lower)
  if (word.upos === 'PROPN') return true
  if (word.upos !== 'NOUN' || UNREFERRING.has(word.lemma)) return false
  if (!seen.has(entity) || link === 'appos' || link === 'pred') return true
  return tokens
    .slice(from, to)
    .some(({ lower, deprel }) => DEFINITE.has(lower) || deprel === 'nmod:poss' || deprel === 'flat')
}

function goldKey({ tokens }: GoldDocument, { head, from, to }: Mention): string {
  const isCoordination = tokens.slice(from, to).some(word => word.head === head && word.deprel === 'conj')
  return `${tokens[head]?.start}${isCoordination ? '+' : ''}`
}

function systemKey({ tokens }: SystemChains, { head, tokens: [from, to] }: Referent): string {
  const isCoordination = tokens.slice(from, to).some(word => word.head === head && word.deprel === 'conj')
  return `${tokens[head]?.start}${isCoordination ? '+' : ''}`
}

function pairsOf(gold: Partition, system: Partition, entities: ReadonlyMap<string, string>): Tally {
  const pairs = (size: number) => (size * (size - 1)) / 2
  let [hits, found, wanted] = [0, 0, 0]
  for (const { size } of gold) wanted += pairs(size)
  for (const chain of system) {
    found += pairs(chain.size)
    const byEntity = Map.groupBy(chain, key => entities.get(key))
    for (const [entity, keys] of byEntity) if (entity !== undefined) hits += pairs(keys.length)
  }
  return { hits, found, recalled: hits, wanted }
}

interface Linked {
  readonly gold: GoldDocument
  readonly chains: readonly (readonly { readonly referent: Referent; readonly key: string }[])[]
  readonly entities: ReadonlyMap<string, string>
  readonly wanted: Partition
}

/** One link of a chain with what gold says of it, for reading mistakes. */
export interface Link {
  readonly from: Referent
  readonly to: Referent
  readonly isRight: boolean
}

function linksOf({ gold, chains, entities, wanted }: Linked): Pick<ChainScore, 'pronouns' | 'links'> {
  let pronouns: Tally = { ...NONE, wanted: wantedPronouns(gold, wanted) }
  const links: { [form: string]: Tally } = {}
  for (const { from, isRight } of chains.flatMap(chain => linksIn(chain, entities))) {
    const counted: Tally = { ...NONE, found: 1, hits: isRight ? 1 : 0, recalled: isRight ? 1 : 0 }
    const pronoun = PRONOUNS.get(gold.text.slice(from.start, from.end).toLowerCase())
    const form = pronoun ? pronounClass(pronoun) : from.form
    links[form] = plus(links[form] ?? NONE, counted)
    if (pronoun?.person === 3) pronouns = plus(pronouns, counted)
  }
  return { pronouns, links }
}

function pronounClass({ person, gender }: PronounForm): string {
  if (person === 1) return 'I, we'
  return gender === undefined ? 'they' : gender === 'it' ? 'it' : 'he, she'
}

/** Links of a chain's mentions to the ones before them. */
export function linksIn(chain: Linked['chains'][number], entities: ReadonlyMap<string, string>): Link[] {
  return chain.slice(1).map(({ referent, key }, i) => {
    const [before, entity] = [chain[i], entities.get(key)]
    return {
      from: referent,
      to: before?.referent ?? referent,
      isRight: entity !== undefined && entities.get(before?.key ?? '') === entity,
    }
  })
}

function wantedPronouns({ tokens }: GoldDocument, wanted: Partition): number {
  const byStart = new Map(tokens.map(token => [`${token.start}`, token.lower]))
  const isThird = (key: string) => PRONOUNS.get(byStart.get(key) ?? '')?.person === 3
  return wanted.reduce((sum, keys) => sum + [...keys].slice(1).filter(isThird).length, 0)
}

/** Sum of two scores. */
export function addScores(a: ChainScore, b: ChainScore): ChainScore {
  const forms = new Set([...Object.keys(a.links), ...Object.keys(b.links)])
  return {
    muc: plus(a.muc, b.muc),
    bCubed: plus(a.bCubed, b.bCubed),
    ceafE: plus(a.ceafE, b.ceafE),
    pairs: plus(a.pairs, b.pairs),
    pronouns: plus(a.pronouns, b.pronouns),
    links: Object.fromEntries([...forms].map(form => [form, plus(a.links[form] ?? NONE, b.links[form] ?? NONE)])),
  }
}

/** The score of nothing, to add to. */
export const NO_SCORE: ChainScore = { muc: NONE, bCubed: NONE, ceafE: NONE, pairs: NONE, pronouns: NONE, links: {} }

/** CoNLL 2012's figure: the mean of the F1 of MUC, B-cubed and CEAF-e, 0 to 100. */
export function conllScore(score: ChainScore): number {
  return (percentages(score.muc)[2] + percentages(score.bCubed)[2] + percentages(score.ceafE)[2]) / 3
}
