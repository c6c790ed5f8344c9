import type { ExplainedField, ExplainedWords, Explanation } from './explanation.ts'

/** An explanation as lines for a terminal, without colour. */
export function explanationText(explanation: Explanation): readonly string[] {
  const { id, kind, title, rule, words, fields, tellings, notes, accounts, decisions } = explanation
  return [
    `${kind} ${id}`,
    oneLine(title),
    ...(rule ? [`rule: ${rule}`] : []),
    ...words.map(wordsLine),
    ...section('Fields', fields.flatMap(fieldLines)),
    ...section(
      'Told by',
      tellings.map(telling => `${telling.source}: ${telling.id}`),
    ),
    ...section(
      'Accounts',
      accounts.flatMap(account => [
        `${account.title}${account.disputed ? ' ≠ disputed' : ''}`,
        ...account.positions.map(position => `  ${position.speaker} ${position.stance}: ${position.value}`),
      ]),
    ),
    ...section(
      'Decisions',
      decisions.map(({ kind: said, by, at, why }) => `${said} by ${by} at ${at}${why ? `: ${why}` : ''}`),
    ),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ]
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map(line => `  ${line}`)]
}

function fieldLines({ name, value, basis, rule, why, support, words }: ExplainedField): readonly string[] {
  const rest = [basis, rule && `rule ${rule}`, support].filter(Boolean).join('; ')
  return [
    `${name}: ${oneLine(value)}${rest ? ` (${rest})` : ''}`,
    ...(why ? [`  ${why}`] : []),
    ...words.map(found => `  ${wordsLine(found)}`),
  ]
}

function wordsLine({ source, quote, before, after }: ExplainedWords): string {
  return `…${oneLine(before)}【${oneLine(quote)}】${oneLine(after)}… — ${source}`
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ')
