import type { NameKind } from '../analysis.ts'

export const NAME_KINDS: readonly NameKind[] = ['person', 'organisation', 'place', 'other']

/** Places of a word in a name (Ratinov & Roth 2009): at its beginning, inside, last, the name alone. */
const PARTS = ['B', 'I', 'L', 'U'] as const

/** Labels of words: 0 for none, then begin, inside, last and unit of each kind in the order of `NAME_KINDS`. */
export const NAME_LABELS: readonly string[] = ['O', ...NAME_KINDS.flatMap(kind => PARTS.map(part => `${part}-${kind}`))]

/** Number of the label of a word in a name. */
export function labelOf(kind: NameKind, part: (typeof PARTS)[number]): number {
  return 1 + NAME_KINDS.indexOf(kind) * PARTS.length + PARTS.indexOf(part)
}

/** Whether a label may come after another; the start is `NAME_LABELS.length`. */
export function mayFollow(before: number, label: number): boolean {
  const [part, kind] = partsOf(label)
  const [earlier, open] = partsOf(before)
  const goesOn = earlier === 'B' || earlier === 'I'
  return part === 'I' || part === 'L' ? goesOn && kind === open : !goesOn
}

/** Whether a sentence may end with a label. */
export function mayEnd(label: number): boolean {
  const [part] = partsOf(label)
  return part !== 'B' && part !== 'I'
}

function partsOf(label: number): [part: string, kind: string] {
  const [part = 'O', kind = ''] = NAME_LABELS[label]?.split('-') ?? []
  return [part, kind]
}
