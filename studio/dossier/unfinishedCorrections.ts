import type {Blocker, Dossier} from '../../workflow/index.ts'
import {fieldText} from '../parts/fieldText.ts'

export const unfinishedCorrection = 'unfinishedCorrection'

const required = {right: 'what is right', kind: 'its kind', gravity: 'how serious it is'}

/** Corrections that would go out with the article and lack what they must have. */
export function unfinishedCorrections({corrections}: Dossier): Blocker[] {
  return corrections.flatMap((correction) =>
    Object.entries(required)
      .filter(([field]) => !fieldText(correction, field)?.trim())
      .map(([path, what]) => ({
        code: unfinishedCorrection,
        documentId: correction._id,
        path,
        message: `The correction does not say ${what}. Finish it: it goes out with the article.`,
      })),
  )
}
