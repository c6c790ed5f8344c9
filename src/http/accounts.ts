import { z } from '@hono/zod-openapi'
import { AccountShape } from '../record/account.ts'
import { PATHS } from './contract.ts'
import { pageOf } from './page.ts'
import { pageFields } from './page-shape.ts'
import { FacetQuery, PART } from './query.ts'
import { NO_PARAMS, question, type Routes, type Serving } from './routing.ts'

const list = question({
  path: PATHS.accounts,
  summary: 'Accounts side by side: for each question, who says what and who only repeats it',
  params: NO_PARAMS,
  query: z.strictObject({ ...PART, disputed: FacetQuery, question: FacetQuery, about: FacetQuery, side: FacetQuery }),
  answer: z.strictObject(pageFields(AccountShape)),
})

/** Accounts, the disputed ones first. */
export function addAccounts(routes: Routes, { desk }: Serving): void {
  routes.openapi(list, async c => {
    const { accounts } = await desk.record()
    const items = accounts.toSorted((a, b) => Number(b.disputed) - Number(a.disputed))
    const page = pageOf(items, c.req.valid('query'), {
      disputed: account => [account.disputed ? 'yes' : 'no'],
      question: account => [account.question],
      about: account => [account.about],
      side: account => account.positions.flatMap(position => position.side ?? []),
    })
    return c.json(page, 200)
  })
}
