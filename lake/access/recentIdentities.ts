import type {Identity} from '../types.ts'

/**
 * Who was identified within the last second, by the hash of the secret: a page of the Studio sends
 * dozens of requests at once. Forgotten whenever this process changes a user or a session.
 */
export interface RecentIdentities {
  get(hash: string, find: () => Identity | undefined): Identity | undefined
  forget(): void
}

const lifetimeMilliseconds = 1000
const most = 1000

export function createRecentIdentities(now: () => Date): RecentIdentities {
  const recent = new Map<string, {identity: Identity; until: number}>()
  return {
    get(hash, find) {
      const time = now().getTime()
      const known = recent.get(hash)
      if (known && known.until > time) return known.identity
      const identity = find()
      if (recent.size >= most) recent.clear()
      if (identity) recent.set(hash, {identity, until: time + lifetimeMilliseconds})
      else recent.delete(hash)
      return identity
    },
    forget: () => recent.clear(),
  }
}
