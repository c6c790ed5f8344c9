import { fold } from '../../gazetteer/fold.ts'
import type { Entry } from '../../gazetteer/gazetteer.ts'
import { prominence } from '../../gazetteer/prominence.ts'
import { isInside } from './sighting-context.ts'
import { isTownKind } from './town-kinds.ts'

// Weights set by hand.
const OWN_NAME = 0.5
const RENOWN = 1.5
const BY_ANOTHER_NAME = 2
/** From so many inhabitants a town is known by its own name. */
const KNOWN = 20_000
/** What is so many times larger is meant by its short name all the same: Saint Petersburg by "Petersburg". */
const MUCH_LARGER = 20

/**
 * How well known each of these bearers of a name is, whatever the text: a great city the more, as who means a lesser namesake mostly says where
 * it is; less so what is only also called so where a town that one knows is: "Pokrovsk" in Ukraine, not Engels, which had the name once.
 */
export function standingsOf(entries: readonly Entry[], name: string): readonly number[] {
  const wanted = inFull(name)
  const own = entries.map(entry => inFull(fold(entry.name)) === wanted)
  const owners = entries.filter((entry, index) => own[index] && isTownKind(entry.kind) && isKnown(entry))
  const standings = entries.map((entry, index) => {
    const isLesser = !own[index] && isTownKind(entry.kind) && owners.some(owner => !isDwarfed(owner, entry))
    return prominence(entry) + renownOf(entry) + (own[index] ? OWN_NAME : isLesser ? -BY_ANOTHER_NAME : 0)
  })
  return standings.map((standing, index) => {
    const around = own[index] ? entries.findIndex(one => isCalledAfter(one, entries[index])) : -1
    return Math.max(standing, around < 0 ? standing : (standings[around] ?? 0) + OWN_NAME)
  })
}

/** A district that has its town's name with a word more ("Beryslav Raion") is meant by that word: the bare name is the town's. */
function isCalledAfter(district: Entry, town: Entry | undefined): boolean {
  if (!town || district.kind !== 'district' || !isTownKind(town.kind)) return false
  return isInside(town, district) && fold(district.name).startsWith(`${fold(town.name)} `)
}

/** "St Petersburg" is the own name of Saint Petersburg. */
function inFull(folded: string): string {
  return folded.replace(/^st /, 'saint ')
}

function isKnown({ population, capitalOf }: Entry): boolean {
  return population >= KNOWN || capitalOf === 'country'
}

function isDwarfed(owner: Entry, by: Entry): boolean {
  return owner.capitalOf !== 'country' && by.population > MUCH_LARGER * owner.population
}

function renownOf({ kind, population }: Entry): number {
  return kind === 'city' ? Math.min(RENOWN, Math.max(0, RENOWN * (Math.log10(population + 1) - 5))) : 0
}
