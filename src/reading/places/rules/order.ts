import type { Refusal } from '../refusal.ts'
import { ABBREVIATION } from './abbreviation.ts'
import { ACRONYM } from './acronym.ts'
import { ARTICLE } from './article.ts'
import { CALENDAR_WORD } from './calendar-word.ts'
import { ORDINARY_WORD } from './ordinary-word.ts'
import { ORGANISATION_NAME } from './organisation-name.ts'
import { PART_OF_NAME } from './part-of-name.ts'
import { PERSON_NAME } from './person-name.ts'
import { SPEAKER } from './speaker.ts'

/** Why a name of the gazetteer is no place here, asked in this order; whether a small place may stand is asked after these. */
export const REFUSALS: readonly Refusal[] = [
  CALENDAR_WORD,
  ABBREVIATION,
  ACRONYM,
  ARTICLE,
  SPEAKER,
  PERSON_NAME,
  ORGANISATION_NAME,
  PART_OF_NAME,
  ORDINARY_WORD,
]
