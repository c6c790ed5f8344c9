import { dependentBy } from '../../language/trees/dependents.ts'
import type { Place, PlaceRef } from '../../record/place.ts'
import { standsForPower } from '../../record/place-sense.ts'
import type { Grounded } from '../../record/shape.ts'
import { announcedPlace } from './announced-place.ts'
import { clausesOf } from './clause.ts'
import { describedPlace, placeRef } from './described-place.ts'
import type { Hit } from './find-triggers.ts'
import { LOCATIVE } from './lexicon/closed-class.ts'
import { caseOf, ofPhrase, type Phrase, phraseOf } from './noun-phrase.ts'
import { type Candidate, placesNear } from './place-candidates.ts'
import { isSaying } from './saying.ts'
import { overlapping, type Scene } from './scene.ts'
import { hangsOn, isInClause } from './slots.ts'
import { REACH, type Stretch, wordAt } from './stretch.ts'

/** After a noun these lead to where the act was: "the shelling of X", "an attack on X". */
const NOUN_LINKS = /^(?:of|on|against|in|at|near|from|around|into)$/

/** What is told of the place that is left. */
const LEAVING = /^(?:territory\.withdrawal$|population\.)/

/** Whoever withdraws to a place does not leave it. */
const GOALS = /^(?:to|into|towards?)$/

/** Where an act was: its object, else after a place word in its clause, else a description, else near by in the sentence. */
export function placeOfHit(
  scene: Scene,
  stretch: Stretch,
  hit: Hit,
  actors: ReadonlySet<string>,
): Grounded<PlaceRef> | undefined {
  const isGoal = (one: Candidate) => hit.type === 'territory.withdrawal' && GOALS.test(one.preposition)
  const all = placesNear(scene, stretch, hit).filter(one => !actors.has(one.place.mention) && !isGoal(one))
  const inClause = all.filter(one => isInClause(stretch, hit, one.head) || one.head === hit.head + 1)
  const last = Math.max(...hit.words)
  const object = hit.row.objectIs === 'place' ? inPhrase(stretch, all, hit.object) : undefined
  if (object) return placeRef(sitedAt(scene, object.place), 'stated', 'place/object')
  const behind = inClause.filter(one => one.first > last)
  const linked =
    behind.find(one => LEAVING.test(hit.type) && isLeft(one, stretch, hit)) ??
    (isDrivenOut(hit) ? behind.find(one => /^(?:from|out|of)$/.test(one.preposition)) : undefined) ??
    (hit.group ? undefined : ofNoun(stretch, behind, hit)) ??
    behind.find(one => LOCATIVE.has(one.preposition))
  const isUnknown = hit.row.objectIs === 'place' && isNamed(stretch, hit.object)
  // "captured Shasha in the north": of a town that no gazetteer has only where it lies is known.
  if (linked) return placeRef(linked.place, 'stated', isUnknown ? 'place/around' : 'place/after')
  const spokenOf = asMember(stretch, all, hit.object) ?? described(scene, stretch, hit)
  if (spokenOf) return spokenOf
  const ahead = inClause.findLast(one => one.first < (hit.words[0] ?? 0) && LOCATIVE.has(one.preposition))
  if (ahead) return placeRef(ahead.place, 'stated', 'place/before')
  const own = inObject(stretch, inClause, hit.object)
  return own ?? (isUnknown ? undefined : (announcedPlace(stretch, all, hit) ?? impliedBy(stretch, all, hit)))
}

/** "the prison in Orvel": of a site that nobody can put on a map the place is told that is named right behind it. */
function sitedAt(scene: Scene, place: Place): Place {
  const end = place.spans.at(-1)?.[1]
  if (end === undefined || place.at || !/^the /i.test(place.toponym)) return place
  const next = overlapping(scene.placesAt, [end, end + 12]).find(one => !standsForPower(one) && one !== place)
  const gap = next?.spans[0] && scene.analysis.text.slice(end, next.spans[0][0])
  return next && /^ (?:at|in|near|of|outside) (?:the )?$/.test(gap ?? '') ? next : place
}

/** "from Orvel", and of a verb "out of Orvel". */
function isLeft({ preposition, first }: Candidate, stretch: Stretch, { group }: Hit): boolean {
  if (preposition === 'from') return true
  const before = wordAt(stretch, first - 1) === 'the' ? first - 2 : first - 1
  return group !== undefined && /^(?:out|of)$/.test(preposition) && wordAt(stretch, before - 1) === 'out'
}

/** "pushed the army out of Orvel": the place is what they are driven from. */
function isDrivenOut({ group, row }: Hit): boolean {
  return group !== undefined && row.objectIs === undefined && /^territory\.(?:taken|regained)$/.test(row.type)
}

/** The place that hangs on a noun, before any other behind it. */
function ofNoun(stretch: Stretch, behind: readonly Candidate[], hit: Hit): Candidate | undefined {
  const fitting = behind.filter(one => NOUN_LINKS.test(one.preposition))
  const follows = (one: Candidate) => one.head === hit.head + 1
  return fitting.find(one => hangsOn(stretch, one.head, hit.head) || follows(one)) ?? fitting[0]
}

/** "the village of Shasha", which no gazetteer has: another place of the sentence must not stand in for it. */
function isNamed(stretch: Stretch, phrase: Phrase | undefined): boolean {
  if (!phrase) return false
  const to = ofPhrase(stretch, phrase)?.to ?? phrase.to
  return stretch.tokens.slice(phrase.head, to).some(token => /^\p{Lu}/u.test(token.text))
}

function inPhrase(stretch: Stretch, list: readonly Candidate[], phrase: Phrase | undefined): Candidate | undefined {
  if (!phrase) return undefined
  const to = endOfChain(stretch, phrase)
  // "four Ukraine regions": a country before the head only says of which.
  const isModifier = (one: Candidate) => one.place.at?.kind === 'country' && one.first < phrase.head
  return list.find(one => one.first >= phrase.from && one.first < to && !isModifier(one))
}

/** "half of the city of Goma", "the centre of Kherson": where the phrase and those that hang on it by "of" end. */
function endOfChain(stretch: Stretch, phrase: Phrase): number {
  let last = phrase
  for (let step = 0; step < 3; step++) {
    const next = ofPhrase(stretch, last)
    if (!next) break
    last = next
  }
  return last.to
}

function inObject(
  stretch: Stretch,
  list: readonly Candidate[],
  phrase: Phrase | undefined,
): Grounded<PlaceRef> | undefined {
  const found = inPhrase(stretch, list, phrase)
  return found && placeRef(found.place, 'stated', 'place/object')
}

/** "Kherson Oblast is one of four regions that Russia annexed": the act was there too. */
function asMember(
  { tokens }: Stretch,
  all: readonly Candidate[],
  object: Phrase | undefined,
): Grounded<PlaceRef> | undefined {
  if (!object || !MEMBERS.test(tokens[object.head]?.lower ?? '') || caseOf(tokens, object.head) !== 'of')
    return undefined
  const one = tokens[object.head]?.head
  if (one === undefined || tokens[one]?.lower !== 'one') return undefined
  const subject = dependentBy(tokens, one, 'nsubj')
  const found = all.findLast(
    each => each.first < one && (subject === undefined || each.head === subject || each.first >= subject),
  )
  return found && placeRef(found.place, 'implied', 'place/member')
}

const MEMBERS = /^(?:regions|provinces|oblasts|cities|towns|villages|areas|settlements|districts)$/

function described(scene: Scene, stretch: Stretch, hit: Hit): Grounded<PlaceRef> | undefined {
  const object = hit.row.objectIs === 'place' && hit.object ? describedPlace(scene, stretch, hit.object) : undefined
  if (object) return object
  const last = Math.max(...hit.words)
  for (let i = last + 1; i < Math.min(hit.clause.to, last + REACH); i++) {
    const { lower = '', deprel, head } = stretch.tokens[i] ?? {}
    if (deprel !== 'case' || head === undefined || !isInClause(stretch, hit, i)) continue
    const found =
      LOCATIVE.has(lower) || NOUN_LINKS.test(lower)
        ? describedPlace(scene, stretch, phraseOf(stretch, head))
        : undefined
    if (found) return found
  }
  return undefined
}

/** The nearest other place of the sentence that is said to be where something is; a whole country only if nothing else. */
function impliedBy({ tokens }: Stretch, all: readonly Candidate[], hit: Hit): Grounded<PlaceRef> | undefined {
  const distance = (one: Candidate) => Math.abs(one.first - (hit.words[0] ?? 0))
  const located = all
    .filter(one => (LOCATIVE.has(one.preposition) || one.preposition === 'of') && one.place.at?.kind !== 'country')
    .filter(one => !isOfSaying(tokens, one.head, hit))
    .sort((a, b) => distance(a) - distance(b))
  return located[0] && placeRef(located[0].place, 'implied', 'place/sentence')
}

/** "Police said in Orvel that a nun had been shot": where it was said, not where it was done. */
function isOfSaying(tokens: Stretch['tokens'], at: number, hit: Hit): boolean {
  const predicate = clausesOf(tokens).predicateOf(at)
  return predicate !== hit.predicate && isSaying(tokens[predicate]) && tokens[at]?.head === predicate
}
