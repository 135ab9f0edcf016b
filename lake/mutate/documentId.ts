import {failures} from './failures.ts'

const characters = /^[a-zA-Z0-9_][a-zA-Z0-9._-]*$/
const maximumLength = 128

/** The id to create a document under: a missing one, or one that ends in a dot, is completed. */
export function completedId(given: string | undefined, newId: () => string): string {
  const id = !given || given.endsWith('.') ? (given ?? '') + newId() : given
  assertDocumentId(id)
  return id
}

/**
 * Throws `validationError` for an id that a document can't have.
 * Source: https://www.sanity.io/docs/content-lake/ids
 */
export function assertDocumentId(id: string): void {
  const fault = faultOf(id)
  if (fault) throw failures.invalid(`Malformed document ID: "${shortened(id)}" ${fault}.`)
}

function faultOf(id: string): string | undefined {
  if (id.length > maximumLength) return `has ${id.length} characters, ${maximumLength} are allowed`
  if (!characters.test(id))
    return 'may have only a-z, A-Z, 0-9, ., _ and -, and not begin with - or .'
  const parts = id.split('.')
  if (parts.includes('')) return 'may not have two dots in a row or end in one'
  if (parts.some((part) => part.startsWith('-'))) return 'may not have a part that begins with -'
  const place = parts.lastIndexOf('versions')
  if (place > 0) return 'may have "versions" only as its first part'
  if (place === 0 && parts.length < 3) return 'needs a release and a document after "versions"'
  return undefined
}

function shortened(id: string): string {
  return id.length > maximumLength ? `${id.slice(0, 40)}…` : id
}
