/** A rule as the `rule` field of a reading names it: `…` stands for any one of `tails`. */
export interface RuleName {
  readonly name: string
  /** The field of the reading that it gives. */
  readonly gives: string
  readonly means: string
  readonly tails?: readonly string[]
}

type Row = readonly [name: string, means: string, tails?: readonly string[]]

/** Rules that give one field. */
export function named(gives: string, rows: readonly Row[]): readonly RuleName[] {
  return rows.map(([name, means, tails]) => ({ name, gives, means, ...(tails ? { tails } : {}) }))
}

/** The rule of a name among others; where the name has a tail, with it. */
export function ruleNamed(
  rules: readonly RuleName[],
  rule: string,
): { readonly means: string; readonly tail?: string } | undefined {
  for (const { name, means, tails = [] } of rules) {
    if (name === rule) return { means }
    const [before = '', after = ''] = name.split('…')
    const isLike = tails.length > 0 && rule.startsWith(before) && rule.endsWith(after)
    const tail = isLike ? rule.slice(before.length, rule.length - after.length) : ''
    if (tails.includes(tail)) return { means, tail }
  }
  return undefined
}
