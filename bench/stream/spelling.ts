import type { Chance } from '../chance.ts'
import type { Actor, Form } from './actors.ts'
import { happens, oneOf } from './odds.ts'

/** How one text writes an actor: first, and from then on. `introduced`: with the office before the name. */
export interface Spelling {
  readonly first: Form
  readonly later: Form
  readonly introduced: boolean
  /** The letters after the first name: "Plateau Salvation Front (PSF)". */
  readonly letters?: Form
}

/** Of a hundred persons in a text: in another spelling, by initial, by surname alone from the start; the others in full. */
const PERSONS = { otherwise: 10, initial: 2, surname: 8 }
/** Of a hundred persons in a text: with office. Those are all first mentions, so of all mentions of persons it is three in ten. */
const INTRODUCED = 57
/** Of a hundred bodies that can be named without their country: so many are. */
const BARE = 10
/** Of a hundred bodies: by another than the usual name. */
const OTHER_NAME = 30
/** Of a hundred movements: by name with letters behind. */
const LETTERS = 45

/** How a text writes whom; asked twice, it answers the same, so that a copy writes as its original does. */
export function spellings(chance: Chance): (actor: Actor) => Spelling {
  const known = new Map<Actor, Spelling>()
  return actor => {
    const before = known.get(actor)
    if (before) return before
    const spelling = actor.person ? personSpelling(actor, chance) : bodySpelling(actor, chance)
    known.set(actor, spelling)
    return spelling
  }
}

function personSpelling(actor: Actor, chance: Chance): Spelling {
  const [full, otherwise = full, initial = full] = actor.forms
  const surname = { words: actor.person?.surname ?? full.words }
  const roll = chance.below(100)
  const { otherwise: a, initial: b, surname: c } = PERSONS
  const first = roll < a ? otherwise : roll < a + b ? initial : roll < a + b + c ? surname : full
  const later = first === otherwise ? { words: otherwise.words.slice(otherwise.words.indexOf(' ') + 1) } : surname
  return { first, later, introduced: happens(chance, INTRODUCED) }
}

function bodySpelling({ forms, kind }: Actor, chance: Chance): Spelling {
  const [usual] = forms
  const bare = forms.find(form => form.bare)
  const others = forms.slice(1).filter(form => !form.bare)
  const pick = () => (others.length > 0 && happens(chance, OTHER_NAME) ? oneOf(chance, others) : usual)
  if (bare && happens(chance, BARE)) return { first: bare, later: bare, introduced: false }
  const [one, two] = [pick(), pick()]
  const [later, first] = one.words.length < two.words.length ? [one, two] : [two, one]
  const [letters] = others
  const lettered = kind === 'organisation' && letters && first === usual && happens(chance, LETTERS)
  return { first, later, introduced: false, ...(lettered ? { letters } : {}) }
}
