import type {ValidationContext} from 'sanity'
import {assess} from '../../workflow/assessment.ts'
import {isOfType} from '../../workflow/dossier/documentTypes.ts'
import {alterationsDeclared} from '../../workflow/gate/alterationsDeclared.ts'

/** The gate’s rule on printed words that differ from the evidence’s, asked about one quote alone. */
export function undeclaredAlteration({
  document,
}: Pick<ValidationContext, 'document'>): string | undefined {
  if (!isOfType('quote', document)) return undefined
  const dossier = {
    article: {_id: '', _type: 'article'} as const,
    quotes: [document],
    claims: [],
    interviewees: [],
    sources: [],
    contributors: [],
    corrections: [],
    staff: [],
  }
  return alterationsDeclared(assess(dossier))[0]?.message
}
