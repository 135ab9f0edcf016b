import type {Token} from './tokens.ts'

/** How tightly an operator binds; a pipe and a dot bind most. */
export const tightest = 12

interface Binding {
  precedence: number
  isRight?: true
}

const prefixes: Record<string, Binding> = {
  '!': {precedence: 7, isRight: true},
  '+': {precedence: 7},
  '-': {precedence: 7},
  '...': {precedence: 6},
}

const postfixes: Record<string, Binding> = {
  '->': {precedence: 11},
  asc: {precedence: 11},
  desc: {precedence: 11},
}

const infixes: Record<string, Binding> = {
  '.': {precedence: tightest},
  '|': {precedence: tightest},
  '**': {precedence: 10, isRight: true},
  '*': {precedence: 9},
  '/': {precedence: 9},
  '%': {precedence: 9},
  '+': {precedence: 7},
  '-': {precedence: 7},
  '..': {precedence: 6},
  '...': {precedence: 6},
  '==': {precedence: 5},
  '!=': {precedence: 5},
  '=': {precedence: 5},
  '<': {precedence: 5},
  '<=': {precedence: 5},
  '>': {precedence: 5},
  '>=': {precedence: 5},
  in: {precedence: 5},
  match: {precedence: 5},
  '&&': {precedence: 4},
  '||': {precedence: 3},
  '=>': {precedence: 2},
  ':': {precedence: 1},
  '::': {precedence: 1},
}

export const prefixOf = (token: Token): Binding | undefined => bindingIn(prefixes, token)
export const postfixOf = (token: Token): Binding | undefined => bindingIn(postfixes, token)
export const infixOf = (token: Token): Binding | undefined => bindingIn(infixes, token)

/** What its right side has to bind with at least. */
export const besides = ({precedence, isRight}: Binding): number =>
  isRight ? precedence : precedence + 1

function bindingIn(table: Record<string, Binding>, {kind, text}: Token): Binding | undefined {
  const isOperator = kind === 'sign' || kind === 'name'
  return isOperator && Object.hasOwn(table, text) ? table[text] : undefined
}
