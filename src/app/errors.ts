import { unreachable } from '../record/result.ts'
import type { StoreProblem } from '../store/store-problem.ts'
import { explainGazetteerProblem, type GazetteerProblem } from './gazetteer-problems.ts'

/** What a person who asks us for something should expect to go wrong. Refusals of single reports are `Refusal`. */
export type Problem =
  | StoreProblem
  | { readonly kind: 'bad-setting'; readonly name: string; readonly value: string; readonly expected: string }
  | GazetteerProblem
  | { readonly kind: 'no-map'; readonly path: string }
  | { readonly kind: 'bad-map'; readonly path: string; readonly detail: string }
  | { readonly kind: 'bad-model'; readonly path: string; readonly detail: string }
  | { readonly kind: 'no-such-id'; readonly id: string }
  | { readonly kind: 'ambiguous-id'; readonly id: string; readonly matches: readonly string[] }
  | { readonly kind: 'bad-date'; readonly name: string; readonly value: string }
  | { readonly kind: 'bad-decision'; readonly detail: string }
  | { readonly kind: 'no-such-decision'; readonly id: string }
  | { readonly kind: 'nothing-to-undo' }

/** One line for a person: what happened, to what, and what to do about it. */
export function explainProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'no-record':
      return `There is no record at ${problem.path}: check the path, or make one with “dateline add ${problem.path} FILES…”.`
    case 'no-folder':
      return `The folder of ${problem.path} does not exist: make it, or give another path.`
    case 'not-a-record':
      return `${problem.path} is not a record of ours (${problem.detail}): give a file that “dateline add” made.`
    case 'newer-record':
      return `${problem.path} was written by a newer Dateline (format ${problem.found}; this one knows ${problem.known}): bring the program up to date. The file is left as it was.`
    case 'cannot-open':
      return `${problem.path} could not be opened (${problem.detail}): check that you may read and write it and that the disk is not full.`
    case 'cannot-write':
      return `${problem.path} could not be written to (${problem.detail}): check that you may write it and that the disk is not full. What was kept before is safe.`
    case 'busy':
      return `${problem.path} is being written by another program: wait until it is done, then try again.`
    case 'bad-setting':
      return `${problem.name} is “${problem.value}”: give ${problem.expected}, or leave it unset.`
    case 'no-map':
      return `There is no map at ${problem.path}: give GeoJSON files, or a folder of them.`
    case 'bad-map':
      return `${problem.path} is no map by day (${problem.detail}): give GeoJSON polygons with the day in the file’s name.`
    case 'bad-model':
      return `The weight file ${problem.path} cannot be used (${problem.detail}): put the one of this version there (“git checkout models” in a clone), or take it away to read by rules.`
    case 'no-such-id':
      return `Nothing has the id “${problem.id}”: “dateline find” lists what there is, with ids.`
    case 'ambiguous-id':
      return `“${problem.id}” begins ${problem.matches.length} ids (${problem.matches.slice(0, 5).join(', ')}): give more of it.`
    case 'bad-date':
      return `“${problem.value}” is not a day (${problem.name}): give YYYY-MM-DD.`
    case 'bad-decision':
      return `That cannot be decided: ${problem.detail}.`
    case 'no-such-decision':
      return `There is no decision “${problem.id}”: “dateline review” lists the decisions made.`
    case 'nothing-to-undo':
      return 'There is no decision to take back.'
    case 'no-gazetteer':
    case 'bad-gazetteer':
    case 'bad-layer':
    case 'no-such-file':
    case 'packed-places':
    case 'not-places':
    case 'too-many-places':
    case 'cannot-keep-places':
    case 'stopped':
    case 'no-such-place':
    case 'no-addition':
    case 'nothing-to-redo':
      return explainGazetteerProblem(problem)
    default:
      return unreachable(problem)
  }
}
