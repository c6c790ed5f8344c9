/** What people do, so that a bare number that does it counts people. Example: "Tens of thousands marched", "Some 300 took refuge". */
export const DOINGS: ReadonlySet<string> = new Set(
  'march protest demonstrate rally gather shelter live queue cheer mourn attend starve sleep camp turn pour flock assemble strike chant parade walk wait sign volunteer enlist vote depend rely survive suffer lack need await arrive return'.split(
    ' ',
  ),
)

/** What people are in or at. Example: "More than a million are at risk of famine", "Thousands are without water". */
export const STRAITS: ReadonlySet<string> = new Set(
  'risk need danger hunger poverty famine trap strand hungry homeless trapped stranded power electricity water food shelter exile limbo'.split(
    ' ',
  ),
)
