import {getPublishedId, type ValidationContext} from 'sanity'
import {isOfType} from '../../workflow/dossier/documentTypes.ts'
import {termsBlockers} from '../../workflow/gate/intervieweesAgree.ts'

/**
 * For fields of an interviewee that name them or lead to them: empty unless the person is on the
 * record. Asks the workflow first, so that form and gate say the same sentence.
 */
export function onRecordOnly(
  value: unknown,
  context: Pick<ValidationContext, 'document' | 'path'>,
): true | string {
  const {document, path} = context
  if (!isOfType('interviewee', document)) return true
  const field = String(path?.[0])
  const blocker = termsBlocker(field, context)
  if (blocker) return blocker
  const terms = document.attributionTerms
  if (!terms || terms === 'onRecord' || isEmpty(value)) return true
  return `This person is not on the record, and “${field}” would give them away. Empty it here and keep it in the confidential dataset.`
}

/** Warns of a field that may stay when somebody is not on the record, and may still say too much. */
export function vagueEnough(
  value: unknown,
  {document}: Pick<ValidationContext, 'document'>,
): true | string {
  if (!isOfType('interviewee', document) || isEmpty(value)) return true
  const terms = document.attributionTerms
  return !terms || terms === 'onRecord'
    ? true
    : 'This person is not on the record, and published documents can be read by anybody. Say no more here than the public description does.'
}

/** The workflow’s sentence about a field of an interviewee, if it has one. */
export function termsBlocker(
  field: string,
  {document}: Pick<ValidationContext, 'document'>,
): string | undefined {
  if (!isOfType('interviewee', document)) return undefined
  const published = {...document, _id: getPublishedId(document._id)}
  return termsBlockers(published).find((blocker) => blocker.path === field)?.message
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object' || value === null) return !value
  return Object.entries(value).every(([key, part]) => key.startsWith('_') || isEmpty(part))
}
