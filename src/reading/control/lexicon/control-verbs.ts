import type { ControlKind } from '../../../record/control.ts'
import type { EventType } from '../../../record/event-types.ts'
import { type Trigger, trigger } from '../../events/trigger.ts'

/** Where the words stand of whoever holds, loses or claims: subject or object whatever the voice, behind "to" or "from", or as owner before a noun. */
export type HolderSlot = 'subject' | 'object' | 'to' | 'from' | 'of' | 'owner'

/** How one of those whom the words name stands to the place. */
export interface Standing {
  readonly kind: ControlKind
  readonly holder: HolderSlot
  /** What a denial or negation of it says; absent where that says nothing of the place. */
  readonly denied?: ControlKind
}

/** Words that say how somebody stands to a place without naming an act of the table of acts. */
export interface ControlWords extends Trigger, Standing {
  /** Of whom else the same words tell: "lost Orvel to the rebels". */
  readonly other?: Standing
  /** It lasts: a day beside it does not say since when. */
  readonly lasts?: true
  /** Only a force, a government or an organisation does so to a place: "the league runs Orvel". */
  readonly byPower?: true
  /** A claim only where the words go on to whose the place is to be: "declared Orvel part of its territory". */
  readonly asOwn?: true
  /** Only a force does so, by its noun or name; what else leaves or enters a place holds none. */
  readonly byForce?: true
  /** The place is said with the subject ("the garrison of Orvel surrendered"), or before it ("the army left Orvel and rebels moved in"). */
  readonly placeOf?: 'subject' | 'before'
  /** Only with "still" or "now" beside it: "still has Orvel". */
  readonly isStill?: true
}

type Stands = Omit<Standing, 'holder'> &
  Pick<ControlWords, 'other' | 'lasts' | 'byPower' | 'byForce' | 'asOwn' | 'placeOf' | 'isStill'> & {
    readonly holder?: HolderSlot
  }

/** A country's name is no word for ground, and "it" none for anything: what a force holds is looked at again where the place is read. */
const HELD = {
  needs: [{ object: 'territory' }, { subject: 'anything', object: 'anything' }],
  objectIs: 'place',
} as const

const row = (
  word: string,
  stands: Stands,
  example: string,
  rest: Omit<Trigger, 'word' | 'type' | 'example'> = HELD,
): ControlWords => ({ ...trigger(word, ACT_LIKE[stands.kind], example, rest), holder: 'subject', ...stands })

const HOLDS: Stands = { kind: 'holds', lasts: true }
const RULES: Stands = { kind: 'holds', lasts: true, byPower: true }
const LOSES: Stands = { kind: 'lost', denied: 'denies-losing', other: { kind: 'holds', holder: 'to' } }
const GETS: Stands = { kind: 'holds', holder: 'to' }
const GIVES: Stands = { ...GETS, other: { kind: 'lost', holder: 'subject' } }
const OUSTS: Stands = {
  kind: 'lost',
  holder: 'object',
  denied: 'denies-losing',
  byPower: true,
  other: { kind: 'holds', holder: 'subject' },
}
/** Who is only beaten off may not have been inside. */
const REPELS: Stands = { kind: 'lost', holder: 'object', denied: 'denies-losing', byPower: true }
const TAKES: Stands = { kind: 'holds', byPower: true, other: { kind: 'lost', holder: 'from' } }
const LEAVES: Stands = { kind: 'lost', denied: 'denies-losing', byForce: true }
const ENTERS: Stands = { kind: 'holds', byForce: true }
const DECLARES: Stands = { kind: 'claims', asOwn: true }
const OWNS: Stands = { kind: 'claims', asOwn: true, lasts: true }

/** Whoever can hold a place shows its colours there; residents who do hold nothing. */
const SHOWN = { needs: [{ subject: 'force' }, { subject: 'nobody' }] } as const

/** Past forms that no rule makes. */
const PAST_OF: { readonly [verb: string]: string } = {
  sweep: 'swept',
  ride: 'rode',
  drive: 'drove',
  take: 'took',
  seize: 'seized',
  retake: 'retook',
  assume: 'assumed',
  win: 'won',
  restore: 'restored',
  impose: 'imposed',
  consolidate: 'consolidated',
}

/** The act whose patterns for place and time a standing shares. */
const ACT_LIKE: { readonly [kind in ControlKind]: EventType } = {
  holds: 'territory.taken',
  claims: 'territory.annexation',
  lost: 'territory.withdrawal',
  'denies-losing': 'territory.withdrawal',
  contested: 'battle.clash',
}

const TO = { needs: [{ object: 'anything', to: 'anything' }], objectIs: 'place' } as const
const AWAY = {
  needs: [
    { object: 'anything', of: 'territory' },
    { object: 'anything', from: 'territory' },
    { object: 'nobody', subject: 'force', of: 'territory' },
    { object: 'nobody', subject: 'force', from: 'territory' },
  ],
} as const

/** Who goes away from a place, by themselves or ordered off. */
const GOING = {
  needs: [
    { subject: 'anything', from: 'territory' },
    { object: 'force', from: 'territory' },
  ],
  intransitive: true,
} as const
const GOING_OUT = {
  needs: [...GOING.needs, { subject: 'anything', of: 'territory' }, { object: 'force', of: 'territory' }],
  intransitive: true,
} as const
const LEFT = { needs: [{ subject: 'anything', object: 'anything' }], objectIs: 'place' } as const
/** "Not a street of Orvel has been given up": by nobody named. */
const GIVEN = { needs: [{ object: 'anything' }], objectIs: 'place' } as const
const INTO = { needs: [{ subject: 'anything', into: 'territory' }], intransitive: true } as const

export const CONTROL_VERBS: readonly ControlWords[] = [
  row('control', HOLDS, 'Rebels control the road to Orvel.', {
    needs: [
      { subject: 'force', object: 'route' },
      { subject: 'force', object: 'site' },
    ],
    counter: 'Rules control the market in Orvel.',
  }),
  row('hold', HOLDS, 'Rebels hold the hospital in Orvel.', {
    needs: [
      { subject: 'force', object: 'route' },
      { subject: 'force', object: 'site' },
    ],
    counter: 'Rebels held talks in Orvel.',
  }),
  row('control', HOLDS, 'Russian forces control Kherson.'),
  row('hold', HOLDS, 'Ukrainian troops hold Lyman.'),
  row('retain', HOLDS, 'Russian forces retained Lyman.'),
  row('retain control of', HOLDS, 'Russian forces retained control of Lyman.'),
  row('gain control of', { kind: 'holds' }, 'Rebels gained control of Orvel.'),
  row('have control of', HOLDS, 'The army has full control of Lyman.'),
  row('keep control of', HOLDS, 'Russian forces kept control of Lyman.'),
  row('maintain control of', HOLDS, 'Russian forces maintain control of Lyman.'),
  row('maintain control over', HOLDS, 'Russian forces maintain control over Lyman.'),
  row('establish control over', { kind: 'holds' }, 'Russian forces have established control over Lyman.'),
  row('gain control over', { kind: 'holds' }, 'Rebels gained control over Orvel.'),
  row('rule', RULES, 'Rebels rule Orvel.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'Judges ruled on the case in Orvel.',
  }),
  row('govern', RULES, 'Rebels govern Orvel.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'The treaty governs trade in Orvel.',
  }),
  row('administer', RULES, 'Rebels administer Orvel.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'Nurses administered doses in Orvel.',
  }),
  row('fly over', { kind: 'holds', lasts: true }, 'The Ukrainian flag flies over Snihurivka.', {
    needs: [{ subject: 'flag' }],
    intransitive: true,
    counter: 'Drones flew over Snihurivka.',
  }),
  row('raise flag', { kind: 'holds' }, 'Ukrainian soldiers raised the flag in Snihurivka.', SHOWN),
  row('plant flag', { kind: 'holds' }, 'Ukrainian soldiers planted the flag in Snihurivka.', SHOWN),
  row('hoist flag', { kind: 'holds' }, 'Ukrainian soldiers hoisted a flag over Snihurivka.', SHOWN),
  row('lose', LOSES, 'Russian forces lost Lyman.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'The army lost contact with the patrol.',
  }),
  row('lose control of', LOSES, 'Russian forces lost control of Lyman.'),
  row('lose grip on', LOSES, 'Russian forces lost their grip on Lyman.'),
  row('run', RULES, 'The army runs Orvel from a hotel.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'The nurse runs a clinic in Orvel.',
  }),
  row('occupy', RULES, 'Russia has occupied Crimea for years.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'Fans occupied every seat in Orvel.',
  }),
  row('move into', { kind: 'holds' }, 'Soldiers moved into Orvel.', {
    needs: [{ subject: 'force', into: 'territory' }],
    intransitive: true,
    counter: 'A family moved into Orvel.',
  }),
  row('fly from', { kind: 'holds', lasts: true }, 'The Ukrainian flag flies from the town hall of Snihurivka.', {
    needs: [{ subject: 'flag' }],
    intransitive: true,
  }),
  row('deliver', GIVES, 'The rebels delivered Orvel to the army.', {
    ...TO,
    counter: 'Lorries delivered bread to the town of Orvel.',
  }),
  row('cling to', HOLDS, 'The army clings to Orvel.', {
    needs: [{ subject: 'force', to: 'territory' }],
    intransitive: true,
    counter: 'The nurse clings to hope in Orvel.',
  }),
  row('claim control of', { kind: 'holds' }, 'Rebels claim control of Orvel.'),
  row('hoist colour', { kind: 'holds' }, 'The rebels hoisted their colours over Snihurivka.', SHOWN),
  row('claim', { kind: 'claims', lasts: true }, 'Russia claims Crimea.', {
    objectIs: 'place',
    counter: 'The rebels claimed the ambush in Orvel.',
  }),
  row('cede', GIVES, 'The rebels ceded Orvel to the army.', TO),
  row('yield', GIVES, 'The rebels yielded Orvel to the army.', TO),
  row('surrender', GIVES, 'The rebels surrendered Orvel to the army.', TO),
  row('relinquish', GIVES, 'The rebels relinquished Orvel to the army.', TO),
  row('hand over', GIVES, 'The rebels handed Orvel over to the army.', TO),
  row('hand back', GIVES, 'The rebels handed Orvel back to the army.', TO),
  row('give back', GIVES, 'The rebels gave Orvel back to the army.', TO),
  row('turn over', GIVES, 'The rebels turned Orvel over to the army.', TO),
  row('return', GIVES, 'The rebels returned Orvel to the army.', {
    ...TO,
    counter: 'The soldiers returned to Orvel.',
  }),
  row('turn', GIVES, 'The rebels turned the base at Orvel over to the army.', {
    ...TO,
    counter: 'Shells turned the town of Orvel to rubble.',
  }),
  row('give', GIVES, 'The rebels gave Orvel to the army.', TO),
  row('sign over', GIVES, 'The rebels signed Orvel over to the army.', TO),
  row('hand', GIVES, 'The rebels handed Orvel to the army.', {
    ...TO,
    counter: 'Rebels handed a letter to the mayor of Orvel.',
  }),
  row('drive out', OUSTS, 'The invaders were driven out of Lyman.', AWAY),
  row('push out', OUSTS, 'The invaders were pushed out of Lyman.', AWAY),
  row('force out', OUSTS, 'The invaders were forced out of Lyman.', AWAY),
  row('flush out', OUSTS, 'The invaders were flushed out of Lyman.', AWAY),
  row('throw out', OUSTS, 'The invaders were thrown out of Lyman.', AWAY),
  row('chase out', OUSTS, 'The invaders were chased out of Lyman.', AWAY),
  row('kick out', OUSTS, 'The invaders were kicked out of Lyman.', AWAY),
  row('chase', OUSTS, 'The invaders were chased from Lyman.', AWAY),
  row('evict', OUSTS, 'The invaders were evicted from Lyman.', AWAY),
  row('eject', OUSTS, 'The invaders were ejected from Lyman.', AWAY),
  row('slip out', LEAVES, 'The rebels slipped out of Lyman.', {
    needs: [{ subject: 'force', of: 'territory' }],
    intransitive: true,
  }),
  row('get back', TAKES, 'The army got back Orvel from the rebels.'),
  row('take back', TAKES, 'The army took back Orvel from the rebels.'),
  row('win back', TAKES, 'The army won back Orvel from the rebels.'),
  row('regain', TAKES, 'The army regained Orvel from the rebels.'),
  row('pass control of', GETS, 'The rebels passed control of Orvel to the army.', TO),
  row('cede control of', GIVES, 'The rebels ceded control of Orvel to the army.', TO),
  row('surrender control of', GIVES, 'The rebels surrendered control of Orvel to the army.', TO),
  row('relinquish control of', LEAVES, 'The rebels relinquished control of Orvel.'),
  row('give up control of', LEAVES, 'The rebels gave up control of Orvel.'),
  row('incorporate', { kind: 'claims' }, 'Russia incorporated Crimea.', {
    objectIs: 'place',
    counter: 'The plan for Orvel incorporated ideas.',
  }),
  row('oust', OUSTS, 'The invaders were ousted from Lyman.', AWAY),
  row('dislodge', OUSTS, 'The invaders were dislodged from Lyman.', AWAY),
  row('expel', OUSTS, 'The invaders were expelled from Lyman.', AWAY),
  row('drive', OUSTS, 'The invaders were driven from Lyman.', AWAY),
  row('push', OUSTS, 'The invaders were pushed from Lyman.', AWAY),
  row('capture', TAKES, 'Rebels captured Orvel from the army.'),
  row('seize', TAKES, 'Rebels seized Orvel from the army.'),
  row('take', TAKES, 'The Russians took Izium.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'Rebels took part in talks on Orvel.',
  }),
  row('take over', TAKES, 'Rebels took over Orvel from the army.'),
  row('recapture', TAKES, 'Rebels recaptured Orvel from the army.'),
  row('retake', TAKES, 'Rebels retook Orvel from the army.'),
  row('recover', TAKES, 'Rebels recovered Orvel from the army.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'The army recovered bodies in Orvel.',
  }),
  row('snatch', TAKES, 'Rebels snatched Orvel from the army.'),
  row('wrest', TAKES, 'Rebels wrested Orvel from the army.'),
  row('reassert control over', { kind: 'holds' }, 'The army reasserted control over Orvel.'),
  row('reassert control of', { kind: 'holds' }, 'The army reasserted control of Orvel.'),
  row('evacuate', LEAVES, 'The rebels evacuated Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
    counter: 'The mayor evacuated Orvel.',
  }),
  row('flee', LEAVES, 'The army fled Orvel.', {
    needs: [
      { subject: 'force', object: 'territory' },
      { subject: 'force', from: 'territory' },
    ],
    intransitive: true,
    counter: 'Residents fled Orvel.',
  }),
  row('desert', LEAVES, 'The army deserted Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
  }),
  row('transfer control of', GETS, 'The rebels transferred control of Orvel to the army.', TO),
  row('hand control of', GETS, 'The rebels handed control of Orvel to the army.', TO),
  row('give control of', GETS, 'The rebels gave control of Orvel to the army.', TO),
  row('pass', GETS, 'Control of Orvel passed to the army.', {
    needs: [{ subject: 'anything', to: 'anything' }],
    intransitive: true,
    counter: 'A letter passed to the army in Orvel.',
  }),
  row('declare', DECLARES, 'Russia declared Crimea part of its territory.', {
    objectIs: 'place',
    counter: 'Russia declared Crimea safe.',
  }),
  row('proclaim', DECLARES, 'The rebels proclaimed Orvel an independent republic.', { objectIs: 'place' }),
  row('consider', OWNS, 'Russia considers Crimea its own.', {
    objectIs: 'place',
    counter: 'Russia considered Crimea unsafe.',
  }),
  row('regard', OWNS, 'Russia regards Crimea as its own.', { objectIs: 'place' }),
  row('hang flag', { kind: 'holds' }, 'The rebels hung their flag in Snihurivka.', SHOWN),
  row('hang banner', { kind: 'holds' }, 'The rebels hung a banner in Snihurivka.', SHOWN),
  row('raise banner', { kind: 'holds' }, 'The rebels raised their banner over Snihurivka.', SHOWN),
  row('raise colour', { kind: 'holds' }, 'The rebels raised their colours over Snihurivka.', SHOWN),
  row('hoist banner', { kind: 'holds' }, 'The rebels hoisted a banner over Snihurivka.', SHOWN),
  row('unfurl flag', { kind: 'holds' }, 'The rebels unfurled their flag in Snihurivka.', SHOWN),
  row('fall', GETS, 'Lyman fell on Sunday to Russian forces.', {
    needs: [{ subject: 'territory', to: 'anything' }],
    intransitive: true,
    counter: 'Prices fell to a new low.',
  }),
  row('withdraw', LEAVES, 'Russian troops withdrew from Kherson.', {
    ...GOING,
    counter: 'Lawyers withdrew from the case in Kherson.',
  }),
  row('retreat', LEAVES, 'The army retreated from Orvel.', { ...GOING, counter: 'Tourists retreated from Orvel.' }),
  row('pull back', LEAVES, 'Soldiers pulled back from Orvel.', GOING),
  row('draw back', LEAVES, 'Soldiers drew back from Orvel.', GOING),
  row('fall back', LEAVES, 'Soldiers fell back from Orvel.', GOING),
  row('back out', LEAVES, 'The rebels backed out of Orvel.', GOING_OUT),
  row('pull out', LEAVES, 'The rebels pulled out of Orvel.', {
    ...GOING_OUT,
    counter: 'The singer pulled out of Orvel.',
  }),
  row('move out', LEAVES, 'The rebels moved out of Orvel.', { ...GOING_OUT, counter: 'A family moved out of Orvel.' }),
  row('march out', LEAVES, 'The rebels marched out of Orvel.', GOING_OUT),
  row('melt away', LEAVES, 'The rebels melted away from Orvel.', GOING),
  row('leave', { ...GIVES, byPower: true }, 'The soldiers left Orvel to the rebels.', {
    needs: [{ subject: 'force', object: 'territory', to: 'anything' }],
    objectIs: 'place',
  }),
  row('leave', LEAVES, 'The soldiers left Orvel.', { ...LEFT, counter: 'The tourists left Orvel.' }),
  row('quit', LEAVES, 'The rebels quit Orvel.', { ...LEFT, counter: 'The nurse quit Orvel.' }),
  row('vacate', LEAVES, 'The rebels vacated Orvel.', LEFT),
  row('abandon', LEAVES, 'The rebels abandoned Orvel.', { ...GIVEN, counter: 'Residents abandoned Orvel.' }),
  row('forfeit', LEAVES, 'The rebels forfeited Orvel.', LEFT),
  row('give up', GIVES, 'The rebels gave up Orvel to the army.', TO),
  row('give up', LEAVES, 'The rebels gave up Orvel.', { ...GIVEN, counter: 'The singer gave up smoking in Orvel.' }),
  row('relinquish', LEAVES, 'The rebels relinquished Orvel.', LEFT),
  row('surrender', LEAVES, 'The rebels surrendered Orvel.', LEFT),
  row('surrender', { ...LEAVES, placeOf: 'subject' }, 'The garrison of Orvel surrendered.', {
    needs: [{ subject: 'post', object: 'nobody' }],
    intransitive: true,
    counter: 'A man from Orvel surrendered.',
  }),
  row('cede', LEAVES, 'The rebels ceded Orvel.', {
    needs: [{ object: 'anything' }],
    objectIs: 'place',
    counter: 'The club ceded points in Orvel.',
  }),
  row('transfer', GIVES, 'The rebels transferred Orvel to the army.', {
    ...TO,
    counter: 'The nurse transferred money to the town of Orvel.',
  }),
  row('restore', GETS, 'The rebels restored Orvel to the army.', TO),
  row('award', { kind: 'claims', holder: 'to' }, 'The court awarded Crimea to Ukraine.', {
    ...TO,
    counter: 'The jury awarded a prize to the town of Orvel.',
  }),
  row('overrun', TAKES, 'Rebels overran Orvel.'),
  row('conquer', TAKES, 'Rebels conquered Orvel.'),
  row('liberate', TAKES, 'Rebels liberated Orvel.'),
  row('free', TAKES, 'Rebels freed Orvel from the army.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'Rebels freed prisoners in Orvel.',
  }),
  row('reclaim', TAKES, 'Rebels reclaimed Orvel from the army.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'Owners reclaimed cars in Orvel.',
  }),
  row('reconquer', TAKES, 'Rebels reconquered Orvel.'),
  row('reoccupy', TAKES, 'Rebels reoccupied Orvel.'),
  row('secure', TAKES, 'Rebels secured Orvel.', {
    needs: [{ subject: 'force', object: 'settlement' }],
    objectIs: 'place',
    counter: 'Guards secured the doors in Orvel.',
  }),
  row(
    'clear',
    { kind: 'holds', byPower: true, other: { kind: 'lost', holder: 'of' } },
    'The army cleared Orvel of rebels.',
    {
      needs: [{ object: 'settlement', of: 'force' }],
      objectIs: 'place',
      counter: 'Workers cleared Orvel of snow.',
    },
  ),
  row('clear', { kind: 'holds', byPower: true }, 'The army cleared the village of Orvel.', {
    needs: [{ subject: 'force', object: 'settlement' }],
    objectIs: 'place',
    counter: 'Workers cleared the village of Orvel.',
  }),
  row('clear', OUSTS, 'The rebels were cleared from Orvel.', {
    needs: [
      { object: 'force', from: 'territory' },
      { object: 'force', of: 'territory' },
    ],
    counter: 'Snow was cleared from Orvel.',
  }),
  row('sweep', OUSTS, 'The rebels were swept from Orvel.', {
    needs: [{ object: 'force', from: 'territory' }],
    counter: 'Leaves were swept from Orvel.',
  }),
  row('beat back', REPELS, 'The rebels were beaten back from Orvel.', AWAY),
  row('push back', REPELS, 'The rebels were pushed back from Orvel.', AWAY),
  row('receive', TAKES, 'The rebels received the fort of Orvel from the army.', {
    needs: [
      { object: 'territory', from: 'force' },
      { object: 'site', from: 'force' },
    ],
    objectIs: 'place',
    counter: 'The rebels received arms from the army in Orvel.',
  }),
  row('garrison', HOLDS, 'Rebels garrison the town of Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
  }),
  row('have', { kind: 'holds', lasts: true, byForce: true, isStill: true }, 'The army still has Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
    counter: 'The army has Orvel in its sights.',
  }),
  ...['hold on to', 'hang on to', 'hold onto', 'keep hold of', 'retain hold of'].map(verb =>
    row(verb, HOLDS, `Rebels ${verb} Orvel.`),
  ),
  row(
    'move in',
    { ...ENTERS, placeOf: 'before' },
    'Troops left Orvel on Sunday and the rebels moved in the next day.',
    {
      needs: [{ subject: 'force' }],
      intransitive: true,
      counter: 'A nurse left Orvel and a family moved in.',
    },
  ),
  row(
    'take over',
    { ...ENTERS, placeOf: 'before' },
    'Troops left Orvel on Sunday and the rebels took over the next day.',
    {
      needs: [{ subject: 'force', object: 'nobody' }],
      intransitive: true,
      counter: 'The mayor left Orvel and a deputy took over.',
    },
  ),
  row('enter', ENTERS, 'Rebels entered Orvel.', LEFT),
  ...['march', 'walk', 'pour', 'roll', 'sweep', 'ride', 'stream', 'storm', 'drive', 'push'].map(verb =>
    row(`${verb} into`, ENTERS, `Rebels ${PAST_OF[verb] ?? `${verb}ed`} into Orvel.`, INTO),
  ),
  row('take possession of', { kind: 'holds' }, 'Rebels took possession of Orvel.'),
  ...['take', 'seize', 'regain', 'retake', 'assume', 'win', 'wrest'].map(verb =>
    row(`${verb} control of`, TAKES, `Rebels ${PAST_OF[verb] ?? `${verb}ed`} control of Orvel.`),
  ),
  ...[
    'take',
    'seize',
    'regain',
    'retake',
    'assume',
    'win',
    'restore',
    're-establish',
    'reestablish',
    'impose',
    'consolidate',
    'cement',
    'tighten',
  ].map(verb =>
    row(`${verb} control over`, { kind: 'holds' }, `Rebels ${PAST_OF[verb] ?? `${verb}ed`} control over Orvel.`),
  ),
  row('restore control of', { kind: 'holds' }, 'Government troops restored control of Orvel.'),
  row('exercise control over', HOLDS, 'Rebels exercise control over Orvel.'),
  row('have control over', HOLDS, 'Rebels have control over Orvel.'),
  row('keep control over', HOLDS, 'Rebels keep control over Orvel.'),
  row('retain control over', HOLDS, 'Rebels retain control over Orvel.'),
  row('lose control over', LOSES, 'Russian forces lost control over Lyman.'),
  row('lose hold on', LOSES, 'Russian forces lost their hold on Lyman.'),
  row('lose grip over', LOSES, 'Russian forces lost their grip over Lyman.'),
  row('cede control over', GIVES, 'The rebels ceded control over Orvel to the army.', TO),
  row('police', RULES, 'Rebels police Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
  }),
  row('keep', HOLDS, 'The rebels kept Orvel.', {
    needs: [{ subject: 'force', object: 'territory' }],
    objectIs: 'place',
    counter: 'The rebels kept hostages in Orvel.',
  }),
  row('fly in', { kind: 'holds', lasts: true }, 'Ukrainian flags flew in Snihurivka.', {
    needs: [{ subject: 'flag' }],
    intransitive: true,
    counter: 'Drones flew in Snihurivka.',
  }),
  row('fly at', { kind: 'holds', lasts: true }, 'The Ukrainian flag flies at the entrance to Snihurivka.', {
    needs: [{ subject: 'flag' }],
    intransitive: true,
  }),
  row('fly above', { kind: 'holds', lasts: true }, 'The Ukrainian flag flies above Snihurivka.', {
    needs: [{ subject: 'flag' }],
    intransitive: true,
  }),
  row('annex', { kind: 'claims' }, 'Russia annexed Crimea.', { objectIs: 'place' }),
  row('absorb', { kind: 'claims' }, 'Russia absorbed Crimea.', {
    needs: [{ object: 'territory' }],
    objectIs: 'place',
    counter: 'The company in Orvel absorbed losses.',
  }),
  row('recognise', OWNS, 'Tavria recognises Crimea as its own.', {
    objectIs: 'place',
    counter: 'Tavria recognises Orvel as safe.',
  }),
  row('recognize', OWNS, 'Tavria recognizes Crimea as its own.', {
    objectIs: 'place',
    counter: 'Tavria recognizes Orvel as safe.',
  }),
  row('describe', OWNS, 'Russia describes Crimea as its own.', {
    objectIs: 'place',
    counter: 'Russia describes Crimea as quiet.',
  }),
  row('view', OWNS, 'Russia views Crimea as its own.', { objectIs: 'place', counter: 'Russia views Crimea as safe.' }),
  row('see', OWNS, 'Russia sees Crimea as its own.', { objectIs: 'place', counter: 'Russia sees Crimea as safe.' }),
  row('treat', OWNS, 'Russia treats Crimea as its own.', {
    objectIs: 'place',
    counter: 'Russia treats Crimea as a risk.',
  }),
  row('sign', GIVES, 'The rebels signed the port of Orvel over to the navy.', {
    needs: [{ object: 'territory', to: 'force' }],
    objectIs: 'place',
    counter: 'The mayor signed a letter to the army in Orvel.',
  }),
  row('force', OUSTS, 'The rebels were forced from Orvel.', {
    needs: [{ object: 'force', from: 'territory' }],
    counter: 'Residents were forced from Orvel.',
  }),
]
