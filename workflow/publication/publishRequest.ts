import type {Blocker, Reference, StoredDocument} from '../types.ts'
import type {PlannedPublish} from './publishPlan.ts'

/**
 * Somebody's wish that a document be published, where people may write drafts only. Written as a
 * draft; the publisher answers by writing it in its own name, which nobody else can.
 */
export interface PublishRequestDocument extends StoredDocument {
  _type: 'publishRequest'
  /** What is to be published: an article with all it rests on, or another document by itself. */
  document?: Reference
  /** The drafts as whoever asks saw them; any other edition is refused. */
  edition?: {_key: string; document: string; revision: string}[]
  state?: 'published' | 'refused'
  /** Who asked, and when, as the store recorded it. */
  requestedBy?: string
  requestedByName?: string
  requestedAt?: string
  answeredAt?: string
  /** Id of the receipt. */
  receipt?: string
  blockers?: (Blocker & {_key: string})[]
}

/** Why a publisher refuses a request, beside the gate's codes and those of the commit policy. */
export const requestCodes = {
  requestUnclear: 'Request not clear',
  requestOvertaken: 'Changed since it was asked',
  nothingToPublish: 'Nothing new',
} as const satisfies Record<string, string>

const requestPrefix = 'publishRequest.'

/** The request to publish what was planned, as a person writes it; `key` is unique in the dataset. */
export function publishRequest(
  documentId: string,
  plan: readonly PlannedPublish[],
  key: string,
): PublishRequestDocument {
  return {
    _id: `drafts.${requestPrefix}${key}`,
    _type: 'publishRequest',
    document: {_type: 'reference', _ref: documentId, _weak: true},
    edition: plan.flatMap(({id, draftRevision}) =>
      draftRevision === undefined ? [] : [{_key: id, document: id, revision: draftRevision}],
    ),
  }
}
