/** Somebody to whom things are said, by the noun; with the medium that such hearers imply, and a sentence that has it. */
export interface Hearer {
  readonly word: string
  readonly channel?: string
  readonly example: string
}

const ROWS: readonly (readonly [word: string, channel: string, example: string])[] = [
  ['reporters', 'briefing', 'The mayor told reporters that the road was mined.'],
  ['journalists', 'briefing', 'The mayor told journalists that the road was mined.'],
  ['press', 'briefing', 'The mayor told the press that the road was mined.'],
  ['correspondents', 'briefing', 'The mayor told foreign correspondents that the road was mined.'],
  ['conference', 'conference', 'The envoy told the conference that aid was short.'],
  ['briefing', 'briefing', 'The general told a briefing that the hill was lost.'],
  ['nation', 'address', 'The president told the nation that the war was over.'],
  ['viewers', 'television', 'The premier told viewers that the port was open.'],
  ['listeners', 'radio', 'The mayor told listeners that the road was mined.'],
  ['followers', 'social media', 'The blogger told followers that the army had fled.'],
  ['court', 'hearing', 'The driver told the court that the lorry was empty.'],
  ['jury', 'hearing', 'The driver told the jury that the lorry was empty.'],
  ['judge', 'hearing', 'The driver told the judge that the lorry was empty.'],
  ['rally', 'rally', 'The rebel leader told a rally that the war was won.'],
  ['worshippers', 'sermon', 'The bishop told worshippers that the dead were many.'],
  ['parliament', '', 'The minister told parliament that the dam was safe.'],
  ['lawmakers', '', 'The minister told lawmakers that the dam was safe.'],
  ['deputies', '', 'The minister told deputies that the dam was safe.'],
  ['senators', '', 'The general told senators that two ships had sunk.'],
  ['residents', '', 'The mayor told residents that the road was mined.'],
  ['soldiers', '', 'The general told soldiers that the hill was lost.'],
  ['troops', '', 'The general told troops that the hill was lost.'],
  ['crowd', '', 'The rebel leader told a crowd that the war was won.'],
  ['supporters', '', 'The rebel leader told supporters that the war was won.'],
  ['ambassadors', '', 'The minister told ambassadors that the border was shut.'],
  ['council', '', 'The envoy told the council that the truce was over.'],
  ['committee', '', 'The general told the committee that two ships had sunk.'],
  ['investigators', '', 'The driver told investigators that the lorry was empty.'],
  ['police', '', 'The driver told police that the lorry was empty.'],
  ['relatives', '', 'The officer told relatives that the men had drowned.'],
]

/** By word. */
export const HEARERS: ReadonlyMap<string, Hearer> = new Map(
  ROWS.map(([word, channel, example]) => [word, { word, example, ...(channel ? { channel } : {}) }]),
)

/** Verbs whose object hears, where it stands outside what is said. */
export const HEARD: ReadonlySet<string> = new Set(
  'tell inform assure remind warn notify advise brief reassure caution promise convince persuade show ask alert lecture'.split(
    ' ',
  ),
)
