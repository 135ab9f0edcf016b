/** What the Studio reads in `presence_subscription` (sanity 6.16, `handleIncomingMessage`). */
export type PresenceEvent =
  | {type: 'rollCall'; i: string; session: string}
  | {type: 'state'; i: string; m: {sessionId: string; locations: unknown[]}}
  | {type: 'disconnect'; i: string; m: {session: string}}

export type Deliver = (event: PresenceEvent) => void

/** Those who look at one dataset: what one announces, all others hear. */
export interface PresenceRoom<Member> {
  subscribe(member: Member, deliver: Deliver): void
  unsubscribe(member: Member): void
  rollCall(member: Member, userId: string, session: string): void
  announce(member: Member, userId: string, sessionId: string, locations: unknown[]): void
  disconnect(member: Member, userId: string, session: string): void
  /** The member's connection is gone: the sessions that it last announced are, too. */
  leave(member: Member): void
}

/** `Member` is anything that stands for one connection. */
export function createPresenceRoom<Member>(): PresenceRoom<Member> {
  const subscribers = new Map<Member, Deliver>()
  const sessions = new Map<string, {member: Member; userId: string}>()

  function tellOthers(member: Member, event: PresenceEvent) {
    for (const [other, deliver] of subscribers) if (other !== member) deliver(event)
  }

  function endSession(member: Member, userId: string, session: string) {
    sessions.delete(session)
    tellOthers(member, {type: 'disconnect', i: userId, m: {session}})
  }

  return {
    subscribe: (member, deliver) => void subscribers.set(member, deliver),
    unsubscribe: (member) => void subscribers.delete(member),
    rollCall: (member, userId, session) =>
      tellOthers(member, {type: 'rollCall', i: userId, session}),
    announce(member, userId, sessionId, locations) {
      sessions.set(sessionId, {member, userId})
      tellOthers(member, {type: 'state', i: userId, m: {sessionId, locations}})
    },
    disconnect: endSession,
    leave(member) {
      subscribers.delete(member)
      for (const [session, owner] of sessions) {
        if (owner.member === member) endSession(member, owner.userId, session)
      }
    },
  }
}
