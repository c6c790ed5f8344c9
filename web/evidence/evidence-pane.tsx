import { useEffect, useRef } from 'react'
import { type Explanation, PATHS, type ReportWithFamily, type Spans } from '../../src/http/contract.ts'
import { useAsk } from '../ask.ts'
import { counted, dayInWords } from '../day.ts'
import { Fault, Loading } from '../notes.tsx'
import { useView, ViewLink } from '../use-view.tsx'
import type { View } from '../view.ts'
import styles from './evidence.module.css'
import { ReportText } from './report-text.tsx'
import { type ReportWords, wordsByReport } from './report-words.ts'
import { panesStandBeside, scrollToMark } from './scroll-to-mark.ts'

/** The words of the report that is open, with those marked that what is open rests on. */
export function EvidencePane() {
  const view = useView()
  const { data: explanation } = useAsk<Explanation>(PATHS.explain, { id: view.id }, view.id !== undefined)
  const told = explanation && explanation.id === view.id ? wordsByReport(explanation) : []
  const report = view.report ?? told[0]?.report ?? (explanation?.kind === 'report' ? explanation.id : undefined)
  if (report === undefined) return view.id === undefined || explanation ? null : <Loading what="the words" />
  const own = told.find(words => words.report === report)
  const strong = view.span ?? own?.spans ?? []
  return (
    <>
      {view.id === undefined && (
        <ViewLink
          to={{ section: view.section, filters: view.filters }}
          className={styles['close']}
          data-key="Escape"
          aria-label="Close the report"
        >
          Close
        </ViewLink>
      )}
      {told.length > 1 && <OtherReports told={told} open={report} />}
      <ReportPane key={report} id={report} strong={strong} soft={view.span ? (own?.spans ?? []) : []} />
    </>
  )
}

/** Which of the reports that tell a thing is open, with the way to the others. */
function OtherReports({ told, open }: { readonly told: readonly ReportWords[]; readonly open: string }) {
  const view = useView()
  const at = (report: string): View => ({
    section: view.section,
    filters: view.filters,
    ...(view.id && { id: view.id }),
    report,
  })
  const here = told.findIndex(({ report }) => report === open)
  const [before, after] = [told[here - 1], told[here + 1]]
  return (
    <nav className={styles['others']} aria-label="Reports that tell this">
      <p className={styles['steps']}>
        {here >= 0 ? `Report ${here + 1} of ${told.length}` : counted(told.length, 'report')} that tell this
        {before && <ViewLink to={at(before.report)}>previous</ViewLink>}
        {after && <ViewLink to={at(after.report)}>next</ViewLink>}
      </p>
      <details>
        <summary>All {told.length}</summary>
        <ul>
          {told.map(({ report, source }) => (
            <li key={report}>
              <ViewLink to={at(report)} {...(report === open && { 'aria-current': 'true' })}>
                {source}
              </ViewLink>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

/** How each report of a family stands to the one that its words come from. */
function standingIn(family: ReportWithFamily['family']): ReadonlyMap<string, string> {
  const relations = (family?.members ?? []).map(({ report, relation }) => [report, relation] as const)
  return new Map<string, string>(family?.origin === undefined ? relations : [...relations, [family.origin, 'origin']])
}

function ReportPane({ id, strong, soft }: { readonly id: string; readonly strong: Spans; readonly soft: Spans }) {
  const { data, error, refetch } = useAsk<ReportWithFamily>(PATHS.report, { id })
  const asked = useView().span !== undefined
  const pane = useRef<HTMLDivElement>(null)
  const spans = String(strong)
  useEffect(() => {
    if (!data || spans === '') return
    const mark = pane.current?.querySelector('mark[data-span]')
    // On a narrow screen the words stand below what is open: go there only when they were asked for.
    if (mark && (asked || panesStandBeside())) scrollToMark(mark)
  }, [data, spans, asked])
  if (error) return <Fault error={error} again={() => void refetch()} />
  if (!data) return <Loading what="the report" />
  const { report, family, relatives } = data
  const standing = standingIn(family)
  return (
    <div ref={pane}>
      <p className="unseen" role="status">
        Showing the words of {report.outlet ?? report.id}
      </p>
      <div className={styles['head']}>
        <p className={styles['source']}>
          <strong>{report.outlet ?? 'Unnamed outlet'}</strong>{' '}
          {report.published === undefined ? 'no date of publication' : dayInWords(report.published)}
        </p>
        {report.url !== undefined && <p className={styles['source']}>{report.url}</p>}
        {relatives.length > 0 && (
          <p className={styles['source']}>
            Carries the same words as{' '}
            {relatives.map(other => `${other.outlet ?? other.id} (${standing.get(other.id) ?? 'first'})`).join(', ')}:
            counted once.{standing.has(report.id) && ` This is the ${standing.get(report.id)}.`}
          </p>
        )}
        {!report.headline && (
          <h2 lang={report.language} dir="auto">
            {report.title ?? report.id}
          </h2>
        )}
      </div>
      <ReportText report={report} strong={strong} soft={soft} />
    </div>
  )
}
