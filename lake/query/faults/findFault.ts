import {createReader, Fault} from './reader.ts'
import {readExpression} from './readExpression.ts'
import type {Reader} from './reader.ts'

export interface FoundFault {
  message: string
  start: number
  end: number
}

/**
 * What is wrong with the form of a query, in the words and at the place of the hosted lake:
 * the first thing that is not as it must be, reading from the left. `undefined` where nothing is.
 * Messages and places as in https://github.com/sanity-io/go-groq, `parserv2`.
 */
export function findFault(
  query: string,
  params: Readonly<Record<string, unknown>>,
): FoundFault | undefined {
  const reader = createReader(query, params)
  try {
    if (reader.peek().kind === 'end') reader.failAt(0, 'no query')
    readFunctions(reader)
    readExpression(reader, {atLeast: 1, isChained: false, mayBeEmpty: false})
    const {kind, start} = reader.peek()
    if (kind !== 'end') reader.failAt(start, 'unable to parse entire expression')
    return undefined
  } catch (error) {
    // The reader calls itself for each level: what is deeper than the stack is no query to answer.
    if (error instanceof RangeError) {
      return {message: 'the query is nested too deeply', start: 0, end: query.length}
    }
    if (!(error instanceof Fault)) throw error
    const {message, start, end} = error
    return {message, start, end}
  }
}

/** The body of a function is `$parameter` with `->`, `[]` and a projection behind it. */
const projectionsOnly = 11

/** `fn namespace::name($parameter) = …;`, any number of times. */
function readFunctions(reader: Reader): void {
  while (reader.peek().kind === 'name' && reader.peek().text === 'fn') {
    reader.next()
    expectKind(reader, 'name', 'expected function namespace')
    expectSign(reader, '::', "expected '::' followed by a function name")
    expectKind(reader, 'name', 'expected a function name')
    expectSign(reader, '(', "expected '(' following function name")
    const parameter = reader.peek().text.slice(1)
    expectKind(reader, 'parameter', 'expected parameter name')
    expectSign(reader, ')', "expected ')' following function arguments")
    expectSign(reader, '=', "expected '=' following ()")
    reader.within(parameter, () =>
      readExpression(reader, {atLeast: projectionsOnly, isChained: false, mayBeEmpty: false}),
    )
    expectSign(reader, ';', "expected ';' at the end of function definition")
  }
}

function expectKind(reader: Reader, kind: 'name' | 'parameter', message: string): void {
  const token = reader.next()
  if (token.kind !== kind) reader.failAt(token.start, message)
}

function expectSign(reader: Reader, sign: string, message: string): void {
  const token = reader.next()
  if (token.kind !== 'sign' || token.text !== sign) reader.failAt(token.start, message)
}
