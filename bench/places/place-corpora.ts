import type { CorpusFile } from '../corpora.ts'

/** A corpus of toponyms: whether it counts words for a people ("Ukrainian") and named buildings ("at Beryslav Hospital") as toponyms. */
export interface PlaceCorpus extends CorpusFile {
  readonly name: string
  readonly countsDemonyms: boolean
  readonly countsBuildings: boolean
}

const GRITTA = 'https://github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation'
const SHAPE = 'one JSON object a line: id, text, toponyms with start, end, lat, lon, geonamesId, literal'

/**
 * The corpora that places are measured on, never trained on. GWN and LGL annotate most demonyms, though not all of
 * them; GeoVirus none. Of buildings that no gazetteer holds only GWN annotates the names. */
export const PLACE_CORPORA = {
  gwn: {
    name: 'GWN',
    path: 'places/gwn.jsonl.gz',
    home: `GeoWebNews, ${GRITTA}; ${SHAPE}`,
    countsDemonyms: true,
    countsBuildings: true,
  },
  lgl: {
    name: 'LGL',
    path: 'places/lgl.jsonl.gz',
    home: `LGL, ${GRITTA}; ${SHAPE}`,
    countsDemonyms: true,
    countsBuildings: false,
  },
  geovirus: {
    name: 'GeoVirus',
    path: 'places/geovirus.jsonl.gz',
    home: `GeoVirus, https://github.com/milangritta/Geocoding-with-Map-Vector; ${SHAPE}`,
    countsDemonyms: false,
    countsBuildings: false,
  },
} as const satisfies Readonly<Record<string, PlaceCorpus>>
