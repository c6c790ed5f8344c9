import type { FigureKind } from './counted-nouns.ts'

/** Verbs whose subject has, or had, what is counted behind them. Example: "The militia has nine tanks", "North Korea sent 10,000 troops". */
export const HAVING: ReadonlySet<string> = new Set(
  'have possess own command field keep lose suffer sustain send deploy mass station commit transfer supply approve pledge promise allocate donate provide spend announce earmark withdraw move pull mobilise mobilize conscript recruit employ muster boast report count number bury mourn give receive obtain ship deliver enlist draft buy purchase order build produce operate'.split(
    ' ',
  ),
)

/** Verbs whose subject has the ground that is counted behind them. Example: "Rebels took six villages", "The army holds a third of the city". */
export const HOLDING: ReadonlySet<string> = new Set(
  'hold control take seize capture occupy free liberate retake recapture regain reclaim recover win conquer overrun gain annex rule govern cede surrender enter administer reconquer secure advance restore establish assert'.split(
    ' ',
  ),
)

/** Verbs whose subject fires the munitions, or flies the strikes, that are counted behind them. Example: "Iran launched 180 missiles". */
export const FIRING: ReadonlySet<string> = new Set(
  'fire launch lob drop release conduct carry fly mount stage'.split(' '),
)

/** Verbs whose subject gives, asks for or loses the money. Example: "The agency asked for $4 billion in aid". */
export const PAYING: ReadonlySet<string> = new Set(
  'give offer ask seek request demand need spend lend raise receive sign unveil pay release freeze'.split(' '),
)

/** Kinds that are fired or flown. */
export const FIRED: ReadonlySet<FigureKind> = new Set(['missiles', 'drones', 'bombs', 'shells', 'strikes'])

/** Kinds of figures that are ground. */
export const GROUND: ReadonlySet<FigureKind> = new Set(['settlements', 'regions', 'area', 'share', 'distance'])

/** Verbs whose subject has the dead, hurt or lost that are counted behind them. Example: "The brigade suffered 50 casualties". */
export const SUFFERING: ReadonlySet<string> = new Set(
  'lose suffer sustain mourn bury admit acknowledge concede'.split(' '),
)

/** Words between the counted and whose they are. Example: "12 soldiers from the 5th Brigade", "casualties among the marines". */
export const LINKS: ReadonlySet<string> = new Set(['of', 'from', 'among'])

/** Kinds that count who has suffered: their owner is never who acts. */
export const SUFFERED: ReadonlySet<FigureKind> = new Set([
  ...(['killed', 'wounded', 'casualties', 'missing', 'captured', 'abducted', 'detained', 'displaced'] as const),
  ...(['evacuated', 'released', 'escaped', 'surrendered'] as const),
])
