import { PATHS, type ReviewPage, type ToLookAt } from '../../src/http/contract.ts'
import { List, listStyles, Row } from '../list.tsx'

const WHY: { readonly [W in ToLookAt['why']]: string } = {
  'read-no-more': 'decided, and read no more',
  'read-otherwise': 'decided, and read otherwise now',
  'read-so': 'put right, and read so now',
  disputed: 'accounts differ',
  unsure: 'somebody was unsure',
  'one-account': 'one account only',
}

/** What a person should look at: decisions that newer readings do not go with first. */
export function ReviewList() {
  return (
    <List<ToLookAt, ReviewPage>
      path={PATHS.review}
      title="To look at"
      noun={['thing to look at', 'things to look at']}
      takes={['why']}
      facets={() => [{ filter: 'why', name: 'why' }]}
    >
      {({ id, why, title, detail, decision }) => (
        <Row key={decision?.id ?? `${why} ${id}`} id={id}>
          <span className={listStyles['title']}>{title}</span>
          <span className={listStyles['facts']}>
            <span>{WHY[why]}</span>
            <span>{detail}</span>
          </span>
        </Row>
      )}
    </List>
  )
}
