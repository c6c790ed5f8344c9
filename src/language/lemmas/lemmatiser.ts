import { detached } from '../../text/detached.ts'
import type { Upos } from '../analysis.ts'
import type { Weights } from '../weights/weights.ts'
import { type KnownCases, type Lemmatiser, lemmaByRule } from './rule-lemmatiser.ts'

/** Layout of `LemmaFacts`. */
export const LEMMAS_VERSION = 1

/** What a lemma weight file says in its facts; lists of words are joined by spaces. */
export interface LemmaFacts {
  /** By group of tags: forms and their lemmas in turns, where the rules give another one. */
  readonly exceptions: Readonly<Record<string, string>>
  /** Short words that were seen in lower case, so that their capitals are shouting and no initials. */
  readonly words: string
  /** Names that were seen with one capital, in lower case; long ones only where no other word is written as they are. */
  readonly names: string
}

/** Tags whose forms have one lemma: a tagger that takes VBN for VBD changes no lemma. */
const GROUPS = new Map([
  ['VBP', 'VB'],
  ['VBN', 'VBD'],
])

/** The table that a word is looked up in: its tag, and whether it is a name or bears a name's tag inside one. */
export function groupOf(upos: Upos, xpos: string): string {
  if (xpos.startsWith('NNP')) return upos === 'PROPN' ? xpos : `${xpos}/${upos}`
  return GROUPS.get(xpos) ?? xpos
}

/** Words remembered per group before all are forgotten: more than the different words of a long report. */
const MOST_REMEMBERED = 8192

/** The lemmatiser of a weight file: its exceptions by form and tag before the rules; `undefined` for another task's file or another layout. */
export function openLemmatiser(weights: Weights): Lemmatiser | undefined {
  if (weights.task !== 'lemmas' || weights.version !== LEMMAS_VERSION) return undefined
  // Task and version vouch for the layout of the facts.
  const facts = weights.facts as LemmaFacts
  return lemmatiserOf(facts)
}

/** The lemmatiser that these facts make. */
export function lemmatiserOf(facts: LemmaFacts): Lemmatiser {
  const known: KnownCases = { words: new Set(facts.words.split(' ')), names: new Set(facts.names.split(' ')) }
  const exceptions = new Map(Object.entries(facts.exceptions))
  const groups = new Map<Upos, Map<string, Group>>()
  const groupFor = (upos: Upos, xpos: string): Group => {
    const ofClass = groups.get(upos) ?? new Map<string, Group>()
    groups.set(upos, ofClass)
    const group = openGroup(exceptions.get(groupOf(upos, xpos)))
    if (ofClass.size < MOST_GROUPS) ofClass.set(xpos, group)
    return group
  }
  return {
    lemmaOf(form, upos, xpos) {
      // Two look-ups of tags, which are hashed once and for all; both in one text would be a new text for every word.
      const group = groups.get(upos)?.get(xpos) ?? groupFor(upos, xpos)
      const remembered = group.seen.get(form)
      if (remembered !== undefined) return remembered
      const lemma = exceptionFor(group, form, xpos) ?? lemmaByRule(form, upos, xpos, known)
      if (group.seen.size >= MOST_REMEMBERED) group.seen.clear()
      group.seen.set(detached(form), lemma)
      return lemma
    },
  }
}

/** A name is looked up as it is written, another word in lower case too. */
function exceptionFor({ exceptions }: Group, form: string, xpos: string): string | undefined {
  const found = exceptions.get(form)
  return found !== undefined || xpos.startsWith('NNP') ? found : exceptions.get(form.toLowerCase())
}

/** Tags of one part of speech that are kept; a tagger with a closed list of tags has fewer. */
const MOST_GROUPS = 100

interface Group {
  readonly exceptions: ReadonlyMap<string, string>
  readonly seen: Map<string, string>
}

function openGroup(listed: string | undefined): Group {
  const words = listed?.split(' ') ?? []
  const exceptions = new Map<string, string>()
  for (let i = 0; i + 1 < words.length; i += 2) exceptions.set(words[i] ?? '', words[i + 1] ?? '')
  return { exceptions, seen: new Map() }
}
