import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Upos } from '../../src/language/analysis.ts'
import type { Models } from '../../src/language/models.ts'
import type { Engine, OpenedEngine, Parse } from './engine.ts'

/** The folder of weight files: that of `DATELINE_MODELS`, else the project's. */
const MODELS = process.env['DATELINE_MODELS'] || join(import.meta.dirname, '..', '..', 'models')

/** Loads the engine and its models; all that this takes counts as load time. */
export async function openEngine(): Promise<OpenedEngine> {
  const { analyse, surfaceOf } = await import('../../src/language/analyse.ts')
  const { wordsOf } = await import('../../src/language/words.ts')
  const { findNames } = await import('../../src/language/names/find-names.ts')
  const { ruleNames } = await import('../../src/language/names/rule-names.ts')
  const { findChains } = await import('../../src/language/chains/find-chains.ts')
  const { ruleLemmatiser } = await import('../../src/language/lemmas/rule-lemmatiser.ts')
  const { openModels, WEIGHT_TASKS } = await import('../../src/language/models.ts')
  const paths = WEIGHT_TASKS.map(task => [task, join(MODELS, `${task}.bin`)] as const).filter(([, path]) =>
    existsSync(path),
  )
  const { models, faults } = openModels(
    Object.fromEntries(paths.map(([task, path]) => [task, new Uint8Array(readFileSync(path))])),
  )
  for (const { task, fault } of faults) throw new Error(`${join(MODELS, task)}.bin: ${fault}`)
  const lemmatiser = models.lemmas ?? ruleLemmatiser
  const engine: Engine = {
    analyse: text => analyse(text, undefined, models),
    parse: forms => parsed(forms, models),
    lemmas: (forms, { upos, xpos }) =>
      // `Engine` leaves the list of parts of speech open; what is given here is the engine's own.
      forms.map((form, i) => lemmatiser.lemmaOf(form, (upos[i] ?? 'X') as Upos, xpos[i] ?? '')),
    names: sentences => models.names?.read(sentences) ?? sentences.map(ruleNames),
  }
  return {
    engine,
    weights: paths.map(([, path]) => path),
    stages: text => {
      const analysis = analyse(text, undefined, models)
      const { paragraphs, sentences, tokens } = analysis
      return [
        { name: 'tokens and sentences', run: () => surfaceOf(text, paragraphs, models) },
        { name: 'words', run: () => wordsOf(tokens, sentences, models) },
        { name: 'names', run: () => findNames(tokens, sentences, models.names) },
        { name: 'chains', run: () => findChains(analysis) },
      ]
    },
  }
}

/** Tags and tree with the treebank's words for the model's numbers; without a model every word a noun, and a chain for a tree. */
function parsed(forms: readonly string[], { syntax }: Models): Parse {
  if (!syntax) return untrained(forms)
  const { tags, heads, labels } = syntax.parse(forms)
  const pairs = forms.map((_, i) => syntax.tagPairs[tags[i] ?? 0])
  return {
    upos: pairs.map(pair => pair?.[0] ?? 'X'),
    xpos: pairs.map(pair => pair?.[1] ?? ''),
    heads: [...heads],
    deprels: forms.map((_, i) => ((heads[i] ?? -1) < 0 ? 'root' : (syntax.facts.labels[labels[i] ?? 0] ?? 'dep'))),
  }
}

function untrained(forms: readonly string[]): Parse {
  return {
    upos: forms.map(() => 'NOUN'),
    xpos: forms.map(() => 'NN'),
    heads: forms.map((_, i) => i - 1),
    deprels: forms.map((_, i) => (i === 0 ? 'root' : 'dep')),
  }
}
