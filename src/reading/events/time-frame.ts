import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { TimeFrame } from '../../record/event.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Time } from '../../record/time.ts'
import { clausesOf, completed } from './clause.ts'
import { daysBetween } from './day.ts'
import type { Hit } from './find-triggers.ts'
import { isDefinite, openerOf } from './governor.ts'
import { HISTORIC, OLD_KINDS, TRIALS } from './lexicon/frames.ts'
import { caseOf } from './noun-phrase.ts'
import { isOfOldStory } from './old-story.ts'
import { isSaying } from './saying.ts'
import { sinceOf } from './since.ts'
import { lemmaAt, REACH, type Stretch, wordAt } from './stretch.ts'

/** Days before publication from which an act with a date is what came before and not the news. */
export const NEWS_DAYS = 30

const ANNIVERSARY = /^(?:anniversary|commemorat(?:e|ion)|remembrance|memorial|centenary)$/
/** What stands before "war" of those that are over. */
const OLD_WARS =
  /^(?:world|last|previous|earlier|second|first|old|great|cold|korean|vietnam|crimean|boer|falklands|winter)$/
const LONG_AGO = /^(?:decade|historically)$/

/** Whether the act is the news, what came before it, or a day of remembrance. */
export function timeFrameOf(
  stretch: Stretch,
  hit: Hit,
  when: { readonly time: Time | undefined; readonly published: string | undefined; readonly reported: boolean },
): Grounded<TimeFrame> {
  const as = (value: TimeFrame, rule: string): Grounded<TimeFrame> => ({
    value,
    basis: 'implied',
    spans: when.time && rule === 'dated-before' ? when.time.spans : [],
    rule: `time-frame/${rule}`,
  })
  if (isRemembered(stretch, hit)) return as('anniversary', 'anniversary')
  if (isYearsBefore(stretch, hit) || isYearsBefore(stretch, overParticiple(stretch, hit)))
    return as('background', 'years-before')
  if (isYearsOn(stretch, hit)) return as('background', 'years-before')
  if (isLongBefore(when.time, when.published, NEWS_DAYS)) return as('background', 'dated-before')
  if (isAfterSince(stretch, hit)) return as('background', 'since')
  if (isLongAgo(stretch, hit) || isOfOldYear(stretch, hit, when.published)) return as('background', 'long-ago')
  if (!isNear(when.time, when.published) && isOfOldStory(stretch, hit, when.published))
    return as('background', 'old-story')
  if (when.time === undefined && isBehindWreath(stretch, hit)) return as('background', 'monument')
  if (when.time === undefined && isOfBook(stretch, hit)) return as('background', 'of-a-book')
  if (isTried(stretch, hit)) return as('background', 'on-trial')
  if (when.time === undefined && !when.reported && isOfOwnKin(stretch, hit)) return as('background', 'own-kin')
  if (when.time === undefined && isOfForebears(stretch, hit)) return as('background', 'forebears')
  if (isAskedOf(hit)) return as('background', 'indirect-question')
  if (when.time === undefined && isBehindStanding(stretch, hit)) return as('background', 'behind-what-stands')
  if (when.time === undefined && isOfWar(stretch, hit)) return as('background', 'of-a-war')
  if (isInRelative(stretch, hit) && (isOver(hit, when) || isLongBefore(when.time, when.published, 7))) {
    return as('background', 'relative-past')
  }
  if (
    isPluperfect(ofFirst(stretch, hit)) &&
    !isNear(when.time, when.published) &&
    !isOfLastHours(stretch, hit) &&
    hit.group?.clause !== 'condition' &&
    !when.reported &&
    !hasSaying(stretch)
  )
    return as('background', 'pluperfect')
  return as('current', 'default')
}

function isRemembered(stretch: Stretch, hit: Hit): boolean {
  const [first, last] = [hit.words[0] ?? 0, Math.max(...hit.words)]
  for (let i = Math.max(stretch.from, first - 8); i < Math.min(stretch.to, last + 4); i++) {
    // "to mark the night when bombers destroyed the city"
    const isOfDay = /^(?:night|day|moment|hour)s?$/.test(wordAt(stretch, i + 2))
    if (isOfDay && lemmaAt(stretch, i) === 'mark') return true
    // "remembered the day of its liberation", but what is told beside it is of today.
    if (isOfDay && hit.group === undefined && /^(?:remember|recall|honour|honor)$/.test(lemmaAt(stretch, i)))
      return true
    if (ANNIVERSARY.test(lemmaAt(stretch, i))) return true
    if (wordAt(stretch, i) === 'marked' && /^years?$/.test(wordAt(stretch, i + 2))) return true
  }
  return false
}

function isLongBefore(time: Time | undefined, published: string | undefined, days: number): boolean {
  const end = time?.interval?.end
  return end !== undefined && published !== undefined && daysBetween(end, published.slice(0, 10)) > days
}

/** "since its invasion", "before the occupation"; "held since": what is asked of is the verb that it is said of. */
function isAfterSince(stretch: Stretch, hit: Hit): boolean {
  if (hit.group) return hit.group.form === 'participle' && sinceOf(stretch, hit) !== undefined
  const { tokens } = stretch
  const { head } = hit
  const link = caseOf(tokens, head)
  // "fought until a truce took hold": the tree hangs "until" on the truce here and there.
  if (/^(?:since|before)$/.test(link) || (link === 'until' && isDefinite(stretch, head))) return true
  const over = tokens[head]?.head
  return link === 'of' && /^(?:start|beginning|outbreak|launch|onset)$/.test(tokens[over ?? -1]?.lemma ?? '')
}

/** Words of long ago in the act's own clause: a museum that tells of a siege, but not the general, "who led the retreat two decades ago", of today. */
function isLongAgo(stretch: Stretch, hit: Hit): boolean {
  const from = Math.max(stretch.from, firstOf(stretch, hit) - 4)
  const to = Math.max(hit.clause.to, untilComma(stretch, hit.head))
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    if (isOfLongAgo(stretch, i) && !isOfRelative(stretch, i, hit)) return true
  }
  return false
}

/** "hit a medieval church": what is old is what was hit. */
function isOfThing({ tokens }: Stretch, at: number): boolean {
  const { deprel = '', head } = tokens[at] ?? {}
  if (!/^(?:amod|compound|nmod:unmarked|nmod)$/.test(deprel) || head === undefined) return false
  if (/^(?:time|era|period|rule|day|war|age)$/.test(tokens[head]?.lemma ?? '')) return false
  return !/^(?:nsubj|obl:agent)$/.test(tokens[head]?.deprel ?? '') && caseOf(tokens, head) !== 'by'
}

/** "The museum tells how troops entered the city", "the museum's new wing tells of the siege", "explains in his memoir how he took the hill". */
function isTellingOfOld(stretch: Stretch, at: number): boolean {
  const lemma = lemmaAt(stretch, at)
  if (/^(?:memoir|autobiography|diary)s?$/.test(lemma) && /^(?:his|her|their)$/.test(wordAt(stretch, at - 1)))
    return true
  if (!/^(?:museum|memorial|archive|memoir|biography|diary|chronicle|guide)$/.test(lemma)) return false
  const { deprel, head = -1 } = stretch.tokens[at] ?? {}
  return deprel === 'nsubj' || (deprel === 'nmod:poss' && stretch.tokens[head]?.deprel === 'nsubj')
}

/** "In her youth she fought and blew up bridges": what is said first is of both. */
function firstOf({ tokens }: Stretch, { clause, predicate }: Hit): number {
  const { deprel, head } = tokens[predicate] ?? {}
  return deprel === 'conj' && head !== undefined
    ? Math.min(clause.from, clausesOf(tokens).hullOf(head).from)
    : clause.from
}

/** The tree hangs what stands at the end of a clause on other words here and there: "blown up by fleeing troops in the last war". */
function untilComma(stretch: Stretch, head: number): number {
  let i = head
  while (i < head + 10 && i < stretch.to && !/^[,;:.]$/.test(wordAt(stretch, i))) i++
  return i
}

function isOfLongAgo(stretch: Stretch, at: number): boolean {
  const word = wordAt(stretch, at)
  if (OLD_KINDS.has(word)) return !isOfThing(stretch, at)
  if (HISTORIC.has(word) || LONG_AGO.test(lemmaAt(stretch, at)) || isTellingOfOld(stretch, at)) return true
  const before = wordAt(stretch, at - 1)
  if (/^(?:boy|girl|child|teenager)$/.test(word) && wordAt(stretch, at - 2) === 'as') return true
  if (/^(?:man|woman|soldier|officer|recruit)$/.test(word) && before === 'young' && wordAt(stretch, at - 3) === 'as')
    return true
  if (/^(?:dictatorship|apartheid|monarchy|communism|tsars|shah|caliphate|reign)$/.test(word) && isUnder(stretch, at))
    return true
  if (/^(?:youth|childhood)$/.test(word) && wordAt(stretch, at - 2) === 'in') return true
  if (word !== 'war') return false
  // "During the civil war both armies shelled the quarter": it is over.
  return OLD_WARS.test(before) || (before === 'civil' && wordAt(stretch, at - 3) === 'during')
}

/** "under the dictatorship", "during the reign of the duke" */
const isUnder = (stretch: Stretch, at: number) =>
  [at - 1, at - 2, at - 3].some(each => /^(?:under|during|throughout)$/.test(wordAt(stretch, each)))

/** True for a word in a relative clause that the act does not stand in. */
function isOfRelative({ tokens }: Stretch, at: number, { predicate }: Hit): boolean {
  const own = clausesOf(tokens).predicateOf(at)
  return own !== predicate && tokens[own]?.deprel === 'acl:relcl'
}

/** "in 1943": a year in the act's own clause that is over for more than one. */
function isOfOldYear(stretch: Stretch, { clause, predicate }: Hit, published: string | undefined): boolean {
  const last = Number(published?.slice(0, 4)) - 2
  for (let i = clause.from; i < Math.min(clause.to, clause.from + REACH); i++) {
    const word = wordAt(stretch, i)
    if (!/^(?:1[5-9]|20)\d\d$/.test(word) || !/^(?:in|of|since|until|during|from)$/.test(wordAt(stretch, i - 1)))
      continue
    if (Number(word) <= last && clausesOf(stretch.tokens).predicateOf(i) === predicate) return true
  }
  return false
}

/** "laid wreaths for the sailors who died when the ship was torpedoed": what a monument stands for, in a clause behind it. */
function isBehindWreath(stretch: Stretch, { clause, group }: Hit): boolean {
  if (!group) return false
  for (let i = clause.from - 1; i >= Math.max(stretch.from, clause.from - REACH / 2); i--)
    if (/^(?:wreath|statue|monument|plaque|cenotaph|veteran)$/.test(lemmaAt(stretch, i))) return true
  return false
}

const YEARS = /^(?:year|decade|century)$/

/** "Fifty years on, survivors of the massacre met": what is named behind it was then. */
function isYearsOn(stretch: Stretch, { group, head }: Hit): boolean {
  const isBack = group ? /^(?:acl|amod|nmod)$/.test(stretch.tokens[head]?.deprel ?? '') : isDefinite(stretch, head)
  if (!isBack) return false
  for (let i = stretch.from; i < Math.min(stretch.from + 6, head); i++) {
    if (!YEARS.test(lemmaAt(stretch, i))) continue
    if (/^(?:on|later)$/.test(wordAt(stretch, i + 1))) return wordAt(stretch, i + 2) === ','
    if (wordAt(stretch, i + 1) === 'after') return true
  }
  return false
}

/** "years after hundreds of fleeing villagers were shot": a participle beside a noun is of the clause that the noun stands in. */
function overParticiple({ tokens }: Stretch, hit: Hit): Hit {
  const { deprel = '', head } = tokens[hit.predicate] ?? {}
  if (!/^(?:amod|acl)$/.test(deprel) || head === undefined) return hit
  const predicate = clausesOf(tokens).predicateOf(head)
  return { ...hit, head: predicate, predicate }
}

/** "ten years after a rocket hit the station", "a year ago today", "80 years after the bombing". */
function isYearsBefore(stretch: Stretch, { head, predicate, group }: Hit): boolean {
  const { tokens } = stretch
  const link = group ? openerAt(stretch, predicate) : dependentBy(tokens, head, 'case')
  if (link !== undefined && /^(?:after|since|before)$/.test(wordAt(stretch, link)))
    return YEARS.test(lemmaAt(stretch, link - 1))
  return (
    group !== undefined &&
    dependentsOf(tokens)
      .of(predicate)
      .some(at => wordAt(stretch, at) === 'ago' && YEARS.test(lemmaAt(stretch, at - 1)))
  )
}

const openerAt = ({ tokens }: Stretch, predicate: number) => dependentBy(tokens, predicate, 'mark')

/** What somebody is tried for: "convicted of killing two guards", "the trial over the bombing". */
function isTried(stretch: Stretch, { head, group }: Hit): boolean {
  const { tokens } = stretch
  const link = group ? openerOf(tokens, head) : caseOf(tokens, head)
  if (!/^(?:of|for|over|with|in)$/.test(link)) return false
  const at = dependentBy(tokens, head, group ? 'mark' : 'case') ?? head
  // "the conviction of the general for the shelling": the tree hangs it on many a word.
  for (let i = at - 1; i > at - 11; i--) {
    if (/^[,;:.]$/.test(wordAt(stretch, i))) return false
    if (TRIALS.has(lemmaAt(stretch, i)) || isTerm(stretch, i)) return true
  }
  return false
}

/** "sent down for life for the murder", "got ten years for the raid": a term of prison. */
const isTerm = (stretch: Stretch, at: number) =>
  wordAt(stretch, at) === 'life' && /^(?:for|to|got|given)$/.test(wordAt(stretch, at - 1))

/** "A book on the siege won the prize." */
function isOfBook({ tokens }: Stretch, { group, head }: Hit): boolean {
  const over = tokens[head]?.head
  return (
    group === undefined &&
    /^(?:on|about|of)$/.test(caseOf(tokens, head)) &&
    /^(?:book|novel|film|documentary|exhibition|memoir|biography|lecture|monograph|play|series|poem|podcast|study|history|chronicle)$/.test(
      tokens[over ?? -1]?.lemma ?? '',
    )
  )
}

const KIN =
  /^(?:uncle|aunt|mother|father|parent|brother|sister|cousin|family|people|wife|husband|son|daughter|teacher)$/

/** "My uncle was shot": whoever tells of their own people outside a quotation tells of old times. */
function isOfOwnKin({ tokens }: Stretch, { subject, object }: Hit): boolean {
  return [subject, object].some(phrase => {
    const owner = phrase && KIN.test(tokens[phrase.head]?.lemma ?? '') && dependentBy(tokens, phrase.head, 'nmod:poss')
    return typeof owner === 'number' && /^(?:my|our)$/.test(tokens[owner]?.lower ?? '')
  })
}

/** "During the war his parents were deported": of the people of somebody, in a war that needs no name. */
function isOfForebears(stretch: Stretch, { subject, object, clause }: Hit): boolean {
  const { tokens } = stretch
  const isKin = [subject, object].some(
    phrase =>
      phrase &&
      FOREBEARS.test(lemmaAt(stretch, phrase.head)) &&
      dependentBy(tokens, phrase.head, 'nmod:poss') !== undefined,
  )
  if (!isKin) return false
  for (let i = Math.max(stretch.from, clause.from - 4); i < Math.min(clause.to, clause.from + REACH); i++)
    if (
      wordAt(stretch, i) === 'war' &&
      /^(?:the|that)$/.test(wordAt(stretch, i - 1)) &&
      /^(?:during|in|after|before)$/.test(wordAt(stretch, i - 2))
    )
      return true
  return false
}

const FOREBEARS = /^(?:parent|mother|father|grandparent|uncle|aunt|family|brother|sister|teacher)$/

/** "argued over who had looted the museum": whoever asks who had done it asks of what is over. */
const isAskedOf = ({ group }: Hit): boolean =>
  group?.clause === 'indirect question' && group.perfect === true && group.tense === 'past'

/** "The street is named after a general who captured the port": what is so now is no news, nor is what it is so by. */
function isBehindStanding(stretch: Stretch, { group, predicate }: Hit): boolean {
  const { tokens, to } = stretch
  if (group?.tense !== 'past' || tokens[predicate]?.deprel !== 'acl:relcl' || tokens[to - 1]?.text !== '.') return false
  const over = clausesOf(tokens).predicateOf(tokens[predicate]?.head ?? predicate)
  if (over === predicate || isSaying(tokens[over])) return false
  const { tense, progressive, perfect, auxiliaries } = verbGroupOf(tokens, over)
  // "The hostel was once a prison where rebels were hanged."
  if (auxiliaries.some(at => wordAt(stretch, at + 1) === 'once')) return true
  if (tokens[over]?.upos !== 'VERB') return false
  return tense === 'present' && !progressive && !perfect && STANDING.test(lemmaAt(stretch, over))
}

/** What is done as long as something stands. */
const STANDING =
  /^(?:turn|live|head|chair|name|call|collect|display|show|house|keep|honour|honor|commemorate|recall|mark|remember|feature|preserve|own|teach|study|bear|hang|stand|lie|sell|depict|tell|list)$/

/** "a war in which 70,000 people were killed", "the regime that hanged them": of a time that has a name by itself. */
function isOfWar({ tokens }: Stretch, { group, predicate }: Hit): boolean {
  const { deprel, head } = tokens[predicate] ?? {}
  if (group?.tense !== 'past' || deprel !== 'acl:relcl' || head === undefined) return false
  return /^(?:war|dictatorship|regime|famine|era|decade|conflict)$/.test(tokens[head]?.lemma ?? '')
}

/** In a relative clause, or completing the verb of one. */
function isInRelative({ tokens }: Stretch, { predicate }: Hit): boolean {
  let at: number | undefined = predicate
  for (let step = 0; step < 4 && at !== undefined; step++) {
    if (tokens[at]?.deprel === 'acl:relcl') return true
    at = completed(tokens, at)
  }
  return false
}

/** Days before publication on which the act of a relative clause is still of the news that it stands beside. */
const SAME_NEWS_DAYS = 2

/** "officers who had stormed the palace at midnight": what has a day of these days is no background. */
const isNear = (time: Time | undefined, published: string | undefined) =>
  time?.interval !== undefined && published !== undefined && !isLongBefore(time, published, SAME_NEWS_DAYS)

/** "who had shelled the town", but not "whose raft is thought to have capsized". */
const isOver = (
  { group }: Hit,
  { time, published }: { readonly time: Time | undefined; readonly published: string | undefined },
): boolean => group?.perfect === true && group.form !== 'infinitive' && !isNear(time, published)

/** "had fought in three wars, lost a leg and been jailed": the last has its "had" from the first. */
function ofFirst({ tokens }: Stretch, hit: Hit): Pick<Hit, 'group'> {
  let at = hit.predicate
  for (let step = 0; step < 3 && tokens[at]?.deprel === 'conj'; step++) {
    if (dependentBy(tokens, at, 'nsubj', 'nsubj:pass', 'aux') !== undefined || tokens[at]?.xpos === 'VBD') break
    at = tokens[at]?.head ?? at
  }
  const { xpos, deprel } = tokens[at] ?? {}
  // The tree takes "lost" between the two for a simple past.
  const top = deprel === 'conj' && xpos === 'VBD' && at !== hit.predicate ? (tokens[at]?.head ?? at) : at
  return top === hit.predicate || hit.group?.form !== 'participle' ? hit : { group: verbGroupOf(tokens, top) }
}

/** "had been cut overnight", "had been cut in the night". */
function isOfLastHours(stretch: Stretch, { clause }: Hit): boolean {
  for (let i = clause.from; i < Math.min(clause.to, clause.from + REACH); i++) {
    if (/^(?:overnight|yesterday)$/.test(wordAt(stretch, i))) return true
    const isNight = /^(?:night|morning|evening|afternoon)$/.test(wordAt(stretch, i))
    if (isNight && wordAt(stretch, i - 1) === 'the' && /^(?:in|during)$/.test(wordAt(stretch, i - 2))) return true
  }
  return false
}

function isPluperfect(hit: Pick<Hit, 'group'>): boolean {
  return hit.group?.perfect === true && hit.group.tense === 'past'
}

function hasSaying(stretch: Stretch): boolean {
  for (let i = stretch.from; i < Math.min(stretch.to, stretch.from + 2 * REACH); i++) {
    if (isSaying(stretch.tokens[i])) return true
  }
  return false
}
