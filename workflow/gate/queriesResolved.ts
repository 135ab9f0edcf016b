import type {Assessment} from '../assessment.ts'
import type {Blocker} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {briefly} from './phrases.ts'

/** No question of a checker is left open. */
export function queriesResolved({dossier, openQueries}: Assessment): Blocker[] {
  return openQueries.map((query) =>
    gateBlocker(
      'openQuery',
      {
        documentId: dossier.review?._id ?? dossier.article._id,
        path: `queries[_key=="${query._key}"]`,
        ...(query.item === undefined ? {} : {item: query.item}),
      },
      `${query.byName ?? 'A checker'} asked ${briefly(query.question, 120)} and has no answer. Answer it under Checks.`,
    ),
  )
}
