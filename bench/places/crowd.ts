// A layer of small places with ordinary names, such as a country dump brings by the ten thousand: streams called "Reka", villages called "Most",
// hills called like persons, a "Central Hospital" in each district. All invented, laid out by a fixed sequence.
import type { PlaceKind } from '../../src/gazetteer/gazetteer.ts'
import type { GivenRow } from '../../src/gazetteer/join-rows.ts'
import { GIVEN_NAMES } from '../../src/reading/places/lexicon/given-names.ts'
import { ORDINARY_WORDS } from '../../src/reading/places/lexicon/ordinary-words.ts'

const SLAVIC = `Reka Most Mala Nova Kut Hora Luh Dub Lipa Brod Polje Selo Stara Novo Gornja Donja Kamen Krasna Zelena Bila Sad Mir Step Ozero`
const SURNAMES = `Smith Brown Jones Miller Davis Wilson Moore Taylor Clark Hall Allen Young King Wright Hill Scott Green Baker Adams Nelson
  Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Bell Murphy Bailey Cooper
  Richardson Cox Howard Ward Peterson Gray Watson Brooks Kelly Sanders Price Bennett Wood Barnes Ross Henderson Coleman Jenkins Perry Powell
  Long Patterson Hughes Flores Washington Butler Simmons Foster Gonzales Bryant Alexander Russell Griffin Hayes Trump Obama Clinton Bush Khan
  Ali Hassan Ahmed Singh Chen Wang Lee Kim Park Santos Silva Costa Petrenko Ivanov Novak Horvat Kovac Weber Fischer Schmidt`
const BODIES = `Central Hospital;City Hospital;General Hospital;Military Hospital;Police Station;Central Bank;City Hall;Town Hall;Main Street;Old Town;
  National Park;Central Park;International Airport;Airport;High School;University;Red Cross;White River;Black Hill;Green Zone;East Side;
  West Bank Road;South Bridge;North Gate;Power Plant;Central Station;State Prison;Ministry;Parliament;Congress;Senate;Police;Army;Navy`

const KINDS: readonly PlaceKind[] = ['village', 'river', 'facility', 'area', 'lake', 'island', 'suburb', 'village']
const COUNTRIES = ['UA', 'SD', 'SY', 'CD', 'US', 'GB', 'IN', 'MX'] as const

/** So many places; the names come again and again, as they do on the ground. */
export function crowdOf(count: number): readonly GivenRow[] {
  const names = crowdNames()
  const nameOf = (at: number) => names[at % names.length] ?? ''
  const bodies = new Set(BODIES.split(/;\s*/))
  return Array.from({ length: count }, (_, at) => nameOf(at)).map((name, at) => ({
    key: `crowd-${at}`,
    name,
    names: [],
    longitude: ((at * 137.508) % 360) - 180,
    latitude: ((at * 61.803) % 130) - 60,
    kind: bodies.has(name) ? 'facility' : (KINDS[(at * 7 + Math.floor(at / names.length)) % KINDS.length] ?? 'village'),
    country: COUNTRIES[(at * 3) % COUNTRIES.length] ?? 'US',
    population: 0,
    renames: false,
  }))
}

function crowdNames(): readonly string[] {
  const single = [...GIVEN_NAMES, ...ORDINARY_WORDS].map(word => word[0]?.toUpperCase() + word.slice(1))
  const slavic = SLAVIC.split(' ')
  const double = slavic.flatMap(first => slavic.map(second => `${first} ${second}`))
  return [...single, ...slavic, ...SURNAMES.trim().split(/\s+/), ...BODIES.split(/;\s*/), ...double]
}
