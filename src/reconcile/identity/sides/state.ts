/** A state’s side is the two letters of its country; a group’s is its name. */
export const isState = (side: string): boolean => /^[A-Z]{2}$/.test(side) && !UNIONS.has(side)

/** True for an armed group’s: no state’s, and no union’s or relief body’s. */
export const isGroupSide = (side: string): boolean => !isState(side) && !UNIONS.has(side)

const UNIONS: ReadonlySet<string> = new Set(['UN', 'EU', 'AU', 'NATO', 'ECOWAS', 'ICRC'])
