/** What is done or lies off a shore; behind other words "off" goes with the verb: "cut off X", "took off X’s list". */
export const AT_SEA: ReadonlySet<string> = new Set(
  `
anchored moored stationed sank sunk sinks sinking seized boarded hijacked captured capsized drowned rescued
intercepted attacked struck hit shelled patrolling patrol patrols deployed operating drifting adrift aground
waters sea ship ships ship's vessel vessels tanker tankers freighter boat boats dhow dhows fleet warship warships frigate
destroyer submarine island islands islet islets reef just waits waiting lies lying lay lie exercises drills
gas oil rig platform platforms field fields found disappeared missing exploded detonated blew downed crashed
`
    .trim()
    .split(/\s+/),
)
