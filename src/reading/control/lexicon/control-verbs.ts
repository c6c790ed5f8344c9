import type { ControlKind } from '../../../record/control.ts'
import type { EventType } from '../../../record/event-types.ts'
import { type Trigger, trigger } from '../../events/trigger.ts'

/** A verb that says how somebody stands to a place without naming an act; the holder is its subject unless said otherwise. */
export interface ControlVerb extends Trigger {
  readonly kind: ControlKind
  readonly holder: 'subject' | 'to'
  /** What a denial or negation of it says; absent where that says nothing of the place. */
  readonly denied?: ControlKind
}

const row = (
  word: string,
  stands: { kind: ControlKind; holder?: 'subject' | 'to'; denied?: ControlKind },
  example: string,
  rest: Omit<Trigger, 'word' | 'type' | 'example'> = { needs: [{ object: 'territory' }], objectIs: 'place' },
): ControlVerb => ({ ...trigger(word, ACT_LIKE[stands.kind], example, rest), holder: 'subject', ...stands })

/** The act whose patterns for place and time a standing shares. */
const ACT_LIKE: { readonly [kind in ControlKind]: EventType } = {
  holds: 'territory.taken',
  claims: 'territory.annexation',
  lost: 'territory.withdrawal',
  'denies-losing': 'territory.withdrawal',
  contested: 'battle.clash',
}

export const CONTROL_VERBS: readonly ControlVerb[] = [
  row('control', { kind: 'holds' }, 'Rebels control the road to Orvel.', {
    needs: [
      { subject: 'force', object: 'route' },
      { subject: 'force', object: 'site' },
    ],
    counter: 'Rules control the market in Orvel.',
  }),
  row('hold', { kind: 'holds' }, 'Rebels hold the hospital in Orvel.', {
    needs: [
      { subject: 'force', object: 'route' },
      { subject: 'force', object: 'site' },
    ],
    counter: 'Rebels held talks in Orvel.',
  }),
  row('control', { kind: 'holds' }, 'Russian forces control Kherson.'),
  row('hold', { kind: 'holds' }, 'Ukrainian troops hold Lyman.'),
  row('retain', { kind: 'holds' }, 'Russian forces retained Lyman.'),
  row('retain control of', { kind: 'holds' }, 'Russian forces retained control of Lyman.'),
  row('gain control of', { kind: 'holds' }, 'Rebels gained control of Orvel.'),
  row('have control of', { kind: 'holds' }, 'The army has full control of Lyman.'),
  row('keep control of', { kind: 'holds' }, 'Russian forces kept control of Lyman.'),
  row('maintain control of', { kind: 'holds' }, 'Russian forces maintain control of Lyman.'),
  row('maintain control over', { kind: 'holds' }, 'Russian forces maintain control over Lyman.'),
  row('establish control over', { kind: 'holds' }, 'Russian forces have established control over Lyman.'),
  row('gain control over', { kind: 'holds' }, 'Rebels gained control over Orvel.'),
  row('assume control of', { kind: 'holds' }, 'Rebels have assumed control of Orvel.'),
  row('rule', { kind: 'holds' }, 'Rebels rule Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
    counter: 'Judges ruled on the case in Orvel.',
  }),
  row('govern', { kind: 'holds' }, 'Rebels govern Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
    counter: 'The treaty governs trade in Orvel.',
  }),
  row('administer', { kind: 'holds' }, 'Rebels administer Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
    counter: 'Nurses administered doses in Orvel.',
  }),
  row('fly over', { kind: 'holds' }, 'The Ukrainian flag flies over Snihurivka.', {
    needs: [{ subject: 'flag' }],
    intransitive: true,
    counter: 'Drones flew over Snihurivka.',
  }),
  row('raise flag', { kind: 'holds' }, 'Ukrainian soldiers raised the flag in Snihurivka.', {}),
  row('plant flag', { kind: 'holds' }, 'Ukrainian soldiers planted the flag in Snihurivka.', {}),
  row('hoist flag', { kind: 'holds' }, 'Ukrainian soldiers hoisted a flag over Snihurivka.', {}),
  row('lose', { kind: 'lost', denied: 'denies-losing' }, 'Russian forces lost Lyman.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'The army lost contact with the patrol.',
  }),
  row('lose control of', { kind: 'lost', denied: 'denies-losing' }, 'Russian forces lost control of Lyman.'),
  row('lose grip on', { kind: 'lost', denied: 'denies-losing' }, 'Russian forces lost their grip on Lyman.'),
  row('fall to', { kind: 'holds', holder: 'to' }, 'Lyman fell to Russian forces.', {
    needs: [{ subject: 'territory' }],
    intransitive: true,
    counter: 'Prices fell to a new low.',
  }),
]
