// `node bin/run.js bench/places/score-homes.ts [FOLDER]`: the places of LGL and GWN as each text tells them alone, and as they are where the text’s
// outlet is at home (see homes.ts). LGL is local news, 78 outlets of it with several texts; GWN has none with five, so there nothing may change.
import { analyse } from '../../src/language/analyse.ts'
import { findPlaces } from '../../src/reading/places/find-places.ts'
import { idFrom } from '../../src/record/ids.ts'
import { corporaFolder, requireCorpora } from '../corpora.ts'
import { measure, type Report } from '../floor.ts'
import { openKnowledge } from '../open-knowledge.ts'
import { compareToponyms } from './compare-toponyms.ts'
import { placesAtHome } from './homes.ts'
import { PLACE_CORPORA, type PlaceCorpus } from './place-corpora.ts'
import { reportCalibration, reportFigures } from './place-figures.ts'
import { demonymsOf, toponymsOf } from './tell-toponyms.ts'
import { type AnnotatedText, readAnnotated } from './toponym.ts'

const { lgl, gwn } = PLACE_CORPORA
const paths = requireCorpora(corporaFolder(process.argv[2]), { lgl, gwn })
const { gazetteer, models } = await openKnowledge()

function scoreHomes(
  report: Report,
  { name: corpus, countsBuildings }: PlaceCorpus,
  texts: readonly AnnotatedText[],
): void {
  const read = texts.map(({ id, text, url, toponyms }) => {
    const analysis = analyse(text, undefined, models)
    const places = findPlaces({ analysis, gazetteer, reportId: idFrom('r', id) })
    return { text, ...(url !== undefined && { url }), toponyms, analysis, places }
  })
  const ranked = placesAtHome(read, gazetteer)
  report(`places: texts with a home, ${corpus}`, ranked.withHome)
  for (const [name, places] of [
    [`${corpus} alone`, read.map(one => one.places)],
    [`${corpus} at home`, ranked.places],
  ] as const) {
    const compared = read.map(({ analysis, toponyms }, at) => {
      const told = places[at] ?? []
      const counted = countsBuildings ? told : told.filter(({ rule }) => rule !== 'places/unlisted-building')
      const named = toponymsOf(counted, gazetteer)
      return compareToponyms(toponyms, [...named, ...demonymsOf(analysis, gazetteer, named)])
    })
    reportFigures(report, name, compared)
    reportCalibration(report, name, compared)
  }
}

await measure(report => {
  scoreHomes(report, lgl, readAnnotated(paths.lgl))
  scoreHomes(report, gwn, readAnnotated(paths.gwn))
})
