import {tokensOf} from './tokens.ts'
import type {Token} from './tokens.ts'

/** Something is not as it must be. */
export class Fault extends Error {
  readonly start: number
  readonly end: number

  constructor(message: string, start: number, end: number) {
    super(message)
    this.name = 'Fault'
    this.start = start
    this.end = end
  }
}

/** Goes through the tokens of a query. What fails throws a `Fault`. */
export interface Reader {
  peek(): Token
  next(): Token
  /** Takes the next token where it is this sign. */
  take(sign: string): boolean
  failAt(place: number, message: string): never
  failFrom(start: number, end: number, message: string): never
  failOn(token: Token, message: string): never
  /** The value of a parameter. Fails where there is none. */
  parameter(token: Token): unknown
  /** Reads what may use a function's own parameter. */
  within(parameter: string, read: () => void): void
}

export function createReader(query: string, params: Readonly<Record<string, unknown>>): Reader {
  const tokens = tokensOf(query)
  const end = tokens.length - 1
  let at = 0
  let own: string | undefined

  const current = (): Token => {
    const token = tokens[Math.min(at, end)]
    if (!token) throw new Error('A query has at least its end.')
    return token
  }
  const failFrom = (start: number, to: number, message: string): never => {
    throw new Fault(message, start, to)
  }

  return {
    peek: current,
    next() {
      const token = current()
      at += 1
      return token
    },
    take(sign) {
      const {kind, text} = current()
      if (kind !== 'sign' || text !== sign) return false
      at += 1
      return true
    },
    failFrom,
    failAt: (place, message) => failFrom(place, place, message),
    failOn: ({start, text}, message) => failFrom(start, start + text.length, message),
    parameter({text, start}) {
      const name = text.slice(1)
      if (Object.hasOwn(params, name)) return params[name]
      if (name === own) return undefined
      return failFrom(start, start + name.length, `param $${name} referenced, but not provided`)
    },
    within(parameter, read) {
      own = parameter
      read()
      own = undefined
    },
  }
}
