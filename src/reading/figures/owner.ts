import type { Word } from '../../language/analyse.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { Figure } from '../../record/figure.ts'
import type { Mention } from '../../record/mention.ts'
import type { Statement } from '../../record/statement.ts'
import { overlap, type Span } from '../../text/span.ts'
import { agentOf, subjectOf } from '../events/arguments.ts'
import { caseOf } from '../events/noun-phrase.ts'
import { verbLemmaOf } from '../events/verb-lemma.ts'
import { deedOf } from './deed.ts'
import { FIRED, FIRING, GROUND, HAVING, HOLDING, LINKS, PAYING, SUFFERED, SUFFERING } from './lexicon/owners.ts'
import { ownerOfLosses } from './owner-of-losses.ts'
import type { Surroundings } from './surroundings.ts'
import { pathUp } from './tree-distance.ts'

/** A figure before it has an owner. */
export interface Owned {
  readonly what: Figure['what']
  /** Its first words, the counted noun among them. */
  readonly span: Span
  /** Index of the counted word. */
  readonly counted: number
  readonly statement: Statement | undefined
}

const ACTORS = new Set(['force', 'government', 'organisation', 'group', 'people', 'person', 'office'])

/**
 * Whose: "12 of its men", "12 Russian soldiers", "12 soldiers of the 5th Corps", "losses of the group", "Russia's 12 tanks"; who has, lost or
 * gave them, or who took the ground; and where nothing else is told, the counted themselves.
 */
export function ownerOf(owned: Owned, around: Surroundings): Figure['of'] {
  const words = around.analysis.tokens
  const { counted, span } = owned
  const actors = around.mentions.filter(({ kind }) => ACTORS.has(kind))
  const over = (at: number | undefined) => {
    const word = at === undefined ? undefined : words[at]
    return word && actors.find(({ spans }) => overlap(spans[0] ?? [0, 0], [word.start, word.end]))
  }
  const pronoun = possessorOf(words, counted)
  const meant =
    pronoun === undefined
      ? undefined
      : (over(pronoun) ?? over(antecedentOf(words, counted, over)) ?? speakerIn(owned, actors))
  if (meant) return grounded(meant, 'implied', 'possessive')
  const inside = actors.find(({ spans }) => overlap(spans[0] ?? [0, 0], span))
  if (inside && (inside.side || inside.affiliation)) return grounded(inside, 'stated', 'counted-themselves')
  const loser = over(ownerOfLosses(words, counted))
  if (loser) return grounded(loser, 'stated', 'owner-of-losses')
  const haver = haverOf(words, owned.what, counted)
  const having = over(haver) ?? (words[haver ?? -1]?.upos === 'PRON' ? speakerIn(owned, actors) : undefined)
  const who = having && having !== inside ? grounded(having, 'stated', 'who-has-them') : undefined
  // "Israel holds 64 square miles of Lebanon", "The bank will lend Kyiv 18 billion euros".
  if (who && (GROUND.has(owned.what) || owned.what === 'money')) return who
  if (inside && !who && isTold(inside, counted, words)) return grounded(inside, 'stated', 'counted-themselves')
  const after = memberOf(words, counted).map(over).find(Boolean)
  if (after) return grounded(after, 'stated', 'of-whom')
  const owner = over(dependentBy(words, counted, 'nmod:poss')) ?? over(dependentBy(words, counted, 'compound'))
  if (owner) return grounded(owner, 'stated', 'owner-before')
  return who ?? (inside && grounded(inside, 'stated', 'counted-themselves'))
}

/** More than a bare noun: "Russian soldiers" and "army soldiers", not "soldiers", nor "captured soldiers". */
function isTold({ spans: [span] }: Mention, counted: number, words: readonly Word[]): boolean {
  for (let at = counted - 1; span && (words[at]?.start ?? -1) >= span[0]; at--) {
    const { upos = '', text = '', lower } = words[at] ?? {}
    if (/^(?:NOUN|PROPN)$/.test(upos) || (upos === 'ADJ' && /^\p{Lu}/u.test(text) && text.slice(1) === lower?.slice(1)))
      return true
  }
  return false
}

/** "its", "their", "our" at the counted, or at what they are part of: "12 of its men". */
function possessorOf(words: readonly Word[], counted: number): number | undefined {
  const tree = dependentsOf(words)
  const near = [counted, ...tree.of(counted).slice(0, 8)]
  return near.map(at => dependentBy(words, at, 'nmod:poss')).find(at => at !== undefined && words[at]?.upos === 'PRON')
}

/** The subject of a verb above the counted, itself apart. */
function antecedentOf(
  words: readonly Word[],
  counted: number,
  over: (at: number | undefined) => Mention | undefined,
): number | undefined {
  const path = pathUp(words, counted)
  for (const at of path) {
    const subject = words[at]?.upos === 'VERB' ? subjectOf(words, at) : undefined
    if (subject !== undefined && !path.includes(subject) && over(subject)) return subject
  }
  return undefined
}

function speakerIn({ statement }: Owned, actors: readonly Mention[]): Mention | undefined {
  return actors.find(({ id }) => id === statement?.speaker?.value.mention)
}

/** Heads of the phrases after "of", "from" and "among" that hang on the counted, on one another, or on what it is joined with. */
function memberOf(words: readonly Word[], counted: number): readonly number[] {
  const found: number[] = []
  const open = [counted]
  for (let at = open.pop(); at !== undefined && found.length < 6; at = open.pop()) {
    for (const each of dependentsOf(words).of(at).slice(0, 20)) {
      if (each <= counted || !/^(?:nmod|conj|obl)$/.test(words[each]?.deprel ?? '')) continue
      const link = dependentBy(words, each, 'case')
      if (LINKS.has(words[link ?? -1]?.lower ?? '')) found.push(each)
      open.push(each)
    }
  }
  return found
}

/** "the army lost 12 tanks", "Rebels took six villages", "six villages were taken by the rebels": who did. */
function haverOf(words: readonly Word[], what: Figure['what'], counted: number): number | undefined {
  const deed = deedOf(words, counted)
  if (what === 'distance' || what === 'money') return payerOf(words, what, counted)
  const verb = deed && words[deed.verb]
  if (!deed || !verb) return GROUND.has(what) ? holderOf(words, counted) : undefined
  if (deed.who === 'do') return GROUND.has(what) ? rulerOf(words, deed.verb) : undefined
  const lemma = verbLemmaOf(verb)
  if (SUFFERED.has(what) && !SUFFERING.has(lemma)) return undefined
  const has =
    SUFFERING.has(lemma) ||
    HAVING.has(lemma) ||
    (GROUND.has(what) && HOLDING.has(lemma)) ||
    (FIRED.has(what) && FIRING.has(lemma))
  if (!has) return undefined
  return agentOf(words, deed.verb) ?? (isSubjectDone(words, deed.verb) ? undefined : subjectOf(words, deed.verb))
}

/** "The rebels are in control of 12 towns". */
function holderOf(words: readonly Word[], counted: number): number | undefined {
  const head = words[counted]?.head
  return head !== undefined && words[head]?.lemma === 'control' ? subjectOf(words, head) : undefined
}

/** "are under the control of the rebels", "fell to the rebels". */
function rulerOf(words: readonly Word[], predicate: number): number | undefined {
  const under =
    caseOf(words, predicate) === 'under'
      ? predicate
      : dependentsOf(words)
          .of(predicate)
          .find(at => caseOf(words, at) === 'under')
  if (under !== undefined) return dependentBy(words, under, 'nmod', 'nmod:poss')
  return words[predicate]?.lemma === 'fall'
    ? dependentsOf(words)
        .of(predicate)
        .find(at => caseOf(words, at) === 'to')
    : undefined
}

/** Who pays, asks or advances: the subject of the first verb above. */
function payerOf(words: readonly Word[], what: 'distance' | 'money', counted: number): number | undefined {
  const verb = pathUp(words, counted).find(at => words[at]?.upos === 'VERB')
  const lemma = verb === undefined ? '' : (words[verb]?.lemma ?? '')
  if (verb === undefined || isSubjectDone(words, verb)) return undefined
  return what === 'distance' || HAVING.has(lemma) || PAYING.has(lemma) ? subjectOf(words, verb) : undefined
}

/** In the passive the subject is what is counted, or what is lost. */
function isSubjectDone(words: readonly Word[], verb: number): boolean {
  return dependentBy(words, verb, 'nsubj:pass') !== undefined || dependentBy(words, verb, 'aux:pass') !== undefined
}

function grounded(mention: Mention, basis: 'stated' | 'implied', rule: string): Figure['of'] {
  const { id, chain, name, spans } = mention
  return { value: { mention: id, chain, name }, basis, spans, rule }
}
