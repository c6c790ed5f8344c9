import type { Account } from '../../src/record/account.ts'
import type { StoryAccount } from './story-shape.ts'

/**
 * Whether an account of the record sets two values of the key against each other: it asks the same question, and two of its positions of different
 * value are told in reports of two different values of the key. What it is about is for the caller to compare.
 */
export function opposesSame(
  account: Account,
  expected: Pick<StoryAccount, 'question' | 'also' | 'values'>,
  nameOf: (report: string) => string,
): boolean {
  if (![expected.question, ...expected.also].includes(account.question)) return false
  const told = account.positions.map(({ value, evidence, repeatedBy }) => ({
    value,
    reports: new Set([...evidence.map(({ report }) => report), ...repeatedBy].map(nameOf)),
  }))
  const positionsOf = (reports: readonly string[]) =>
    told.filter(one => reports.some(report => one.reports.has(report)))
  return expected.values.some((first, index) =>
    expected.values
      .slice(index + 1)
      .some(second => positionsOf(first.reports).some(a => positionsOf(second.reports).some(b => a.value !== b.value))),
  )
}
