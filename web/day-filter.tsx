import styles from './list.module.css'
import { go, useView } from './use-view.tsx'
import { type Filter, narrowing } from './view.ts'

/** Fields for days of the view; each is a step in the browser's history. */
export function DayFilter({ fields }: { readonly fields: readonly (readonly [filter: Filter, label: string])[] }) {
  const view = useView()
  return (
    <div className={styles['dates']}>
      {fields.map(([filter, label]) => (
        <label key={filter}>
          {label}
          <input
            type="date"
            value={view.filters[filter] ?? ''}
            min="1000-01-01"
            max="2999-12-31"
            onChange={event => {
              const { value } = event.target
              if (value === '' || /^[12]\d{3}-/.test(value)) go(narrowing(view, { [filter]: value || undefined }))
            }}
          />
        </label>
      ))}
    </div>
  )
}
