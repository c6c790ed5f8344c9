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
/** What powers break off: ties between countries. */
export const BROKEN = {
  needs: [
    { subject: 'power', object: 'relation' },
    { object: 'relation', between: 'power' },
    { subject: 'nobody', object: 'relation', with: 'power' },
  ],
} as const
/** What powers take up again: ties between countries. */
export const RESTORED = BROKEN
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
    { object: 'succour', to: 'anything' },
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
    { object: 'asylum' },
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
