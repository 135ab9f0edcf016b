import type {SanityClient} from '@sanity/client'
import {
  type Blocker,
  type CommittedChange,
  hasNews,
  type Lookup,
  newsroomPolicy,
  type PlannedPublish,
  publishedIdOf,
  type PublishRequestDocument,
  readCommit,
  type requestCodes,
  type StoredDocument,
} from '../workflow/index.ts'
import {type Asked, commitView} from './reading/commitView.ts'
import type {HistoryLine} from './reading/history.ts'
import {plannedChanges} from './reading/plannedChanges.ts'
import {readUntilKnown} from './reading/readUntilKnown.ts'

interface Judged {
  /** What is published; nothing where it is refused. */
  changes: CommittedChange[]
  answer: PublishRequestDocument
}

interface Question {
  request: PublishRequestDocument
  /** The transactions that touched the request. */
  history: readonly HistoryLine[]
  asked: Omit<Asked, 'author'>
}

/** Judges a request by the rules that our own lake holds at the commit, as who wrote it. */
export async function judgeRequest(
  client: SanityClient,
  {request, history, asked}: Question,
): Promise<Judged> {
  const first = history[0]
  const by = {...asked, author: first?.author ?? ''}
  const {name, changes, blockers} = await readUntilKnown(client, (known) => {
    const judged = judge(known, request, by)
    return {...judged, name: readCommit(commitView(known, by, [])).actor.name}
  })
  const unclear = authorBlockers(request, history)
  const reasons = unclear.length > 0 ? unclear : blockers
  const written = reasons.length === 0 ? changes : []
  const receipt = written.find(({after}) => after?._type === 'receipt')?.id
  return {
    changes: written,
    answer: {
      ...request,
      _id: publishedIdOf(request._id),
      state: reasons.length === 0 ? 'published' : 'refused',
      requestedBy: by.author,
      ...(name !== undefined && {requestedByName: name}),
      requestedAt: first?.timestamp ?? asked.timestamp,
      answeredAt: asked.timestamp,
      ...(receipt !== undefined && {receipt}),
      ...(reasons.length > 0 && {
        blockers: reasons.map((blocker, index) => ({_key: `b${index}`, ...blocker})),
      }),
    },
  }
}

function judge(
  known: Lookup,
  {document, edition = [], _id}: PublishRequestDocument,
  asked: Asked,
): {changes: CommittedChange[]; blockers: Blocker[]} {
  const id = document?._ref ?? ''
  const planned = plannedChanges(known, id, asked)
  if (!planned) {
    const message = `There is no document ${id || 'in the request'}. Save it, then ask again.`
    return {changes: [], blockers: [requestBlocker('requestUnclear', _id, message)]}
  }
  const {plan, changes} = planned
  if (!hasNews(plan)) {
    const message = 'Readers have this version already. Change something first.'
    return {changes, blockers: [requestBlocker('nothingToPublish', id, message)]}
  }
  const overtaken = plan.filter((one) => !isAsSeen(one, edition))
  if (overtaken.length > 0) return {changes, blockers: overtaken.map(overtakenBlocker)}
  const outcome = newsroomPolicy(commitView(known, asked, changes))
  if ('refuse' in outcome) return {changes, blockers: outcome.refuse.items}
  return {changes: withRecords(changes, outcome.write, known), blockers: []}
}

const isAsSeen = (
  {id, draftRevision}: PlannedPublish,
  edition: NonNullable<PublishRequestDocument['edition']>,
): boolean => edition.find(({document}) => document === id)?.revision === draftRevision

const overtakenBlocker = ({id, type}: PlannedPublish): Blocker =>
  requestBlocker(
    'requestOvertaken',
    id,
    `The ${type} ${id} changed after it was asked to be published. Look at it again, then ask again.`,
  )

const requestBlocker = (
  code: keyof typeof requestCodes,
  documentId: string,
  message: string,
): Blocker => ({code, documentId, message})

/** Whoever changes somebody else's request would publish in their name. */
function authorBlockers({_id}: PublishRequestDocument, history: readonly HistoryLine[]): Blocker[] {
  if (new Set(history.map(({author}) => author)).size === 1) return []
  const message = 'More than one person wrote this request, so nobody can answer for it. Ask again.'
  return [requestBlocker('requestUnclear', _id, message)]
}

/** What the rules write with a publication: receipt, review, a policy's number and copy. */
function withRecords(
  changes: readonly CommittedChange[],
  records: readonly StoredDocument[],
  known: Lookup,
): CommittedChange[] {
  const byId = new Map(changes.map((change) => [change.id, change]))
  for (const after of records) {
    const before = byId.get(after._id)?.before ?? known.get(after._id)
    byId.set(after._id, {id: after._id, before, after})
  }
  return [...byId.values()]
}
