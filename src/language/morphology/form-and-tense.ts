import type { Word } from '../analysis.ts'
import { dependentBy } from '../trees/dependents.ts'
import { clauseKindOf } from './clause-kind.ts'
import { type GroupMembers, isModal } from './group-members.ts'
import { FUTURE_MODALS, PROSPECTIVE } from './lexicon/auxiliaries.ts'
import { auxiliariesOf } from './voice.ts'

/** How a verb stands: with tense of its own or its auxiliary's, after "to", as an -ing form, as a past participle, or bare ("made them leave"). */
export type VerbGroupForm = 'finite' | 'infinitive' | 'gerund' | 'participle' | 'bare'

/** Tense of a verb group; absent for forms without one, and after modals that put nothing ahead. */
export type Tense = 'past' | 'present' | 'future'

/** The form of a group, by the word that opens it. */
export function formOf(words: readonly Word[], members: GroupMembers): VerbGroupForm {
  const { predicate, opener, to } = members
  const word = words[opener]
  if (to !== undefined && !isFiniteBefore(words, members, to)) return 'infinitive'
  if (bearsTense(word)) return 'finite'
  const hasSubject = dependentBy(words, predicate, 'nsubj') !== undefined
  switch (word?.xpos) {
    case 'VBG':
      return 'gerund'
    // "Troops advanced", where the tagger took the past form for a participle.
    case 'VBN':
      return opener === predicate && hasSubject ? 'finite' : 'participle'
    case 'VB':
      return hasSubject || clauseKindOf(words, predicate) === 'command' ? 'finite' : 'bare'
    default:
      return 'bare'
  }
}

/** The tense of a group of this form. */
export function tenseOf(words: readonly Word[], members: GroupMembers, form: VerbGroupForm): Tense | undefined {
  if (isProspective(words, members)) return 'future'
  const opener = words[members.opener]
  if (form !== 'finite' || !opener) return undefined
  if (isModal(opener)) return FUTURE_MODALS.has(opener.lemma) ? 'future' : undefined
  return opener.xpos === 'VBD' || opener.xpos === 'VBN' ? 'past' : 'present'
}

function bearsTense(word: Word | undefined): boolean {
  return word !== undefined && (isModal(word) || /^(?:VB[DPZ]|MD)$/.test(word.xpos))
}

/** "is to resign": the finite word stands before "to"; the copula of "the plan is to wait" is none of its verb. */
function isFiniteBefore(words: readonly Word[], { opener, predicate }: GroupMembers, to: number): boolean {
  return opener < to && opener !== predicate && words[opener]?.deprel !== 'cop' && bearsTense(words[opener])
}

/** "is going to fall", "is set to meet", "were about to leave", "is to resign". */
function isProspective(words: readonly Word[], members: GroupMembers): boolean {
  const { predicate, opener, to } = members
  if (to === undefined) return false
  if (words[opener]?.lemma === 'be' && isFiniteBefore(words, members, to)) return true
  const { deprel = '', head } = words[predicate] ?? {}
  const governor = head === undefined ? undefined : words[head]
  if (!governor || head === undefined || !/^(?:xcomp|advcl|ccomp|acl)$/.test(deprel)) return false
  if (governor.lemma === 'be' && deprel === 'xcomp') return true
  return PROSPECTIVE.has(governor.lower) && auxiliariesOf(words, head).some(each => words[each]?.lemma === 'be')
}
