import { createHash } from 'node:crypto'
import { idFrom, type ReportId } from '../record/ids.ts'
import type { Report } from '../record/report.ts'
import { fail, ok, type Result } from '../record/result.ts'
import type { Draft } from './draft.ts'
import { languageOf, languageTag } from './language-of.ts'
import { parsePublished } from './published.ts'
import type { Complaint } from './refuse.ts'

/** What the caller says of every report that does not say it itself. `published` is already a day or instant. */
export interface Defaults {
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
}

/** A draft with where it came from and the bytes (or the row's own text) that its SHA-256 is taken of. */
export interface Found {
  readonly draft: Draft
  readonly origin: string
  readonly bytes: Uint8Array | string
}

/**
 * The report that a draft makes; refused only when it holds neither letter nor digit. A date that cannot be read is
 * left out, and the report kept.
 */
export async function makeReport(found: Found, defaults: Defaults): Promise<Result<Report, Complaint>> {
  const { draft, origin } = found
  if (!/[\p{L}\p{N}]/u.test(draft.text)) return fail({ kind: 'no-text' })
  const outlet = words(draft.outlet) ?? words(defaults.outlet)
  const url = words(draft.url) ?? words(defaults.url)
  const title = words(draft.title)
  const own = draft.published === undefined ? undefined : parsePublished(draft.published)
  const published = own ?? defaults.published
  const publishedFrom = own === undefined ? 'option' : draft.publishedFrom
  const language = languageTag(draft.language) ?? (await languageOf(draft.text.slice(...draft.body)))
  return ok({
    id: idOf(draft, { outlet, published, title }),
    sha256: createHash('sha256').update(found.bytes).digest('hex'),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published, publishedFrom }),
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    text: draft.text,
    ...(draft.headline && { headline: draft.headline }),
    body: draft.body,
    origin,
  })
}

interface Named {
  readonly outlet: string | undefined
  readonly published: string | undefined
  readonly title: string | undefined
}

function idOf(draft: Draft, { outlet, published, title }: Named): ReportId {
  // A source's own id is a report id by being given.
  if (draft.id !== undefined) return draft.id as ReportId
  return idFrom('r', outlet ?? '', published ?? '', title ?? '', draft.text)
}

function words(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value
}
