import { decodeLabels, kindOfLabel, namesOf } from './decode.ts'
import { NAME_KINDS, NAME_LABELS } from './labels.ts'
import type { NameSpan } from './name-span.ts'

/** The words of a sentence and their label scores (`decodeLabels`). */
export interface ScoredSentence {
  readonly forms: readonly string[]
  readonly scores: Float32Array
}

const K = NAME_LABELS.length
const KINDS = NAME_KINDS.length

/**
 * Names of the sentences of one text, which agree: a word is likelier to be (part of) a name of the kind that it is elsewhere in the same text
 * (Finkel, Grenager and Manning 2005, Incorporating Non-local Information into Information Extraction Systems). Each sentence is read alone; the
 * labels vote; `weight` times the share of a kind among the word's other occurrences is added to that kind's scores, and what changed is read again.
 */
export function decodeText(
  sentences: readonly ScoredSentence[],
  transitions: ArrayLike<number>,
  weight: number,
): NameSpan[][] {
  const labels = sentences.map(({ scores }) => decodeLabels(scores, transitions))
  if (weight === 0) return labels.map(namesOf)
  const keys = sentences.map(({ forms }) => forms.map(keyOf))
  const votes = votesOf(keys, labels)
  return sentences.map(({ scores: alone }, index) => {
    const own = labels[index] ?? new Uint8Array()
    const scores = withVotes({ keys: keys[index] ?? [], scores: alone, labels: own }, votes, weight)
    return namesOf(scores ? decodeLabels(scores, transitions) : own)
  })
}

/** What the words of a sentence vote under; `undefined` for a word that has no say. */
type Keys = readonly (string | undefined)[]

/** By form: for each kind how often its word was of that kind, and after them how often it occurs. */
type Votes = ReadonlyMap<string, Uint32Array>

function votesOf(keys: readonly Keys[], labels: readonly Uint8Array[]): Votes {
  const votes = new Map<string, Uint32Array>()
  for (const [index, words] of keys.entries())
    for (const [word, key] of words.entries()) {
      if (key === undefined) continue
      const counts = votes.get(key) ?? new Uint32Array(KINDS + 1)
      votes.set(key, counts)
      const kind = kindOfLabel(labels[index]?.[word] ?? 0)
      counts[KINDS] = (counts[KINDS] ?? 0) + 1
      if (kind >= 0) counts[kind] = (counts[kind] ?? 0) + 1
    }
  return votes
}

/** Words of one or two lower-case letters, numbers and marks have no say: "of", "-", "2" are in many names. */
function keyOf(form: string): string | undefined {
  return /\p{L}{3}|\p{Lu}/u.test(form) ? form.toLowerCase() : undefined
}

/** A sentence read alone. */
interface Read {
  readonly keys: Keys
  readonly scores: Float32Array
  readonly labels: Uint8Array
}

/** The scores with the votes added; `undefined` where no other occurrence has a say. */
function withVotes({ keys, scores, labels }: Read, votes: Votes, weight: number): Float32Array | undefined {
  let changed: Float32Array | undefined
  for (const [word, key] of keys.entries()) {
    const counts = key === undefined ? undefined : votes.get(key)
    const others = (counts?.[KINDS] ?? 0) - 1
    if (counts === undefined || others < 1) continue
    const own = kindOfLabel(labels[word] ?? 0)
    for (let label = 1; label < K; label++) {
      const kind = kindOfLabel(label)
      const count = (counts[kind] ?? 0) - (kind === own ? 1 : 0)
      if (count === 0) continue
      changed ??= scores.slice()
      changed[word * K + label] = (changed[word * K + label] ?? 0) + (weight * count) / others
    }
  }
  return changed
}
