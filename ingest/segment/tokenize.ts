import type {Span} from '../types.ts'
import type {QuotedSpan} from './quotedSpan.ts'

/** What the cutting into tokens needs to know of a language. */
export interface TokenWords {
  abbreviations: ReadonlySet<string>
  /** A full stop after a number ends no sentence, and abbreviations may be written small. */
  ordinalStops?: boolean
}

/** A word, number or mark; or a whole quotation, which the words around it treat as one thing. */
export interface Token extends Span {
  kind: 'word' | 'number' | 'mark' | 'quote'
  text: string
  /** In lower case, with a typewriter's apostrophe and without a possessive ending. */
  lower: string
  capital: boolean
  possessive: boolean
  /** Index of the quotation. */
  quote: number
}

/** The first alternative is a plain word, for speed: the others would find the same. */
const pattern =
  /[A-Za-z]+(?=[ ,;:)\n])|\p{Lu}-(?:\p{Lu}\p{L}{0,4}\.)+|(?:\p{Lu}\.){2,}|[\p{L}\p{N}-]+(?:\.[\p{L}]{2,6})+(?=[\s,.;:)”"’]|$)|[@#]?[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:[’'‐-][\p{L}\p{M}\p{N}]+)*[’'](?=\s)|[@#]?[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:[’'‐&-][\p{L}\p{M}\p{N}]+)*|\d+(?:[.,]\d+)*(?:\p{L}+)?(?:[-–][\p{L}\p{N}]+)*%?|\.{2,}|-{2,}|[^\s]/gu

const plain = /^[A-Za-z]+$/

/**
 * The tokens of `range`, in order. Quotations that stand in `quotes` become one token each, except
 * where `quotes` is empty.
 */
export function tokenize(
  text: string,
  range: Span,
  quotes: readonly (QuotedSpan & {index: number})[],
  words: TokenWords,
): Token[] {
  const tokens: Token[] = []
  let at = range.start
  for (const quote of quotes) {
    tokenizePlain(text, at, quote.outer.start, words, tokens)
    tokens.push({
      ...quote.outer,
      kind: 'quote',
      text: '',
      lower: '',
      capital: false,
      possessive: false,
      quote: quote.index,
    })
    at = quote.outer.end
  }
  tokenizePlain(text, at, range.end, words, tokens)
  return tokens
}

function tokenizePlain(
  text: string,
  start: number,
  end: number,
  words: TokenWords,
  tokens: Token[],
): void {
  const part = text.slice(start, end)
  for (const match of part.matchAll(pattern)) {
    const value = match[0]
    const from = start + match.index
    const before = tokens.at(-1)
    if (value === '.' && before && before.end === from && isAbbreviation(before, words)) {
      before.text += value
      before.end += 1
      continue
    }
    tokens.push(token(value, from))
  }
}

function isAbbreviation(token: Token, words: TokenWords): boolean {
  if (words.ordinalStops && token.kind === 'number') return /^\d{1,2}$/u.test(token.text)
  if (token.kind !== 'word' || !(token.capital || words.ordinalStops)) return false
  return token.text.length === 1 || words.abbreviations.has(token.lower)
}

function token(value: string, start: number): Token {
  if (plain.test(value)) {
    const lower = value.toLowerCase()
    const capital = value[0]! < 'a'
    return {
      start,
      end: start + value.length,
      kind: 'word',
      text: value,
      lower,
      capital,
      possessive: false,
      quote: -1,
    }
  }
  const letter = /\p{L}/u.test(value[0]!) || /^[@#]/u.test(value)
  const kind = letter ? 'word' : /^\d/u.test(value) ? 'number' : 'mark'
  const possessive = kind !== 'mark' && /(?:[’']s|s[’'])$/iu.test(value)
  return {
    start,
    end: start + value.length,
    kind,
    text: value,
    lower: value.toLowerCase().replace(/’/gu, "'").replace(/'s?$/u, ''),
    capital: kind === 'word' && /^[@#]?\p{Lu}/u.test(value),
    possessive,
    quote: -1,
  }
}
