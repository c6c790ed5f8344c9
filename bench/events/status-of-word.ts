import { tokenAt, type Word } from '../../src/language/analyse.ts'
import { verbGroupOf } from '../../src/language/morphology/verb-group.ts'
import { dependentBy } from '../../src/language/trees/dependents.ts'
import { clausesOf } from '../../src/reading/events/clause.ts'
import { chainOf, statementAround, stretchOf } from '../../src/reading/events/scene.ts'
import { statusOf } from '../../src/reading/events/status.ts'
import type { Act } from '../../src/reading/events/when/act.ts'
import type { Status } from '../../src/record/event.ts'
import type { Grounded } from '../../src/record/shape.ts'
import type { Span } from '../../src/text/span.ts'
import type { ReadScene } from '../times/read-scene.ts'

/** What the reader says of a word that somebody else holds for an act: whether it happened. `undefined` for words outside of every sentence. */
export function statusOfWord({ scene, hitAt }: ReadScene, span: Span): Grounded<Status> | undefined {
  const { analysis } = scene
  const at = tokenAt(analysis, span[0])
  const sentence = analysis.sentences.find(({ tokens }) => tokens[0] <= at && at < tokens[1])
  if (!sentence) return undefined
  const act = hitAt.get(at) ?? actNamedBy(analysis.tokens, at)
  return statusOf(stretchOf(analysis, sentence), act, chainOf(scene, statementAround(scene, span)), analysis.text)
}

/** A word as the name of an act, whatever it means: a predicate with its auxiliaries, any other word under the predicate of its clause. */
function actNamedBy(words: readonly Word[], at: number): Act {
  const own = predicateBy(words, at)
  if (own === undefined) return { words: [at], head: at, predicate: clausesOf(words).predicateOf(at) }
  return { words: [at], head: own, predicate: own, group: verbGroupOf(words, own) }
}

/** A verb itself; what a copula makes a predicate, named by it or by the copula ("will be ready"). */
function predicateBy(words: readonly Word[], at: number): number | undefined {
  const word = words[at]
  if (word?.upos === 'VERB') return at
  if (word?.deprel === 'cop') return words[word.head ?? -1]?.upos === 'VERB' ? undefined : word.head
  return dependentBy(words, at, 'cop') === undefined ? undefined : at
}
