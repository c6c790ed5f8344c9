import { join } from 'node:path'

/** Folder of the bundled sample story: reports of invented outlets on the days around 9–14 November 2022 at Kherson. */
export const SAMPLE_STORY = join(import.meta.dirname, '..', '..', 'fixtures', 'kherson-2022', 'reports')

/** Where the record of the sample story is made. */
export const SAMPLE_RECORD = join(import.meta.dirname, '..', '..', 'data', 'sample.gpkg')
