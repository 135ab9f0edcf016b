import {isPublishedId, publishedId} from '../query/documentIds.ts'
import {isSystemId} from '../releases/releaseIds.ts'
import {failures} from '../mutate/failures.ts'

/** Throws `validationError` unless `id` is a draft (or a release version) of `published`. */
export function assertVersionOf(id: string, published: string): void {
  if (!isPublishedId(published) || isSystemId(published)) {
    throw failures.invalid(`"${published}" is not the ID of a published document.`)
  }
  if (isPublishedId(id) || publishedId(id) !== published) {
    throw failures.invalid(`"${id}" is not a draft or version of "${published}".`)
  }
}
