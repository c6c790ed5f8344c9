import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import type { Event, Party } from '../../record/event.ts'
import type { Grounded } from '../../record/shape.ts'
import { objectOf, subjectOf } from './arguments.ts'
import { betweenPhrases, byPhrases, ofBehindBy, senderOf, strayAgent, supportSubject } from './doer-phrases.ts'
import type { Hit } from './find-triggers.ts'
import { SUPPORT_VERBS } from './lexicon/support-verbs.ts'
import { caseOf, type Phrase, phraseOf } from './noun-phrase.ts'
import { canAct, distinct, partiesIn } from './parties.ts'
import { headIs } from './phrase-class.ts'
import { receiversOf } from './receiver.ts'
import { overlapping, type Scene } from './scene.ts'
import { isInClause } from './slots.ts'
import { REACH, type Stretch } from './stretch.ts'

/** Verbs that say what an act did to their object, or to their subject in the passive. */
const HARMS = new Set('kill wound injure hurt maim murder destroy damage'.split(' '))
const CREDIT = /^(?:responsibility|credit)$/
const CLAIMING = /^(?:claim|take|accept|assume)$/
/** Acts on somebody, whose noun has the sufferer as owner: "the mayor's murder". */
const SUFFERED =
  /^(?:attack\.(?!capture)|coercion\.arrest|sanction\.(?:verdict|expulsion)|population\.(?:expulsion|evacuation)|deescalation\.release)/
/** Acts that harm what stands around: "a bomb exploded outside the embassy". */
const AROUND =
  /^(?:explosive\.(?:device|suicide|grenade|mine$)|strike\.|attack\.(?:killing|shooting)|property\.|battle\.offensive)/
const NEARBY = /^(?:in|at|inside|outside|near|against|under|beneath|on|into|by|beside|behind|within|of|front)$/
const ON = /^(?:on|against|at|of|to|into)$/

/** All who do an act and all people and things it is done to, as the words have them. */
export function partiesOf(scene: Scene, stretch: Stretch, hit: Hit): Pick<Event, 'agents' | 'targets'> {
  const agents = partiesIn(scene, stretch, doers(scene, stretch, hit), 'agents/words')
  const targets = sufferers(scene, stretch, hit)
  return { ...(agents.length > 0 ? { agents } : {}), ...(targets.length > 0 ? { targets } : {}) }
}

function doers(scene: Scene, stretch: Stretch, hit: Hit): readonly (Phrase | undefined)[] {
  const own = hit.group
    ? [
        hit.subject && (senderOf(stretch, hit.subject.head) ?? hit.subject),
        ...phrasesAt(stretch, strayAgent(stretch, hit)),
      ]
    : [
        ...byPhrases(stretch, hit.head),
        ...betweenPhrases(stretch, hit.head),
        ...before(scene, stretch, hit),
        ...ofSupport(stretch, hit),
        ...blamed(stretch, hit.head),
      ]
  return own.filter(phrase => phrase && (canAct(scene, stretch, phrase) || !isThing(scene, stretch, phrase)))
}

const isThing = (scene: Scene, stretch: Stretch, phrase: Phrase): boolean =>
  headIs(scene, stretch, phrase, 'arms') || headIs(scene, stretch, phrase, 'thing')

/** "rebels carried out an attack", "the attack was staged by rebels", "the Front claimed responsibility for the attack". */
function ofSupport(stretch: Stretch, hit: Hit): readonly Phrase[] {
  const verb = supportOf(stretch, hit.head)
  if (verb === undefined) return []
  const doer = supportSubject(stretch, verb)
  return doer === undefined || doer === hit.head ? [] : [phraseOf(stretch, doer)]
}

/** The verb whose doer does what the noun says: over its object or subject, or over "responsibility for" it. */
function supportOf({ tokens }: Stretch, noun: number): number | undefined {
  const { deprel = '', head } = tokens[noun] ?? {}
  const over = head === undefined ? undefined : tokens[head]
  if (head === undefined || !over) return undefined
  const lemma = over.lemma.toLowerCase()
  if (/^(?:obj|nsubj:pass)$/.test(deprel)) return SUPPORT_VERBS.has(lemma) ? head : undefined
  if (CREDIT.test(lemma) && over.head !== undefined)
    return CLAIMING.test(tokens[over.head]?.lemma.toLowerCase() ?? '') ? over.head : undefined
  const object = CLAIMING.test(lemma) ? dependentBy(tokens, head, 'obj') : undefined
  if (object !== undefined) return CREDIT.test(tokens[object]?.lemma.toLowerCase() ?? '') ? head : undefined
  return undefined
}

/** "blamed rebels for the attack", "the attack was attributed to rebels", "rebels were responsible for the attack". */
function blamed(stretch: Stretch, noun: number): readonly Phrase[] {
  const { tokens } = stretch
  const { deprel = '', head } = tokens[noun] ?? {}
  if (head === undefined) return []
  const lemma = tokens[head]?.lemma.toLowerCase() ?? ''
  if (/^(?:obl|nmod)/.test(deprel) && caseOf(tokens, noun) === 'for') {
    const isPassive = verbGroupOf(tokens, head).voice === 'passive'
    if (lemma === 'responsible') return phrasesAt(stretch, subjectOf(tokens, head))
    return lemma === 'blame' ? phrasesAt(stretch, isPassive ? subjectOf(tokens, head) : objectOf(tokens, head)) : []
  }
  if (!/^(?:nsubj:pass|obj)$/.test(deprel) || !/^(?:attribute|blame|pin)$/.test(lemma)) return []
  const to = dependentsOf(tokens)
    .of(head)
    .find(at => at > head && /^(?:to|on)$/.test(caseOf(tokens, at)))
  return phrasesAt(stretch, to)
}

const phrasesAt = (stretch: Stretch, at: number | undefined) => (at === undefined ? [] : [phraseOf(stretch, at)])

/** "a guerrilla attack", "the Front's attack". */
function before(scene: Scene, stretch: Stretch, hit: Hit): readonly Phrase[] {
  const { tokens } = stretch
  return dependentsOf(tokens)
    .of(hit.head)
    .filter(at => at < hit.head && /^(?:compound|amod|nmod:poss)$/.test(tokens[at]?.deprel ?? ''))
    .map(at => phraseOf(stretch, at))
    .filter(phrase => headIs(scene, stretch, phrase, 'force'))
}

function sufferers(scene: Scene, stretch: Stretch, hit: Hit): readonly Grounded<Party>[] {
  const told = partiesIn(
    scene,
    stretch,
    hit.group ? [hit.object, ...atWhom(stretch, hit)] : ofNoun(scene, stretch, hit),
    'targets/words',
  )
  const thing = hit.group && told.length === 0 ? thingOf(scene, stretch, hit) : undefined
  const named = thing ? partiesIn(scene, stretch, [thing], 'targets/object') : told
  if (!AROUND.test(hit.type))
    return hit.row.objectIs === 'place' ? named.filter(party => !isPlace(scene, party)) : named
  const around = partiesIn(scene, stretch, [...locatives(stretch, hit)], 'targets/around')
  return distinct([...named, ...around.filter(({ value }) => value.kind === 'thing')])
}

/** What is harmed or taken where it is neither somebody nor a thing that is listed: "burned the harvest", "slammed into a gas field". */
function thingOf(scene: Scene, stretch: Stretch, hit: Hit): Phrase | undefined {
  if (!ON_THINGS.test(hit.type) || hit.row.objectIs === 'place') return undefined
  const isWhole = hit.object && !hit.words.includes(hit.object.head) && !isFired(scene, stretch, hit)
  return isWhole ? hit.object : hanging(stretch, hit, /^(?:into|onto)$/)[0]
}

const ON_THINGS = /^(?:attack|property|strike|explosive|coercion|battle)\./

/** "fired two missiles": what is fired is no target of it, what is shot down is. */
const isFired = (scene: Scene, stretch: Stretch, { object, type }: Hit): boolean =>
  object !== undefined &&
  /^(?:strike\.(?!intercepted)|explosive\.(?!clearance)|attack)/.test(type) &&
  headIs(scene, stretch, object, 'arms')

/** "retook Marenka": the town is where it is done, whatever kind of name it is taken for. */
const isPlace = (scene: Scene, { value, spans }: Grounded<Party>): boolean =>
  /^(?:person|organisation)$/.test(value.kind) && spans.some(span => overlapping(scene.placesAt, span).length > 0)

/** "opened fire on the guards", "threw a grenade at the gate". */
function atWhom(stretch: Stretch, hit: Hit): readonly Phrase[] {
  if (/^(?:open fire|fire|shoot|throw|hurl|lob|rain|train|turn|strike|hit|attack)/.test(hit.row.word))
    return hanging(stretch, hit, /^(?:at|on|against|into|upon)$/)
  if (/^(?:clash|fight|battle|skirmish|exchange fire|trade fire|meet|talk)/.test(hit.row.word))
    return hanging(stretch, hit, /^(?:with|against)$/)
  // "imposed sanctions on four officials", "laid siege to Orvel": the noun is part of the verb, or as good as.
  const isLight = hit.type.startsWith('sanction.') || hit.words.some(at => stretch.tokens[at]?.deprel === 'obj')
  if (isLight) return hanging(stretch, hit, onWhom(hit))
  return receiversOf(stretch, hit)
}

function ofNoun(scene: Scene, stretch: Stretch, hit: Hit): readonly Phrase[] {
  const owner = dependentBy(stretch.tokens, hit.head, 'nmod:poss')
  const own =
    owner !== undefined && SUFFERED.test(hit.type)
      ? [phraseOf(stretch, owner)].filter(phrase => !headIs(scene, stretch, phrase, 'force'))
      : []
  return [
    ...own,
    ...hanging(stretch, hit, ON),
    ...hanging(stretch, hit, onWhom(hit)),
    ...ofBehindBy(stretch, hit.head),
    ...onSupport(stretch, hit),
    ...harmed(stretch, hit),
  ]
}

/** "imposed sanctions on four officials", "held talks with the commander": the tree hangs them on the verb here and there. */
function onSupport(stretch: Stretch, hit: Hit): readonly Phrase[] {
  const { tokens } = stretch
  const verb = supportOf(stretch, hit.head)
  if (verb === undefined) return []
  return dependentsOf(tokens)
    .of(verb)
    .filter(at => at > hit.head && onWhom(hit).test(caseOf(tokens, at)))
    .map(at => phraseOf(stretch, at))
}

/** Talks and fights are had with somebody. */
const onWhom = ({ type }: Hit): RegExp =>
  /^(?:diplomacy|battle|deescalation)\./.test(type) ? /^(?:with|against|on)$/ : /^(?:on|against)$/

/** "the blast killed two nuns", "two nuns died in the attack". */
function harmed(stretch: Stretch, { head, type }: Hit): readonly Phrase[] {
  const { tokens } = stretch
  const { deprel = '', head: verb } = tokens[head] ?? {}
  if (verb === undefined || !/^(?:attack|battle|explosive|strike)\./.test(type)) return []
  const lemma = tokens[verb]?.lemma.toLowerCase() ?? ''
  const isHarm = HARMS.has(lemma)
  const isCause = deprel === 'obl' && /^(?:in|during|by|as|of|from|when)$/.test(caseOf(tokens, head))
  const harmedAt =
    isCause && (lemma === 'die' || lemma === 'perish' || isHarm)
      ? subjectOf(tokens, verb)
      : isHarm && deprel === 'nsubj'
        ? objectOf(tokens, verb)
        : undefined
  return harmedAt === undefined ? [] : [phraseOf(stretch, harmedAt)]
}

/** Phrases behind the trigger that hang on a word of it, after certain prepositions. */
function hanging(stretch: Stretch, hit: Hit, prepositions: RegExp): readonly Phrase[] {
  const { tokens } = stretch
  const words = new Set([hit.head, ...hit.words])
  return [...words]
    .flatMap(word => dependentsOf(tokens).of(word))
    .filter(at => at > hit.head && !words.has(at) && prepositions.test(caseOf(tokens, at) || caseOfTitle(stretch, at)))
    .map(at => phraseOf(stretch, at))
}

/** "the murder of former minister Ilse Brandt": the tree hangs the preposition on the title. */
function caseOfTitle({ tokens }: Stretch, at: number): string {
  const title = dependentBy(tokens, at, 'nmod:desc')
  return title === undefined ? '' : caseOf(tokens, title)
}

/** Phrases of the act's clause after a preposition of place. */
function* locatives(stretch: Stretch, hit: Hit): Iterable<Phrase> {
  const { tokens } = stretch
  const from = Math.max(stretch.from, Math.min(...hit.words) - REACH / 2)
  const to = Math.min(stretch.to, Math.max(...hit.words) + REACH)
  for (let i = from; i < to; i++) {
    const { deprel, head, lower = '' } = tokens[i] ?? {}
    if (deprel === 'case' && head !== undefined && head > i && NEARBY.test(lower) && isInClause(stretch, hit, i))
      yield phraseOf(stretch, head)
  }
}
