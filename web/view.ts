import type { Spans } from '../src/text/span.ts'

/** The parts of the desk, in the order of the rail. */
export const SECTIONS = [
  'brief',
  'events',
  'statements',
  'control',
  'figures',
  'map',
  'timeline',
  'reports',
  'review',
] as const
export type Section = (typeof SECTIONS)[number]

/** What a list can be narrowed by; the names are those of the server's query parameters. */
export const FILTERS = [
  'from',
  'to',
  'side',
  'q',
  'asOf',
  'knownOn',
  'since',
  'type',
  'family',
  'status',
  'frame',
  'dated',
  'disputed',
  'place',
  'speaker',
  'stance',
  'form',
  'what',
  'according',
  'outlet',
  'copies',
  'review',
  'why',
] as const
export type Filter = (typeof FILTERS)[number]
export type Filters = { readonly [F in Filter]?: string }

/** All that the desk shows follows from this, and this is the address: a section, what is selected, whose words are open. */
export interface View {
  readonly section: Section
  /** The record part that is open. */
  readonly id?: string
  /** The report whose words are open; without it, the first that the open part rests on. */
  readonly report?: string
  /** The words to go to in that report. */
  readonly span?: Spans
  readonly filters: Filters
}

/** The view of an empty address. */
export const START: View = { section: 'brief', filters: {} }

/** The query part of the address, with its `?`; empty for the start. */
export function encodeView(view: View): string {
  const params = new URLSearchParams()
  if (view.section !== START.section) params.set('section', view.section)
  if (view.id !== undefined) params.set('id', view.id)
  if (view.report !== undefined) params.set('report', view.report)
  if (view.span !== undefined && view.span.length > 0)
    params.set('span', view.span.map(([start, end]) => `${start}-${end}`).join('_'))
  for (const filter of FILTERS) {
    const value = view.filters[filter]
    if (value !== undefined && value !== '') params.set(filter, value)
  }
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}

/** The view of an address. What it cannot understand is left out: an old link still opens. */
export function decodeView(query: string): View {
  const params = new URLSearchParams(query)
  const section = SECTIONS.find(section => section === params.get('section')) ?? START.section
  const filters: { [F in Filter]?: string } = {}
  for (const filter of FILTERS) {
    const value = params.get(filter)
    if (value) filters[filter] = value
  }
  const id = params.get('id')
  const report = params.get('report')
  const span = spansOf(params.get('span') ?? '')
  return { section, ...(id && { id }), ...(report && { report }), ...(span.length > 0 && { span }), filters }
}

function spansOf(text: string): Spans {
  return text.split('_').flatMap(part => {
    const match = /^(\d{1,9})-(\d{1,9})$/.exec(part)
    const [start, end] = [Number(match?.[1]), Number(match?.[2])]
    return match && start < end ? [[start, end] as const] : []
  })
}

/** The same place with another part open, its first words shown. */
export function opening(view: View, id: string): View {
  return { section: view.section, id, filters: view.filters }
}

/** The same place with these words of a report shown. */
export function showing(view: View, words: { readonly report: string; readonly spans: Spans }): View {
  return { ...view, report: words.report, span: words.spans }
}

/** The same section narrowed otherwise; `undefined` takes a filter away. */
export function narrowing(view: View, change: { readonly [F in Filter]?: string | undefined }): View {
  const filters: { [F in Filter]?: string } = {}
  for (const filter of FILTERS) {
    const value = filter in change ? change[filter] : view.filters[filter]
    if (value) filters[filter] = value
  }
  return { ...view, filters }
}

/** Filters that mean the same in every section. */
const LASTING: readonly Filter[] = ['from', 'to', 'side']

/** Another section, with what is open left open and the filters kept that mean the same there. */
export function going(view: View, section: Section): View {
  const filters: { [F in Filter]?: string } = {}
  for (const filter of LASTING) {
    const value = view.filters[filter]
    if (value) filters[filter] = value
  }
  return { ...view, section, filters }
}
