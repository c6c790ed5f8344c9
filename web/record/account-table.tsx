import type { Account } from '../../src/http/contract.ts'
import { counted } from '../day.ts'
import { FootnoteLink } from '../footnote.tsx'
import { Disputed } from '../list.tsx'
import { SideMark } from '../side.tsx'
import type { Numbering } from './numbered.ts'
import styles from './record.module.css'

type Position = Account['positions'][number]

/** Who says what on one question: a row for each voice, by side; a column for each thing that is said. */
export function AccountTable({ account, numbering }: { readonly account: Account; readonly numbering: Numbering }) {
  const values = [...new Set(account.positions.map(position => position.value))]
  const voices = voicesOf(account.positions)
  return (
    <div className={styles['scroll']}>
      <table className={styles['accounts']}>
        <caption>
          {account.title} {account.disputed && <Disputed />}
        </caption>
        <thead>
          <tr>
            <th scope="col">Voice</th>
            {values.map(value => (
              <th key={value} scope="col">
                {value}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voices.map(({ key, speaker, side, positions }) => (
            <tr key={key}>
              <th scope="row">
                {speaker} <SideMark side={side} />
              </th>
              {values.map(value => {
                const said = positions.filter(position => position.value === value)
                return (
                  <td key={value}>
                    {said.length === 0 && <NotSaid />}
                    {said.map(position => (
                      <Said key={position.stance} position={position} numbering={numbering} />
                    ))}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function NotSaid() {
  return (
    <span className={styles['silent']}>
      <span aria-hidden="true">–</span>
      <span className="unseen">has not said</span>
    </span>
  )
}

function Said({ position, numbering }: { readonly position: Position; readonly numbering: Numbering }) {
  return (
    <div>
      {position.stance}{' '}
      {position.evidence.map(({ report, spans }) => (
        <FootnoteLink key={`${report} ${String(spans)}`} note={numbering.noteFor({ report, spans })} />
      ))}
      {position.repeatedBy.length > 0 && (
        <span className={styles['basis']}>only repeated by {counted(position.repeatedBy.length, 'report')}</span>
      )}
    </div>
  )
}

interface Voice {
  readonly key: string
  readonly speaker: string
  readonly side: string | undefined
  readonly positions: readonly Position[]
}

/** The voices, those of one side together, each with all that it says. */
function voicesOf(positions: readonly Position[]): readonly Voice[] {
  const byVoice = Map.groupBy(positions, position => `${position.side ?? '~'} ${position.actor ?? position.speaker}`)
  return [...byVoice]
    .map(([key, said]) => ({ key, speaker: said[0]?.speaker ?? '', side: said[0]?.side, positions: said }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}
