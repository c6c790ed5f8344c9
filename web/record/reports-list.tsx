import { PATHS, type RecordReport, type ReportsPage } from '../../src/http/contract.ts'
import { counted, dayInWords } from '../day.ts'
import { DayFilter } from '../day-filter.tsx'
import { List, listStyles, Row } from '../list.tsx'

/** The reports that the record was made from. */
export function ReportsList() {
  return (
    <List<RecordReport, ReportsPage>
      path={PATHS.reports}
      title="Reports"
      noun={['report', 'reports']}
      takes={['from', 'to', 'q', 'outlet', 'copies']}
      facets={() => [
        { filter: 'outlet', name: 'outlet' },
        { filter: 'copies', name: 'copied by others' },
      ]}
      count={page => `${counted(page.total, 'report')}, ${page.independent} independent`}
      above={
        <DayFilter
          fields={[
            ['from', 'Published from'],
            ['to', 'to'],
          ]}
        />
      }
    >
      {report => (
        <Row key={report.id} id={report.id}>
          <span className={listStyles['title']}>{report.title ?? report.id}</span>
          <span className={listStyles['facts']}>
            {report.outlet !== undefined && <span>{report.outlet}</span>}
            <span>{report.published === undefined ? 'no date of publication' : dayInWords(report.published)}</span>
          </span>
        </Row>
      )}
    </List>
  )
}
