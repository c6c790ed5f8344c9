import type { Word } from '../../language/analyse.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import { agentOf, subjectOf } from './arguments.ts'
import type { Hit } from './find-triggers.ts'
import type { NounClass } from './lexicon/noun-classes.ts'
import { caseOf, type Phrase, phraseOf } from './noun-phrase.ts'
import { isInClass } from './phrase-class.ts'
import type { Stretch } from './stretch.ts'

/** Nouns of fire, and of what is fired: who it is "by" does what they do. */
const OF_FIRE =
  /^(?:shelling|strike|airstrike|attack|raid|bombing|bombardment|fire|gunfire|barrage|salvo|shell|mortar|rocket|missile|drone|bomb|grenade|bullet|round|artillery|blast|assault)$/
/** Participles that say whose shells they are. */
const SENT = /^(?:fire|launch|lob|shoot|send|throw|drop|hurl|plant|lay|mount|stage|carry|conduct|detonate|fly)$/

/** "the killing of a shepherd by settlers": who is behind "by", on the noun itself or on what it is of. */
export function byPhrases(stretch: Stretch, noun: number): readonly Phrase[] {
  const { tokens } = stretch
  const inner = dependentsOf(tokens).of(noun)
  const own = inner.filter(at => at > noun && caseOf(tokens, at) === 'by')
  const deeper = inner
    .filter(at => at > noun && /^(?:of|on|against|at)$/.test(caseOf(tokens, at)))
    .flatMap(at =>
      dependentsOf(tokens)
        .of(at)
        .filter(other => other > at && caseOf(tokens, other) === 'by' && canDo(tokens[other])),
    )
  return (own.length > 0 ? own : deeper).map(at => phraseOf(stretch, at))
}

/** "the bombardment by the rebels of the barracks": what the tree hangs on who is behind "by". */
export function ofBehindBy(stretch: Stretch, noun: number): readonly Phrase[] {
  const { tokens } = stretch
  return byPhrases(stretch, noun).flatMap(({ head }) =>
    dependentsOf(tokens)
      .of(head)
      .filter(at => at > head && caseOf(tokens, at) === 'of' && tokens[noun]?.upos === 'NOUN')
      .map(at => phraseOf(stretch, at)),
  )
}

/** "clashes between farmers and herders": the two sides, whatever the tree hangs the second one on. */
export function betweenPhrases(stretch: Stretch, noun: number): readonly Phrase[] {
  const { tokens } = stretch
  const { deprel, head } = tokens[noun] ?? {}
  // "Clashes erupted between farmers and herders"
  const around = deprel === 'nsubj' && head !== undefined ? dependentsOf(tokens).of(head) : []
  const inner = [...dependentsOf(tokens).of(noun), ...around]
  const first = inner.find(at => at > noun && caseOf(tokens, at) === 'between')
  if (first === undefined) return []
  const second =
    dependentsOf(tokens)
      .of(first)
      .find(at => at > first && tokens[at]?.deprel === 'conj') ??
    inner.find(at => at > first && tokens[at]?.deprel === 'conj' && /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? ''))
  return [first, ...(second === undefined ? [] : [second])].map(at => phraseOf(stretch, at))
}

/** "shelling by the army hit a school", "shells fired by rebels": whose fire it is that stands as subject. */
export function senderOf(stretch: Stretch, subject: number): Phrase | undefined {
  const { tokens } = stretch
  if (!OF_FIRE.test(tokens[subject]?.lemma.toLowerCase() ?? '') && tokens[subject]?.lower !== 'shelling')
    return undefined
  const [by] = byPhrases(stretch, subject)
  if (by) return by
  const sent = dependentBy(tokens, subject, 'acl')
  const sender = sent !== undefined && SENT.test(tokens[sent]?.lemma ?? '') ? agentOf(tokens, sent) : undefined
  return sender === undefined ? undefined : phraseOf(stretch, sender)
}

/** "was sentenced to ten years in prison by a court", "was shot dead by a deputy": the tree hangs the doer on another word of the passive here and there. */
export function strayAgent({ tokens }: Stretch, { group, head }: Hit): number | undefined {
  if (group?.voice !== 'passive' || agentOf(tokens, head) !== undefined) return undefined
  for (let at = head + 1; at < Math.min(head + 14, tokens.length); at++) {
    const word = tokens[at]
    if (!word || word.kind === 'mark') return undefined
    if (caseOf(tokens, at) === 'by' && canDo(word) && isBelow(tokens, at, head)) return at
  }
  return undefined
}

function isBelow(words: readonly Word[], at: number, verb: number): boolean {
  let over = words[at]?.head
  for (let step = 0; step < 4 && over !== undefined; step++) {
    if (over === verb) return true
    if (words[over]?.deprel === 'acl:relcl' || (words[over]?.upos === 'VERB' && words[over]?.deprel !== 'xcomp'))
      return false
    over = words[over]?.head
  }
  return false
}

const DOERS: readonly NounClass[] = ['people', 'force', 'court', 'mob', 'irregular', 'folk']

/** A noun that can stand for somebody: "by a court", not "by Friday" or "by the river". */
function canDo(word: Word | undefined): boolean {
  const lemma = word?.lemma.toLowerCase() ?? ''
  return DOERS.some(name => isInClass(name, lemma))
}

/** The verb that a noun is the object or passive subject of, where its subject is who does the act: "launched an attack". */
export function supportSubject({ tokens }: Stretch, verb: number): number | undefined {
  return verbGroupOf(tokens, verb).voice === 'passive' ? agentOf(tokens, verb) : subjectOf(tokens, verb)
}
