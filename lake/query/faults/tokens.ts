/** What a piece of a query is, as far as finding a fault in it needs to know. */
export type TokenKind =
  'end' | 'illegal' | 'name' | 'parameter' | 'integer' | 'float' | 'string' | 'constant' | 'sign'

export interface Token {
  kind: TokenKind
  text: string
  start: number
  /** Whether white space or a comment stands before it. */
  isApart: boolean
}

const blank = /(?:\s|\/\/[^\n]*(?:\n|$))+/y
const number = /\d+(?:\.(?!\.)\d*)?(?:[eE][+-]?\d*)?/y
const name = /[$A-Za-z_][A-Za-z0-9_]*/y
const dots = /\.+/y
const operator = /==|\|\||&&|<=|>=|=>|!=|->|\*\*|::|[=<>!+\-*/%|:,;(){}[\]^@]/y
const escape = /\\(?:[\\/'"bfnrt]|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]+\})/y

/** Parts that are read until something else comes: at the end of a query, that is one step further. */
const readsAhead = new Set<TokenKind>(['name', 'parameter', 'integer', 'float', 'constant'])

/**
 * Cuts a query into tokens; the last is the end. Its place is one further where the part before it
 * was read until something else would come, as the hosted lake has it.
 */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (;;) {
    const gap = matchAt(blank, query, at)
    at += gap.length
    if (at >= query.length) {
      const last = tokens.at(-1)
      const ahead = gap !== '' || (last && (readsAhead.has(last.kind) || isDots(last.text)))
      tokens.push({kind: 'end', text: '', start: query.length + (ahead ? 1 : 0), isApart: false})
      return tokens
    }
    const token = tokenAt(query, at)
    tokens.push({...token, isApart: gap !== ''})
    at += token.text.length
  }
}

function tokenAt(query: string, start: number): Omit<Token, 'isApart'> {
  const first = query.charAt(start)
  if (first === '"' || first === "'") return stringAt(query, start)
  const digits = matchAt(number, query, start)
  if (digits) return {kind: numberKind(digits), text: digits, start}
  const word = matchAt(name, query, start)
  if (word) return {kind: wordKind(word), text: word, start}
  const run = matchAt(dots, query, start)
  if (run) return {kind: run.length > 3 ? 'illegal' : 'sign', text: run, start}
  const sign = matchAt(operator, query, start)
  return sign ? {kind: 'sign', text: sign, start} : {kind: 'illegal', text: first, start}
}

function stringAt(query: string, start: number): Omit<Token, 'isApart'> {
  const quote = query.charAt(start)
  let at = start + 1
  while (at < query.length && query.charAt(at) !== quote) {
    if (query.charAt(at) !== '\\') at += 1
    else {
      const escaped = matchAt(escape, query, at)
      if (!escaped) return {kind: 'illegal', text: query.slice(start, at), start}
      at += escaped.length
    }
  }
  const isWhole = at < query.length
  return {kind: isWhole ? 'string' : 'illegal', text: query.slice(start, at + 1), start}
}

function numberKind(text: string): TokenKind {
  if (!/\d$/.test(text)) return 'illegal'
  return /^\d+$/.test(text) ? 'integer' : 'float'
}

function wordKind(text: string): TokenKind {
  if (text.startsWith('$')) return 'parameter'
  return text === 'true' || text === 'false' || text === 'null' ? 'constant' : 'name'
}

function isDots(text: string): boolean {
  return text.startsWith('.')
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
