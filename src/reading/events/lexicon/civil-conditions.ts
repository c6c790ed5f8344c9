/** What powers agree on; a bare treaty needs nobody to say so, a deal does. */
export const AGREED = {
  needs: [
    { subject: 'power', object: 'pact' },
    { subject: 'nobody', object: 'treaty' },
    { subject: 'nobody', object: 'accord', in: 'territory' },
    { object: 'pact', between: 'power' },
    { object: 'pact', with: 'power' },
  ],
} as const
/** What powers break off and take up again: ties between countries. */
export const TIES = {
  needs: [
    { subject: 'power', object: 'relation' },
    { object: 'relation', between: 'power' },
    { subject: 'nobody', object: 'relation', with: 'power' },
  ],
} as const
/** Who looks into a thing by law. */
export const PROBED = { needs: [{ subject: 'prober' }, { subject: 'nobody', into: 'anything' }] } as const
/** Arms that go to a power, or that one gives away. */
export const ARMS = {
  needs: [
    { subject: 'power', object: 'weapon' },
    { object: 'weapon', to: 'power' },
    { subject: 'power', object: 'plane', to: 'power' },
  ],
} as const
/** What people in need are given: what nobody sells, or what a giver brings to people or a place. */
export const HELP = {
  needs: [
    { object: 'succour', to: 'territory' },
    { object: 'succour', to: 'folk' },
    { object: 'succour', to: 'people' },
    { object: 'succour', to: 'power' },
    { object: 'succour', in: 'territory' },
    { object: 'succour', into: 'territory' },
    { object: 'succour', over: 'territory' },
    { subject: 'aidgiver', object: 'succour' },
    { subject: 'power', object: 'succour' },
    { subject: 'aidgiver', object: 'relief', to: 'territory' },
    { subject: 'aidgiver', object: 'relief', to: 'folk' },
    { subject: 'aidgiver', object: 'relief', in: 'territory' },
    { subject: 'aidgiver', object: 'relief', into: 'territory' },
    { subject: 'aidgiver', object: 'relief', over: 'territory' },
    { subject: 'power', object: 'relief', to: 'power' },
    { subject: 'power', object: 'relief', to: 'territory' },
    { subject: 'nobody', object: 'relief', to: 'folk' },
    { subject: 'nobody', object: 'succour' },
    { subject: 'folk', object: 'relief' },
    { object: 'relief', for: 'folk' },
  ],
} as const
/** What is given to those who flee. */
export const REFUGE = {
  needs: [
    { subject: 'power', object: 'asylum' },
    { subject: 'nobody', object: 'asylum' },
    { subject: 'people', object: 'asylum', in: 'territory' },
    { subject: 'people', object: 'asylum', from: 'power' },
    { object: 'asylumish', to: 'people', subject: 'power' },
    { object: 'asylumish', subject: 'nobody', in: 'territory' },
    { object: 'asylumish', in: 'consulate' },
    { object: 'asylumish', subject: 'folk', in: 'territory' },
  ],
} as const
/** Who talks with whom: powers, or nobody named at a place. */
export const PARLEY = {
  needs: [
    { between: 'power' },
    { with: 'power' },
    { of: 'power' },
    { subject: 'envoy' },
    { subject: 'power' },
    { between: 'nobody', with: 'nobody', subject: 'nobody', in: 'territory' },
    { between: 'nobody', with: 'nobody', subject: 'nobody', on: 'nobody', over: 'nobody' },
    { between: 'nobody', with: 'nobody', subject: 'nobody', on: 'dispute' },
    { between: 'nobody', with: 'nobody', subject: 'nobody', over: 'dispute' },
  ],
} as const
/** Who keeps the peace. */
export const HELD_PEACE = {
  needs: [
    { subject: 'power', object: 'truce' },
    { subject: 'power', object: 'pause' },
    { subject: 'nobody', object: 'truce' },
  ],
} as const
/** Whoever holds an office, by title or by what is left. */
export const OFFICE_HOLDER = {
  needs: [
    { subject: 'official' },
    { subject: 'cabinet' },
    { subject: 'named', as: 'official' },
    { subject: 'people', as: 'official' },
    { subject: 'people', from: 'office' },
  ],
  intransitive: true,
} as const
/** What those who make laws do with one. */
export const LEGISLATED = {
  needs: [
    { subject: 'assembly', object: 'statute' },
    { subject: 'parliamentarian', object: 'statute' },
    { subject: 'power', object: 'statute' },
    { subject: 'nobody', object: 'statute', to: 'nobody' },
  ],
} as const
/** Who holds or ends talks. */
export const TALKED = {
  needs: [
    { subject: 'power' },
    { subject: 'named', with: 'named' },
    { subject: 'nobody', between: 'power' },
    { subject: 'nobody', with: 'power' },
    { with: 'power' },
  ],
} as const
/** Who speaks with whom over a line. */
export const SPOKEN = {
  needs: [{ subject: 'envoy' }, { subject: 'named' }, { with: 'envoy' }, { subject: 'power', with: 'power' }],
  intransitive: true,
} as const
/** What a power praises: what is done for peace, or another power. */
export const PRAISED = {
  needs: [
    { subject: 'power', object: 'goodwill' },
    { subject: 'power', object: 'rule' },
    { subject: 'power', object: 'power' },
    { subject: 'power', object: 'envoy' },
    { subject: 'power', object: 'people', for: 'goodwill' },
  ],
} as const
