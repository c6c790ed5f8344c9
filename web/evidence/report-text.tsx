import type { ReactNode } from 'react'
import type { Report, Spans } from '../../src/http/contract.ts'
import { overlap } from '../../src/text/span.ts'
import styles from './evidence.module.css'
import { paragraphsOf, type Stretch, stretchesOf } from './marked.ts'

/** A report's text with marks. The words are text nodes and nothing else, whatever they hold. */
export function ReportText({
  report,
  strong,
  soft,
}: {
  readonly report: Report
  readonly strong: Spans
  readonly soft: Spans
}) {
  return (
    <div className={styles['text']} lang={report.language} dir="auto" data-report={report.id}>
      {paragraphsOf(report.text).map(range => {
        const Tag = report.headline && overlap(range, report.headline) ? 'h2' : 'p'
        return (
          <Tag key={range[0]}>
            {stretchesOf(range, strong, soft).map(stretch => (
              <Marked key={stretch.start} stretch={stretch}>
                {report.text.slice(stretch.start, stretch.end)}
              </Marked>
            ))}
          </Tag>
        )
      })}
    </div>
  )
}

function Marked({ stretch, children }: { readonly stretch: Stretch; readonly children: ReactNode }) {
  if (stretch.strong !== undefined) return <mark data-span={stretch.strong}>{children}</mark>
  return stretch.soft ? <mark>{children}</mark> : children
}
