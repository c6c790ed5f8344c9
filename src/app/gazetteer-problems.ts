import { unreachable } from '../record/result.ts'

/** What may go wrong with the gazetteer and the layers over it. */
export type GazetteerProblem =
  | { readonly kind: 'no-gazetteer'; readonly path: string }
  | { readonly kind: 'bad-gazetteer'; readonly path: string; readonly detail: string }
  | { readonly kind: 'bad-layer'; readonly path: string; readonly detail: string }
  | { readonly kind: 'no-such-file'; readonly path: string }
  | { readonly kind: 'packed-places'; readonly path: string }
  | { readonly kind: 'not-places'; readonly path: string; readonly detail: string }
  | { readonly kind: 'too-many-places'; readonly path: string; readonly limit: number }
  | { readonly kind: 'cannot-keep-places'; readonly path: string; readonly detail: string }
  | { readonly kind: 'stopped'; readonly path: string }
  | { readonly kind: 'no-such-place'; readonly name: string }
  | { readonly kind: 'no-addition' }
  | { readonly kind: 'nothing-to-redo' }

/** One line for a person: what happened, to what, and what to do about it. */
export function explainGazetteerProblem(problem: GazetteerProblem): string {
  switch (problem.kind) {
    case 'no-gazetteer':
      return `The gazetteer is not at ${problem.path}: run “npm run build”, or set DATELINE_GAZETTEER to where it is.`
    case 'bad-gazetteer':
      return `The gazetteer at ${problem.path} cannot be used (${problem.detail}): run “npm run build” to make it again.`
    case 'bad-layer':
      return `The places added in ${problem.path} cannot be used (${problem.detail}): move that file away, then add its source again; “dateline gazetteer list” says which it was.`
    case 'no-such-file':
      return `There is no file ${problem.path} that can be read: check the path.`
    case 'packed-places':
      return `${problem.path} is packed: unpack it (“unzip ${problem.path}”), then add the .txt file that is in it.`
    case 'not-places':
      return `${problem.path} is no list of places that we read (${problem.detail}): give a GeoNames dump of 19 columns, a CSV file with a header of at least name, latitude and longitude, or GeoJSON.`
    case 'too-many-places':
      return `${problem.path} brings more than ${problem.limit} places: add fewer countries at once.`
    case 'cannot-keep-places':
      return `The places could not be kept in ${problem.path} (${problem.detail}): check that you may write there and that the disk is not full, or set DATELINE_PLACES to another folder.`
    case 'stopped':
      return `Stopped in ${problem.path}: nothing was added.`
    case 'no-such-place':
      return `No place is called “${problem.name}”: give another name, or longitude and latitude (“36.1,47.5”).`
    case 'no-addition':
      return 'No places were added that could be taken back.'
    case 'nothing-to-redo':
      return 'No addition was taken back that fits on what is there now: add its file again.'
    default:
      return unreachable(problem)
  }
}
