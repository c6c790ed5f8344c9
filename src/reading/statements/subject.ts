import type { Word } from '../../language/analyse.ts'
import { SPEECH_VERBS } from '../../language/lexicon/speech-verbs.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import { childrenOf } from '../../language/trees/tree.ts'
import type { FoundCue } from './find-cues.ts'
import { isNominal, phraseHeadAt, phraseWithName, startOfRun } from './phrase.ts'
import type { View } from './view.ts'

/** Head word of the phrase that the tree makes the one who says it: the agent of a passive, the subject, or whom the cue's clause belongs to. */
export function subjectOf(view: View, { tokens: [cue], isPassive }: FoundCue): number | undefined {
  if (isPassive) return agentOf(view, cue)
  const own = ownSubject(view, cue)
  return own !== undefined && own < cue ? own : (inheritedSubject(view, cue) ?? reducedSubject(view, cue))
}

/** "Residents reached by phone said": a participle behind the subject that the tree takes for a clause of what was said. */
function reducedSubject(view: View, verb: number): number | undefined {
  const clause = childrenOf(view.tree, verb).find(
    child => child < verb && /^(?:ccomp|csubj)/.test(view.tokens[child]?.deprel ?? ''),
  )
  if (clause === undefined || view.tokens.slice(clause, verb).some(({ kind }) => kind === 'mark')) return undefined
  return dependentBy(view.tokens, clause, 'nsubj', 'nsubj:pass')
}

/** "was denied by the army": the noun with "by". */
function agentOf(view: View, verb: number): number | undefined {
  const { tokens, tree } = view
  return childrenOf(tree, verb).find(child => {
    if (child < verb || !tokens[child]?.deprel.startsWith('obl')) return false
    const mark = dependentBy(tokens, child, 'case')
    return tokens[mark ?? -1]?.lower === 'by' && isNominal(view, child) && !isTime(tokens[child])
  })
}

function isTime(word: Word | undefined): boolean {
  return word?.kind === 'number'
}

/** The subject nearest to the verb; for "who" and "which" the noun that the relative clause describes. */
export function ownSubject(view: View, verb: number): number | undefined {
  const joined = joinedSubject(view, verb)
  if (joined !== undefined) return joined
  const subjects = childrenOf(view.tree, verb).filter(
    child => view.tokens[child]?.deprel === 'nsubj' && view.quotation[child] === -1,
  )
  const nearest = subjects.findLast(child => child < verb)
  const subject = nearest === undefined ? subjects[0] : subjects.find(child => isOneRun(view, child, nearest))
  if (subject === undefined) return takenForObject(view, verb)
  if (!isRelative(view, subject, verb)) return hasPreposition(view, subject) ? undefined : subject
  return describedBefore(view, subject, verb)
}

/** "witnesses claim the colonel threatened to …": what stands right before a finite verb and is said to be the object of the verb above acts. */
function takenForObject(view: View, verb: number): number | undefined {
  const { head = -1, deprel, xpos = '' } = view.tokens[verb] ?? {}
  if (head >= verb || !/^VB[DPZ]$/.test(xpos)) return undefined
  // "the captain promised to open it": no participle takes an infinitive of its own.
  const isAct = deprel === 'acl' && xpos === 'VBD' && view.tokens[head]?.deprel === 'obj' && isNominal(view, head)
  // "Orvel, which Lorn accuses, called for talks."
  if (deprel === 'acl' && xpos !== 'VBN' && view.tokens[verb - 1]?.lower === ',' && view.tokens[head]?.upos === 'PROPN')
    return head
  if (isAct) return dependentBy(view.tokens, verb, 'xcomp', 'ccomp', 'obj') === undefined ? undefined : head
  if (deprel !== 'ccomp') return undefined
  const object = dependentBy(view.tokens, head, 'obj')
  return object !== undefined && object > head && view.tree.rights[object] === verb ? object : undefined
}

/** "condemned the raid, praised the rescuers": the object of the verb before it does not praise, even where the tree says so; whoever condemned does. */
function joinedSubject(view: View, verb: number): number | undefined {
  const last = verb - 2
  if (view.tokens[verb - 1]?.lower !== ',' || view.actorAt.has(last) || view.nameAt.has(last)) return undefined
  const { head = -1, deprel = '' } = view.tokens[last] ?? {}
  if (!/^(?:obj|nsubj)$/.test(deprel)) return undefined
  const [from] = phraseWithName(view, last, [Math.max(0, last - 8), verb])
  const before = view.tokens[from - 1]
  if (before?.upos !== 'VERB' || before.xpos !== view.tokens[verb]?.xpos) return undefined
  return (deprel === 'obj' ? head === from - 1 : head === verb) ? ownSubject(view, from - 1) : undefined
}

/** "who", "which" or "that" where it is the subject of a relative clause. */
export function relativeOf(view: View, verb: number): number | undefined {
  return childrenOf(view.tree, verb).find(
    child => view.tokens[child]?.deprel === 'nsubj' && child < verb && isRelative(view, child, verb),
  )
}

/** "a representative of the authorities", both nouns subjects: the first of them is who speaks. */
function isOneRun(view: View, from: number, to: number): boolean {
  return from === to || (view.tokens[from + 1]?.lower === 'of' && startOfRun(view, to, from) === from)
}

/** "In his address the president said": a noun with a preposition is nobody's subject. */
function hasPreposition(view: View, index: number): boolean {
  const mark = dependentBy(view.tokens, index, 'case')
  return (
    mark !== undefined &&
    mark < index &&
    /^(?:in|on|at|during|for|with|from|by|of)$/.test(view.tokens[mark]?.lower ?? '')
  )
}

/** "who", "which", and "that" of a relative clause. */
function isRelative(view: View, subject: number, verb: number): boolean {
  const { lower = '', xpos = '' } = view.tokens[subject] ?? {}
  return (
    /^(?:who|which)$/.test(lower) ||
    (lower === 'that' && /^W/.test(xpos + lower) && view.tokens[verb]?.deprel === 'acl:relcl')
  )
}

/** Whom a relative clause describes: the name right before "who", else the noun that the tree hangs it on, else the noun phrase before. */
function describedBefore(view: View, relative: number, verb: number): number | undefined {
  const last = view.tokens[relative - 1]?.lower === ',' ? relative - 2 : relative - 1
  if (view.nameAt.get(last)?.kind === 'person') return last
  const { deprel = '', head = -1 } = view.tokens[verb] ?? {}
  if (deprel.startsWith('acl') && head >= 0 && head < relative) return head
  return phraseHeadAt(view, last, Math.max(0, last - 20))
}

/** A verb without a subject has that of the verb it is joined to ("stayed and feared"), or of the clause it is a part of ("…, adding that …"). */
function inheritedSubject(view: View, verb: number): number | undefined {
  let at = verb
  for (let steps = 0; steps < 5; steps++) {
    const word = view.tokens[at]
    const head = word?.head
    if (!word || head === undefined) return undefined
    if (word.deprel === 'acl' && word.xpos === 'VBG') return isNominal(view, head) ? head : undefined
    if (
      !isShared(view, at, word) &&
      !(
        isFiniteVerb(view, verb) &&
        (isInfinitive(word) || isReported(view, word) || (at !== verb && /^ob[jl]$/.test(word.deprel)))
      )
    )
      return undefined
    const subject = isAsideOf(view, at, head) || isOtherForm(view, at, head) ? undefined : ownSubject(view, head)
    const saying = subject === undefined ? undefined : sayingOf(view, subject, { verb: at, clause: head })
    if (subject !== undefined && saying !== undefined) {
      if (canAct(view, subject) && !isOtherAspect(view, at, head)) return undefined
      return ownSubject(view, saying) ?? inheritedSubject(view, saying)
    }
    if (subject !== undefined && (word.deprel !== 'conj' || canAct(view, subject) || isMain(view, head))) return subject
    at = head
  }
  return undefined
}

/** "said there was good news and thanked them": news thanks nobody, so that whoever said it does. */
function isReported(view: View, { deprel, head = -1 }: Word): boolean {
  return deprel === 'ccomp' && view.tokens[head]?.upos === 'VERB'
}

/** The verb of saying of a clause whose subject is another one than whoever says it: "said its boats were ready | and accused …", with a finite verb joined to it. */
function sayingOf(
  view: View,
  subject: number,
  { verb, clause }: { readonly verb: number; readonly clause: number },
): number | undefined {
  const saying = governorOf(view, clause)
  if (saying === undefined || view.tokens[verb]?.deprel !== 'conj' || !isFiniteVerb(view, verb)) return undefined
  const isOther = saying < subject && !/^(?:he|she|it|they|we|i|who)$/.test(view.tokens[subject]?.lower ?? '')
  return isOther && SPEECH_VERBS.has(view.tokens[saying]?.lemma ?? '') ? saying : undefined
}

/** What a clause is the object of; of "said on Twitter | that they had left" too, which the tree takes for a clause on Twitter. */
function governorOf({ tokens }: View, clause: number): number | undefined {
  const { deprel = '', head = -1 } = tokens[clause] ?? {}
  if (deprel === 'ccomp') return head
  const mark = deprel === 'acl:relcl' ? dependentBy(tokens, clause, 'mark') : undefined
  return mark !== undefined && tokens[mark]?.lower === 'that' ? tokens[head]?.head : undefined
}

/** "were ready and accused": what stands alone beside a verb with "be", "have" or a modal goes on with the verb of saying; else either may. */
function isOtherAspect(view: View, verb: number, clause: number): boolean {
  const helpers = (index: number) => dependentBy(view.tokens, index, 'aux', 'aux:pass', 'cop') !== undefined
  return helpers(clause) && !helpers(verb)
}

/** In no clause that somebody reports. */
function isMain(view: View, verb: number): boolean {
  return view.tokens[verb]?.deprel === 'root'
}

/** An actor, a name or a pronoun. */
function canAct(view: View, index: number): boolean {
  return view.actorAt.has(index) || view.nameAt.has(index) || view.tokens[index]?.upos !== 'NOUN'
}

/** "called on them to leave and promised …": a finite verb is not joined to an infinitive, but to the verb above it. */
function isInfinitive({ xpos, deprel }: Word): boolean {
  return xpos === 'VB' && /^(?:xcomp|advcl|ccomp|acl)$/.test(deprel)
}

function isFiniteVerb(view: View, index: number): boolean {
  return /^VB[DNPZ]$/.test(view.tokens[index]?.xpos ?? '')
}

function isShared(view: View, at: number, { deprel, xpos }: Word): boolean {
  if (deprel === 'conj')
    return (
      (dependentBy(view.tokens, at, 'cc') !== undefined || view.tokens[at - 1]?.lower === ',') &&
      (view.tokens[at]?.head ?? at) < at &&
      view.tokens[view.tokens[at]?.head ?? at]?.upos !== 'NOUN'
    )
  if (/^VB[DPZ]$/.test(xpos) && deprel === 'advcl') return isUnmarked(view, at)
  if (deprel === 'parataxis') return xpos === 'VBG' || (xpos === 'VBD' && view.tokens[at - 1]?.lower === ',')
  return deprel === 'xcomp' || (deprel === 'advcl' && xpos === 'VBG')
}

/** "He left, three days after the army fled, and told …": behind a comma "and" goes on with the main clause. */
function isAsideOf(view: View, verb: number, head: number): boolean {
  const joiner = dependentBy(view.tokens, verb, 'cc')
  return joiner !== undefined && view.tokens[joiner - 1]?.lower === ',' && view.tokens[head]?.deprel === 'advcl'
}

/** "warned that the junta could retake it, and feared …": a past form goes on with a past form, not with what a modal governs. */
function isOtherForm(view: View, verb: number, head: number): boolean {
  return /^VB[DZ]$/.test(view.tokens[verb]?.xpos ?? '') && view.tokens[head]?.xpos === 'VB'
}

/** "Residents reached by phone said": no subordinator and no comma parts the verb from the clause that it is said to depend on. */
function isUnmarked(view: View, verb: number): boolean {
  const head = view.tokens[verb]?.head ?? verb
  const between = view.tokens.slice(head + 1, verb)
  return (
    head < verb && dependentBy(view.tokens, verb, 'mark') === undefined && between.every(word => word.kind === 'word')
  )
}
