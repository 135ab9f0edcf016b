import type {Assessment} from '../assessment.ts'
import type {Blocker, CorrectionDocument} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'

const required = {
  wrong: 'what was wrong',
  right: 'what is right',
  kind: 'its kind',
  gravity: 'how serious it is',
} as const
/** Kinds that tell of no error. */
const nothingWrong = new Set<CorrectionDocument['kind']>(['update', 'editorsNote'])

/** A correction that goes out with its article tells readers something. */
export function correctionsFinished({dossier}: Assessment): Blocker[] {
  return dossier.corrections.flatMap(unfinishedParts)
}

/** What a correction lacks to be a correction at all. */
export function unfinishedParts(correction: CorrectionDocument): Blocker[] {
  const fields = Object.keys(required) as (keyof typeof required)[]
  return fields
    .filter((path) => !correction[path]?.trim())
    .filter((path) => path !== 'wrong' || !nothingWrong.has(correction.kind))
    .map((path) =>
      gateBlocker(
        'correctionUnfinished',
        {documentId: correction._id, path},
        `The correction does not say ${required[path]}. Finish it: it goes out with the article.`,
      ),
    )
}
