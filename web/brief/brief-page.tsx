import { type Brief, PATHS } from '../../src/http/contract.ts'
import { useAsk } from '../ask.ts'
import { DayFilter } from '../day-filter.tsx'
import { FootnoteLink, type Noted } from '../footnote.tsx'
import { Fault, Loading, Nothing } from '../notes.tsx'
import { useView, ViewLink } from '../use-view.tsx'
import { opening } from '../view.ts'
import styles from './brief.module.css'

/** The story on a page, every sentence with the words it rests on. */
export function BriefPage() {
  const { asOf, since } = useView().filters
  const { data, error, refetch } = useAsk<Brief>(PATHS.brief, { asOf, since })
  if (error) return <Fault error={error} again={() => void refetch()} />
  if (!data) return <Loading what="the brief" />
  const notes = new Map(data.footnotes.map(note => [note.number, note]))
  return (
    <article className={styles['brief']}>
      <h1>{data.title}</h1>
      <p className={styles['counts']}>{data.counts}</p>
      <DayFilter
        fields={[
          ['asOf', 'As of'],
          ['since', 'What changed since'],
        ]}
      />
      {data.sections.length === 0 && (
        <Nothing>
          <p>
            There is nothing to brief on. Add reports with <code>dateline add</code>, or take the days away.
          </p>
        </Nothing>
      )}
      {data.sections.map(section => (
        <section key={section.heading}>
          <h2>{section.heading}</h2>
          <ul>
            {section.sentences.map(sentence => (
              <Sentence key={`${sentence.of} ${sentence.text}`} sentence={sentence} notes={notes} />
            ))}
          </ul>
        </section>
      ))}
      {data.footnotes.length > 0 && <Sources notes={data.footnotes} />}
    </article>
  )
}

type Sentence = Brief['sections'][number]['sentences'][number]

function Sentence({ sentence, notes }: { readonly sentence: Sentence; readonly notes: ReadonlyMap<number, Noted> }) {
  const view = useView()
  return (
    <li>
      <ViewLink to={opening(view, sentence.of)} className={styles['sentence']} data-row={sentence.of}>
        {sentence.text}
      </ViewLink>{' '}
      <span className={styles['together']}>
        {sentence.footnotes.map(number => {
          const note = notes.get(number)
          return note && <FootnoteLink key={number} note={note} />
        })}
      </span>
    </li>
  )
}

function Sources({ notes }: { readonly notes: readonly Noted[] }) {
  return (
    <section className={styles['notes']} aria-label="Footnotes">
      <h2>Footnotes</h2>
      <ol>
        {notes.map(note => (
          <li key={note.number}>
            <FootnoteLink note={note} />
            <span>
              {note.source}. <span className={styles['quote']}>{note.quote}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
