import type {Blocker, Dossier} from '../../workflow/index.ts'
import {fieldText} from '../parts/fieldText.ts'

export const unfinishedCorrection = 'unfinishedCorrection'

/** Corrections that would go out with the article and do not say what is right yet. */
export function unfinishedCorrections({corrections}: Dossier): Blocker[] {
  return corrections
    .filter((correction) => !fieldText(correction, 'right')?.trim())
    .map(({_id}) => ({
      code: unfinishedCorrection,
      documentId: _id,
      path: 'right',
      message: 'The correction does not say what is right. Readers would get an empty notice.',
    }))
}
