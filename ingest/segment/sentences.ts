import type {Span} from '../types.ts'
import type {Token} from './tokenize.ts'

/** What the cutting into sentences needs to know of a language. */
interface SentenceWords {
  cues: ReadonlyMap<string, unknown>
  /** Words that start a sentence with a capital and are not names. */
  starters: ReadonlySet<string>
}

/** A sentence in which each quotation is one token. */
export interface Sentence extends Span {
  paragraph: number
  /** Place among the sentences of the text. */
  index: number
  tokens: Token[]
}

/**
 * Cuts a paragraph's tokens into sentences. A quotation that ends with a full stop ends its
 * sentence, unless small letters follow.
 */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  paragraph: number,
  words: SentenceWords,
): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at += 1) {
    if (at + 1 < tokens.length && !endsSentence(text, tokens, at, words)) continue
    const part = tokens.slice(from, at + 1)
    sentences.push({
      start: part[0]!.start,
      end: part.at(-1)!.end,
      paragraph,
      index: 0,
      tokens: part,
    })
    from = at + 1
  }
  return sentences
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  at: number,
  words: SentenceWords,
): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]!
  const apart = next.start > token.end
  if (next.kind === 'mark' && !(apart && /[([—–―“"„«‘-]/u.test(next.text))) return false
  if (token.kind === 'quote') return quoteEndsSentence(text, tokens, at, words)
  if (token.kind === 'mark') {
    if (!/^(?:[.!?…]|\.{2,})$/u.test(token.text)) {
      const closing = /[)\]”"»’]/u.test(token.text) && /[.!?]/u.test(tokens[at - 1]?.text ?? '')
      return closing && apart && (startsSentence(next) || next.kind === 'mark')
    }
    return startsSentence(next) || next.kind === 'mark'
  }
  if (/^(?:\p{Lu}\.){2,}$/u.test(token.text)) {
    return next.kind === 'word' && next.capital && words.starters.has(next.lower)
  }
  return false
}

function quoteEndsSentence(
  text: string,
  tokens: readonly Token[],
  at: number,
  words: SentenceWords,
): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]!
  const last = lastCharacter(text, token)
  if (next.kind === 'quote') return /[.!?…]/u.test(last)
  if (!startsSentence(next)) return false
  if (last === '.' || last === '…') return true
  if (!/[!?]/u.test(last)) return false
  return !reportsSoon(tokens, at + 1, words)
}

function lastCharacter(text: string, token: Token): string {
  const inner = text.slice(token.start, token.end).replace(/[\s”"»“’'‘]+$/u, '')
  return inner.at(-1) ?? ''
}

function startsSentence(token: Token): boolean {
  return token.kind === 'quote' || token.kind === 'number' || token.capital
}

function reportsSoon(tokens: readonly Token[], from: number, words: SentenceWords): boolean {
  for (let at = from; at < Math.min(from + 5, tokens.length); at += 1) {
    const token = tokens[at]!
    if (token.kind === 'quote') return false
    if (words.cues.has(token.lower) && !token.capital) return true
  }
  return false
}
