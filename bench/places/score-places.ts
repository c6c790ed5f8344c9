// Places on GWN, LGL and GeoVirus: spans, places, literal or not, and how honest the scores are. Our reading gives words for a people to actors;
// GWN and LGL count them as toponyms, so there they are added as their country. They have no score: the calibration is of places alone. Names of
// buildings are told only to the corpus that counts them.
import type { Analysis } from '../../src/language/analyse.ts'
import { analyse } from '../../src/language/analyse.ts'
import type { Knowledge } from '../../src/reading/knowledge.ts'
import { findPlaces } from '../../src/reading/places/find-places.ts'
import { idFrom } from '../../src/record/ids.ts'
import type { Place } from '../../src/record/place.ts'
import { corporaFolder, requireCorpora } from '../corpora.ts'
import type { Report } from '../floor.ts'
import { openKnowledge } from '../open-knowledge.ts'
import { type Comparison, compareToponyms } from './compare-toponyms.ts'
import { PLACE_CORPORA, type PlaceCorpus } from './place-corpora.ts'
import { errorsOf } from './place-errors.ts'
import { reportCalibration, reportFigures } from './place-figures.ts'
import { scoreRelative } from './score-relative.ts'
import { demonymsOf, toponymsOf } from './tell-toponyms.ts'
import { type AnnotatedText, readAnnotated } from './toponym.ts'

/** What reading a corpus took. */
interface Effort {
  readonly toponyms: number
  readonly seconds: { readonly places: number; readonly all: number }
}

/** Scores the places of our reading on all corpora, one line per figure; with `errors`, prints what is wrong. */
export async function scorePlaces(
  report: Report,
  folder: string | undefined,
  { errors }: { readonly errors: boolean },
): Promise<void> {
  const paths = requireCorpora(corporaFolder(folder), PLACE_CORPORA)
  const knowledge = await openKnowledge()
  report('places: resident memory with everything loaded, MB', process.memoryUsage.rss() / 2 ** 20)
  const efforts: Effort[] = []
  const all: Comparison[] = []
  for (const [key, corpus] of Object.entries<PlaceCorpus>(PLACE_CORPORA)) {
    // The keys of the table are those of the paths, which Object.entries forgets.
    const texts = readAnnotated(paths[key as keyof typeof PLACE_CORPORA])
    const { compared, effort } = readCorpus(texts, corpus, knowledge)
    reportFigures(report, corpus.name, compared)
    reportCalibration(report, corpus.name, compared)
    if (errors) process.stdout.write(`${texts.flatMap((text, at) => linesOf(text, compared[at])).join('\n')}\n`)
    efforts.push(effort)
    all.push(...compared)
  }
  reportCalibration(report, 'all corpora', all)
  const sum = (pick: (effort: Effort) => number) => efforts.reduce((total, effort) => total + pick(effort), 0)
  const toponyms = sum(effort => effort.toponyms)
  report('places: toponyms per second, places alone', toponyms / sum(({ seconds }) => seconds.places))
  report('places: toponyms per second, analysis included', toponyms / sum(({ seconds }) => seconds.all))
  scoreRelative(report, knowledge)
}

function linesOf(text: AnnotatedText, compared: Comparison | undefined): readonly string[] {
  return compared ? errorsOf(text, compared) : []
}

function readCorpus(
  texts: readonly AnnotatedText[],
  { countsDemonyms, countsBuildings }: PlaceCorpus,
  { gazetteer, models }: Knowledge,
): { readonly compared: readonly Comparison[]; readonly effort: Effort } {
  const analysed = timed(() => texts.map(({ text }) => analyse(text, undefined, models)))
  const placed = timed(() => analysed.value.map((analysis, at) => placesOf(analysis, texts[at], gazetteer)))
  const compared = placed.value.map((places, at) => {
    const counted = countsBuildings ? places : places.filter(({ rule }) => rule !== 'places/unlisted-building')
    const named = toponymsOf(counted, gazetteer)
    const analysis = analysed.value[at]
    const peoples = countsDemonyms && analysis ? demonymsOf(analysis, gazetteer, named) : []
    return compareToponyms(texts[at]?.toponyms ?? [], [...named, ...peoples])
  })
  const seconds = { places: placed.seconds, all: placed.seconds + analysed.seconds }
  return { compared, effort: { toponyms: placed.value.flat().length, seconds } }
}

function placesOf(
  analysis: Analysis,
  text: AnnotatedText | undefined,
  gazetteer: Knowledge['gazetteer'],
): readonly Place[] {
  return findPlaces({ analysis, gazetteer, reportId: idFrom('r', text?.id ?? '') })
}

function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const started = performance.now()
  const value = work()
  return { value, seconds: (performance.now() - started) / 1000 }
}
