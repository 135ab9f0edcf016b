import {LakeError} from '../types.ts'

/** What can be wrong with one mutation or action. Types as the hosted lake names them. */
export const failures = {
  alreadyExists: (id: string) =>
    new LakeError(409, 'documentAlreadyExistsError', `Document by ID "${id}" already exists`, {id}),
  notFound: (id: string) =>
    new LakeError(404, 'documentNotFoundError', `The document with the ID "${id}" was not found`, {
      id,
    }),
  revisionMismatch: (id: string, current: string | undefined, expected: string) =>
    new LakeError(
      409,
      'documentRevisionIDDoesNotMatchError',
      `Document "${id}" has unexpected revision ID "${current ?? ''}", expected "${expected}"`,
      {id, currentRevisionID: current ?? null, expectedRevisionID: expected},
    ),
  referenced: (id: string, referencingIDs: readonly string[]) =>
    new LakeError(
      409,
      'documentHasExistingReferencesError',
      `Document "${id}" cannot be deleted as there are references to it from "${referencingIDs[0]}"`,
      {id, referencingIDs},
    ),
  danglingReference: (id: string, referenceID: string) =>
    new LakeError(
      409,
      'documentReferenceDoesNotExistError',
      `Document "${id}" references non-existent document "${referenceID}"`,
      {id, referenceID},
    ),
  invalid: (description: string) => new LakeError(400, 'validationError', description),
}

/** The error of a whole request, for a failure of its mutation or action number `index`. */
export function failureOf(
  kind: 'mutationError' | 'actionError',
  index: number,
  error: LakeError,
): LakeError {
  const what = kind === 'mutationError' ? 'Mutation' : 'Action'
  const item = {index, error: {type: error.type, description: error.message, ...error.details}}
  return new LakeError(error.status, kind, `${what}(s) failed with 1 error(s)`, {items: [item]})
}
