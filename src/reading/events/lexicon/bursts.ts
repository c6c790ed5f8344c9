const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What bursts by mistake, by lemma: "a boiler explosion", "the explosion of a transformer". */
export const BY_MISTAKE: ReadonlySet<string> = words(
  'boiler steam transformer tyre tire battery cylinder canister firework fireworks chemical methane firedamp dust ammonia propane butane lpg stove kitchen cooker generator compressor kiln silo',
)

/** Works that burst by mistake, two words, the second by lemma. */
export const WORKS_THAT_BURST: ReadonlySet<string> = new Set([
  ...[
    'fireworks',
    'firework',
    'firecracker',
    'chemical',
    'chemicals',
    'paint',
    'sugar',
    'flour',
    'fertiliser',
    'fertilizer',
    'plastics',
  ].flatMap(kind => ['factory', 'plant', 'warehouse', 'workshop', 'depot', 'mill'].map(place => `${kind} ${place}`)),
])

/** What a blast that nobody meant is put down to, by lemma. */
export const CAUSES_OF_MISTAKE: ReadonlySet<string> = words(
  'leak leakage gas cylinder boiler fault malfunction circuit overheating negligence welding spark methane dust transformer accident carelessness mishandling',
)

/** Words beside which a blast in a mine is one of coal, by lemma. */
export const MINERS: ReadonlySet<string> = words(
  'miner collier coal colliery coalface pit shaft methane firedamp goldmine mineworker',
)

/** What is loud without bursting, by lemma: "the foghorn's blast", "a blast of cold air", "an explosion in rents". */
export const LOUD: ReadonlySet<string> = words(
  'furnace foghorn horn trumpet whistle siren quarry volcano air wind heat cold winter music colour color noise energy light joy laughter past rent interest demand taste flavour creativity talent growth case number sale cost traffic tourism',
)

/** Who bursts things for a living, by lemma: "the demolition crew", "quarry workers", "fishermen". */
export const WRECKERS: ReadonlySet<string> = words(
  'engineer crew contractor demolition demolisher quarryman quarry fisherman fishermen fisher miner farmer geologist builder avalanche ski',
)
