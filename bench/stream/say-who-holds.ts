import type { Chance } from '../chance.ts'
import type { Actor } from './actors.ts'
import { happens } from './odds.ts'
import { type Passage, stated } from './page.ts'
import { ending, thing } from './phrases.ts'
import type { Town } from './places.ts'

/** Of a hundred sentences on who holds a place: claimed in law; contested; the others held. */
const CLAIMED = 12
const CONTESTED = 8

/** A sentence on who holds a town, in the reporter’s words; `since` when, as far as it is told. */
export function sayWhoHolds(from: {
  readonly town: Town
  readonly holder: Actor
  readonly since: number | undefined
  readonly chance: Chance
}): Passage {
  const { town, holder, since, chance } = from
  const roll = chance.below(100)
  const kind = roll < CLAIMED ? 'claims' : roll < CLAIMED + CONTESTED ? 'contested' : 'holds'
  const words = { claims: 'claimed as its own by ', contested: 'still fought over by ', holds: 'held by ' }[kind]
  const [first, last] = [`with ${thing(chance)}`, ending(chance)]
  const dated = since !== undefined && kind === 'holds' && happens(chance, 50)
  return page => {
    const start = page.text.length
    const place = page.where(town)
    const ground = page.since(start)
    page.say(`, ${first}, is ${words}`)
    const from = page.text.length
    const participant = page.who(holder)
    const who = page.since(from)
    if (dated) page.say(' since')
    const when = dated ? page.when(since) : undefined
    const whole = page.since(start)
    page.aside(` ${last}`)
    page.hold({
      spans: [whole],
      place: stated(place, ground),
      holder: stated(participant, who),
      kind,
      sense: kind === 'claims' ? 'de-jure' : 'de-facto',
      ...(when ? { from: when } : {}),
    })
  }
}
