/** What is done to ground. */
export const PLACE = { needs: [{ object: 'territory' }], objectIs: 'place' } as const
/** What is done to people or a force. */
export const PEOPLE = { needs: [{ object: 'people' }, { object: 'force' }] } as const
/** The same of somebody by name, whoever that is: nothing else with a name is murdered. */
export const ANYBODY = { needs: [{ object: 'people' }, { object: 'force' }, { object: 'a name' }] } as const
/** What is done to ground or to a site on it. */
export const HELD = { needs: [{ object: 'territory' }, { object: 'site' }], objectIs: 'place' } as const
/** A force that goes into a place has it. */
export const INTO = { needs: [{ subject: 'force', into: 'territory' }], objectIs: 'place', intransitive: true } as const
/** Whoever drives others out of a place has it; whose it was, the country tells. */
export const OUSTED = {
  needs: [
    { object: 'force', of: 'territory' },
    { object: 'force', from: 'territory' },
  ],
} as const
