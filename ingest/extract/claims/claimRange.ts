import type {Token} from '../../segment/tokenize.ts'
import type {ClaimKind, FoundClaim} from '../../types.ts'
import type {Vocabulary} from '../../words/types.ts'

/** A checkable stretch of one sentence, as token indexes, `to` exclusive. */
export interface ClaimRange {
  from: number
  to: number
  kind: ClaimKind
  priority: FoundClaim['priority']
  /** Stands beside or inside other claims. */
  overlaps?: boolean
}

/** Where the clause that holds `at` begins: after a comma that a subject follows, "but", or "that". */
export function clauseStart(tokens: readonly Token[], at: number, words: Vocabulary): number {
  for (let from = at; from > 0; from -= 1) {
    const before = tokens[from - 1]!
    if (before.kind === 'mark' && /^[;:“"”„«»‘(]$/u.test(before.text)) return from
    if (/^(?:[—–―]|--)$/u.test(before.text)) return from
    if (from === at) continue
    if (before.text === ',' && opensClause(tokens, from, words)) return from
    if (before.lower === 'but') return from
    if (words.subordinators.has(before.lower) && !words.prepositions.has(before.lower)) return from
  }
  return opensWithMark(tokens) ? 1 : 0
}

/** Where it ends: before the next mark that is not inside a number or name. */
export function clauseEnd(tokens: readonly Token[], at: number): number {
  let to = at
  while (to < tokens.length && !/^(?:[,.;:!?“”"„«»()]|[—–―]|--)$/u.test(tokens[to]!.text)) to += 1
  return to
}

function opensClause(tokens: readonly Token[], from: number, words: Vocabulary): boolean {
  const first = tokens[from]!
  if (words.auxiliaries.has(first.lower) || words.adverbs.has(first.lower)) return false
  if (words.conjunctions.has(first.lower) || words.prepositions.has(first.lower)) return false
  return !words.relatives.has(first.lower) && !/(?:ed|ing)$/u.test(first.lower)
}

function opensWithMark(tokens: readonly Token[]): boolean {
  return tokens[0]?.kind === 'mark'
}
