import { controlAt } from '../../src/app/control.ts'
import type { ControlSpan, Record } from '../../src/record/record.ts'
import { daysBetween } from './days.ts'
import { expectedOn, isClaimedRight, isHeldRight, type Standing, standingFrom } from './grade-control.ts'
import { type PartScore, percent } from './part-score.ts'
import { namesOf } from './place-names.ts'
import type { ReadStory } from './read-story.ts'
import type { Story, StoryControl } from './story-shape.ts'

interface Graded {
  readonly place: string
  readonly day: string
  readonly expected: string
  readonly got: string
  readonly held: boolean | undefined
  readonly claimed: boolean
}

/** Who holds and who claims each place of the key on each day, as everything published by the end of the story has it. */
export function scoreControl({ story, record }: ReadStory): PartScore {
  const graded = story.control.flatMap(control => gradePlace(control, { story, record }))
  const asked = graded.filter(({ held }) => held !== undefined)
  const held = asked.filter(one => one.held === true)
  const claimed = graded.filter(one => one.claimed)
  const both = graded.filter(one => one.held !== false && one.claimed)
  return {
    figures: [
      ['control: holder right per place and day', percent(held.length, asked.length)],
      ['control: claims right per place and day', percent(claimed.length, graded.length)],
      ['control: both right per place and day', percent(both.length, graded.length)],
    ],
    faults: runsOf(graded.filter(one => !both.includes(one))),
  }
}

function gradePlace(
  control: StoryControl,
  { story, record }: { readonly story: Story; readonly record: Record },
): Graded[] {
  const ids = placeIdsOf(control, { story, record })
  const spans = record.control.filter(({ place }) => ids.has(place))
  return daysBetween(story.days.from, story.days.to).flatMap(day => {
    const expected = expectedOn(control, day)
    if (!expected) return []
    const standing = standingFrom(controlAt({ control: spans }, { asOf: day }), span => sideOf(span, story))
    return [
      {
        place: control.place,
        day,
        expected: `${sayHolds(expected.holds)}${expected.claims.length > 0 ? `, claimed by ${expected.claims}` : ''}`,
        got: ids.size === 0 ? 'no such place in the record' : sayStanding(standing),
        held: isHeldRight(expected, standing),
        claimed: isClaimedRight(expected, standing),
      },
    ]
  })
}

function placeIdsOf(
  { place, kind }: StoryControl,
  { story, record }: { readonly story: Story; readonly record: Record },
): ReadonlySet<string> {
  const names = namesOf(place, story)
  const named = record.places.filter(({ name }) => names.includes(name))
  return new Set(named.filter(one => kind === undefined || one.kind === kind).map(({ id }) => id as string))
}

function sideOf({ side, holder }: ControlSpan, { sides }: Story): string {
  const known = sides.find(({ key, names }) => key === side || names.some(name => name === side || name === holder))
  return known?.key ?? side ?? holder
}

const sayHolds = (holds: StoryControl['spans'][number]['holds']): string =>
  holds === undefined ? 'not asked' : String(holds)

const sayStanding = ({ holders, claimants, isContested }: Standing): string =>
  `${holders.join('+') || 'nobody'}${isContested ? ' (contested)' : ''}${claimants.length > 0 ? `, claimed by ${claimants}` : ''}`

/** Days in a row with the same fault on one line. */
function runsOf(wrong: readonly Graded[]): string[] {
  const runs = Map.groupBy(wrong, ({ place, expected, got }) => `${place}: ${got}, should be ${expected}`)
  return Array.from(runs, ([said, days]) => `${said}: ${days[0]?.day} … ${days.at(-1)?.day} (${days.length} days)`)
}
