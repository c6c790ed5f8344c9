import { join } from 'node:path'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')

/** Folders of the bundled sample story: reports of invented outlets on 25 October – 15 November 2022 at Kherson. The first has the days around its fall. */
export const SAMPLE_STORY: readonly string[] = [
  join(FIXTURES, 'kherson-2022', 'reports'),
  join(FIXTURES, 'stories', 'kherson-2022', 'reports'),
]

/** Where the record of the sample story is made. */
export const SAMPLE_RECORD = join(import.meta.dirname, '..', '..', 'data', 'sample.gpkg')
