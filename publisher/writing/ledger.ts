import type {Mutation, SanityClient} from '@sanity/client'
import type {StoredDocument} from '../../workflow/index.ts'

const ledgerId = 'publisher.ledger'

/**
 * Every write of a publisher counts in one document, at the revision it found before it read
 * anything. So of two publishers that judged the same state only one writes, and what a
 * publication rests on, but does not touch, is still what was judged.
 */
export async function readLedger(client: SanityClient): Promise<Mutation> {
  const ledger = await client.getDocument<StoredDocument>(ledgerId)
  if (!ledger) return {create: {_id: ledgerId, _type: 'publisherLedger', writes: 1}}
  return {patch: {id: ledgerId, ifRevisionID: ledger._rev, inc: {writes: 1}}}
}

const mostAttempts = 8

/** Reads and writes again where somebody else wrote in between. Throws what it still meets then. */
export async function untilUndisturbed<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let left = mostAttempts; left > 1; left -= 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!isOvertaken(error)) throw error
    }
  }
  return attempt()
}

/** A revision, a draft or a place for a new document was gone. */
const isOvertaken = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'statusCode' in error &&
  (error.statusCode === 409 || error.statusCode === 404)
