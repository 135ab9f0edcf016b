import {createRateLimit} from '../http/rateLimit.ts'
import type {Access} from './openAccess.ts'
import type {User} from './people.ts'
import {longestPassword} from './passwords.ts'

type SignInOutcome =
  | {user: User}
  /** No such name, or not its password: which of the two is not told. */
  | {refused: true}
  /** Too many failures; after so many seconds it may be tried again. */
  | {waitSeconds: number}

/** Checks a name and a password, from an address. */
export type SignIn = (account: string, password: string, address: string) => Promise<SignInOutcome>

const quarterHour = 15 * 60
const failuresOfAddress = 30
const failuresOfPair = 10
/** From all addresses together, but those that got in before: nobody can lock a colleague out. */
const failuresOfAccount = 50
const hashesAtOnce = 16
const longestAccount = 254

export function createSignIn({people, audit}: Access, now: () => Date): SignIn {
  const limit = (most: number) => createRateLimit(most, quarterHour, now)
  const ofAddress = limit(failuresOfAddress)
  const ofPair = limit(failuresOfPair)
  const ofAccount = limit(failuresOfAccount)
  const welcome = new Set<string>()
  let hashing = 0

  return async (account, password, address) => {
    const known = people.find(account.slice(0, longestAccount))
    const subject = known?.id ?? ''
    const key = known?.id ?? account.slice(0, longestAccount).toLowerCase()
    const pair = JSON.stringify([key, address])
    const waits = [
      ofAddress.take(address),
      ofPair.take(pair),
      welcome.has(pair) ? undefined : ofAccount.take(key),
    ]
    const waitSeconds = Math.max(...waits.map((seconds) => seconds ?? 0))
    const actor = {who: 'nobody', address}
    if (waitSeconds > 0) {
      audit.record('signInLimited', actor, subject)
      return {waitSeconds}
    }
    if (hashing >= hashesAtOnce) return {waitSeconds: 1}
    hashing += 1
    try {
      const given = password.length > longestPassword * 4 ? '' : password
      const user = await people.withPassword(account, given)
      if (!user) {
        audit.record('signInFailed', actor, subject)
        return {refused: true}
      }
      ofPair.forget(pair)
      ofAddress.give(address)
      ofAccount.give(key)
      if (welcome.size >= 10_000) welcome.clear()
      welcome.add(pair)
      audit.record('signIn', {who: user.id, address}, user.id)
      return {user}
    } finally {
      hashing -= 1
    }
  }
}
