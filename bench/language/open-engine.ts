import type { Analysis } from '../../src/language/analysis.ts'
import type { Engine, OpenedEngine } from './engine.ts'

/** Loads the engine and its models; all that this takes counts as load time. */
export async function openEngine(): Promise<OpenedEngine> {
  const { analyse } = await import('../../src/language/analyse.ts')
  const engine: Engine = {
    analyse: text => bare(analyse(text)),
    parse: forms => ({
      upos: forms.map(() => 'NOUN'),
      xpos: forms.map(() => 'NN'),
      heads: forms.map((_, i) => i - 1),
      deprels: forms.map((_, i) => (i === 0 ? 'root' : 'dep')),
    }),
    lemmas: forms => forms.map(form => form.toLowerCase()),
    names: sentences => sentences.map(() => []),
  }
  return { engine, weights: [], stages: text => [{ name: 'tokens', run: () => analyse(text) }] }
}

/** Tokens and sentences alone, as an analysis in which nobody has said anything else. */
function bare(analysis: Pick<Analysis, 'text' | 'paragraphs' | 'sentences' | 'quotations'> & Tokens): Analysis {
  const tokens = analysis.tokens.map(token => ({
    ...token,
    upos: 'X' as const,
    xpos: '',
    lemma: token.lower,
    deprel: 'dep',
  }))
  return { ...analysis, tokens, names: [], chains: [], hasTrees: false }
}

interface Tokens {
  readonly tokens: readonly Pick<Analysis['tokens'][number], 'start' | 'end' | 'text' | 'lower' | 'kind'>[]
}
