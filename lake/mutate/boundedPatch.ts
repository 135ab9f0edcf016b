import {OutOfTime, withinTime} from '../query/withinTime.ts'
import {failures} from './failures.ts'
import type {PatchOperations} from './mutationSchema.ts'

const millisecondsAllowed = 2000
const maximumPathLength = 4096
/** Patches of more text than this are worked on under a time limit. */
const lightText = 20_000

const quoted = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g
/** A slice (`a[0:9]`) or a search at any depth (`..name`): what it touches, its length doesn't tell. */
const farReaching = /:|\.\./
const protoName = /(?:^|[^\w$])__proto__(?![\w$])/

/** Throws `validationError` for a path that is too long, or that names what no attribute can be. */
export function assertPatchPaths(patch: PatchOperations): void {
  for (const path of pathsOf(patch)) {
    if (path.length > maximumPathLength) {
      throw failures.invalid(
        `The path "${path.slice(0, 60)}…" has ${path.length} characters, ${maximumPathLength} are allowed.`,
      )
    }
    if (path.includes('__proto__') && protoName.test(path.replace(quoted, '""'))) {
      throw failures.invalid(`The path "${path}" can not be used: __proto__ is no attribute.`)
    }
  }
}

/**
 * Runs `work`, which applies this patch. A patch that could keep the lake busy for long (an array
 * of millions sliced, a search at any depth) has two seconds, then it is a `validationError`.
 */
export function applyInTime<Result>(patch: PatchOperations, work: () => Result): Result {
  if (!isFarReaching(patch)) return work()
  try {
    return withinTime(millisecondsAllowed, work)
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    throw failures.invalid('The patch takes too long to apply. Make it of smaller steps.')
  }
}

function isFarReaching(patch: PatchOperations): boolean {
  const isFar = pathsOf(patch).some((path) => farReaching.test(path.replace(quoted, '')))
  return isFar || JSON.stringify(patch).length > lightText
}

function pathsOf({set, setIfMissing, diffMatchPatch, unset, inc, dec, insert}: PatchOperations) {
  const byPath = [set, setIfMissing, diffMatchPatch, inc, dec].flatMap((part) =>
    part ? Object.keys(part) : [],
  )
  const places = Object.entries(insert ?? {}).flatMap(([name, place]) =>
    name !== 'items' && typeof place === 'string' ? [place] : [],
  )
  return [...byPath, ...(unset ?? []), ...places]
}
