/**
 * One-time ids that carry a sign-in through a redirect: the browser brings the id in the fragment
 * (`#sid=…`) and the Studio exchanges it for a token, so that no token is ever in a URL.
 * Sanity Studio reads ids of 20 characters and more (sanity 6.16, authStore `sidPattern`).
 */
export interface Handoffs {
  create(userId: string): string
  /** The user's id, the first time and within a minute. */
  redeem(sid: string): string | undefined
}

const lifetimeMilliseconds = 60_000

export function createHandoffs(now: () => Date, newSecret: () => string): Handoffs {
  const pending = new Map<string, {userId: string; expiresAt: number}>()
  return {
    create(userId) {
      const time = now().getTime()
      for (const [sid, {expiresAt}] of pending) if (expiresAt <= time) pending.delete(sid)
      const sid = newSecret()
      pending.set(sid, {userId, expiresAt: time + lifetimeMilliseconds})
      return sid
    },
    redeem(sid) {
      const handoff = pending.get(sid)
      pending.delete(sid)
      return handoff && handoff.expiresAt > now().getTime() ? handoff.userId : undefined
    },
  }
}
