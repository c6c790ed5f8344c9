import { type Trigger, trigger } from '../../events/trigger.ts'
import type { ControlWords, Standing } from './control-verbs.ts'

const LAND = { needs: [{ of: 'territory' }, { over: 'territory' }] } as const
const WITHIN = { needs: [...LAND.needs, { in: 'territory' }] } as const

const row = (
  word: string,
  stands: Standing & Pick<ControlWords, 'other' | 'lasts' | 'byPower'>,
  example: string,
  rest: Omit<Trigger, 'word' | 'type' | 'example'> = LAND,
): ControlWords => ({
  ...trigger(word, stands.kind === 'claims' ? 'territory.annexation' : 'territory.taken', example, rest),
  ...stands,
})

const TAKEN = { needs: [...LAND.needs, { of: 'site' }, { by: 'anything' }] } as const

const HELD = { kind: 'holds', holder: 'owner', lasts: true } as const
const GOT = {
  kind: 'holds',
  holder: 'owner',
  denied: 'denies-losing',
  other: { kind: 'lost', holder: 'from' },
} as const
const LEFT = { kind: 'lost', holder: 'owner', denied: 'denies-losing' } as const
const CLAIMED = { kind: 'claims', holder: 'owner' } as const
/** Those who are driven out stand behind "of". */
const DRIVEN = { kind: 'lost', holder: 'of', byPower: true } as const
const DRIVEN_FROM = { needs: [{ of: 'anything', from: 'territory' }] } as const
const GIVEN = { kind: 'holds', holder: 'to' } as const

const HANDED = {
  needs: [{ of: 'territory', to: 'anything' }, { of: 'site', to: 'force' }, { to: 'anything' }],
} as const

/** Nouns that say how somebody stands to a place: whose they are, or to whom it goes. */
export const CONTROL_NOUNS: readonly ControlWords[] = [
  row('control', HELD, 'Rebel control of Orvel has changed the war.', {
    ...LAND,
    counter: 'Rebels fought for control of Orvel.',
  }),
  row('rule', HELD, 'Rebel rule over Orvel is harsh.', { ...WITHIN, counter: 'The rule of Orvel is old.' }),
  row('occupation', HELD, 'Russia’s occupation of Lyman goes on.', LAND),
  row('hold', HELD, 'The army’s hold on Orvel is firm.', { needs: [{ on: 'territory' }, { over: 'territory' }] }),
  row('grip', HELD, 'The army’s grip on Orvel is firm.', { needs: [{ on: 'territory' }, { over: 'territory' }] }),
  row(
    'loss',
    { kind: 'lost', holder: 'owner', denied: 'denies-losing', other: GIVEN },
    'The army’s loss of Orvel hurt.',
    {
      ...LAND,
      counter: 'The loss of trade hurt Orvel.',
    },
  ),
  row('fall', GIVEN, 'The fall of Orvel to the rebels was sudden.', {
    needs: [{ of: 'territory', to: 'anything' }, { to: 'anything' }],
  }),
  row('fall', { ...GIVEN, denied: 'denies-losing' }, 'The fall of Orvel to the rebels was sudden.'),
  row('surrender', GIVEN, 'The surrender of Orvel to the rebels was sudden.', {
    needs: [{ of: 'territory', to: 'anything' }, { to: 'anything' }],
  }),
  row('handover', GIVEN, 'The handover of Orvel to the rebels was sudden.', HANDED),
  row(
    'transfer',
    { ...GIVEN, other: { kind: 'lost', holder: 'from' } },
    'The transfer of Orvel to the rebels was sudden.',
    {
      needs: [
        { of: 'territory', to: 'force' },
        { of: 'site', to: 'force' },
      ],
      counter: 'The transfer of pupils to Orvel was sudden.',
    },
  ),
  row('return', GIVEN, 'The return of Orvel to the army was sudden.', {
    needs: [{ of: 'territory', to: 'anything' }, { to: 'anything' }],
  }),
  row('capture', GOT, 'The rebel capture of Orvel was sudden.', TAKEN),
  row('recapture', GOT, 'The army’s recapture of Orvel was sudden.', TAKEN),
  row('seizure', GOT, 'The rebel seizure of Orvel was sudden.', TAKEN),
  row('takeover', GOT, 'The rebel takeover of Orvel was sudden.', TAKEN),
  row('liberation', GOT, 'The army’s liberation of Orvel was sudden.', TAKEN),
  row('conquest', GOT, 'The rebel conquest of Orvel was sudden.', TAKEN),
  row('withdrawal', LEFT, 'The Russian withdrawal from Kherson was sudden.', { needs: [{ from: 'territory' }] }),
  row('retreat', LEFT, 'The rebel retreat from Orvel was sudden.', { needs: [{ from: 'territory' }] }),
  row('pullout', LEFT, 'The rebel pullout from Orvel was sudden.', { needs: [{ from: 'territory' }] }),
  row('evacuation', LEFT, 'The rebel evacuation of Orvel was sudden.'),
  row('departure', LEFT, 'The departure of Russian troops from Kherson was sudden.', {
    needs: [{ of: 'force', from: 'territory' }],
    counter: 'The departure of the mayor from Kherson was sudden.',
  }),
  row('abandonment', LEFT, 'The rebel abandonment of Orvel was sudden.'),
  row('exit', LEFT, 'The rebel exit from Orvel was sudden.', { needs: [{ from: 'territory' }] }),
  row('pullback', LEFT, 'The rebel pullback from Orvel was sudden.', { needs: [{ from: 'territory' }] }),
  row('expulsion', DRIVEN, 'The expulsion of rebels from Orvel was sudden.', DRIVEN_FROM),
  row('ouster', DRIVEN, 'The ouster of rebels from Orvel was sudden.', DRIVEN_FROM),
  row('eviction', DRIVEN, 'The eviction of rebels from Orvel was sudden.', {
    ...DRIVEN_FROM,
    counter: 'The eviction of tenants from Orvel was sudden.',
  }),
  row('retaking', GOT, 'The army’s retaking of Orvel was sudden.', TAKEN),
  row('reconquest', GOT, 'The army’s reconquest of Orvel was sudden.', TAKEN),
  row('annexation', CLAIMED, 'Russia’s annexation of Crimea was sudden.', { needs: [{ of: 'territory' }] }),
  row('incorporation', CLAIMED, 'Russia’s incorporation of Crimea was sudden.', { needs: [{ of: 'territory' }] }),
  row('claim', CLAIMED, 'Russia’s claim to Crimea is old.', {
    needs: [{ to: 'anything' }, { on: 'anything' }, { over: 'anything' }],
    counter: 'The claim in Orvel was false.',
  }),
  row('sovereignty', CLAIMED, 'Russia claims sovereignty over Crimea.', {
    needs: [{ over: 'anything' }],
  }),
  row('jurisdiction', CLAIMED, 'Russia claims jurisdiction over Crimea.', { needs: [{ over: 'anything' }] }),
]
