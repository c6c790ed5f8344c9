import { makeGazetteer } from '../../gazetteer/small.ts'
import { analyse, sentenceAt, tokenAt } from '../../language/analyse.ts'
import type { Models } from '../../language/models.ts'
import type { ReportId } from '../../record/ids.ts'
import type { Span } from '../../text/span.ts'
import { findMentions } from '../actors/find-mentions.ts'
import { findTimes } from '../times/find-times.ts'
import type { Saying } from './circumstances/words-beside.ts'
import { type View, viewOf } from './view.ts'

// A test's own id; the brand exists for the compiler only.
const reportId = 'r-test' as ReportId
const gazetteer = makeGazetteer()

/** An attribution marked in a text: {} around its source, [] around its cue, <> around its content. */
export function markedAttribution(marked: string, models: Models): { readonly view: View; readonly saying: Saying } {
  const text = marked.replace(/[{}[\]<>]/g, '')
  const rangeOf = (open: string, close: string): Span => {
    const plain = (end: number) => marked.slice(0, end).replace(/[{}[\]<>]/g, '').length
    return [plain(marked.indexOf(open)), plain(marked.indexOf(close))]
  }
  const analysis = analyse(text, [[0, text.length]], models)
  const times = findTimes({ analysis, published: '2022-11-11', reportId })
  const view = viewOf(analysis, findMentions({ analysis, reportId, gazetteer, places: [] }), times)
  const tokens = ([start, end]: Span): Span => [tokenAt(analysis, start), tokenAt(analysis, end - 1) + 1]
  const cue = rangeOf('[', ']')
  const sentence = sentenceAt(analysis, cue[0])
  if (!sentence) throw new Error(`no sentence around the cue: ${marked}`)
  const saying = { sentence, cue: tokens(cue), source: tokens(rangeOf('{', '}')), content: [rangeOf('<', '>')] }
  return { view, saying }
}
