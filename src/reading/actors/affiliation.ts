import { isCapitalised } from '../../language/tokens.ts'
import type { Mention, MentionKind } from '../../record/mention.ts'
import type { Span } from '../../text/span.ts'
import type { Anatomy } from './anatomy.ts'
import type { Chains, Naming } from './chains.ts'
import { HEADS } from './lexicon/heads.ts'
import type { NounPhrase } from './noun-phrases.ts'

const BODIES: ReadonlySet<MentionKind> = new Set(['government', 'organisation', 'force'])

/** Whom "the group" of "the group's deputy leader" is: the body that was named before. */
export function bodyOf(
  { phrase, anatomy: { affiliation } }: { readonly phrase: NounPhrase; readonly anatomy: Anatomy },
  { chains, referents }: { readonly chains: Chains; readonly referents: ReadonlyMap<number, number> },
): Naming | undefined {
  const last = affiliation.at(-1)
  const kind = HEADS.get(last?.lower ?? '')
  if (!last || !kind || !BODIES.has(kind) || affiliation.some(isCapitalised)) return undefined
  const head = phrase.range[0] + phrase.tokens.indexOf(last)
  const words = affiliation.map(({ text }) => text)
  return chains.bodyBehind(words, kind, referents.get(head))
}

/** An affiliation that stands at `own` as a description, by the name of the body that it means; its side goes with it. */
export function servedByName(own: Span, { name, span, side }: Naming): Pick<Mention, 'affiliation' | 'side'> {
  const told = { basis: 'implied', spans: [own, span] } as const
  return {
    affiliation: { value: name, ...told, rule: 'actors/affiliation-described' },
    ...(side ? { side: { value: side, ...told, rule: 'actors/side-affiliation' } } : {}),
  }
}
