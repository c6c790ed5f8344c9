import type { Attribution } from '../attribution.ts'
import type { View } from '../view.ts'
import { colonQuotation } from './colon.ts'
import { continueQuotations } from './continued.ts'
import { headlineColon } from './headline-colon.ts'
import { headlineEchoes } from './headline-echo.ts'
import { withoutMistaken } from './mistaken.ts'
import { add, saidIn } from './said.ts'
import { speakerLabels } from './speaker-labels.ts'

/**
 * The attributions with what is said without a word of saying: behind a colon, under a speaker's label, in a headline; and quotations that go on with
 * the one before, as another piece of what it says or as statements of their own. What cannot be told is left alone.
 */
export function uncuedQuotations(view: View, attributions: readonly Attribution[]): Attribution[] {
  const said = saidIn(view, withoutMistaken(view, attributions))
  const headline = headlineColon(said)
  if (headline) add(said, headline)
  for (const labelled of speakerLabels(said)) add(said, labelled)
  for (let i = 1; i + 1 < view.tokens.length; i++) {
    const found = colonQuotation(said, i)
    if (found) add(said, found)
  }
  continueQuotations(said)
  for (const echo of headlineEchoes(said)) add(said, echo)
  return said.list
}
