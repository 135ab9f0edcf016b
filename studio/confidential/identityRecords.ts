import type {SanityClient} from '@sanity/client'

/** What the house knows of somebody who is not on the record. */
export interface Identity {
  identity: string
  contact: string
  /** Ids of the sign-ins that may read it. */
  knownBy: readonly string[]
}

export interface IdentityRecord extends Identity {
  _id: string
  _rev: string
}

/** A reading, or what may have been one: an export or a listener has every record. */
export interface Reading {
  at: string
  who: string
  name: string
  by: string
}

export const recordIdOf = (intervieweeId: string): string => `confidential.${intervieweeId}`

/** The client for the dataset of protected identities beside `client`’s own. */
export function privateClient(client: SanityClient): SanityClient {
  const {dataset} = client.config()
  return client.withConfig({dataset: `${dataset}-private`, perspective: 'raw', useCdn: false})
}

/** The record that this person may read; each call is written down by the store. */
export async function readIdentity(
  client: SanityClient,
  intervieweeId: string,
): Promise<IdentityRecord | undefined> {
  const query = '*[_id == $id][0]{_id, _rev, identity, contact, knownBy}'
  const id = recordIdOf(intervieweeId)
  const found = await client
    .fetch<Partial<IdentityRecord> | null>(query, {id})
    .catch((error: unknown) => {
      if (isRefused(error)) return null
      throw error
    })
  if (!found?._id || !found._rev) return undefined
  const {_id, _rev, identity = '', contact = '', knownBy = []} = found
  return {_id, _rev, identity, contact, knownBy}
}

/** Writes a new record, or over the edition that was read. Rejects where somebody was faster. */
export async function writeIdentity(
  client: SanityClient,
  intervieweeId: string,
  {identity, contact, knownBy}: Identity,
  known?: IdentityRecord,
): Promise<void> {
  const content = {identity, contact, knownBy: [...knownBy]}
  const _id = recordIdOf(intervieweeId)
  if (known) await client.patch(_id).ifRevisionId(known._rev).set(content).commit()
  else await client.create({_id, _type: 'confidential', interviewee: intervieweeId, ...content})
}

/** Who may read a record and who did: told without a word of it, also to standards and administrators. */
export interface Readership {
  knownBy: readonly {id: string; name: string}[]
  readers: readonly Reading[]
  /** Whom an administrator named, newest first. */
  added: readonly {at: string; by: string; reader: string; reason: string}[]
  /** Whether this person may name somebody without being named. */
  mayAdd: boolean
}

const readersUrl = (client: SanityClient, intervieweeId: string): string =>
  `/data/readers/${client.config().dataset}/${recordIdOf(intervieweeId)}`

/** `undefined` for whoever may not see it, and where there is no record. */
export async function readReadership(
  client: SanityClient,
  intervieweeId: string,
): Promise<Readership | undefined> {
  return client
    .request<Readership>({url: readersUrl(client, intervieweeId)})
    .catch((error: unknown) => {
      if (isRefused(error)) return undefined
      throw error
    })
}

/** Names one more reader of a record that the administrator who asks does not read. */
export async function addReader(
  client: SanityClient,
  intervieweeId: string,
  body: {reader: string; reason: string},
): Promise<void> {
  await client.request({url: readersUrl(client, intervieweeId), method: 'POST', body})
}

/** What to tell somebody whose record was not taken. */
export function refusedWriting(error: unknown): string {
  const status = statusOf(error)
  if (status === 409) {
    return 'There is a record of this person already, or somebody changed it meanwhile. If you can’t read it, ask somebody who knows to name you, or an administrator; else read it again.'
  }
  if (status === 401 || status === 403) {
    return 'There is a record of this person that does not name you, or your role writes nothing. Ask somebody who knows to name you, or an administrator.'
  }
  return 'It was not saved. Check the connection and try again; what you wrote is still here.'
}

const isRefused = (error: unknown): boolean => [401, 403, 404].includes(statusOf(error))

function statusOf(error: unknown): number {
  const isAnswer = typeof error === 'object' && error !== null && 'statusCode' in error
  return isAnswer && typeof error.statusCode === 'number' ? error.statusCode : 0
}
