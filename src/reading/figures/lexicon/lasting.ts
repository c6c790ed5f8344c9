/** States of a conflict whose length is a figure. Example: "The siege of Orvel lasted 86 days". */
export const STATES: ReadonlySet<string> = new Set(
  'siege blockade ceasefire cease-fire truce armistice blackout outage curfew battle fighting occupation standoff stand-off bombardment offensive encirclement captivity lull assault shutdown pause clash detention imprisonment'.split(
    ' ',
  ),
)

/** Verbs of which the length behind them is that of their subject. Example: "The truce held for nine hours". */
export const LASTING: ReadonlySet<string> = new Set(
  'last endure hold continue rage drag go stand survive stretch run persist collapse'.split(' '),
)

/** Verbs that are such a state by themselves. Example: "The town was besieged for 86 days". */
export const ENDURED: ReadonlySet<string> = new Set('besiege blockade encircle surround trap occupy cut'.split(' '))

/** What a town is without. Example: "The town went without power for three days". */
export const LACKED: ReadonlySet<string> = new Set('power electricity water heating gas internet light'.split(' '))
