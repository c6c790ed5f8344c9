import styles from './desk.module.css'
import { useView, ViewLink } from './use-view.tsx'
import { going, SECTIONS, type Section } from './view.ts'

const NAMES: { readonly [S in Section]: string } = {
  brief: 'Brief',
  events: 'Events',
  statements: 'Statements',
  control: 'Control',
  figures: 'Figures',
  map: 'Map',
  timeline: 'Timeline',
  reports: 'Reports',
  review: 'To look at',
}

/** The way to each section. */
export function Rail() {
  const view = useView()
  const searching = view.section === 'brief' && view.filters.q !== undefined
  return (
    <nav className={styles['rail']} aria-label="Sections">
      <ul>
        {SECTIONS.map(section => (
          <li key={section}>
            <ViewLink
              to={going(view, section)}
              {...(section === view.section && !searching && { 'aria-current': 'page' })}
            >
              {NAMES[section]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
