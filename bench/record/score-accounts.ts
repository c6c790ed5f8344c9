import type { Account } from '../../src/record/account.ts'
import { aboutOf, isAbout } from './about.ts'
import { type PartScore, percent } from './part-score.ts'
import type { ReadStory } from './read-story.ts'
import { opposesSame } from './same-account.ts'
import type { StoryAccount } from './story-shape.ts'
import { type FoundTelling, findTellings } from './tellings.ts'

/** Contradictions of the record against those of the key: how many of the key's were found, and what share of those found is in none of the key. */
export function scoreAccounts(read: ReadStory): PartScore {
  const { story, record } = read
  const tellings = findTellings(read)
  const disputed = record.accounts.filter(account => account.disputed)
  const isOf = (account: Account, expected: StoryAccount) => isSame(account, expected, { read, tellings })
  const wanted = story.accounts.filter(account => account.disputed && !account.optional)
  const allowed = story.accounts.filter(account => account.disputed)
  const found = wanted.filter(expected => disputed.some(account => isOf(account, expected)))
  const wrong = disputed.filter(account => !allowed.some(expected => isOf(account, expected)))
  const updates = story.accounts.filter(account => !account.disputed)
  const mistaken = updates.filter(expected => disputed.some(account => isOf(account, expected)))
  return {
    figures: [
      ['contradictions found', percent(found.length, wanted.length)],
      ['contradictions of the record that are none', percent(wrong.length, Math.max(disputed.length, 1))],
      ['contradictions of the record, count', disputed.length],
      ['updates not taken for contradictions', percent(updates.length - mistaken.length, updates.length)],
    ],
    faults: [
      ...wanted
        .filter(expected => !found.includes(expected))
        .map(({ question, title }) => `contradiction not found: ${question}: ${title}`),
      ...wrong.map(account => `no contradiction: ${sayAccount(account, read)}`),
      ...mistaken.map(({ title }) => `an update taken for a contradiction: ${title}`),
    ],
  }
}

function isSame(
  account: Account,
  expected: StoryAccount,
  { read, tellings }: { readonly read: ReadStory; readonly tellings: readonly FoundTelling[] },
): boolean {
  return (
    opposesSame(account, expected, read.nameOf) &&
    isAbout(account.about, aboutOf(expected.about, read.story, tellings), read)
  )
}

/** The question and its positions on a line. */
export function sayAccount({ question, title, positions }: Account, { nameOf }: Pick<ReadStory, 'nameOf'>): string {
  const said = positions.map(({ speaker, side, value, evidence }) => {
    const reports = [...new Set(evidence.map(({ report }) => nameOf(report).slice(0, 2)))]
    return `${speaker}${side ? ` (${side})` : ''}: ${value} [${reports.join(' ')}]`
  })
  return `${question}: ${title}: ${said.join('; ')}`
}
