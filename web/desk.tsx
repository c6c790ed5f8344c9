import { lazy, type ReactNode, Suspense } from 'react'
import { BriefPage } from './brief/brief-page.tsx'
import styles from './desk.module.css'
import { EvidencePane } from './evidence/evidence-pane.tsx'
import { Help } from './help.tsx'
import { useKeys } from './keys.ts'
import { Loading } from './notes.tsx'
import { Rail } from './rail.tsx'
import { ControlList } from './record/control-list.tsx'
import { EventsList } from './record/events-list.tsx'
import { FiguresList } from './record/figures-list.tsx'
import { RecordPane } from './record/record-pane.tsx'
import { ReportsList } from './record/reports-list.tsx'
import { ReviewList } from './review/review-list.tsx'
import { SearchResults } from './search-results.tsx'
import { SidesProvider } from './side.tsx'
import { StatementsList } from './statements/statements-list.tsx'
import { Top } from './top.tsx'
import { useView } from './use-view.tsx'
import type { Section } from './view.ts'

// Drawing needs large packages; words do not wait for them.
const MapPage = lazy(() => import('./map/map-page.tsx').then(module => ({ default: module.MapPage })))
const TimelinePage = lazy(() =>
  import('./timeline/timeline-page.tsx').then(module => ({ default: module.TimelinePage })),
)

const PAGES: { readonly [S in Section]: () => ReactNode } = {
  brief: () => <BriefPage />,
  events: () => <EventsList />,
  statements: () => <StatementsList />,
  control: () => <ControlList />,
  figures: () => <FiguresList />,
  map: () => <MapPage />,
  timeline: () => <TimelinePage />,
  reports: () => <ReportsList />,
  review: () => <ReviewList />,
}

/** The whole desk: rail, list, what is open, and its words. Everything follows from the address. */
export function Desk() {
  const view = useView()
  useKeys()
  const searching = view.section === 'brief' && view.filters.q !== undefined
  return (
    <SidesProvider>
      <div className={styles['desk']}>
        <a className={styles['skip']} href="#main">
          Skip to the list
        </a>
        <Top />
        <Rail />
        <div className={styles['panes']} data-open={view.id !== undefined || view.report !== undefined}>
          <main id="main" className={styles['pane']} tabIndex={-1}>
            <Suspense fallback={<Loading what="the page" />}>
              {searching ? <SearchResults /> : PAGES[view.section]()}
            </Suspense>
          </main>
          {view.id !== undefined && (
            <section className={`${styles['pane']} ${styles['record']}`} aria-label="What is open">
              <RecordPane key={view.id} id={view.id} />
            </section>
          )}
          {(view.id !== undefined || view.report !== undefined) && (
            <aside
              className={`${styles['pane']} ${styles['evidence']}`}
              aria-label="Words of the report"
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by the keyboard
              tabIndex={0}
            >
              <EvidencePane />
            </aside>
          )}
        </div>
        <Help />
      </div>
    </SidesProvider>
  )
}
