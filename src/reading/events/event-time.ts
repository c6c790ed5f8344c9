import type { Grounded } from '../../record/shape.ts'
import type { Statement } from '../../record/statement.ts'
import type { Time, TimeRef } from '../../record/time.ts'
import { hull } from '../../text/span.ts'
import { clausesOf } from './clause.ts'
import { dayAfter } from './day.ts'
import type { Hit } from './find-triggers.ts'
import { openerOf } from './governor.ts'
import { isSaying } from './saying.ts'
import { overlapping, type Scene } from './scene.ts'
import { sinceOf } from './since.ts'
import { isInClause } from './slots.ts'
import { charsOf, REACH, type Stretch, wordAt } from './stretch.ts'

/** A time of the sentence with its tokens. */
interface Candidate {
  readonly time: Time
  readonly first: number
  readonly last: number
  /** The word that heads it, by which it hangs on the rest. */
  readonly head: number
}

/** The time a clause gives its act; a time beside a verb of saying is the saying's. What is only `called` so has its sentence's. */
export function timeOfHit(
  scene: Scene,
  stretch: Stretch,
  hit: Hit,
  called = false,
): { readonly time: Time; readonly rule: string } | undefined {
  const all = candidates(scene, stretch, hit)
  const middle = hit.words[0] ?? stretch.from
  const nearest = (list: readonly Candidate[]) =>
    list.toSorted((a, b) => Math.abs(a.first - middle) - Math.abs(b.first - middle))[0]
  const isHeld = hit.group?.form === 'participle' || hit.group?.perfect
  const since = isHeld && sinceOf(stretch, hit) !== undefined ? all.find(one => one.first > hit.head) : undefined
  if (since) return { time: since.time, rule: 'time/since' }
  const own = nearest(all.filter(one => isInClause(stretch, hit, one.head)))
  if (own) return { time: own.time, rule: 'time/clause' }
  const joined = nearest(all.filter(one => isJoined(stretch, hit, one)))
  if (joined) return { time: joined.time, rule: 'time/joined' }
  const told = called ? nearest(all) : undefined
  if (told) return { time: told.time, rule: 'time/sentence' }
  const isAside =
    hit.group?.form === 'participle' ||
    stretch.tokens[hit.predicate]?.deprel === 'acl:relcl' ||
    /^(?:since|before|until)$/.test(openerOf(stretch.tokens, hit.predicate))
  const opening = isAside ? undefined : all.find(one => one.first <= stretch.from + 2)
  if (opening && !hasStopBetween(stretch, opening.last, middle)) return { time: opening.time, rule: 'time/opening' }
  return undefined
}

/** The time of an act: stated in its clause, else the day of the saying, else (of what is over or going on) the publication day. */
export function timeRefOf(
  found: { readonly time: Time; readonly rule: string } | undefined,
  around: {
    readonly statement: Statement | undefined
    readonly published: string | undefined
    readonly isNews: boolean
  },
): Grounded<TimeRef> | undefined {
  if (found) {
    const basis = found.rule === 'time/clause' ? 'stated' : 'implied'
    return { value: refOf(found.time), basis, spans: found.time.spans, rule: found.rule }
  }
  if (!around.isNews) return undefined
  const uttered = around.statement?.uttered
  if (uttered) return { value: uttered.value, basis: 'implied', spans: uttered.spans, rule: 'time/uttered' }
  const day = around.published?.slice(0, 10)
  const end = day && dayAfter(day)
  if (!day || !end) return undefined
  return { value: { value: day, interval: { start: day, end } }, basis: 'assumed', spans: [], rule: 'time/publication' }
}

/** A time of the report as a reference to it. */
export function refOf(time: Time): TimeRef {
  return { time: time.id, value: time.value, ...(time.interval ? { interval: time.interval } : {}) }
}

function candidates(scene: Scene, stretch: Stretch, hit: Hit): readonly Candidate[] {
  const middle = hit.words[0] ?? stretch.from
  const from = Math.max(stretch.from, middle - 1.5 * REACH)
  const to = Math.min(stretch.to, middle + 1.5 * REACH)
  const range = charsOf(stretch, from, to)
  if (!range) return []
  return overlapping(scene.timesAt, range).flatMap(time => {
    const span = hull(time.spans)
    if (!span || !/^(?:DATE|TIME)$/.test(time.type) || /_REF$/.test(time.value)) return []
    const first = indexAt(stretch, from, to, span[0])
    const last = indexAt(stretch, from, to, span[1] - 1)
    if (first === undefined || last === undefined) return []
    const one = { time, first, last, head: headIn(stretch, first, last) }
    return isOfSaying(scene, stretch, hit, one) ? [] : [one]
  })
}

/** The word of a range that hangs on one outside it. */
function headIn({ tokens }: Stretch, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = tokens[i]?.head
    if (head === undefined || head < first || head > last) return i
  }
  return first
}

/** "were killed and 30 wounded on Sunday": the day of the verb that this one is joined to, either way. */
function isJoined({ tokens }: Stretch, { group, head }: Hit, { head: time }: Candidate): boolean {
  const other = clausesOf(tokens).predicateOf(time)
  const [own, theirs] = [tokens[head], tokens[other]]
  if (!group || theirs?.upos !== 'VERB') return false
  return (theirs.deprel === 'conj' && theirs.head === head) || (own?.deprel === 'conj' && own.head === other)
}

function indexAt(stretch: Stretch, from: number, to: number, offset: number): number | undefined {
  for (let i = from; i < to; i++) if ((stretch.tokens[i]?.end ?? 0) > offset) return i
  return undefined
}

/** A time in the clause of a verb of saying, or right beside one: "said Friday", "said on Friday", "on Friday said". */
function isOfSaying(scene: Scene, stretch: Stretch, hit: Hit, { time, first, last, head }: Candidate): boolean {
  const predicate = clausesOf(stretch.tokens).predicateOf(head)
  // "declared the region annexed on 30 September": a time of the clause, behind its verb.
  if (scene.uttered.has(time.id)) return predicate !== hit.predicate || first < hit.head
  const says = (at: number) =>
    isSaying(stretch.tokens[at]) && !/^(?:announce|declare|state)$/.test(stretch.tokens[at]?.lemma ?? '')
  if (says(predicate) && predicate !== hit.predicate) return true
  if (says(first - 1) || says(last + 1)) return true
  return /^(?:on|in|late|early)$/.test(wordAt(stretch, first - 1)) && says(first - 2)
}

function hasStopBetween(stretch: Stretch, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (/^[;:]$/.test(wordAt(stretch, i)) || isSaying(stretch.tokens[i])) return true
  }
  return false
}
