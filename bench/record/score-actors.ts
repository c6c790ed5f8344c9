import type { Actor } from '../../src/record/actor.ts'
import { bCubed, bCubedOfFound } from './b-cubed.ts'
import { overlap } from './marked-words.ts'
import { mentionsIn, type NameMention } from './name-mentions.ts'
import { type PartScore, percent } from './part-score.ts'
import type { ReadStory } from './read-story.ts'
import { sideKey } from './side-key.ts'
import type { StoryActor } from './story-shape.ts'

interface FoundMention extends NameMention {
  readonly found?: Actor | undefined
}

/** Actors of the record against those of the key: B³ over names, once for each way of writing in each report; and the sides of those found. */
export function scoreActors(read: ReadStory): PartScore {
  const mentions = findMentions(read)
  const clustered = mentions.map(({ actor, found }) => ({ gold: actor, found: found?.id }))
  const all = bCubed(clustered)
  const sided = read.story.actors.filter(({ sides }) => sides.length > 0)
  const recordedSide = (actor: StoryActor) => {
    const side = largestOf(actor, mentions)?.side?.value
    return side === undefined ? undefined : sideKey(side, read.story)
  }
  const right = sided.filter(actor => lastSideOf(actor) === recordedSide(actor))
  const roles = read.story.actors.flatMap(actor => actor.roles.map(({ role }) => ({ actor, role })))
  const told = roles.filter(({ actor, role }) => hasRole(largestOf(actor, mentions), role))
  return {
    figures: [
      ['actors B³ precision', all.precision],
      ['actors B³ recall', all.recall],
      ['actors B³ F1', all.f1],
      ['actors B³ F1, found mentions alone', bCubedOfFound(clustered).f1],
      ['mentions found', percent(mentions.filter(({ found }) => found).length, mentions.length)],
      ['sides of actors right (of several the last)', percent(right.length, sided.length)],
      ['roles of actors among those told', percent(told.length, roles.length)],
    ],
    faults: [
      ...mentions.filter(({ found }) => !found).map(({ report, words }) => `not found: ${words} in ${report}`),
      ...torn(read, mentions),
      ...thrownTogether(mentions),
      ...sided
        .filter(actor => !right.includes(actor))
        .map(
          actor => `side of ${actor.name}: ${largestOf(actor, mentions)?.side?.value}, should be ${lastSideOf(actor)}`,
        ),
      ...roles.filter(one => !told.includes(one)).map(({ actor, role }) => `role of ${actor.name} not told: ${role}`),
    ],
  }
}

function findMentions({ story, readings, actorOf }: ReadStory): readonly FoundMention[] {
  return [...readings].flatMap(([name, { report, mentions: seen }]) =>
    mentionsIn(name, report.text, story).map(mention => {
      const here = seen.filter(({ spans }) => spans.some(span => mention.spans.some(place => overlap(place, span))))
      const told = here.toSorted((a, b) => Number(b.name === mention.words) - Number(a.name === mention.words))
      return { ...mention, found: told.map(({ chain }) => actorOf(report.id, chain)).find(actor => actor) }
    }),
  )
}

/** A role is told where the record has it in these words or in some of them, with whose it is or without. */
function hasRole(actor: Actor | undefined, expected: string): boolean {
  const wanted = wordsOf(expected)
  return (actor?.roles ?? []).some(({ role, affiliation }) => {
    const whole = wordsOf(`${affiliation ?? ''} ${role}`)
    return wordsOf(role).isSubsetOf(wanted) || wanted.isSubsetOf(whole)
  })
}

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

const lastSideOf = ({ sides }: StoryActor): string | undefined => sides.at(-1)?.side

function largestOf(actor: StoryActor, mentions: readonly FoundMention[]): Actor | undefined {
  const own = mentions.filter(({ actor: key, found }) => key === actor.key && found)
  const groups = [...Map.groupBy(own, ({ found }) => found?.id).values()]
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0]?.found
}

function torn({ story }: ReadStory, mentions: readonly FoundMention[]): string[] {
  return story.actors.flatMap(({ key, name }) => {
    const own = mentions.filter(({ actor, found }) => actor === key && found)
    const parts = [...Map.groupBy(own, ({ found }) => found?.id).values()]
    return parts.length < 2 ? [] : [`torn: ${name} into ${parts.map(sayPart).join(' | ')}`]
  })
}

function thrownTogether(mentions: readonly FoundMention[]): string[] {
  const groups = [
    ...Map.groupBy(
      mentions.filter(({ found }) => found),
      ({ found }) => found?.id,
    ).values(),
  ]
  return groups.flatMap(group => {
    const parts = [...Map.groupBy(group, ({ actor }) => actor)]
    if (parts.length < 2) return []
    return [`thrown together: ${parts.map(([key, part]) => `${key}: ${sayPart(part)}`).join(' | ')}`]
  })
}

const sayPart = (part: readonly FoundMention[]): string =>
  part.map(({ report, words }) => `${report.slice(0, 2)} ${words}`).join(', ')
