import {LakeError} from '../types.ts'

/** What can go wrong with a query that takes long. All are the client's to mend, or to try again. */
export const queryFailures = {
  tooSlow: (milliseconds: number) =>
    new LakeError(
      400,
      'queryTimeoutError',
      `This query took longer than ${milliseconds / 1000} seconds and was stopped. Narrow it, for example by _type and an equal attribute, or ask for fewer rows.`,
    ),
  tooLarge: (megabytes: number) =>
    new LakeError(
      400,
      'queryMemoryError',
      `This query needs more memory than the ${megabytes} MB that one may use, and was stopped. Narrow it, ask for fewer rows, or use the export for all documents.`,
    ),
  tooMany: () =>
    new LakeError(
      429,
      'tooManyQueriesError',
      'Too many long queries are waiting for an answer. Try again in a moment.',
    ),
  closing: () => new LakeError(500, 'closingError', 'The lake is being closed. Try again later.'),
  abandoned: () => new LakeError(400, 'abandonedError', 'Nobody waits for this query any more.'),
}
