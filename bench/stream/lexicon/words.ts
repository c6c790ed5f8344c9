/** Words that what people say is made of; combined at random, so that two texts share five words in a row only where one copies the other. */
export const ADJECTIVES =
  'northern winter repeated modest quiet stalled joint open fragile costly distant narrow lasting sudden direct secret broad foreign local rural weekly early partial urgent private formal heavy bitter limited visible steady rapid hidden common public wider deeper honest serious separate empty older newer written eastern painful useful rare exact fresh entire further regional binding doubtful uneven orderly hasty patient idle reliable'

export const NOUNS =
  'corridor council harvest convoy railway clinic market school bridge ferry depot border pipeline reservoir airfield ministry budget inquiry envoy garrison checkpoint warehouse dam hospital substation mosque church radio ration fuel bakery orchard mine quarry port tunnel customs pension ballot treaty census tax loan mandate patrol barracks hostel archive quarter suburb village road valley ridge canal shelter camp tent well generator antenna printer tribunal ministry commission deadline timetable agreement roster ledger roadblock trench supply medicine crop cattle river forest factory refinery turbine satellite grid'

export const VERBS =
  'delays protects threatens replaces reopens divides overlooks weakens finances surrounds surveys isolates restores outlasts complicates explains postpones undermines supports empties follows reaches limits crosses shapes ignores questions reduces doubles halves shelters supplies guards exposes repairs blocks shortens widens inspects registers'

export const ENDINGS =
  'before the rains|after months of waiting|within two weeks|without any warning|as prices rise|until the spring|in spite of promises|for the second time|under a new plan|at a high price|with help from abroad|on both banks|beyond the old line|against all advice|by the end of the month|since the last truce|behind closed doors|along the main road|near the power lines|through the long night|despite heavy fog|during the holiday|among many families|between two checkpoints|outside the town hall|inside the old quarter|towards the coast|across the district|from the first hour|like the year before'

/** What a speaker does: the word of the report, another word for it, and the stance that both tell. Said of the past, with "that" after it. */
export const CUES = [
  ['said', 'stated', 'asserts', 40],
  ['confirmed', 'affirmed', 'confirms', 6],
  ['denied', 'rejected', 'denies', 8],
  ['warned', 'cautioned', 'warns', 8],
  ['promised', 'pledged', 'promises', 6],
  ['demanded', 'insisted', 'demands', 5],
  ['predicted', 'forecast', 'predicts', 3],
  ['feared', 'dreaded', 'fears', 3],
  ['complained', 'protested', 'condemns', 4],
  ['believed', 'thought', 'thinks', 4],
  ['hoped', 'wished', 'hopes', 3],
  ['doubted', 'questioned', 'doubts', 2],
] as const

/** Descriptions that could be anybody. */
export const ANYBODY = [
  ['troops', 'force'],
  ['officials', 'office'],
  ['residents', 'people'],
  ['gunmen', 'group'],
  ['witnesses', 'people'],
  ['authorities', 'office'],
  ['fighters', 'force'],
  ['protesters', 'group'],
] as const

/** Bodies that speak on every conflict: the name, then the letters or another name. */
export const WORLD_BODIES = [
  ['United Nations', 'UN'],
  ['European Union', 'EU'],
  ['International Committee of the Red Cross', 'Red Cross'],
  ['African Union', 'AU'],
  ['NATO', 'alliance'],
  ['World Health Organization', 'WHO'],
  ['World Food Programme', 'WFP'],
  ['Crisis Watch Institute', 'CWI'],
] as const
