import type {Blocker, StoredDocument} from '../workflow/index.ts'
import type {HistoryLine, HistoryStep} from './reading/history.ts'
import type {Clock} from './types.ts'

/** A step of a review that was not taken over, with the reasons. */
export interface RefusedStep {
  step: HistoryStep
  blockers: readonly Blocker[]
}

/** Something that the publisher met and a person has to look at. Only the publisher writes these. */
export interface IncidentDocument extends StoredDocument {
  _type: 'incident'
  kind: 'bypass' | 'refusedStep'
  /** The article it is about, or the document where no article prints it. */
  document: {_type: 'reference'; _ref: string; _weak: true}
  findings: (Blocker & {_key: string})[]
  /** Who wrote it, as the store recorded it. */
  by?: string
  /** The transaction, and when it was written. */
  transaction?: string
  at: string
  foundAt: string
  /** When nothing was left of it. */
  settledAt?: string
}

/** Id of an incident: the dot keeps it from readers. */
const incidentIdOf = (documentId: string, transaction: string): string =>
  `incident.${documentId}.${transaction}`

/** A step of a review that the rules refused: whoever took it has to hear of it. */
export function refusedStep(
  articleId: string,
  {step, blockers}: RefusedStep,
  clock: Clock,
): IncidentDocument {
  return {
    _id: incidentIdOf(articleId, step.id),
    _type: 'incident',
    kind: 'refusedStep',
    document: {_type: 'reference', _ref: articleId, _weak: true},
    findings: blockers.map((blocker, index) => ({_key: `f${index}`, ...blocker})),
    by: step.author,
    transaction: step.id,
    at: step.timestamp,
    foundAt: clock.now().toISOString(),
  }
}

/** Something in print that no receipt covers; `last` wrote what it was found by. */
export function bypassed(
  documentId: string,
  findings: readonly Blocker[],
  last: HistoryLine | undefined,
  clock: Clock,
): IncidentDocument {
  const foundAt = clock.now().toISOString()
  return {
    _id: incidentIdOf(documentId, last?.id ?? clock.newId()),
    _type: 'incident',
    kind: 'bypass',
    document: {_type: 'reference', _ref: documentId, _weak: true},
    findings: findings.map(({code, documentId: about, item, message}, index) => ({
      _key: `f${index}`,
      code,
      documentId: about,
      ...(item !== undefined && {item}),
      message,
    })),
    ...(last && {by: last.author, transaction: last.id}),
    at: last?.timestamp ?? foundAt,
    foundAt,
  }
}

/** Whether two lists say the same sentences. */
export const sameFindings = (some: readonly Blocker[], others: readonly Blocker[]): boolean =>
  JSON.stringify(some.map(({message}) => message)) ===
  JSON.stringify(others.map(({message}) => message))
