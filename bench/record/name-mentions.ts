import type { Span } from '../../src/text/span.ts'
import type { Story, StoryActor } from './story-shape.ts'

/** One way of writing an actor's name in one report, with every place where it stands there. */
export interface NameMention {
  readonly actor: string
  readonly report: string
  readonly words: string
  readonly spans: readonly Span[]
}

/** The names of all actors in a report. Longer names are taken first, so that "Peskov" inside "Dmitry Peskov" is no mention of its own. */
export function mentionsIn(report: string, text: string, { actors }: Pick<Story, 'actors'>): readonly NameMention[] {
  const names = actors
    .flatMap(actor => namesIn(report, actor).map(words => ({ actor: actor.key, words })))
    .toSorted((a, b) => b.words.length - a.words.length)
  const taken: Span[] = []
  return names.flatMap(({ actor, words }) => {
    const spans = placesOf(words, text).filter(span => !taken.some(([start, end]) => start < span[1] && span[0] < end))
    taken.push(...spans)
    return spans.length === 0 ? [] : [{ actor, report, words, spans }]
  })
}

function namesIn(report: string, { names }: StoryActor): string[] {
  return names.flatMap(name => {
    if (typeof name === 'string') return [name]
    return name.reports.includes(report) ? [name.words] : []
  })
}

const IN_A_WORD = /[\p{L}\p{N}-]/u

function placesOf(words: string, text: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + words.length] ?? ' ']
    if (!IN_A_WORD.test(before) && !IN_A_WORD.test(after)) spans.push([at, at + words.length])
  }
  return spans
}
