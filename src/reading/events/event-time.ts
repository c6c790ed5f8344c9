import type { Grounded } from '../../record/shape.ts'
import type { Statement } from '../../record/statement.ts'
import type { Time, TimeRef } from '../../record/time.ts'
import { hull } from '../../text/span.ts'
import { dayAfter } from './day.ts'
import type { Hit } from './find-triggers.ts'
import { SAYING_FORMS } from './known-verbs.ts'
import { overlapping, type Scene } from './scene.ts'
import { charsOf, type Stretch, wordAt } from './stretch.ts'

/** A time of the sentence with its tokens. */
interface Candidate {
  readonly time: Time
  readonly first: number
  readonly last: number
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
  const own = nearest(all.filter(one => one.first >= hit.clause.from && one.first < hit.clause.to))
  if (own) return { time: own.time, rule: 'time/clause' }
  const since =
    (hit.group?.form === 'participle' || hit.group?.perfect) && wordAt(stretch, hit.clause.to) === 'since'
      ? nearest(all.filter(one => one.first > hit.clause.to))
      : undefined
  if (since) return { time: since.time, rule: 'time/since' }
  const told = called ? nearest(all) : undefined
  if (told) return { time: told.time, rule: 'time/sentence' }
  const isAside =
    hit.group?.form === 'participle' ||
    /^(?:that|which|who|where|since|before|until)$/.test(wordAt(stretch, hit.clause.from - 1))
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
  const from = Math.max(stretch.from, middle - 60)
  const to = Math.min(stretch.to, middle + 60)
  const range = charsOf(stretch, from, to)
  if (!range) return []
  return overlapping(scene.timesAt, range).flatMap(time => {
    const span = hull(time.spans)
    if (!span || !/^(?:DATE|TIME)$/.test(time.type) || /_REF$/.test(time.value)) return []
    const first = indexAt(stretch, from, to, span[0])
    const last = indexAt(stretch, from, to, span[1] - 1)
    if (first === undefined || last === undefined || isOfSaying(scene, stretch, { time, first, last })) return []
    return [{ time, first, last }]
  })
}

function indexAt(stretch: Stretch, from: number, to: number, offset: number): number | undefined {
  for (let i = from; i < to; i++) if ((stretch.tokens[i]?.end ?? 0) > offset) return i
  return undefined
}

/** "said Friday", "said on Friday", "on Friday said". */
function isOfSaying(scene: Scene, stretch: Stretch, { time, first, last }: Candidate): boolean {
  if (scene.uttered.has(time.id)) return true
  const isSaying = (at: number) =>
    SAYING_FORMS.has(wordAt(stretch, at)) && !/^(?:announced|declared|stated)$/.test(wordAt(stretch, at))
  if (isSaying(first - 1) || isSaying(last + 1)) return true
  return /^(?:on|in|late|early)$/.test(wordAt(stretch, first - 1)) && isSaying(first - 2)
}

function hasStopBetween(stretch: Stretch, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (/^[;:]$/.test(wordAt(stretch, i)) || SAYING_FORMS.has(wordAt(stretch, i))) return true
  }
  return false
}
