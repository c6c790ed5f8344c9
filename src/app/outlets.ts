import { homesIn, homeText, NOWHERE } from '../reconcile/homes/home.ts'
import { FEWEST_REPORTS, learnHomes, type OutletHome } from '../reconcile/homes/learn-homes.ts'
import type { Decision } from '../record/decision.ts'
import type { Reading } from '../record/reading.ts'
import { fail, ok, type Result } from '../record/result.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './errors.ts'
import { loadGazetteer } from './gazetteer-file.ts'
import { given } from './given.ts'
import { homeAt } from './home-at.ts'
import { keepDecision, keepDecisions, type Reviewer } from './keep-decisions.ts'
import { standingDecisions } from './standing-decisions.ts'

/** An outlet of a record, what its reports tell of where it is at home, and what was decided. */
export interface Outlet {
  readonly learned: OutletHome
  /** The decision that stands; `undefined` where none was made: then the outlet counts as at home nowhere. */
  readonly decision?: Decision
}

/** Every outlet of the record, by name. */
export async function outlets(desk: Desk): Promise<readonly Outlet[]> {
  const readings: Reading[] = []
  for await (const reading of desk.store.readings()) readings.push(reading)
  const homes = homesIn(standingDecisions(await desk.store.decisions()))
  return learnHomes(readings).map(learned => ({ learned, ...given({ decision: homes.get(learned.outlet)?.decision }) }))
}

/** What came of learning: the decisions newly kept, and those of persons that it would have changed. */
export interface Learned {
  readonly outlets: number
  readonly kept: readonly Decision[]
  readonly left: readonly Outlet[]
}

/** Learns where each outlet is at home from all its reports, and keeps as a decision what is new. What a person said of an outlet stays. */
export async function learnOutlets(desk: Desk, reviewer: Reviewer): Promise<Result<Learned, Problem>> {
  const all = await outlets(desk)
  const changed = all.filter(({ learned, decision }) => homeText(learned.home) !== (decision?.value ?? NOWHERE))
  const [left, news] = [changed.filter(isSaid), changed.filter(outlet => !isSaid(outlet))]
  const said = news.map(({ learned }) => ({
    kind: 'learned-home' as const,
    of: learned.outlet,
    value: homeText(learned.home),
    why: evidenceText(learned),
  }))
  const kept = await keepDecisions(desk, said, reviewer)
  return kept.ok ? ok({ outlets: all.length, kept: kept.value, left }) : kept
}

const isSaid = ({ decision }: Outlet): boolean => decision?.kind === 'home'

/** Keeps a person’s word on where an outlet is at home: a country, a division, a town of it, or “nowhere”. */
export async function setOutlet(
  desk: Desk,
  { outlet, place, why }: { readonly outlet: string; readonly place: string; readonly why?: string | undefined },
  reviewer: Reviewer,
): Promise<Result<Decision, Problem>> {
  const names = (await outlets(desk)).map(({ learned }) => learned.outlet)
  const of = names.find(name => name === outlet) ?? names.find(name => name.toLowerCase() === outlet.toLowerCase())
  if (of === undefined)
    return fail({
      kind: 'bad-decision',
      detail: `no report of the record is by “${outlet}” (“dateline outlets” lists who there is)`,
    })
  const gazetteer = await loadGazetteer(desk)
  if (!gazetteer.ok) return gazetteer
  const home = place === NOWHERE ? undefined : homeAt(place, gazetteer.value)
  if (!home && place !== NOWHERE)
    return fail({
      kind: 'bad-decision',
      detail: `“${place}” is no country, division or town that the gazetteer knows (as “Kentucky, US”, “LB” or “${NOWHERE}”)`,
    })
  return keepDecision(desk, { kind: 'home', of, value: homeText(home), ...given({ why }) }, reviewer)
}

/** What a learned home rests on, or why there is none. */
export function evidenceText({ placed, evidence }: OutletHome): string {
  if (!evidence)
    return placed < FEWEST_REPORTS
      ? `${placed} of the ${FEWEST_REPORTS} reports with towns that are needed`
      : 'no place stands out'
  return `${evidence.reports} of ${placed} reports, ${Math.round(evidence.share * 100)}% of the names in them`
}
