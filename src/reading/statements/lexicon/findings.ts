import { type CueRow, cuesOf } from './cue.ts'

/** What papers, footage and figures do. The same verb of a person ("the doctor found") stands with the verbs of thinking. */
const ROWS: readonly CueRow[] = [
  ['show', 'asserts', 'any', 'often', 'Pictures show that the bridge is down.'],
  ['demonstrate', 'asserts', 'any', 'often', 'The photographs demonstrate that the hangar burned.'],
  ['depict', 'asserts', 'thing', 'seldom', 'The footage depicts a burning convoy.'],
  ['document', 'asserts', 'any', 'seldom', 'The report documented 41 raids on clinics.'],
  ['establish', 'asserts', 'that', 'often', 'The inquiry has established that a shell hit the clinic.'],
  ['prove', 'asserts', 'that', 'often', 'The records prove that the order came from Lorn.'],
  ['illustrate', 'asserts', 'any', 'seldom', 'The figures illustrate that supply is short.'],
  ['detect', 'asserts', 'thing', 'seldom', 'The report detected traces of gas.'],
  ['read', 'asserts', 'quote', 'often', '“We stay in Orvel,” the letter read.'],
  ['suggest', 'thinks', 'any', 'always', 'The data suggest a slow retreat.'],
  ['find', 'asserts', 'any', 'often', 'The survey finds a town in fear.'],
  ['reveal', 'asserts', 'any', 'often', 'The photographs reveal a new runway.'],
  ['indicate', 'asserts', 'any', 'often', 'The records indicate a slow retreat.'],
  ['confirm', 'confirms', 'any', 'often', 'The footage confirms the loss of the ship.'],
  ['underscore', 'asserts', 'any', 'seldom', 'The figures underscore that supply is short.'],
  ['highlight', 'asserts', 'any', 'seldom', 'The report highlights a lack of fuel.'],
  ['imply', 'thinks', 'any', 'often', 'The data imply a slow retreat.'],
  ['put', 'thinks', 'thing', 'often', 'The report puts the toll at 41.'],
  ['point to', 'thinks', 'thing', 'often', 'The evidence points to a rocket.'],
  ['see', 'thinks', 'thing', 'seldom', 'The forecast sees a hard winter.'],
  ['portend', 'predicts', 'any', 'often', 'The maps portend a long siege.'],
]

export const FINDINGS = cuesOf('verb', 'finding', ROWS)

/** Verbs of things as well as of people: with these a noun that names no known actor says nothing ("the floods threatened to cut the road"), unless it is one of people or of papers. */
export const DONE_BY_THINGS: ReadonlySet<string> = new Set([
  ...FINDINGS.map(({ lemma }) => lemma),
  ...'command defend demand invite justify mean promise threaten'.split(' '),
])

/** Endings of nouns of people. */
export const OF_PEOPLE = /(?:ers|ors|ists?|ians?|men|women|people|officials?|residents?|witness(?:es)?)$/

/** Nouns that can be the source of a finding: papers, pictures, figures, inquiries. */
export const FINDERS: ReadonlySet<string> = new Set(
  `account analysis archive article assessment audit broadcast bulletin census cable chart clip communique count data database diary dispatch
dispatches document documentary editorial email estimate evidence examination figure file film finding footage forecast graph image imagery inquiry
inspection interview investigation investigator journal leak letter log map memo memorandum message model note number observation order paper
photo photograph picture poll post projection quotation reading record recording release report research resolution result review screenshot
sign banner placard poster plaque inscription statement statistic statistics story study summary survey tally tape test testimony text tip toll transcript tweet verdict video website`.split(
    /\s+/,
  ),
)
