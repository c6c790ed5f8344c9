import { dependentBy } from '../../language/trees/dependents.ts'
import { ofPhrase, type Phrase, phraseOf } from '../events/noun-phrase.ts'
import { overlapping, type Scene } from '../events/scene.ts'
import { charsOf, lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import { isForce } from './holder-of-words.ts'
import { isPredicate } from './in-law.ts'
import type { Range, State } from './state.ts'

/** "is the last pocket of the front", "the rebel stronghold of Orvel", "Orvel, a rebel bastion": whoever has it holds the place. */
export function asStronghold(scene: Scene, stretch: Stretch, at: number): State | undefined {
  if (!STRONGHOLDS.test(lemmaAt(stretch, at))) return undefined
  const own = phraseOf(stretch, at)
  const behind = ofPhrase(stretch, own)
  const owner = ownerOf(scene, stretch, own) ?? (behind && isOfForce(scene, stretch, behind) ? behind : undefined)
  if (!owner) return undefined
  const place = behind && behind !== owner ? behind : undefined
  const isSaid = place !== undefined || isPredicate(stretch, at) || stretch.tokens[at]?.deprel === 'appos'
  if (!isSaid || (!place && !isOnly(stretch, own) && owner === behind)) return undefined
  const to = Math.max(owner.to, place?.to ?? 0, at + 1)
  const stands = { kind: 'holds', sense: 'de-facto', rule: 'control/phrase:stronghold' } as const
  return { from: own.from, to, head: at, holder: owner, ...(place ? { place } : {}), ...stands }
}

const STRONGHOLDS = /^(?:pocket|bastion|stronghold|holdout|redoubt|foothold|enclave)$/

/** "rebel stronghold", "the junta's last redoubt"; a party's or a clan's is where it has its voters or kin. */
function ownerOf(scene: Scene, stretch: Stretch, { from, head }: Phrase): Range | undefined {
  const poss = dependentBy(stretch.tokens, head, 'nmod:poss')
  const at = poss ?? head - 1
  if (at < from || POLITICAL.test(wordAt(stretch, at))) return undefined
  const owner = poss === undefined ? { from: at, to: at + 1, head: at } : phraseOf(stretch, at)
  return isOfForce(scene, stretch, owner) ? owner : undefined
}

const POLITICAL = /^(?:opposition|government|republican|nationalist|loyalist|tribal|clan|state|group|guard)$/

/** A noun for a force, or the name of one. */
function isOfForce(scene: Scene, stretch: Stretch, phrase: Phrase): boolean {
  if (POLITICAL.test(wordAt(stretch, phrase.head))) return false
  const span = charsOf(stretch, phrase.from, phrase.to)
  const isNamed = span !== undefined && overlapping(scene.mentionsAt, span).some(({ kind }) => kind === 'force')
  return isNamed || isForce(scene, stretch, phrase)
}

/** "the last bastion of the front": one of several says little. */
function isOnly(stretch: Stretch, { from, head }: Phrase): boolean {
  for (let at = from; at < head; at++)
    if (/^(?:last|only|remaining|final|sole|main|biggest|largest)$/.test(wordAt(stretch, at))) return true
  return false
}
