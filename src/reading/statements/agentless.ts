import { dependentBy } from '../../language/trees/dependents.ts'
import type { Spans } from '../../text/span.ts'
import { clauseEnd } from './clause-end.ts'
import type { Content } from './content-behind.ts'
import type { FoundCue } from './find-cues.ts'
import { isNominal } from './phrase.ts'
import { at, spanOfTokens, type View } from './view.ts'

/** What follows a passive without "by" for it to attribute its subject's clause to nobody: "is expected to", "was accused of", "is known as". */
const LINKS: Readonly<Record<string, RegExp>> = {
  expect: /^to$/,
  say: /^to$/,
  believe: /^to$/,
  think: /^to$/,
  report: /^to$/,
  know: /^(?:to|for|as)$/,
  understand: /^to$/,
  allege: /^to$/,
  suppose: /^$/,
  estimate: /^(?:to|at)$/,
  project: /^to$/,
  predict: /^to$/,
  fear: /^to$/,
  presume: /^/,
  suspect: /^of$/,
  accuse: /^of$/,
  charge: /^with$/,
  blame: /^for$/,
  criticise: /^(?:for|as)$/,
  praise: /^(?:for|as)$/,
  condemn: /^(?:for|as)$/,
  see: /^as$/,
  view: /^as$/,
  regard: /^as$/,
  describe: /^as$/,
  portray: /^as$/,
  hail: /^as$/,
  consider: /^/,
  deem: /^/,
  call: /^/,
  dub: /^/,
  threaten: /^with$/,
}

/** "had been told that …": whoever is told hears, and is no part of it. */
const HEARING = /^(?:tell|warn|inform|assure|remind|notify)$/

/** Content of a passive whose agent nobody names: its subject and what follows, or the clause behind "it is said". */
export function agentlessContent(view: View, found: FoundCue, end: number): Content | undefined {
  const [verb, next] = found.tokens
  const subject = subjectBefore(view, verb)
  if (/^ask\b/.test(found.cue.lemma)) return questionBehind(view, found, end)
  if (subject !== undefined && HEARING.test(found.cue.lemma) && /^(?:that|whether)$/.test(at(view, next)))
    return {
      spans: [spanOfTokens(view, [next, clauseEnd(view, verb, { from: next, end })])],
      rule: 'agentless-passive',
    }
  if (at(view, found.words[0] - 1) === 'it' || subject === undefined) {
    if (at(view, next) !== 'that' || at(view, found.words[0] - 1) !== 'it') return undefined
    return {
      spans: [spanOfTokens(view, [next, clauseEnd(view, verb, { from: next, end })])],
      rule: 'agentless-passive',
    }
  }
  const link = LINKS[found.cue.lemma]
  const following = at(view, next)
  if (!link?.test(following) || following === 'by' || /^[.,;:]?$/.test(following)) return undefined
  const to = beforeAccording(view, next, clauseEnd(view, verb, { from: next, end }))
  const spans: Spans = [
    spanOfTokens(view, [view.tree.lefts[subject] ?? subject, rightOf(view, subject, found.words[0])]),
    spanOfTokens(view, [next, to]),
  ]
  return to - next < 2 ? undefined : { spans, rule: 'agentless-passive' }
}

/** "Asked whether the road was open, the mayor …", "was asked about the toll": somebody asks, and what is asked stands behind. */
function questionBehind(view: View, { tokens: [, next] }: FoundCue, end: number): Content | undefined {
  const isAbout = at(view, next - 1) === 'about'
  const from = at(view, next) === 'about' ? next + 1 : next
  if (!isAbout && from === next && !/^(?:whether|if|what|who|whom|why|how|where|when)$/.test(at(view, next)))
    return undefined
  let to = from
  while (to < end && (at(view, to) !== ',' || view.quotation[to] !== -1)) to++
  return to - from < 2 ? undefined : { spans: [spanOfTokens(view, [from, to])], rule: 'agentless-passive' }
}

/** "are believed to have fled | , according to …". */
function beforeAccording(view: View, from: number, end: number): number {
  for (let i = from; i + 1 < end; i++)
    if (at(view, i) === ',' && /^(?:according|per)$/.test(at(view, i + 1)) && view.quotation[i] === -1) return i
  return end
}

function subjectBefore(view: View, verb: number): number | undefined {
  const subject = dependentBy(view.tokens, verb, 'nsubj:pass', 'nsubj')
  return subject !== undefined && subject < verb && (isNominal(view, subject) || view.tokens[subject]?.upos === 'PRON')
    ? subject
    : undefined
}

function rightOf(view: View, subject: number, limit: number): number {
  let to = Math.min(view.tree.rights[subject] ?? subject + 1, limit)
  while (to > subject + 1 && at(view, to - 1) === ',') to--
  return to
}
