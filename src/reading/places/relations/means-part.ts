import type { Entry } from '../../../gazetteer/gazetteer.ts'
import { SIDE } from './compass.ts'

const FAR = new RegExp(`(?:^| )the (?:far|extreme|very) ${SIDE} of$`)
const IN = new RegExp(`(?:^| )(?<!(?:^| )to )the ${SIDE} of$`)
/** Said of where a thing lies, "to the north of" a country is beyond it; said of where somebody goes, it is the north of it. */
const LIES = new RegExp(
  `(?:^| )(?:lies|lie|lay|lying|is|are|was|were|situated|located|km|kms|miles|kilomet(?:re|er)s?|just|due|far) to the ${SIDE} of$`,
)
const TO = new RegExp(`(?:^| )to the ${SIDE} of$`)

/** Whether "the north of" before a name is its northern part, and not what lies to the north of it. */
export function meansPart(text: string, { kind }: Pick<Entry, 'kind'>): boolean {
  if (FAR.test(text) || IN.test(text)) return true
  return (kind === 'country' || kind === 'region') && TO.test(text) && !LIES.test(text)
}
