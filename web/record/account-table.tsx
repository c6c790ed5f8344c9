import type { Account } from '../../src/http/contract.ts'
import { counted } from '../day.ts'
import { FootnoteLink } from '../footnote.tsx'
import { Disputed } from '../list.tsx'
import { SideMark } from '../side.tsx'
import type { Numbering } from './numbered.ts'
import styles from './record.module.css'

type Position = Account['positions'][number]

/** Who says what on one question: a row for each thing that is said, a column for each side, in each cell the voices. */
export function AccountTable({ account, numbering }: { readonly account: Account; readonly numbering: Numbering }) {
  const { positions, changes = [], silent = [] } = account
  const values = [...new Set(positions.map(({ value }) => value))]
  const sides = columnsOf(account)
  return (
    <div className={styles['scroll']}>
      <table className={styles['accounts']}>
        <caption>
          {account.title} {account.disputed && <Disputed />}
        </caption>
        <thead>
          <tr>
            <th scope="col">What is said</th>
            {sides.map(side => (
              <th key={side} scope="col">
                {side === NO_SIDE ? 'No side' : <SideMark side={side} named />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.map(value => (
            <tr key={value}>
              <th scope="row">{value}</th>
              {sides.map(side => {
                const said = positions.filter(one => one.value === value && (one.side ?? NO_SIDE) === side)
                return (
                  <td key={side}>
                    {said.length === 0 && <NotSaid isSilent={silent.includes(side)} />}
                    {said.map(position => (
                      <Said
                        key={`${position.actor ?? position.speaker} ${position.stance} ${position.evidence[0]?.report}`}
                        position={position}
                        numbering={numbering}
                      />
                    ))}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {changes.map(({ from, to, day }) => (
        <p key={`${from} ${to}`} className={styles['basis']}>
          {positions[to]?.speaker} changed the account on <time dateTime={day}>{day}</time>: before “
          {positions[from]?.value}”, since then “{positions[to]?.value}”.
        </p>
      ))}
    </div>
  )
}

const NO_SIDE = ''

/** The sides that say something and those that have a part in it and say nothing, by their letters; who is of no side comes last. */
function columnsOf({ positions, silent = [] }: Account): readonly string[] {
  const sides = new Set([...positions.flatMap(({ side }) => side ?? []), ...silent])
  return [...[...sides].sort(), ...(positions.some(({ side }) => side === undefined) ? [NO_SIDE] : [])]
}

/** A side that says nothing on the question at all, or only not this. */
function NotSaid({ isSilent }: { readonly isSilent: boolean }) {
  if (isSilent) return <span className={styles['silent']}>has not said</span>
  return (
    <span className={styles['silent']}>
      <span aria-hidden="true">–</span>
      <span className="unseen">does not say so</span>
    </span>
  )
}

function Said({ position, numbering }: { readonly position: Position; readonly numbering: Numbering }) {
  return (
    <div>
      {position.speaker}{' '}
      <span className={styles['basis']}>
        {position.stance}
        {position.first !== undefined && (
          <>
            {' '}
            · <time dateTime={position.first}>{position.first}</time>
          </>
        )}
      </span>
      {position.evidence.map(({ report, spans }) => (
        <FootnoteLink key={`${report} ${String(spans)}`} note={numbering.noteFor({ report, spans })} />
      ))}
      {position.repeatedBy.length > 0 && (
        <span className={styles['basis']}>only repeated by {counted(position.repeatedBy.length, 'report')}</span>
      )}
    </div>
  )
}
