import {argon2, type Argon2Parameters, randomBytes, timingSafeEqual} from 'node:crypto'
import {promisify} from 'node:util'

/**
 * Passwords as Argon2id hashes, made by Node's own `crypto.argon2`, in the text form that every
 * library reads (PHC string). Costs as OWASP's password storage cheat sheet has them.
 */
const costs = {memory: 19_456, passes: 2, parallelism: 1}
const tagLength = 32

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

const derive = promisify(
  (parameters: Argon2Parameters, done: (error: Error | null, key: Buffer) => void) =>
    argon2('argon2id', parameters, done),
)

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive({message: message(password), nonce, tagLength, ...costs})
  const {memory, passes, parallelism} = costs
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`
}

/** Takes as long where there is no hash, so that the time does not tell whether a user exists. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, salt, wanted] = (hash ?? nobodysHash).match(form) ?? []
  if (salt === undefined || wanted === undefined) return false
  const expected = Buffer.from(wanted, 'base64')
  const tag = await derive({
    message: message(password),
    nonce: Buffer.from(salt, 'base64'),
    tagLength: expected.length,
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  })
  return timingSafeEqual(tag, expected) && hash !== undefined
}

const shortestPassword = 10
export const longestPassword = 256

/** Why a password is not taken, in a sentence; `undefined` for one that is. */
export function passwordFault(password: string, names: readonly string[]): string | undefined {
  const {length} = [...password]
  if (length < shortestPassword) {
    return `A password has at least ${shortestPassword} characters: three or four words make a good one.`
  }
  if (length > longestPassword) return `A password has at most ${longestPassword} characters.`
  const folded = password.toLowerCase()
  if (names.some((name) => name.toLowerCase() === folded)) {
    return 'A password is not the name or the address that it goes with. Choose another.'
  }
  return new Set(password).size < 4
    ? 'A password is more than one letter again and again.'
    : undefined
}

const base64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')

/** The same password is the same bytes, on whatever keyboard it is typed. */
const message = (password: string): Buffer => Buffer.from(password.normalize('NFKC'))

const nobodysHash = `$argon2id$v=19$m=${costs.memory},t=${costs.passes},p=${costs.parallelism}$${base64(randomBytes(16))}$${base64(randomBytes(tagLength))}`
