/** Families and types of which one event is told by many words: the shelling, the attack, the dead. */
export const VIOLENT: ReadonlySet<string> = new Set([
  'battle',
  'strike',
  'explosive.device',
  'explosive.suicide',
  'explosive.grenade',
  'attack.killing',
  'attack.shooting',
  'attack.assassination',
  'attack.primitive',
  'property.destruction',
  'property.sabotage',
])

/** Types that mostly tell what came of a deed: people were killed, houses damaged. */
export const HARM: ReadonlySet<string> = new Set(['attack.killing', 'attack.assassination', 'property.destruction'])

/** Words for violence of whatever kind. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(
  (
    'attack attacks attacked attacking strike strikes blast blasts explosion explosions exploded bombing bombings bombed raid raids ' +
    'bombardment violence incident assault hit hits struck massacre atrocity'
  ).split(' '),
)
