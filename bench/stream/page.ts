import type { Control } from '../../src/record/control.ts'
import type { Event } from '../../src/record/event.ts'
import type { Figure } from '../../src/record/figure.ts'
import { type ChainId, idFrom, type ReportId, type StatementId } from '../../src/record/ids.ts'
import type { Mention, Participant } from '../../src/record/mention.ts'
import type { Locus, Place, PlaceRef } from '../../src/record/place.ts'
import type { Grounded } from '../../src/record/shape.ts'
import type { Relay, Statement } from '../../src/record/statement.ts'
import type { Time, TimeRef } from '../../src/record/time.ts'
import type { Span } from '../../src/text/span.ts'
import type { Actor, Form } from './actors.ts'
import type { Town } from './places.ts'
import type { Spelling } from './spelling.ts'

/** Writes part of a text on a page; the same on every page that is for the same text. */
export type Passage = (page: Page) => void

/** A value that stands in words of the page. */
export const stated = <T>(value: T, ...spans: readonly Span[]): Grounded<T> => ({
  value,
  basis: 'stated',
  spans,
  rule: 'stream',
})
const implied = <T>(value: T, ...spans: readonly Span[]): Grounded<T> => ({
  value,
  basis: 'implied',
  spans,
  rule: 'stream',
})

/** How a page is to be written. */
export interface PagePlan {
  readonly report: ReportId
  readonly spellingOf: (actor: Actor) => Spelling
  /** The office that somebody has when it is written. */
  readonly roleOf: (actor: Actor) => string | undefined
  /** The words for a day, and what a reader makes of them. */
  readonly dayOf: (day: number) => Pick<Time, 'value' | 'interval' | 'basis' | 'unresolved'> & {
    readonly words: string
    readonly anchored: boolean
  }
  /** True for a text of another in part in other words. */
  readonly rewritten: boolean
}

/** A page that words are put on. It keeps what a reader finds in them, each part with its words. */
export class Page {
  readonly mentions: Mention[] = []
  readonly places: Place[] = []
  readonly times: Time[] = []
  readonly statements: Statement[] = []
  readonly events: Event[] = []
  readonly control: Control[] = []
  readonly figures: Figure[] = []
  readonly sentences: Span[] = []
  /** Who each chain is. */
  readonly chains = new Map<Actor, { readonly chain: ChainId; readonly name: string }>()
  /** Which event of the truth each telling is of. */
  readonly tellings: { readonly event: Event['id']; readonly truth: string }[] = []
  text = ''
  readonly #plan: PagePlan
  readonly #days = new Map<number, { readonly time: TimeRef; readonly span: Span }>()
  #begun = true
  #asides = 0

  constructor(plan: PagePlan) {
    this.#plan = plan
  }

  get report(): ReportId {
    return this.#plan.report
  }

  /** Puts words at the end, with a capital where a sentence begins. */
  say(words: string): Span {
    const start = this.text.length
    this.text += this.#begun ? words.charAt(0).toUpperCase() + words.slice(1) : words
    this.#begun = false
    return [start, this.text.length]
  }

  /** One of two words for the same: a text written again has the other. */
  either(words: string, others: string): Span {
    return this.say(this.#plan.rewritten ? others : words)
  }

  /** Words that a text written again leaves out one time in four. */
  aside(words: string): void {
    this.#asides++
    if (!this.#plan.rewritten || this.#asides % 4 !== 0) this.say(words)
  }

  /** From there to the end of what is written. */
  since(start: number): Span {
    return [start, this.text.length]
  }

  sentence(passage: Passage): void {
    if (this.text !== '') this.text += this.sentences.length % 3 === 0 ? '\n\n' : ' '
    const start = this.text.length
    this.#begun = true
    passage(this)
    this.text += '.'
    this.sentences.push(this.since(start))
  }

  /** Names somebody: in full at first, with office where the text gives it; then short. */
  who(actor: Actor): Participant {
    const spelling = this.#plan.spellingOf(actor)
    const known = this.chains.get(actor)
    if (!known && spelling.introduced) return this.#introduce(actor, spelling)
    const form = known ? spelling.later : spelling.first
    if (needsArticle(actor, form)) this.say('the ')
    const span = this.say(form.words)
    const participant = this.#mention(actor, { form, span, fields: this.#sideOf(actor, form, span) })
    if (form.seat) this.#seat(participant, form.words, span)
    if (!known && spelling.letters) this.#behind(actor, spelling.letters)
    return participant
  }

  /** Somebody who was named just before, by "he". */
  pronoun(actor: Actor): Participant {
    const form = { words: 'he' }
    return this.#mention(actor, { form, span: this.say(form.words), fields: {} })
  }

  where({ at, namesakes }: Town): PlaceRef {
    const span = this.say(at.name)
    const mention = idFrom('n', this.report, ...span)
    const id = idFrom('p', this.report, ...span)
    const chain = idFrom('c', this.report, at.place)
    this.mentions.push({ id: mention, spans: [span], kind: 'place', chain, name: at.name })
    this.places.push({
      id,
      mention,
      spans: [span],
      toponym: at.name,
      literal: implied(true),
      at,
      candidates: namesakes,
      rule: 'stream',
    })
    return { mention: id, place: at.place, name: at.name }
  }

  /** Says the day where the text has not said it yet. */
  when(day: number): Grounded<TimeRef> {
    const known = this.#days.get(day)
    if (known) return implied(known.time, known.span)
    const { words, value, interval, basis, unresolved, anchored } = this.#plan.dayOf(day)
    this.say(' ')
    const span = this.say(words)
    const id = idFrom('t', this.report, ...span)
    this.times.push({
      id,
      spans: [span],
      type: 'DATE',
      value,
      ...(interval ? { interval } : {}),
      basis,
      ...(anchored ? { anchor: 'publication' } : {}),
      ...(unresolved === undefined ? {} : { unresolved }),
      rule: 'stream',
    })
    const time: TimeRef = { time: id, value, ...(interval ? { interval } : {}) }
    this.#days.set(day, { time, span })
    return stated(time, span)
  }

  /** The id of the statement whose content begins there, so that what stands inside can name it before it is written to its end. */
  statementAt(start: number): StatementId {
    return idFrom('s', this.report, start)
  }

  state(one: Omit<Statement, 'id' | 'rule' | 'relays'> & { readonly relays?: readonly Relay[] }): StatementId {
    const id = this.statementAt(one.content[0]?.[0] ?? 0)
    this.statements.push({ ...one, id, relays: one.relays ?? [], score: 0.9, rule: 'stream' })
    return id
  }

  tell(one: Omit<Event, 'id' | 'rule' | 'mentions'>, truth: string): Event['id'] {
    const id = idFrom('e', this.report, ...(one.trigger[0] ?? []))
    this.events.push({ ...one, id, mentions: [], rule: 'stream' })
    this.tellings.push({ event: id, truth })
    return id
  }

  hold(one: Omit<Control, 'id' | 'rule'>): void {
    // Two may rest on the same words: who took it, and who lost it.
    const id = idFrom('k', this.report, ...(one.spans[0] ?? []), one.kind)
    this.control.push({ ...one, id, rule: 'stream' })
  }

  count(one: Omit<Figure, 'id' | 'rule'>): void {
    this.figures.push({ ...one, id: idFrom('f', this.report, ...(one.spans[0] ?? [])), rule: 'stream' })
  }

  #introduce(actor: Actor, { first }: Spelling): Participant {
    const { affiliation } = actor.person ?? {}
    const role = this.#plan.roleOf(actor) ?? 'spokesman'
    const whose = affiliation === undefined ? undefined : this.say(affiliation)
    if (whose) this.say(' ')
    const office = this.say(role)
    this.say(' ')
    const span = this.say(first.words)
    return this.#mention(actor, {
      form: first,
      span,
      fields: {
        role: stated(role, office),
        ...(whose && affiliation !== undefined ? { affiliation: stated(affiliation, whose) } : {}),
        ...(whose && actor.side !== undefined ? { side: implied(actor.side, whose) } : {}),
      },
    })
  }

  #mention(
    actor: Actor,
    {
      form,
      span,
      fields,
    }: { readonly form: Form; readonly span: Span; readonly fields: Pick<Mention, 'role' | 'affiliation' | 'side'> },
  ): Participant {
    const { chain, name } = this.#chainOf(actor, form, span)
    const mention = idFrom('n', this.report, ...span)
    this.mentions.push({ id: mention, spans: [span], kind: actor.kind, chain, name, ...fields })
    return { mention, chain, name }
  }

  #chainOf(actor: Actor, form: Form, span: Span) {
    const known = this.chains.get(actor)
    if (known) return known
    const begun = { chain: idFrom('c', this.report, 'actor', ...span), name: form.words }
    this.chains.set(actor, begun)
    return begun
  }

  #sideOf({ side, person }: Actor, form: Form, span: Span): Pick<Mention, 'side'> {
    return side === undefined || form.bare || person ? {} : { side: implied(side, span) }
  }

  #seat({ mention }: Participant, toponym: string, span: Span): void {
    this.places.push({
      id: idFrom('p', this.report, ...span),
      mention,
      spans: [span],
      toponym,
      literal: implied(false),
      candidates: [],
      rule: 'stream',
    })
  }

  #behind(actor: Actor, form: Form): void {
    this.say(' (')
    this.#mention(actor, { form, span: this.say(form.words), fields: {} })
    this.say(')')
  }
}

// "the Ukrainian army", "the PSF"; but "Kyiv", "NATO", "Ukraine", "troops".
function needsArticle({ kind, person }: Actor, { words, seat }: Form): boolean {
  if (person || seat || kind === 'people' || kind === 'group') return false
  return words.includes(' ') || (kind === 'organisation' && words !== 'NATO')
}

/** A place told of by itself, with no namesakes. */
export const plainly = (at: Locus): Town => ({ at, namesakes: [] })
