import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import { clausesOf } from './clause.ts'
import type { Hit } from './find-triggers.ts'
import { HISTORIC } from './lexicon/frames.ts'
import { lemmaAt, REACH, type Stretch, wordAt } from './stretch.ts'

const YEAR = /^(?:1\d\d\d|20\d\d)$/
const MONUMENT =
  /^(?:poem|ballad|elegy|anthem|psalm|collection|plaque|monument|memorial|statue|cenotaph|tombstone|gravestone|headstone|mural|inscription|museum|exhibit|exhibition|obelisk|stamp|march|pilgrimage|requiem)$/
const RECALLING =
  /^(?:recall|commemorate|honour|honor|mark|remember|tell|record|mourn|salute|depict|list|name|show|celebrate|bear)$/
const DIGGING =
  /^(?:archaeologist|archeologist|palaeontologist|excavation|excavator|digger|diver|restorer|curator|genealogist|chronicler|folklorist|diary|memoir|manuscript|chronicle|parchment|scroll|archive|court|jury|juror|tribunal|inquest|indictment|affidavit|autopsy)$/

/**
 * True for an act of an old story that its own clause does not date: beside what is of long ago ("My grandmother hid them when the army pulled out"), by
 * those who "crushed the kingdom in 1591", behind a monument, in what diggers believe, or under "This day in 1917".
 */
export function isOfOldStory(stretch: Stretch, hit: Hit, published: string | undefined): boolean {
  const isOld = (at: number) => isOldYear(stretch, at, published)
  return (
    isOnThisDay(stretch, isOld) ||
    isBesideOld(stretch, hit, isOld) ||
    isByThoseOfOld(stretch, hit, isOld) ||
    isRecalled(stretch, hit) ||
    isDugUp(stretch, hit) ||
    isSinceYears(stretch, hit) ||
    isOfName(stretch, hit) ||
    isUndone(stretch, hit)
  )
}

/** "in 1954", a year over for more than one. */
function isOldYear(stretch: Stretch, at: number, published: string | undefined): boolean {
  const word = wordAt(stretch, at)
  if (!YEAR.test(word) || !/^(?:in|of|since|until|during|from|,)$/.test(wordAt(stretch, at - 1))) return false
  return Number(word) <= Number(published?.slice(0, 4)) - 2
}

/** "This day in 1917: sailors mutiny" */
function isOnThisDay(stretch: Stretch, isOld: (at: number) => boolean): boolean {
  const { from } = stretch
  const at = [from, from + 1].find(each => wordAt(stretch, each) === 'this' && wordAt(stretch, each + 1) === 'day')
  return at !== undefined && [at + 3, at + 4, at + 5].some(isOld)
}

/** A clause with "when", "as" or "while" beside one of long ago, or joined to one. */
function isBesideOld(stretch: Stretch, { group, predicate }: Hit, isOld: (at: number) => boolean): boolean {
  if (group?.tense !== 'past' || group.perfect) return false
  const { tokens } = stretch
  const { deprel = '', head } = tokens[predicate] ?? {}
  if (!/^(?:advcl|conj|parataxis)$/.test(deprel) || head === undefined || head > predicate) return false
  const main = clausesOf(tokens).hullOf(head)
  for (let i = Math.max(stretch.from, main.from - 6); i < Math.min(predicate, main.from + REACH); i++) {
    if (isOld(i) && isOfClause(stretch, i, head)) return true
    if (HISTORIC.has(wordAt(stretch, i)) && /^(?:nsubj|obl:agent|compound)$/.test(tokens[i]?.deprel ?? '')) return true
  }
  return false
}

const isOfClause = ({ tokens }: Stretch, at: number, predicate: number) =>
  clausesOf(tokens).predicateOf(at) === predicate

/** "The host that crushed the kingdom in 1591 burned the granaries." */
function isByThoseOfOld(stretch: Stretch, { subject, group }: Hit, isOld: (at: number) => boolean): boolean {
  if (!subject || group?.tense !== 'past') return false
  const { tokens } = stretch
  const clause = dependentsOf(tokens)
    .of(subject.head)
    .find(at => tokens[at]?.deprel === 'acl:relcl' && at > subject.head)
  if (clause === undefined) return false
  const { from, to } = clausesOf(tokens).hullOf(clause)
  for (let i = from; i < Math.min(to, from + REACH); i++) if (isOld(i)) return true
  return false
}

/** "A plaque recalls the six villagers shot by soldiers": what stands for them is no news of them. */
function isRecalled({ tokens }: Stretch, { group, predicate }: Hit): boolean {
  if (!group) return false
  let at = tokens[predicate]?.head
  for (let step = 0; step < 4 && at !== undefined; step++) {
    const subject = dependentBy(tokens, at, 'nsubj')
    const isOne =
      RECALLING.test(tokens[at]?.lemma ?? '') && subject !== undefined && MONUMENT.test(tokens[subject]?.lemma ?? '')
    if (isOne && verbGroupOf(tokens, at).tense === 'present') return true
    at = tokens[at]?.head
  }
  return false
}

/** "Archaeologists believe that the raiders burned the town", "Jurors heard how the gang shot the driver." */
function isDugUp(stretch: Stretch, { predicate, group }: Hit): boolean {
  const { tokens } = stretch
  const { deprel = '', head } = tokens[predicate] ?? {}
  if (!group || head === undefined || !/^(?:ccomp|advcl|advcl:relcl|acl:relcl|conj)$/.test(deprel)) return false
  const over = clausesOf(tokens).predicateOf(deprel === 'conj' ? (tokens[head]?.head ?? head) : head)
  if (!LEARNING.test(lemmaAt(stretch, over))) return false
  const subject = dependentBy(tokens, over, 'nsubj')
  return subject !== undefined && DIGGING.test(lemmaAt(stretch, subject))
}

/** What those who look into what is over do. */
const LEARNING =
  /^(?:believe|think|hear|tell|describe|say|find|establish|conclude|suggest|recount|recall|show|reveal|know|learn|explain|record|rule)$/

/** "Ten years have passed since gunmen stormed the hotel." */
function isSinceYears(stretch: Stretch, { clause }: Hit): boolean {
  const since = [clause.from, clause.from - 1].find(at => wordAt(stretch, at) === 'since')
  if (since === undefined || !/^(?:passed|gone|elapsed|by)$/.test(wordAt(stretch, since - 1))) return false
  return [since - 3, since - 4].some(at => /^(?:year|decade|century)$/.test(lemmaAt(stretch, at)))
}

/** "the Battle of Adwa", "the Siege of Orvel": what has a name of its own is long over. */
function isOfName({ tokens, from }: Stretch, { group, words: [first = 0] }: Hit): boolean {
  const isNamed = /^(?:Battle|Siege|Massacre|Uprising|Rising|Revolt|Mutiny|Blitz)$/.test(tokens[first]?.text ?? '')
  if (group || !isNamed || first === from) return false
  return tokens[first - 1]?.lower === 'the' && tokens[first + 1]?.text === 'of'
}

/** "Its capture of the town having been undone by a mutiny": what was before that which a clause by itself tells as over. */
function isUndone({ tokens }: Stretch, { group, head }: Hit): boolean {
  if (group || !/^nsubj/.test(tokens[head]?.deprel ?? '')) return false
  for (let i = head + 1; i < head + 8; i++) if (tokens[i]?.lower === 'having') return tokens[i + 1]?.lower === 'been'
  return false
}
