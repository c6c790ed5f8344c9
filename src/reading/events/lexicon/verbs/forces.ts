import { type Trigger, trigger } from '../../trigger.ts'

/** Further ways to tell of forces that move, gather, recruit, train and settle, short of battle. */
export const FORCE_VERBS: readonly Trigger[] = [
  trigger('send', 'force.deployment', 'Norland sent two warships to Orvel.', {
    needs: [{ object: 'warship' }, { object: 'reliefs' }],
    counter: 'Norland sent a letter to Orvel.',
  }),
  trigger('move', 'force.deployment', 'The army moved tanks into Orvel.', {
    needs: [
      { object: 'armour', to: 'territory' },
      { object: 'armour', into: 'territory' },
      { object: 'armour', towards: 'anything' },
      { object: 'reliefs', to: 'territory' },
      { object: 'reliefs', into: 'territory' },
    ],
    intransitive: true,
    counter: 'The firm moved its desks to Orvel.',
  }),
  trigger('sail into', 'force.deployment', 'A frigate sailed into the bay of Orvel.', {
    needs: [{ subject: 'warship' }, { subject: 'strikegroup' }],
    intransitive: true,
    counter: 'A yacht sailed into the bay.',
  }),
  trigger('sail', 'force.deployment', 'A frigate sailed to Orvel.', {
    needs: [{ subject: 'warship' }, { subject: 'strikegroup' }],
    intransitive: true,
    counter: 'A yacht sailed to Orvel.',
  }),
  trigger('put on alert', 'force.deployment', 'The general put the army on high alert near Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The clinic put its kitchen on alert.',
  }),
  trigger('place on alert', 'force.deployment', 'The army was placed on high alert near Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The kitchen was placed on alert.',
  }),
  trigger('fan out', 'force.deployment', 'Soldiers fanned out across Orvel.', {
    needs: [{ subject: 'reliefs' }],
    intransitive: true,
    counter: 'The roots fanned out.',
  }),
  trigger('deploy', 'force.deployment', 'Soldiers deployed near Orvel.', {
    needs: [{ subject: 'reliefs', object: 'nobody' }],
    intransitive: true,
    counter: 'The airbag deployed.',
  }),
  trigger('beef up', 'force.deployment', 'Norland beefed up its border near Orvel.', {
    needs: [{ object: 'frontier' }],
    counter: 'Norland beefed up its website.',
  }),
  trigger('airlift', 'force.deployment', 'Norland airlifted commandos to Orvel.', {
    needs: [
      { object: 'reliefs', to: 'territory' },
      { object: 'reliefs', into: 'territory' },
    ],
    counter: 'Norland airlifted parcels to Orvel.',
  }),
  trigger('rush', 'force.deployment', 'Norland rushed commandos to Orvel.', {
    needs: [
      { object: 'reliefs', to: 'territory' },
      { object: 'reliefs', into: 'territory' },
    ],
    intransitive: true,
    counter: 'Norland rushed parcels to Orvel.',
  }),
  trigger('fly', 'force.deployment', 'Norland flew commandos to Orvel.', {
    needs: [
      { object: 'reliefs', to: 'territory' },
      { object: 'reliefs', into: 'territory' },
    ],
    intransitive: true,
    counter: 'Norland flew parcels to Orvel.',
  }),
  trigger('ship', 'force.deployment', 'Norland shipped commandos to Orvel.', {
    needs: [
      { object: 'reliefs', to: 'territory' },
      { object: 'reliefs', into: 'territory' },
    ],
    counter: 'Norland shipped parcels to Orvel.',
  }),
  trigger('ferry', 'force.deployment', 'Norland ferried commandos to Orvel.', {
    needs: [
      { object: 'reliefs', to: 'territory' },
      { object: 'reliefs', into: 'territory' },
    ],
    counter: 'Norland ferried parcels to Orvel.',
  }),
  trigger('transfer', 'force.deployment', 'Norland transferred commandos to Orvel.', {
    needs: [
      { object: 'reliefs', to: 'territory' },
      { object: 'reliefs', into: 'territory' },
    ],
    intransitive: true,
    counter: 'Norland transferred parcels to Orvel.',
  }),
  trigger('shift', 'force.deployment', 'Norland shifted commandos to Orvel.', {
    needs: [
      { object: 'reliefs', to: 'territory' },
      { object: 'reliefs', into: 'territory' },
    ],
    intransitive: true,
    counter: 'Norland shifted parcels to Orvel.',
  }),
  trigger('relocate', 'force.deployment', 'Norland relocated commandos to Orvel.', {
    needs: [
      { object: 'reliefs', to: 'territory' },
      { object: 'reliefs', into: 'territory' },
    ],
    intransitive: true,
    counter: 'Norland relocated parcels to Orvel.',
  }),
  trigger('rotate', 'force.deployment', 'Norland rotated commandos to Orvel.', {
    needs: [
      { object: 'reliefs', to: 'territory' },
      { object: 'reliefs', into: 'territory' },
    ],
    intransitive: true,
    counter: 'Norland rotated parcels to Orvel.',
  }),
  trigger('build up', 'force.deployment', 'Norland built up forces near Orvel.', {
    needs: [{ object: 'force' }, { object: 'reliefs' }],
    counter: 'Norland built up stocks of grain.',
  }),
  trigger('encircle', 'force.deployment', 'Warships encircled the island of Orvel.', {
    needs: [{ subject: 'warship' }],
    counter: 'A ribbon encircled the box.',
  }),
  trigger('fly over', 'force.deployment', 'Bombers flew over Orvel.', {
    needs: [{ subject: 'combatplane' }],
    intransitive: true,
    counter: 'Geese flew over Orvel.',
  }),
  trigger('fly near', 'force.deployment', 'Bombers flew near Orvel.', {
    needs: [{ subject: 'combatplane' }],
    intransitive: true,
    counter: 'Geese flew near Orvel.',
  }),
  trigger('enter airspace', 'force.deployment', 'Warplanes entered the airspace of Norland.', {
    needs: [{ subject: 'plane' }, { subject: 'aerial' }, { subject: 'combatplane' }],
    counter: 'The airliner of the tourists left the airspace.',
  }),
  trigger('draft', 'force.police', 'Extra officers were drafted into Orvel.', {
    needs: [{ object: 'police', into: 'anything' }, { object: 'constabulary' }],
    counter: 'The club drafted a pitcher.',
  }),
  trigger('draft in', 'force.police', 'Extra police were drafted in to guard the vote in Orvel.', {
    needs: [{ object: 'police' }],
    counter: 'The novel was drafted in ink.',
  }),
  trigger('flood street', 'force.police', 'Police flooded the streets of Orvel.', {
    needs: [{ subject: 'police' }],
    counter: 'Rain flooded the streets.',
  }),
  trigger('beef up patrol', 'force.police', 'Police beefed up patrols in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'authority' }, { subject: 'nobody' }],
    counter: 'The whale beefed up its patrols.',
  }),
  trigger('increase patrol', 'force.police', 'Police increased patrols in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'authority' }, { subject: 'nobody' }],
    counter: 'The whale increased its patrols.',
  }),
  trigger('boost patrol', 'force.police', 'Police boosted patrols in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'authority' }, { subject: 'nobody' }],
    counter: 'The whale boosted its patrols.',
  }),
  trigger('beef up security', 'force.police', 'Police beefed up security in Orvel.', {
    needs: [
      { subject: 'force' },
      { subject: 'nobody', in: 'territory' },
      { subject: 'nobody', at: 'site' },
      { subject: 'authority' },
    ],
    counter: 'The patch beefed up the security of the app.',
  }),
  trigger('boost security', 'force.police', 'Police boosted security in Orvel.', {
    needs: [
      { subject: 'force' },
      { subject: 'nobody', in: 'territory' },
      { subject: 'nobody', at: 'site' },
      { subject: 'authority' },
    ],
    counter: 'The patch boosted the security of the app.',
  }),
  trigger('heighten security', 'force.police', 'Police heightened security in Orvel.', {
    needs: [
      { subject: 'force' },
      { subject: 'nobody', in: 'territory' },
      { subject: 'nobody', at: 'site' },
      { subject: 'authority' },
    ],
    counter: 'The patch heightened the security of the app.',
  }),
  trigger('reinforce security', 'force.police', 'Police reinforced security in Orvel.', {
    needs: [
      { subject: 'force' },
      { subject: 'nobody', in: 'territory' },
      { subject: 'nobody', at: 'site' },
      { subject: 'authority' },
    ],
    counter: 'The patch reinforced the security of the app.',
  }),
  trigger('patrol', 'force.police', 'Police vehicles patrolled Orvel.', {
    needs: [{ subject: 'policecar' }],
    counter: 'Swans patrolled the lake.',
  }),
  trigger('stand guard', 'force.police', 'Police stood guard outside the court in Orvel.', {
    needs: [{ subject: 'police' }],
    counter: 'A dog stood guard outside the court.',
  }),
  trigger('call in', 'force.police', 'The National Guard was called in to Orvel.', {
    needs: [{ object: 'calledin' }],
    counter: 'The manager called in a plumber.',
  }),
  trigger('set up', 'force.militia', 'Villagers set up a self-defence militia in Orvel.', {
    needs: [{ object: 'armedband' }],
    counter: 'The council set up a school.',
  }),
  trigger('found', 'force.militia', 'Villagers founded a self-defence militia in Orvel.', {
    needs: [{ object: 'armedband' }],
    counter: 'The abbot founded a school.',
  }),
  trigger('create', 'force.militia', 'Villagers created a self-defence militia in Orvel.', {
    needs: [{ object: 'armedband' }],
    counter: 'The abbot created a school.',
  }),
  trigger('establish', 'force.militia', 'Villagers established a self-defence militia in Orvel.', {
    needs: [{ object: 'armedband' }],
    counter: 'The abbot established a school.',
  }),
  trigger('form', 'force.militia', 'Villagers formed a self-defence militia in Orvel.', {
    needs: [{ object: 'armedband' }],
    counter: 'Pupils formed a choir.',
  }),
  trigger('raise', 'force.militia', 'Villagers raised a self-defence militia in Orvel.', {
    needs: [{ object: 'armedband' }],
    counter: 'Farmers raised a barn.',
  }),
  trigger('join alliance', 'force.militia', 'The rebels joined an alliance near Orvel.', {
    needs: [{ subject: 'band' }],
    counter: 'The airline joined an alliance.',
  }),
  trigger('fold into', 'force.militia', 'The militia was folded into the army in Orvel.', {
    needs: [{ object: 'band', into: 'force' }, { object: 'band' }],
    counter: 'The eggs were folded into the mix.',
  }),
  trigger('integrate into', 'force.militia', 'The militia was integrated into the army in Orvel.', {
    needs: [{ object: 'band', into: 'force' }, { object: 'band' }],
    counter: 'The eggs were integrated into the mix.',
  }),
  trigger('absorb into', 'force.militia', 'The militia was absorbed into the army in Orvel.', {
    needs: [{ object: 'band', into: 'force' }, { object: 'band' }],
    counter: 'The eggs were absorbed into the mix.',
  }),
  trigger('deploy', 'force.weapons', 'Norland deployed missiles near Orvel.', {
    needs: [{ object: 'rocket' }, { object: 'warhead' }, { object: 'launchers' }],
    counter: 'The firm deployed its app.',
  }),
  trigger('position', 'force.weapons', 'Norland positioned missiles near Orvel.', {
    needs: [{ object: 'rocket' }, { object: 'warhead' }, { object: 'launchers' }],
    counter: 'The chef positioned the plates.',
  }),
  trigger('station', 'force.weapons', 'Norland stationed missiles near Orvel.', {
    needs: [{ object: 'rocket' }, { object: 'warhead' }, { object: 'launchers' }],
    counter: 'The clinic stationed a nurse at the door.',
  }),
  trigger('fly patrol', 'force.exercise', 'Norland and Vestia flew a joint patrol near Orvel.', {
    needs: [{ object: 'jointpatrol' }],
    counter: 'The airline flew a patrol of rangers.',
  }),
  trigger('take part', 'force.exercise', 'Troops took part in the drill near Orvel.', {
    needs: [
      { subject: 'force', in: 'drills' },
      { subject: 'warship', in: 'drills' },
    ],
    intransitive: true,
    counter: 'Pupils took part in the drill.',
  }),
  trigger('join exercise', 'force.exercise', 'Norland and its army joined military exercises near Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The pupils joined the exercise.',
  }),
  trigger('join drill', 'force.exercise', 'Norland and its army joined military drills near Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The pupils joined the drill.',
  }),
  trigger('host exercise', 'force.exercise', 'Norland and its army hosted military exercises near Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The gym hosted an exercise.',
  }),
  trigger('host drill', 'force.exercise', 'Norland and its army hosted military drills near Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The school hosted a drill.',
  }),
  trigger('launch exercise', 'force.exercise', 'Norland and its army launched military exercises near Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The gym launched an exercise.',
  }),
  trigger('launch drill', 'force.exercise', 'Norland and its army launched military drills near Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The school launched a drill.',
  }),
  trigger('practise', 'force.exercise', 'Marines practised a landing near Orvel.', {
    needs: [
      { subject: 'force', object: 'drilled' },
      { subject: 'warship', object: 'drilled' },
    ],
    counter: 'The choir practised a hymn.',
  }),
  trigger('practice', 'force.exercise', 'Marines practiced a landing near Orvel.', {
    needs: [
      { subject: 'force', object: 'drilled' },
      { subject: 'warship', object: 'drilled' },
    ],
    counter: 'The choir practiced a hymn.',
  }),
  trigger('dig in', 'force.base', 'Troops dug in around Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'The guests dug in.',
  }),
  trigger('erect', 'force.base', 'Soldiers erected barricades in Orvel.', {
    needs: [{ subject: 'force', object: 'barricade' }],
    counter: 'Tenants erected a fence.',
  }),
  trigger('build', 'force.base', 'Norland built an airstrip near Orvel.', {
    needs: [{ object: 'airstrips', subject: 'force' }],
    counter: 'The firm built a school.',
  }),
  trigger('man checkpoint', 'force.base', 'Gunmen manned checkpoints in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'irregular' }],
    counter: 'Stewards manned a checkpoint.',
  }),
  trigger('man roadblock', 'force.base', 'Gunmen manned roadblocks in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'irregular' }],
  }),
  trigger('pitch camp', 'force.base', 'The militia pitched camp near Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The scouts pitched camp.',
  }),
  trigger('recruit', 'force.draft', 'The group recruited children in Orvel.', {
    needs: [
      { object: 'child', subject: 'force' },
      { object: 'child', subject: 'band' },
      { object: 'child', subject: 'irregular' },
      { object: 'child', subject: 'nobody' },
      { object: 'convicts', subject: 'force' },
      { object: 'convicts', subject: 'band' },
      { object: 'convicts', subject: 'nobody' },
      { object: 'recruit', subject: 'force' },
    ],
    counter: 'The firm recruited graduates.',
  }),
  trigger('send notice', 'force.draft', 'Draft notices were sent to men in Orvel.', {
    needs: [
      { object: 'callup', to: 'people' },
      { object: 'callup', subject: 'nobody' },
      { object: 'callup', subject: 'police' },
      { object: 'callup', in: 'territory' },
    ],
    counter: 'The bank sent a notice.',
  }),
  trigger('hand out notice', 'force.draft', 'Officers handed out draft notices in Orvel.', {
    needs: [
      { object: 'callup', to: 'people' },
      { object: 'callup', subject: 'nobody' },
      { object: 'callup', subject: 'police' },
      { object: 'callup', in: 'territory' },
    ],
    counter: 'The school handed out a notice.',
  }),
  trigger('force into army', 'force.draft', 'Boys were forced into the army in Orvel.', { bare: 'It has one sense.' }),
  trigger('scramble', 'force.deployment', 'Norland scrambled jets near Orvel.', {
    needs: [{ object: 'plane' }],
    counter: 'Norland scrambled the eggs.',
  }),
  trigger('move', 'force.deployment', 'Norland moved an aircraft carrier to Orvel.', {
    needs: [
      { object: 'strikegroup', to: 'anything' },
      { object: 'warship', to: 'anything' },
    ],
    counter: 'Norland moved the talks to Orvel.',
  }),
]
