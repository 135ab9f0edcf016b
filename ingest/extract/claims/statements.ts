import type {Token} from '../../segment/tokenize.ts'
import type {Vocabulary} from '../../words/types.ts'
import {clauseEnd, clauseStart, type ClaimRange} from './claimRange.ts'
import {isClosedClass} from '../attribution/verbs.ts'

/** Clauses that say what grew, shrank, was given or was promised. */
export function statements(tokens: readonly Token[], words: Vocabulary): ClaimRange[] {
  const found: ClaimRange[] = []
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]!
    const phrase = `${token.lower}-${tokens[at + 1]?.lower ?? ''}`
    if (
      words.trendPhrases.has(phrase) ||
      (words.trends.has(token.lower) && isPredicate(tokens, at, words))
    ) {
      const from = clauseStart(tokens, at, words)
      found.push({
        from,
        to: manner(tokens, at + (words.trendPhrases.has(phrase) ? 2 : 1)),
        kind: 'description',
        priority: 'normal',
      })
    } else if (words.transfers.has(token.lower) && isVerb(tokens, at, words)) {
      found.push({
        from: clauseStart(tokens, at, words),
        to: clauseEnd(tokens, at),
        kind: 'event',
        priority: 'normal',
      })
    }
  }
  return found
}

/** "was taking losses", "has declined", "fell": not "a growing town". */
function isPredicate(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const token = tokens[at]!
  if (token.lower === 'losses')
    return tokens
      .slice(Math.max(0, at - 4), at)
      .some(({lower}) => /^(?:tak|took|suffer|mak|made)/u.test(lower))
  if (/ing$/u.test(token.lower)) return words.auxiliaries.has(tokens[at - 1]!.lower)
  const before = tokens[at - 1]!
  const mover = /^(?:first|also|then|never)$/u.test(before.lower) ? tokens[at - 2] : before
  if (/^(?:he|she|i|we|you|who)$/u.test(mover?.lower ?? '')) return false
  return (
    !words.determiners.has(before.lower) &&
    !words.prepositions.has(before.lower) &&
    before.kind === 'word' &&
    !isAdjectival(tokens, at, words)
  )
}

function isAdjectival(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const next = tokens[at + 1]
  return (
    next?.kind === 'word' &&
    !isClosedClass(next, words) &&
    !/ly$/u.test(next.lower) &&
    /ed$/u.test(tokens[at]!.lower) &&
    !words.auxiliaries.has(tokens[at - 1]!.lower)
  )
}

function isVerb(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const before = tokens[at - 1]!
  if (
    before.kind !== 'word' ||
    words.determiners.has(before.lower) ||
    words.prepositions.has(before.lower)
  )
    return false
  const next = tokens[at + 1]
  return next?.kind === 'word' && !/^(?:by|for|to)$/u.test(next.lower)
}

/** On over "sharply" and "by attrition". */
function manner(tokens: readonly Token[], from: number): number {
  let to = from
  if (/ly$/u.test(tokens[to]?.lower ?? '')) to += 1
  if (tokens[to]?.lower === 'by') to = clauseEnd(tokens, to)
  return to
}
