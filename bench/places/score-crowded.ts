// `node bin/run.js bench/places/score-crowded.ts [FOLDER]`: what 50,000 small places with ordinary names (see crowd.ts) do to the spans read in
// GWN and GeoVirus, whose texts know nothing of them: precision and recall without the layer, and with it.
import { layered } from '../../src/gazetteer/layered.ts'
import { layerOf } from '../../src/gazetteer/layers.samples.ts'
import { analyse } from '../../src/language/analyse.ts'
import { findPlaces } from '../../src/reading/places/find-places.ts'
import { idFrom } from '../../src/record/ids.ts'
import { corporaFolder, requireCorpora } from '../corpora.ts'
import { measure, type Report } from '../floor.ts'
import { openKnowledge } from '../open-knowledge.ts'
import { compareToponyms } from './compare-toponyms.ts'
import { crowdOf } from './crowd.ts'
import { PLACE_CORPORA, type PlaceCorpus } from './place-corpora.ts'
import { errorsOf } from './place-errors.ts'
import { reportFigures } from './place-figures.ts'
import { demonymsOf, toponymsOf } from './tell-toponyms.ts'
import { readAnnotated } from './toponym.ts'

const { gwn, geovirus } = PLACE_CORPORA
const folder = process.argv.slice(2).find(argument => !argument.startsWith('--'))
const paths = requireCorpora(corporaFolder(folder), { gwn, geovirus })
const { gazetteer: base, models } = await openKnowledge()
const crowded = layered(base, [layerOf(crowdOf(50_000), base)])

function scoreCrowded(report: Report, corpus: PlaceCorpus, path: string): void {
  const texts = readAnnotated(path).map(one => ({ ...one, analysis: analyse(one.text, undefined, models) }))
  for (const [name, gazetteer] of [
    [corpus.name, base],
    [`${corpus.name} among small places`, crowded],
  ] as const) {
    const compared = texts.map(({ id, analysis, toponyms }) => {
      const named = toponymsOf(findPlaces({ analysis, gazetteer, reportId: idFrom('r', id) }), gazetteer)
      const peoples = corpus.countsDemonyms ? demonymsOf(analysis, gazetteer, named) : []
      return compareToponyms(toponyms, [...named, ...peoples])
    })
    reportFigures(report, name, compared)
    if (process.argv.includes('--errors'))
      process.stdout.write(
        `${texts.flatMap((text, at) => (compared[at] ? errorsOf(text, compared[at]) : [])).join('\n')}\n`,
      )
  }
}

await measure(report => {
  scoreCrowded(report, gwn, paths.gwn)
  scoreCrowded(report, geovirus, paths.geovirus)
})
