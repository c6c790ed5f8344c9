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
  row('control', { kind: 'holds' }, 'Russian forces control Kherson.'),
  row('hold', { kind: 'holds' }, 'Ukrainian troops hold Lyman.'),
  row('retain', { kind: 'holds' }, 'Russian forces retained Lyman.'),
  row('retain control of', { kind: 'holds' }, 'Russian forces retained control of Lyman.'),
  row('gain control of', { kind: 'holds' }, 'Rebels gained control of Orvel.'),
  row('raise flag', { kind: 'holds' }, 'Ukrainian soldiers raised the flag in Snihurivka.', {}),
  row('hoist flag', { kind: 'holds' }, 'Ukrainian soldiers hoisted a flag over Snihurivka.', {}),
  row('lose', { kind: 'lost', denied: 'denies-losing' }, 'Russian forces lost Lyman.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'The army lost contact with the patrol.',
  }),
  row('lose control of', { kind: 'lost', denied: 'denies-losing' }, 'Russian forces lost control of Lyman.'),
  row('fall to', { kind: 'holds', holder: 'to' }, 'Lyman fell to Russian forces.', {
    needs: [{ subject: 'territory' }],
    intransitive: true,
    counter: 'Prices fell to a new low.',
  }),
]
