/** What a name stands for: a piece of ground, who governs it ("Moscow insists"), or somebody or something else of the place ("Kherson residents"). */
export interface Sense {
  readonly of: 'ground' | 'power' | 'people'
  readonly rule: string
}

/** The ground, by a rule of this name. */
export const GROUND = (rule: string): Sense => ({ of: 'ground', rule: `places/${rule}` })
/** Who governs, by a rule of this name. */
export const POWER = (rule: string): Sense => ({ of: 'power', rule: `places/${rule}` })
/** Somebody or something else of the place, by a rule of this name. */
export const PEOPLE = (rule: string): Sense => ({ of: 'people', rule: `places/${rule}` })
