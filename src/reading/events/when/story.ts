import type { Sentence, Word } from '../../../language/analyse.ts'
import type { Time } from '../../../record/time.ts'
import { openerOf } from '../governor.ts'
import { caseOf } from '../noun-phrase.ts'
import type { Act } from './act.ts'
import { comesBack, namesAct, namesOther, tellsAct } from './act-words.ts'
import { type Dated, datedOf, sentenceOf, type Timed } from './dated.ts'

/** How many sentences a day of the story holds for, if no other is told. */
const REACH = 3

/** A time with the last sentence that it holds for. */
interface Told {
  readonly time: Time
  readonly until: number
}

/** The day that the story has come to before the sentence of an act; none for what a clause only mentions: "accused them of burning the mill". */
export function storyDay(scene: Timed, act: Act): Time | undefined {
  return act.group?.form === 'gerund' ? undefined : storyOf(scene)[sentenceOf(scene, act)]
}

const made = new WeakMap<readonly Time[], readonly (Time | undefined)[]>()

/**
 * The day that the story has come to before each sentence, by its index: the last one told in a main line before, at most a few sentences back.
 * "In another incident" begins anew; what is told in passing, of long before or of what is to come does not carry on.
 */
function storyOf(scene: Timed): readonly (Time | undefined)[] {
  const found = made.get(scene.times)
  if (found) return found
  const { sentences, tokens } = scene.analysis
  const dated = datedOf(scene)
  const days: (Time | undefined)[] = []
  let told: Told | undefined
  for (const [index, sentence] of sentences.entries()) {
    if (told && (index > told.until || beginsAnew(tokens, sentence))) told = undefined
    days.push(told?.time)
    told = nextTold(scene, told, { index, sentence, dated: dated[index] ?? [] })
  }
  made.set(scene.times, days)
  return days
}

interface Row {
  readonly index: number
  readonly sentence: Sentence
  readonly dated: readonly Dated[]
}

/** What holds after a sentence: the day of an act in it, or that it begins with, or else any where none holds; a month that begins after the day told before ends that day. */
function nextTold(scene: Timed, told: Told | undefined, { index, sentence, dated }: Row): Told | undefined {
  const { tokens } = scene.analysis
  const own = dated.filter(one => isPast(one.time, scene.published) && carriesOn(scene, one))
  const days = own.filter(({ time }) => isDay(time))
  const leading = days.find(one => isOfAct(tokens, one) || one.first <= sentence.tokens[0] + 2)
  const day = leading ?? (told ? undefined : days[0])
  const next = day ? { time: day.time, until: index + REACH } : told
  const later = own.find(
    ({ time, first }) => next && !isDay(time) && isAfter(time, next.time) && first > (day?.first ?? 0),
  )
  return later ? { time: later.time, until: index + REACH } : next
}

function isAfter(one: Time, other: Time): boolean {
  return (one.interval?.start ?? '') > (other.interval?.start ?? '')
}

/** A time told in the main line: not that of a saying, nor of an aside or another noun, nor one end of a stretch of time. */
function carriesOn(scene: Timed, { time, head, predicate, nouns, isOfSaying }: Dated): boolean {
  const { tokens } = scene.analysis
  if (isOfSaying || scene.uttered.has(time.id) || comesBack(tokens, predicate)) return false
  if (/^(?:since|from|until|till|by|before|after|between|to)$/.test(caseOf(tokens, head))) return false
  if (/^(?:acl|acl:relcl)$/.test(tokens[predicate]?.deprel ?? '')) return false
  if (/^(?:after|before|since|until|if|unless)$/.test(openerOf(tokens, predicate))) return false
  return !nouns.some(at => namesOther(tokens[at]))
}

function isOfAct(tokens: readonly Word[], { predicate, nouns }: Dated): boolean {
  return tellsAct(tokens[predicate]) || nouns.some(at => namesAct(tokens[at]))
}

/** A single day, not after the report. */
export function isPastDay(time: Time, published: string | undefined): boolean {
  return isDay(time) && isPast(time, published)
}

function isDay({ value }: Time): boolean {
  return /^\d{4}-\d\d-\d\d(?:$|T)/.test(value)
}

function isPast({ interval }: Time, published: string | undefined): boolean {
  return interval !== undefined && (published === undefined || interval.start <= published.slice(0, 10))
}

const ANEW =
  /^(?:elsewhere|in (?:another|a separate|a different|a second|other|separate|an unrelated|a related)|another|meanwhile|separately|on another|also)\b/

function beginsAnew(tokens: readonly Word[], { tokens: [from] }: Sentence): boolean {
  return ANEW.test(
    tokens
      .slice(from, from + 3)
      .map(({ lower }) => lower)
      .join(' '),
  )
}
