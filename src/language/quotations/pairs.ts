import { type Span, trimmed } from '../../text/span.ts'
import type { Mark } from './marks.ts'
import { pairSingles } from './singles.ts'

/** A quotation of one paragraph: `inner` is what stands between its marks, `inside` an index in the same list. */
export interface Draft {
  start: number
  end: number
  closed: boolean
  mark: string
  inner: Span
  depth: number
  inside: number | undefined
}

/** What opens deeper than this is left alone, so that marks without end cost no more than their number. */
const DEEPEST = 8

/** Marks that close what a mark opens; a straight mark closes a curly one and the other way round, since careless typing mixes them. */
const CLOSES: { readonly [open: string]: string } = {
  '“': '”"',
  '„': '“”"',
  '”': '”',
  '"': '"”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
}

/** Quotations of a paragraph by start, the outer first. `carried`: the mark of one that began before the paragraph and that its first closing mark ends. */
export function openAndClose(
  text: string,
  paragraph: Span,
  { marks, carried }: { readonly marks: readonly Mark[]; readonly carried?: string | undefined },
): Draft[] {
  const state: State = { paragraph, drafts: [], stack: [], singles: pairSingles(text, marks), ends: new Map() }
  if (carried !== undefined) open(state, { start: paragraph[0], end: paragraph[0], form: carried, side: 'opening' })
  for (const [index, mark] of marks.entries()) {
    if (/['‘’]/.test(mark.form)) readSingle(text, state, mark)
    else readDouble(text, state, { mark, next: marks[index + 1] })
  }
  return settled(state)
}

interface State {
  readonly paragraph: Span
  readonly drafts: (Draft & { dropped?: boolean })[]
  /** Indices in `drafts` of those open, the outermost first. */
  readonly stack: number[]
  readonly singles: ReadonlyMap<Mark, Mark>
  /** Index in `drafts` of the single quotation that a mark closes. */
  readonly ends: Map<Mark, number>
}

function readSingle(text: string, state: State, mark: Mark): void {
  const close = state.singles.get(mark)
  if (close) {
    const index = open(state, mark)
    if (index !== undefined) state.ends.set(close, index)
    return
  }
  const index = state.ends.get(mark)
  // What opened inside and is still open crosses this pair, which then is none.
  if (index === undefined) openUnpaired(text, state, mark)
  else if (state.stack.at(-1) === index) finish(text, state, index, mark)
  else drop(state, index)
}

/** British print opens a quotation of several paragraphs with ‘ and closes only the last. */
function openUnpaired(text: string, state: State, mark: Mark): void {
  const opensParagraph = mark.start === state.paragraph[0] && /^\p{Lu}/u.test(text.charAt(mark.end))
  if (mark.form === '‘' && opensParagraph) open(state, mark)
}

function readDouble(text: string, state: State, { mark, next }: { mark: Mark; next: Mark | undefined }): void {
  const { form, side } = mark
  const index = state.stack.findLast(at => isClosedBy(state.drafts[at]?.mark, mark))
  if (index !== undefined && isInches(text, mark, next)) return
  if (index !== undefined && (side !== 'opening' || form === '”')) {
    finish(text, state, index, mark)
    return
  }
  if (index !== undefined && form === '"') cutShort(text, state, index, mark.start)
  if (mayOpen(text, mark)) open(state, mark)
}

/** Marks that open only where a word begins with them: they close more often, or count inches. */
const OPENS_BY_SIDE = /["”»›]/

/** “so“ is closed by a mark that should open. */
function isClosedBy(opening: string | undefined, { form, side }: Mark): boolean {
  return CLOSES[opening ?? '']?.includes(form) === true || (opening === '“' && form === '“' && side === 'closing')
}

/** Also `said"We` and `" we "`, with a space on both sides or none. */
function mayOpen(text: string, { form, side, start }: Mark): boolean {
  if (CLOSES[form] === undefined) return false
  if (!OPENS_BY_SIDE.test(form) || side === 'opening') return true
  return form === '"' && side === 'either' && !/\d/.test(text.charAt(start - 1))
}

/** `"I sold 6" pipes," he said`: a straight mark after a digit, a word behind it, and another mark that closes. */
function isInches(text: string, { form, start, end }: Mark, next: Mark | undefined): boolean {
  if (form !== '"' || !/\d/.test(text.charAt(start - 1))) return false
  return /^\s\p{Ll}/u.test(text.slice(end, end + 2)) && next?.form === '"' && next.side === 'closing'
}

function open({ paragraph, drafts, stack }: State, { start, end, form }: Mark): number | undefined {
  if (stack.length >= DEEPEST) return undefined
  drafts.push({
    start,
    end: paragraph[1],
    closed: false,
    mark: form,
    inner: [end, paragraph[1]],
    depth: stack.length,
    inside: stack.at(-1),
  })
  stack.push(drafts.length - 1)
  return drafts.length - 1
}

function finish(text: string, state: State, index: number, { start, end }: Mark): void {
  cutShort(text, state, index, start)
  const draft = state.drafts[index]
  if (!draft) return
  draft.end = end
  draft.inner = [draft.inner[0], start]
  draft.closed = true
}

/** Takes a quotation and those open inside it off the stack; they end unclosed at an offset, single ones not at all. */
function cutShort(text: string, { drafts, stack }: State, index: number, at: number): void {
  while (stack.length > 0) {
    const last = stack.pop()
    const draft = drafts[last ?? -1]
    if (draft) {
      draft.end = trimmed(text, [draft.start, at])[1]
      draft.inner = [draft.inner[0], Math.max(draft.inner[0], draft.end)]
      if (last !== index && /['‘]/.test(draft.mark)) draft.dropped = true
    }
    if (last === index) return
  }
}

function drop({ drafts, stack }: State, index: number): void {
  const draft = drafts[index]
  if (draft) draft.dropped = true
  const place = stack.indexOf(index)
  if (place !== -1) stack.splice(place, 1)
}

/** Without what was dropped; depths and parents counted anew. */
function settled({ drafts }: State): Draft[] {
  const kept: Draft[] = []
  const places: (number | undefined)[] = []
  for (const draft of drafts) {
    const inside = draft.inside === undefined ? undefined : places[draft.inside]
    if (draft.dropped) {
      places.push(inside)
      continue
    }
    places.push(kept.length)
    const { start, end, closed, mark, inner } = draft
    kept.push({
      start,
      end,
      closed,
      mark,
      inner,
      inside,
      depth: inside === undefined ? 0 : (kept[inside]?.depth ?? 0) + 1,
    })
  }
  return kept
}
