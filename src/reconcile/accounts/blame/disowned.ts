import type { Event } from '../../../record/event.ts'
import type { Statement } from '../../../record/statement.ts'
import { hull, quoteOf } from '../../../text/span.ts'
import type { Voice } from '../voice.ts'
import { blaming, clearing } from './answer-values.ts'
import { answerIn, type Claim, type Claimed } from './claim.ts'
import { CALLED_FALSE, REJECTS } from './lexicon/blame-words.ts'
import { stretchOf } from './referent.ts'

/**
 * What a report tells only as somebody else’s word that its speaker denies: "he rejected reports that X had shelled it", "he called the
 * accusation that X had shelled it absurd"; and the doer who says that they did not.
 */
export function disowned(claimed: Claimed): Claim[] {
  return claimed.reading.events.flatMap(event => {
    const inner = event.statement === undefined ? undefined : claimed.statements.get(event.statement)
    if (!inner) return []
    const outer = inner.within === undefined ? undefined : claimed.statements.get(inner.within)
    if (event.status.value === 'denied' || event.status.value === 'negated') return cleared(event, inner, claimed)
    if (outer?.speaker && outer.stance.value === 'calls' && isCalledFalse(outer, event, claimed.text))
      return rejected({ event, by: outer }, claimed)
    return inner.speaker && isRejected(inner, event, claimed.text) ? rejected({ event, by: inner }, claimed) : []
  })
}

/** "X denied that it had shelled the town": by X’s word it was not X. */
function cleared(event: Event, by: Statement, claimed: Claimed): Claim[] {
  const side = claimed.blamed.get(event.id)
  if (side === undefined || !by.speaker) return []
  const answer = answerIn(claimed, { voice: claimed.voiceOf(by.id), spans: event.spans, statement: by.id })
  return [{ event: event.id, question: 'who', answer: { ...answer, ...clearing(side) } }]
}

function rejected({ event, by }: { readonly event: Event; readonly by: Statement }, claimed: Claimed): Claim[] {
  const denier = answerIn(claimed, { voice: claimed.voiceOf(by.id), spans: by.content, statement: by.id })
  const others = answerIn(claimed, { voice: unnamed(by, claimed), spans: event.spans, statement: by.id })
  const side = claimed.blamed.get(event.id)
  const about = { event: event.id, isAnothers: true } as const
  return [
    { ...about, question: 'whether', answer: { ...denier, value: 'denied' } },
    { ...about, question: 'whether', answer: { ...others, value: 'claimed' } },
    ...(side === undefined
      ? []
      : [
          { ...about, question: 'who' as const, answer: { ...denier, ...clearing(side) } },
          { ...about, question: 'who' as const, answer: { ...others, ...blaming(side) } },
        ]),
  ]
}

/** Those whose word is rejected, where the report does not say who they are. */
function unnamed(by: Statement, { reading }: Claimed): Voice {
  return { key: `others ${reading.report.id} ${by.id}`, speaker: 'others', stance: 'asserts', relayed: false }
}

function isRejected(by: Statement, { spans }: Event, text: string): boolean {
  const [start] = stretchOf(by)
  const [end = start] = hull(spans) ?? []
  return REJECTS.words.test(text.slice(start, end))
}

/** Looked for after the act: what it is called stands there. */
function isCalledFalse(outer: Statement, event: Event, text: string): boolean {
  const [, end = 0] = hull(event.trigger) ?? []
  return (
    CALLED_FALSE.words.test(text.slice(end, stretchOf(outer)[1])) || CALLED_FALSE.words.test(quoteOf(text, outer.cue))
  )
}
