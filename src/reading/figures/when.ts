import type { Figure } from '../../record/figure.ts'
import { overlap, type Span } from '../../text/span.ts'
import { headOfSpans, type Surroundings } from './surroundings.ts'
import { stepsUp, treeDistance } from './tree-distance.ts'

/** When it was counted: the dated time that is nearest to it in the tree, but for when a statement was uttered; none where two are as near. */
export function timeOf(counted: number, { analysis, times, statements }: Surroundings): Figure['time'] {
  const uttered = new Set(statements.map(statement => statement.uttered?.value.time))
  const dated = times.filter(
    ({ id, type, interval, value }) =>
      !uttered.has(id) && interval && !value.endsWith('REF') && (type === 'DATE' || type === 'TIME'),
  )
  const steps = stepsUp(analysis.tokens, counted)
  const [near, second] = dated
    .map(time => ({ time, head: headOfSpans(analysis, time.spans) }))
    .filter(({ head }) => head !== undefined && !isDescription(analysis.tokens[head]?.head, steps, analysis))
    .map(({ time, head }) => ({ time, distance: treeDistance(analysis.tokens, steps, head ?? 0) }))
    .toSorted((a, b) => a.distance - b.distance)
  if (!near?.time.interval || (second && second.distance === near.distance)) return undefined
  const { id, value, interval, spans } = near.time
  const rule = dated.length === 1 ? 'only-time-of-sentence' : 'nearest-time'
  return { value: { time: id, value, interval }, basis: 'implied', spans, rule }
}

/** "a town founded in 1778": a participle dates what it describes alone, unless the counted is in it. */
function isDescription(
  verb: number | undefined,
  steps: ReadonlyMap<number, number>,
  { tokens }: Surroundings['analysis'],
): boolean {
  return verb !== undefined && tokens[verb]?.deprel === 'acl' && !steps.has(verb)
}

const OVER =
  /\b(?:in|within|over|during|in just|in only|in under|in less than|inside)\s{1,3}(?:the\s{1,3})?(?:past\s{1,3}|last\s{1,3})?$/i

/** The length of time that it is counted over: "41 settlements in three days". Only where the sentence has one such. */
export function periodOf(figure: Span, { analysis: { text }, times, sentence }: Surroundings): Figure['period'] {
  const lengths = times.filter(
    ({ type, spans: [span] }) =>
      type === 'DURATION' &&
      span &&
      !overlap(span, figure) &&
      OVER.test(text.slice(Math.max(sentence[0], span[0] - 30), span[0])),
  )
  const [time, second] = lengths
  if (!time || second) return undefined
  const value = { time: time.id, value: time.value, ...(time.interval && { interval: time.interval }) }
  return { value, basis: 'implied', spans: time.spans, rule: 'length-of-counting' }
}

const EACH =
  /^\s{0,3}(?:(?:a|per|each|every)\s{1,3}(?<unit>second|minute|hour|day|night|week|month|year|person|head|family)\b|(?<daily>daily|nightly|weekly|monthly|hourly)\b)/i

/** Of each what the number is, from the words right behind it: "5,000 shells a day", "12 strikes per night". */
export function perOf(end: number, { analysis: { text } }: Surroundings): Figure['per'] {
  const match = EACH.exec(text.slice(end, end + 24))
  const { unit, daily } = match?.groups ?? {}
  const value = unit?.toLowerCase() ?? daily?.toLowerCase().replace(/ily$/, 'y').replace(/ly$/, '')
  if (!match || !value) return undefined
  const start = end + match[0].search(/\S/)
  return { value, basis: 'stated', spans: [[start, end + match[0].length]], rule: 'of-each' }
}
