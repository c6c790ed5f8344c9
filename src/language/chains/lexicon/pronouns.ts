/** What a pronoun is in the grammar of agreement. `gender` is that of the third person singular only. */
export interface PronounForm {
  readonly person: 1 | 2 | 3
  readonly number: 'one' | 'many'
  readonly use: 'personal' | 'possessive' | 'reflexive'
  readonly gender?: 'he' | 'she' | 'it'
}

const ROWS = `
i 1 one personal
me 1 one personal
my 1 one possessive
mine 1 one possessive
myself 1 one reflexive
we 1 many personal
us 1 many personal
our 1 many possessive
ours 1 many possessive
ourselves 1 many reflexive
he 3 one personal he
him 3 one personal he
his 3 one possessive he
himself 3 one reflexive he
she 3 one personal she
her 3 one personal she
hers 3 one possessive she
herself 3 one reflexive she
it 3 one personal it
its 3 one possessive it
itself 3 one reflexive it
they 3 many personal
them 3 many personal
their 3 many possessive
theirs 3 many possessive
themselves 3 many reflexive`

/** Pronouns that may stand in a chain, by lower-case form. "You" and "one" are left out: whom they mean the text seldom says. */
export const PRONOUNS: ReadonlyMap<string, PronounForm> = new Map(ROWS.trim().split('\n').map(entryOf))

function entryOf(row: string): [string, PronounForm] {
  const [form = '', person, number, use, gender] = row.split(' ')
  return [
    form,
    {
      person: person === '1' ? 1 : 3,
      number: number === 'many' ? 'many' : 'one',
      use: use === 'possessive' || use === 'reflexive' ? use : 'personal',
      ...(gender === 'he' || gender === 'she' || gender === 'it' ? { gender } : {}),
    },
  ]
}
