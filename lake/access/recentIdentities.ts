import type {Identity} from '../types.ts'

/** Somebody who was identified, and until when that holds at most (milliseconds). */
export interface Identified {
  identity: Identity
  until: number
}

/**
 * Who was identified lately, by the secret: a page of the Studio sends dozens of requests at once.
 * One identity is one object for as long, so that what its grants allow is worked out once.
 * Forgotten whenever anything in the access store changes.
 */
export interface RecentIdentities {
  get(secret: string, find: () => Identified | undefined): Identity | undefined
  forget(): void
}

const most = 2000

export function createRecentIdentities(now: () => Date): RecentIdentities {
  const recent = new Map<string, Identified>()
  return {
    get(secret, find) {
      const known = recent.get(secret)
      if (known && known.until > now().getTime()) return known.identity
      const found = find()
      if (recent.size >= most) recent.clear()
      if (found) recent.set(secret, found)
      else recent.delete(secret)
      return found?.identity
    },
    forget: () => recent.clear(),
  }
}
