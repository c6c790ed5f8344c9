import type { Figure } from '../../../record/figure.ts'

export type ThingFate = NonNullable<Figure['fate']>['value']

/** What becomes of things that a verb acts on, by lemma: "fired 12 missiles", "12 missiles were fired". Each row with a sentence. */
const ACTED: readonly [fate: ThingFate, verbs: string, example: string][] = [
  ['fired', 'fire launch lob drop release hurl unleash', 'The army fired 12 missiles.'],
  ['shot-down', 'down intercept neutralise neutralize repel', 'Air defences intercepted 26 drones.'],
  [
    'destroyed',
    'destroy sink burn wreck flatten raze obliterate demolish torch incinerate scuttle blow eliminate gut ruin annihilate knock level smash',
    'Fire destroyed 30 houses.',
  ],
  ['damaged', 'damage hit disable cripple shatter strike riddle', 'The blast damaged two ferries.'],
  ['lost', 'lose forfeit', 'The brigade lost nine tanks.'],
  [
    'seized',
    'seize capture confiscate take retake recapture liberate free recover regain reclaim conquer overrun impound occupy',
    'The rebels took six villages.',
  ],
  ['abandoned', 'abandon leave', 'The column left 40 lorries behind.'],
  ['sent', 'send deliver supply give donate transfer ship provide deploy dispatch hand', 'The ministry sent 30 tanks.'],
]

/** With "down" behind the verb. Example: "shot down 26 of 31 drones". */
export const DOWNED: ReadonlySet<string> = new Set(['shoot', 'bring', 'take', 'gun', 'knock', 'cut'])

/** What becomes of things that do what a verb without object says. */
const DONE: readonly [fate: ThingFate, verbs: string, example: string][] = [
  ['destroyed', 'burn sink collapse explode', 'Thirty houses burned down.'],
  ['fired', 'fall land rain', 'More than 150 shells fell on the town.'],
]

/** Every row, for its example to be tested. */
export const THING_FATES = [...ACTED, ...DONE]

const byVerb = (rows: typeof ACTED): ReadonlyMap<string, ThingFate> =>
  new Map(rows.flatMap(([fate, verbs]) => verbs.split(' ').map(verb => [verb, fate] as const)))
export const ACTED_ON = byVerb(ACTED)
export const DOES_ITSELF = byVerb(DONE)
