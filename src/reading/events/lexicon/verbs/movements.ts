import { type Trigger, trigger } from '../../trigger.ts'

/** A force goes with nothing behind the verb: "the garrison left on Friday". */
const GOES = { needs: [{ subject: 'soldiery', object: 'nobody' }], intransitive: true } as const
/** Somebody moves a force to a place. */
const SENT = {
  needs: [
    { object: 'soldiery', to: 'territory' },
    { object: 'soldiery', into: 'territory' },
    { object: 'soldiery', in: 'territory' },
    { object: 'soldiery', near: 'territory' },
    { object: 'soldiery', at: 'territory' },
    { object: 'soldiery', towards: 'territory' },
  ],
} as const

/** Verbs of forces that go, come in and are brought up, in the plain words of local papers and live reports. */
export const MOVEMENT_VERBS: readonly Trigger[] = [
  trigger('leave', 'territory.withdrawal', 'The garrison left on Friday.', {
    ...GOES,
    counter: 'The tourists left on Friday.',
  }),
  trigger('slip out', 'territory.withdrawal', 'The fighters slipped out at night.', {
    ...GOES,
    counter: 'The secret slipped out at dinner.',
  }),
  trigger('slip away', 'territory.withdrawal', 'The garrison slipped away at night.', {
    ...GOES,
    counter: 'The lead slipped away late.',
  }),
  trigger('steal away', 'territory.withdrawal', 'The rebels stole away before dawn.', {
    ...GOES,
    counter: 'The lovers stole away before dawn.',
  }),
  trigger('melt away', 'territory.withdrawal', 'The militiamen melted away into the hills.', {
    ...GOES,
    counter: 'The snow melted away in March.',
  }),
  trigger('drive off', 'territory.withdrawal', 'The soldiers at the toll gate drove off to the south.', {
    ...GOES,
    counter: 'The couple drove off to the south.',
  }),
  trigger('march off', 'territory.withdrawal', 'The battalion marched off to the south.', {
    ...GOES,
    counter: 'The referee marched off to the dressing room.',
  }),
  trigger('move out', 'territory.withdrawal', 'The troops moved out on Friday.', {
    ...GOES,
    counter: 'The tenants moved out on Friday.',
  }),
  trigger('clear out', 'territory.withdrawal', 'The rebels cleared out on Friday.', {
    ...GOES,
    counter: 'The tenants cleared out on Friday.',
  }),
  trigger('pack up', 'territory.withdrawal', 'The peacekeepers packed up on Friday.', {
    ...GOES,
    counter: 'The circus packed up on Friday.',
  }),
  trigger('decamp', 'territory.withdrawal', 'The gunmen decamped on Friday.', {
    ...GOES,
    counter: 'The bank decamped on Friday.',
  }),
  trigger('beat retreat', 'territory.withdrawal', 'The column beat a hasty retreat to Orvel.', {
    needs: [{ subject: 'soldiery' }],
    intransitive: true,
    counter: 'The minister beat a hasty retreat from his tax plan.',
  }),
  trigger('walk in', 'territory.taken', 'The army walked in without a fight.', {
    ...GOES,
    counter: 'The guests walked in without a word.',
  }),
  trigger('march in', 'territory.taken', 'The rebels marched in at noon.', {
    ...GOES,
    counter: 'The pupils marched in at noon.',
  }),
  trigger('bring', 'force.deployment', 'The army is bringing 500 soldiers to Orvel.', {
    ...SENT,
    counter: 'The bus brings 50 pupils to Orvel.',
  }),
  trigger('bring up', 'force.deployment', 'The army has brought up two battalions behind the river.', {
    needs: [{ object: 'soldiery' }],
    counter: 'The aunt brought up two nephews.',
  }),
  trigger('assemble', 'force.deployment', 'The army is assembling two brigades in Orvel.', {
    ...SENT,
    counter: 'The plant assembles tractors in Orvel.',
  }),
  trigger('muster', 'force.deployment', 'The militia mustered 300 fighters at Orvel.', {
    ...SENT,
    counter: 'He mustered the courage to speak.',
  }),
  trigger('rush', 'force.deployment', 'The junta rushed two battalions to Orvel.', {
    ...SENT,
    counter: 'She rushed her son to the clinic.',
  }),
  trigger('post', 'force.deployment', 'The army posted soldiers at the bridge.', {
    ...SENT,
    counter: 'He posted a photo of the soldiers.',
  }),
  trigger('fly in', 'force.deployment', 'The kingdom flew in paratroopers on Friday.', {
    needs: [{ object: 'soldiery' }],
    counter: 'The chef flew in lobsters on Friday.',
  }),
  trigger('lose', 'attack.killing', 'The army lost 130 soldiers in the battle.', {
    needs: [{ subject: 'soldiery', object: 'soldiery' }],
    counter: 'The army lost the town.',
  }),
]
