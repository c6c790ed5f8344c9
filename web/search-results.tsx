import { PATHS, type SearchHit, type SearchPage } from '../src/http/contract.ts'
import { useAsk } from './ask.ts'
import { counted } from './day.ts'
import { listStyles, Row } from './list.tsx'
import { Fault, Loading, Nothing } from './notes.tsx'
import { useView } from './use-view.tsx'

/** Reports and statements that hold the words. */
export function SearchResults() {
  const { q } = useView().filters
  const { data, error, refetch } = useAsk<SearchPage>(PATHS.search, { q })
  return (
    <>
      <div className={listStyles['head']}>
        <h1>Search: {q}</h1>
        {data && <p role="status">{counted(data.hits.length, 'hit')}</p>}
      </div>
      {error && <Fault error={error} again={() => void refetch()} />}
      {!data && !error && <Loading what="what was found" />}
      {data?.hits.length === 0 && (
        <Nothing>
          <p>
            No report or statement holds all of these words. Give fewer words, the beginning of one (
            <code>kherson*</code>), or a phrase in quotation marks.
          </p>
        </Nothing>
      )}
      {data && data.hits.length > 0 && (
        <ul className={listStyles['rows']}>
          {data.hits.map(hit => (
            <HitRow key={hit.id} hit={hit} />
          ))}
        </ul>
      )}
    </>
  )
}

function HitRow({ hit }: { readonly hit: SearchHit }) {
  return (
    <Row id={hit.id}>
      <span className={listStyles['title']}>{hit.title}</span>
      <span className={listStyles['words']}>
        {hit.excerpt.map((part, at) =>
          // Parts of one excerpt have no name but their place in it.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          part.match ? <b key={at}>{part.words}</b> : <span key={at}>{part.words}</span>,
        )}
      </span>
      <span className={listStyles['facts']}>
        <span>{hit.kind}</span>
      </span>
    </Row>
  )
}
