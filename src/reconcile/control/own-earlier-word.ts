import type { StatementId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import { quoteOf } from '../../text/span.ts'

/** "we", "our report of Monday", "an earlier version of this article". */
const ITSELF =
  /^we$|\b(?:our|this|earlier|previous|first)\b.*\b(?:paper|newspaper|article|report|story|version|dispatch|item|page|site)\b/iu
const HAS_SAID = /\b(?:wrote|reported|said|stated|published|claimed|put)\b/iu
/** What an outlet says when it takes something back; one that only recalls what it has reported says none of these. */
const TAKES_BACK =
  /\b(?:corrections?|corrects?|corrected|clarification|mistakes?|errors?|wrong|wrongly|withdraws?|withdrawn|retracts?|retracted|apologi[sz]es?|not so|not true)\b/iu

/** Whether a statement of a report is what its own outlet said before and now takes back. */
export function takenBackIn({ report, statements }: Reading): (statement: StatementId | undefined) => boolean {
  const { text, title = '' } = report
  if (!TAKES_BACK.test(`${title}\n${text}`)) return () => false
  const taken = new Set(
    statements
      .filter(({ source, cue }) => ITSELF.test(quoteOf(text, source)) && HAS_SAID.test(quoteOf(text, cue)))
      .map(({ id }) => id),
  )
  return statement => statement !== undefined && taken.has(statement)
}
