import { CONTROL_RULES } from '../../src/app/control-rules.ts'
import { EVENT_RULES } from '../../src/app/event-rules.ts'
import { FIGURE_FIELD_RULES } from '../../src/app/figure-rules.ts'
import { named, type RuleName } from '../../src/app/rule-name.ts'
import { STATEMENT_RULES } from '../../src/app/statement-rules.ts'
import { FIGURE_RULES } from '../../src/reading/figures/figure-rules.ts'
import { IMPLIED } from '../../src/reading/places/implied/find-implied.ts'
import { RELATIONS } from '../../src/reading/places/relations/order.ts'
import { RULE_GROUPS } from '../../src/reading/times/rule-groups.ts'

const ACTORS: readonly RuleName[] = [
  ...named('mention.role', [
    ['actors/role-beside-name', 'the title, rank or office in the same phrase as the name'],
    ['actors/role-in-apposition', 'the description between commas beside the name: “Vell, head of the council,”'],
  ]),
  ...named('mention.affiliation', [
    ['actors/affiliation-beside-name', 'what stands before the role or head noun: whose'],
    [
      'actors/affiliation-served',
      'whom somebody serves, behind the role or name: “spokeswoman for the southern command”',
    ],
    [
      'actors/affiliation-described',
      'a description of a body before the role, by the name of that body: “the group’s deputy leader”',
    ],
    [
      'actors/affiliation-possessive',
      'a possessive before an office: of the subject of the sentence before, of its chain, of the subject above it: “Its spokesman”',
    ],
  ]),
  ...named('mention.side', [
    ['actors/side-installed', 'by whom somebody is put there or backed: “Russian-installed”'],
    ['actors/side-metonym', 'a by-name of a government, or a toponym that stands for one'],
    ['actors/side-demonym', 'a word for a people: “Ukrainian”'],
    ['actors/side-seat', 'a body of a state in a country or its capital: “officials in Yerevan”'],
    [
      'actors/side-subject-before',
      'a ministry that goes on from a government: “Moscow denied it. The Defence Ministry said …”',
    ],
    ['actors/side-only', 'an office of a state, where only one country or one army acts in the report'],
    ['actors/side-place', 'the country of a place in the phrase'],
    ['actors/side-served', 'the side of whom somebody serves'],
    [
      'actors/side-possessive',
      '“its”, “their”: the side of whom it stands for, else of the nearest owner before, in the sentence',
    ],
    ['actors/side-affiliation', 'the side of the body that an office is described to be of'],
  ]),
]

const PLACES: readonly RuleName[] = [
  ...named('place', [
    ['places/by-name', 'a name of the gazetteer, with no relation to it told'],
    [
      'places/unlisted',
      'a name outside of the gazetteer that says what it is of: “Suvorov Street”, “Lake Sasyk”, “Highway 14”',
    ],
    [
      'places/unlisted-building',
      'a building outside of the gazetteer, where the words put something there: “at Saint Luke Hospital”',
    ],
    [
      'places/unlisted-quarter',
      'a part of a town, or a municipality, outside of the gazetteer or only in it elsewhere: “the Modelna neighbourhood”',
    ],
    [
      'places/unlisted-village',
      'a village outside of the gazetteer: “the village of Dudnivka”; without `at` unless its container is told',
    ],
    [
      'places/unlisted-held',
      'a name that somebody takes, holds or loses, and that is nobody’s: “captured Dudnivka”, “Dudnivka is in rebel hands”',
    ],
    [
      'places/unlisted-there',
      'a name that is nobody’s, where people are harmed or shells fall: “shot two men in Dudnivka”, “a strike on Dudnivka”',
    ],
    [
      'places/unlisted-again',
      'a name that is told elsewhere in the text to be of a village: “took Dudnivka … fled Dudnivka”',
    ],
  ]),
  ...named('place.literal', [
    ['places/seat-of-government', 'a house that always stands for its government: “the Kremlin”'],
    ['places/dateline', 'a town at the head of a report, before its agency, date or a dash: on the ground'],
    ['places/ground-of', 'what is told of the place lies on it, a border or an economy: on the ground'],
    ['places/rulers-of', 'what is told of a capital is of those who govern: its government'],
    [
      'places/people-of',
      'what is told of the place is its people, a body or their doing: not on the ground, and none but a power is its government',
    ],
    ['places/behind-locative', 'behind a word like “in”: on the ground'],
    ['places/behind-actor-preposition', 'a power behind “with”, “against”, “between” and the like: its government'],
    ['places/setback-for', 'a power behind “for” with no noun after it: its government'],
    ['places/blow-to', 'what is dealt “to” a power: its government'],
    [
      'places/behind-of',
      'a power behind “of”: on the ground, where what is of it is (“the south of Ukraine”); else its government',
    ],
    ['places/acts', 'the subject of a verb of saying or acting: who governs it; a town only with saying and wanting'],
    ['places/says', 'a power whose denial, claim or demand is told: its government'],
    [
      'places/takes-part',
      'a country as subject or object: its government, but what is entered, left or shelled is on the ground',
    ],
    ['places/qualifies', 'a country that qualifies a noun, or owns one: its government'],
    ['places/literal', 'nothing says otherwise: on the ground'],
  ]),
]

const TIMES = named('time', [
  ['weekday-disagrees', 'a date beside a weekday that it does not have; the date is believed'],
])

/** All names that no table has, room by room. */
export const RULE_NAMES: readonly RuleName[] = [
  ...ACTORS,
  ...PLACES,
  ...TIMES,
  ...STATEMENT_RULES,
  ...EVENT_RULES,
  ...CONTROL_RULES,
  ...FIGURE_FIELD_RULES,
]

const OF_TABLES: ReadonlySet<string> = new Set([
  ...RULE_GROUPS.flatMap(({ rules }) => rules.map(({ name }) => name)),
  ...FIGURE_RULES.map(({ name }) => name),
  ...RELATIONS.map(({ rule }) => rule),
  ...IMPLIED.map(({ rule }) => rule),
])

/** The name under which the book has a rule of a reading; `undefined` where it has none, or no row for its tail. */
export function stemOf(rule: string): string | undefined {
  if (OF_TABLES.has(rule)) return rule
  return RULE_NAMES.find(
    ({ name, tails = [] }) => name === rule || tails.some(tail => name.replace('…', tail) === rule),
  )?.name
}
