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
      {told.length > 1 && <OtherReports told={told} open={report} />}
      <ReportPane key={report} id={report} strong={strong} soft={view.span ? (own?.spans ?? []) : []} />
    </>
  )
}

function OtherReports({ told, open }: { readonly told: readonly ReportWords[]; readonly open: string }) {
  const view = useView()
  const at = (report: string): View => ({
    section: view.section,
    filters: view.filters,
    ...(view.id && { id: view.id }),
    report,
  })
  return (
    <nav className={styles['others']} aria-label="Reports that tell this">
      <p>{counted(told.length, 'report')} tell this:</p>
      <ul>
        {told.map(({ report, source }) => (
          <li key={report}>
            <ViewLink to={at(report)} {...(report === open && { 'aria-current': 'true' })}>
              {source}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function ReportPane({ id, strong, soft }: { readonly id: string; readonly strong: Spans; readonly soft: Spans }) {
  const { data, error, refetch } = useAsk<ReportWithFamily>(PATHS.report, { id })
  const pane = useRef<HTMLDivElement>(null)
  const spans = String(strong)
  useEffect(() => {
    if (!data || spans === '') return
    pane.current?.querySelector('mark[data-span]')?.scrollIntoView({ block: 'center' })
  }, [data, spans])
  if (error) return <Fault error={error} again={() => void refetch()} />
  if (!data) return <Loading what="the report" />
  const { report, relatives } = data
  return (
    <div ref={pane}>
      <div className={styles['head']}>
        <h2 lang={report.language}>{report.title ?? report.id}</h2>
        <p className={styles['source']}>
          {[report.outlet, report.published === undefined ? 'no date of publication' : dayInWords(report.published)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {report.url !== undefined && <p className={styles['source']}>{report.url}</p>}
        {relatives.length > 0 && (
          <p className={styles['source']}>
            Carries the same words as {relatives.map(other => other.outlet ?? other.id).join(', ')}: counted once.
          </p>
        )}
      </div>
      <ReportText report={report} strong={strong} soft={soft} />
    </div>
  )
}
