import {besides, infixOf, postfixOf, prefixOf, tightest} from './operators.ts'
import type {Reader} from './reader.ts'
import type {Token} from './tokens.ts'

/** As much of what was read as decides what may come next. */
interface Read {
  kind: 'parent' | 'this' | 'integer' | 'string' | 'range' | 'object' | 'call' | 'arrow' | 'other'
  token: Token
  /** A range between whole numbers, which a slice takes. */
  isWhole?: boolean
}

interface Wanted {
  /** Operators that bind less belong to what is around. */
  atLeast: number
  /** Whether `[` continues what stands before it. */
  isChained: boolean
  mayBeEmpty: boolean
}

const inner: Wanted = {atLeast: 1, isChained: false, mayBeEmpty: false}
const optional: Wanted = {...inner, mayBeEmpty: true}

/** Reads one expression with its operators, by precedence climbing. */
export function readExpression(reader: Reader, wanted: Wanted): Read | undefined {
  let read = readPrefixed(reader, wanted)
  if (!read) {
    if (wanted.mayBeEmpty) return undefined
    const token = reader.peek()
    const seen = token.kind === 'end' ? 'end-of-file' : `token ${JSON.stringify(token.text)}`
    reader.failOn(token, `unexpected ${seen}, expected expression`)
  }
  for (let more: Read | undefined = read; more; more = readMore(reader, more, wanted.atLeast)) {
    read = more
  }
  return read
}

function readPrefixed(reader: Reader, {isChained}: Wanted): Read | undefined {
  const token = reader.peek()
  const prefix = prefixOf(token)
  if (!prefix) return readAtom(reader, isChained)
  reader.next()
  const operand = readExpression(reader, {...optional, atLeast: besides(prefix)})
  if (!operand) return token.text === '...' ? {kind: 'other', token} : undefined
  const isSigned = operand.kind === 'integer' && token.text !== '!' && token.text !== '...'
  return {kind: isSigned ? 'integer' : 'other', token}
}

/** What an operator or a bracket adds; `undefined` where the expression is at its end. */
function readMore(reader: Reader, read: Read, atLeast: number): Read | undefined {
  const token = reader.peek()
  const infix = infixOf(token)
  const postfix = postfixOf(token)
  if (postfix && postfix.precedence >= atLeast) {
    reader.next()
    return {kind: token.text === '->' ? 'arrow' : 'other', token}
  }
  if (infix) {
    if (infix.precedence < atLeast) return undefined
    reader.next()
    return readRight(reader, read, token, besides(infix))
  }
  if (isSign(token, '[')) return tightest < atLeast ? undefined : readBracket(reader)
  if (isSign(token, '{')) return tightest < atLeast ? undefined : readRight(reader, read, token, 13)
  const followsArrow = read.kind === 'arrow' && token.kind === 'name'
  return followsArrow && tightest >= atLeast ? readRight(reader, read, token, 13) : undefined
}

function readRight(reader: Reader, left: Read, operator: Token, atLeast: number): Read {
  const isPipe = operator.text === '|' || operator.text === '{'
  const isChained = isPipe || operator.text === '.'
  const right = readExpression(reader, {atLeast, isChained, mayBeEmpty: false})
  const read = right ?? {kind: 'other' as const, token: operator}
  if (isPipe && read.kind !== 'object' && read.kind !== 'call') {
    reader.failOn(read.token, 'object or function expected')
  }
  if (operator.text === '.') {
    if (read.kind === 'this') reader.failOn(read.token, '@ is not allowed here')
    if (read.kind === 'parent') {
      if (left.kind !== 'parent') reader.failOn(read.token, '^ is not allowed here')
      return {kind: 'parent', token: operator}
    }
  }
  if (operator.text === '..' || operator.text === '...') {
    const isWhole = left.kind === 'integer' && read.kind === 'integer'
    return {kind: 'range', token: operator, isWhole}
  }
  return {kind: 'other', token: operator}
}

function readAtom(reader: Reader, isChained: boolean): Read | undefined {
  const token = reader.peek()
  const read = (kind: Read['kind']): Read => {
    reader.next()
    return {kind, token}
  }
  switch (token.kind) {
    case 'name':
      return readName(reader)
    case 'parameter':
      return read(kindOf(reader.parameter(token)))
    case 'integer':
    case 'string':
      return read(token.kind)
    case 'float':
    case 'constant':
      return read('other')
    case 'sign':
      if (token.text === '*') return read('other')
      if (token.text === '@') return read('this')
      if (token.text === '^') return read('parent')
      if (token.text === '(') return readGroup(reader)
      if (token.text === '[') return isChained ? readBracket(reader) : readArray(reader)
      return token.text === '{' ? readObject(reader) : undefined
    default:
      return undefined
  }
}

function kindOf(value: unknown): Read['kind'] {
  if (Number.isInteger(value)) return 'integer'
  return typeof value === 'string' ? 'string' : 'other'
}

/** An attribute, or a call of a function, perhaps in a namespace. */
function readName(reader: Reader): Read {
  const token = reader.next()
  const following = reader.peek()
  if (following.isApart) return {kind: 'other', token}
  if (isSign(following, '(')) return readCall(reader, token)
  if (!isSign(following, '::')) return {kind: 'other', token}
  reader.next()
  const name = reader.next()
  const bracket = reader.peek()
  const isCall = name.kind === 'name' && isSign(bracket, '(') && !bracket.isApart
  if (!isCall) reader.failOn(name, 'expected a function following namespace expression')
  return readCall(reader, token)
}

function readCall(reader: Reader, token: Token): Read {
  const open = reader.next()
  readList(reader)
  close(reader, ')', open.start, "expected ')' following function arguments")
  return {kind: 'call', token}
}

function readGroup(reader: Reader): Read {
  const token = reader.next()
  do readExpression(reader, inner)
  while (reader.take(','))
  const {start} = reader.peek()
  if (!reader.take(')')) {
    reader.failFrom(token.start, start, "expected ')' following parenthesized expression")
  }
  return {kind: 'other', token}
}

function readArray(reader: Reader): Read {
  const token = reader.next()
  readList(reader)
  close(reader, ']', token.start, "expected ']' following array body")
  return {kind: 'other', token}
}

function readObject(reader: Reader): Read {
  const token = reader.next()
  readList(reader)
  close(reader, '}', token.start, "expected '}' following object body")
  return {kind: 'object', token}
}

/** A filter, an index, a slice or an attribute behind something. */
function readBracket(reader: Reader): Read {
  const token = reader.next()
  const inside = readExpression(reader, optional)
  const end = close(reader, ']', token.start, "expected ']' following expression")
  if (inside?.kind === 'range' && inside.isWhole !== true) {
    reader.failFrom(token.start, end, 'subscript ranges must have integer endpoints')
  }
  return {kind: 'other', token}
}

/** Expressions parted by commas; the last may be followed by one. */
function readList(reader: Reader): void {
  do if (!readExpression(reader, optional)) return
  while (reader.take(','))
}

function close(reader: Reader, sign: string, start: number, message: string): number {
  const token = reader.next()
  const end = token.start + token.text.length
  if (!isSign(token, sign)) reader.failFrom(start, end, message)
  return end
}

function isSign(token: Token, text: string): boolean {
  return token.kind === 'sign' && token.text === text
}
