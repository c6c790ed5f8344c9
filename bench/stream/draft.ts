import type { Chance } from '../chance.ts'
import type { Actor } from './actors.ts'
import type { Happening, Newsroom } from './happenings.ts'
import { happens, oneOf } from './odds.ts'
import type { Passage } from './page.ts'
import { thing } from './phrases.ts'
import { saySomething } from './say-something.ts'
import { sayWhoHolds } from './say-who-holds.ts'
import { voicesOf } from './speakers.ts'
import { type Spelling, spellings } from './spelling.ts'
import { tellHappening } from './tell-happening.ts'
import type { Conflict, Outlet, World } from './world.ts'

/** What a text says, before it stands on any page: it can be published many times, whole or in part. */
export interface Draft {
  readonly conflict: string
  readonly title: string
  readonly otherTitle: string
  readonly passages: readonly Passage[]
  readonly spellingOf: (actor: Actor) => Spelling
  readonly outlet: Outlet
  readonly day: number
  readonly minute: number
}

/** Where a conflict stands on the day of the text. */
export interface State {
  readonly conflict: Conflict
  readonly newsroom: Newsroom
}

/** Sentences of a text: of 2 to 6 events, and more of sayings the fewer events there are, so that it has 80 to 250 words. */
const EVENTS = [2, 3, 3, 4, 4, 4, 5, 5, 6] as const
const SAYINGS = { least: 3, most: 5 } as const
/** Of a hundred texts that do not tell of many events: who holds a town is told. */
const HOLDS = 42
const MANY = 6
/** Of a hundred sayings: by who spoke just before, by pronoun. */
const AGAIN = 20

export function draftReport(
  { conflict, newsroom }: State,
  from: {
    readonly world: World
    readonly chance: Chance
    readonly day: number
    readonly minute: number
    readonly outlet: Outlet
  },
): Draft {
  const { world, chance, day, minute, outlet } = from
  const voices = voicesOf(conflict, world, chance)
  const events = newsroom.take(day, oneOf(chance, EVENTS))
  const speakerOf = () => oneOf(chance, voices)
  const tellings = events.map(happening =>
    tellHappening(happening, { chance, day, ground: conflict.ground, speakerOf }),
  )
  const sayings = sayingsOf(voices, { ...from, count: countOfSayings(events.length, chance) })
  const holding = events.length < MANY && happens(chance, HOLDS) ? [holdingOf(conflict, newsroom, chance)] : []
  return {
    conflict: conflict.key,
    title: titleOf(events[0], conflict, chance),
    otherTitle: titleOf(events[1] ?? events[0], conflict, chance),
    passages: woven(tellings, [...sayings, ...holding]),
    spellingOf: spellings(chance),
    outlet,
    day,
    minute,
  }
}

function countOfSayings(events: number, chance: Chance): number {
  const { least, most } = SAYINGS
  return Math.max(events < MANY ? least : least - 1, Math.min(most, 7 - events + chance.below(2)))
}

function sayingsOf(
  voices: readonly Actor[],
  {
    chance,
    day,
    world,
    count,
  }: { readonly chance: Chance; readonly day: number; readonly world: World; readonly count: number },
): readonly Passage[] {
  // The first voice speaks: the president, where he is one of them.
  let by = voices[0]
  return Array.from({ length: count }, (_, index) => {
    const again = index > 0 && happens(chance, AGAIN)
    if (index > 0 && !again) by = oneOf(chance, voices)
    if (!by) throw new Error('A report without voices')
    return saySomething({ by, again, chance, day, agencies: world.outlets.slice(0, AGENCIES) })
  })
}

/** The first outlets are agencies: others name them as where they have it from. */
const AGENCIES = 10

function holdingOf({ townOf }: Conflict, newsroom: Newsroom, chance: Chance): Passage {
  const town = townOf(chance)
  return sayWhoHolds({ town, ...newsroom.heldBy(town), chance })
}

function titleOf(happening: Happening | undefined, { ground }: Conflict, chance: Chance): string {
  const town = happening?.town.at.name ?? ground.country.name
  return `${town}: ${thing(chance)} ${happening?.act.passive ?? 'is told of'}`
}

/** One of each in turn, events first; sayings keep their order, since one may go on from the other. */
function woven(first: readonly Passage[], second: readonly Passage[]): readonly Passage[] {
  const cut = Math.ceil(first.length / 2)
  return [...first.slice(0, cut), ...second.slice(0, 2), ...first.slice(cut), ...second.slice(2)]
}
