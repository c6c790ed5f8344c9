import type { Account, DifferenceKind } from '../record/account.ts'

const DIFFER_IN: { readonly [kind in DifferenceKind]: string } = {
  polarity: 'in whether it happened',
  number: 'in number',
  date: 'in date',
  place: 'in place',
  responsibility: 'in who did it',
  control: 'in who holds it',
  name: 'in name',
  manner: 'in manner',
  update: 'as an update: the later is what the earlier has become',
}

/** What the positions of an account differ in, who has changed their account and when, and which sides say nothing; a line each. */
export function accountNotes({ positions, differences = [], changes = [], silent = [] }: Account): string[] {
  const at = (index: number | undefined) => positions[index ?? -1]
  const said = (index: number | undefined) => `${at(index)?.speaker ?? ''} (${at(index)?.value ?? ''})`
  return [
    ...differences.map(({ kind, between: [a, b] }) => `${said(a)} and ${said(b)} differ ${DIFFER_IN[kind]}.`),
    ...changes.map(
      ({ from, to, day }) =>
        `${at(to)?.speaker ?? ''} changed the account on ${day}: before “${at(from)?.value ?? ''}”, since then “${at(to)?.value ?? ''}”.`,
    ),
    ...silent.map(side => `${side} has a part in it and has not said.`),
  ]
}
