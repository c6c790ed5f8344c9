import { fold } from '../../gazetteer/fold.ts'
import { BASES } from '../../record/vocabulary.ts'
import { keyOf } from '../order.ts'
import type { Chain } from './chain.ts'
import { partyInName } from './party.ts'
import { personName } from './person-name.ts'
import { affiliatedSides, sideOfChain, toldSide } from './sides/chain-side.ts'

/** What tells persons of one surname apart in one report: chains that agree in all of it are the same person wherever they stand. */
export interface PersonForm {
  /** Given name or initial by sound; empty for a bare surname. */
  readonly given: string
  /** The side that its own words tell, or an affiliation. */
  readonly side?: string
  /** The same where it is not told by the name of a place only, with the index of its basis. */
  readonly known?: { readonly value: string; readonly basis: number }
  /** Last words of roles, sorted. */
  readonly roles: readonly string[]
  /** What they do in life, see `callingOf`. */
  readonly calling?: string
  /** The country that the report is about. */
  readonly theatre?: string
  /** Read as an organisation, and a person only where one of that surname is well known: "Konashenkov" in a headline. */
  readonly isUnsure?: true
}

/** Surname by sound, form and its key; `undefined` for a chain that is no named person. */
export interface Formed {
  readonly surname: string
  readonly key: string
  readonly form: PersonForm
}

/** Reads the form of a person’s chain; sides learned from other words play no part, so that who is who follows from what is told. */
export function formOf(chain: Omit<Chain, 'formed'>): Formed | undefined {
  const isUnsure = couldBeSurname(chain)
  const name = chain.kind === 'person' || isUnsure ? personName(chain.name) : undefined
  if (!name) return undefined
  const side = sideOfChain(chain)
  const sides = chain.sides.filter(({ byPlace }) => !byPlace)
  const told = toldSide({ sides: [...sides, ...affiliatedSides(chain)] })
  const known = told && { value: told.value, basis: BASES.indexOf(told.basis) }
  const roles = [...new Set(chain.mentions.flatMap(({ role }) => (role ? [lastWord(role.value)] : [])))].sort()
  const given = name.given ?? ''
  const { calling, theatre } = chain
  return {
    surname: name.surname,
    key: keyOf(given, side, known?.value, known?.basis, roles.join(','), calling, theatre, isUnsure ? 1 : 0),
    form: {
      given,
      ...(side === undefined ? {} : { side }),
      ...(known ? { known } : {}),
      roles,
      ...(calling === undefined ? {} : { calling }),
      ...(theatre === undefined ? {} : { theatre }),
      ...(isUnsure ? { isUnsure: true } : {}),
    },
  }
}

/** One capitalised word that is no acronym and no party’s, read as an organisation. */
function couldBeSurname({ kind, name, groups, partyOf }: Omit<Chain, 'formed'>): boolean {
  if (kind !== 'organisation' || !SURNAME.test(name)) return false
  return partyInName(name, partyOf) === undefined && !groups.some(group => group.names.includes(fold(name)))
}

const SURNAME = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u
const lastWord = (role: string): string => fold(role).split(' ').at(-1) ?? ''
