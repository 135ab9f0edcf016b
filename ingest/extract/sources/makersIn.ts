import type {Token} from '../../segment/tokenize.ts'
import type {SourceKind} from '../../types.ts'
import type {Vocabulary} from '../../words/types.ts'
import {nameRunAt} from '../attribution/nameRun.ts'
import type {SourceMention} from './sourceMention.ts'

type Makers = Pick<SourceMention, 'creators' | 'organisations' | 'translator' | 'bySpeaker'>

/** Kinds that are made by whoever is quoted from them, where nobody else is named. */
const written = new Set<SourceKind>([
  'essay',
  'article',
  'correspondence',
  'document',
  'book',
  'pressRelease',
])

/** Who made a source, as its phrase says: "with Ann Lee", "by the harbour office", "translated by …". */
export function makersIn(
  tokens: readonly Token[],
  noun: number,
  to: number,
  {kind, words, text}: {kind: SourceKind; words: Vocabulary; text: string},
): Makers {
  const after = tokens.slice(noun + 1, to)
  const withAt = after.findIndex(({lower}) => lower === 'with')
  const byAt = after.findIndex(({lower}) => lower === 'by')
  const names = namesAfter(after, byAt)
  if (kind === 'interview')
    return {creators: namesAfter(after, withAt), organisations: [], bySpeaker: false}
  if (byAt > 0 && after.slice(0, byAt).some(({lower}) => lower === 'translated'))
    return {
      creators: [],
      organisations: [],
      translator: names.at(-2) ?? names[0],
      bySpeaker: false,
    }
  if (byAt > 0 && handled.test(after[byAt - 1]!.lower))
    return {creators: [], organisations: [], bySpeaker: false}
  const before = tokens[noun - 1]
  const owner = before?.possessive && before.capital ? [before.start] : []
  const creators = [...owner, ...names]
  return {
    creators,
    organisations: byAt < 0 ? [] : organisationAt(tokens, noun + byAt + 2, to, {words, text}),
    bySpeaker: creators.length === 0 && written.has(kind),
  }
}

/** Whoever has a document did not make it. */
const handled = /^(?:obtained|held|kept|seen|reviewed|leaked|provided)$/u

function namesAfter(tokens: readonly Token[], at: number): number[] {
  return at < 0
    ? []
    : tokens
        .slice(at + 1)
        .filter(({capital}) => capital)
        .map(({start}) => start)
}

/** "by the Harbour Board of Ely": the name without its article. */
function organisationAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  {words, text}: {words: Vocabulary; text: string},
): string[] {
  const at = words.determiners.has(tokens[from]?.lower ?? '') ? from + 1 : from
  let end = nameRunAt(tokens, at, words)?.to
  if (end === undefined) return []
  while (tokens[end]?.lower === 'of') {
    const next = nameRunAt(tokens, end + 1, words)
    if (!next) break
    end = next.to
  }
  return [text.slice(tokens[at]!.start, tokens[Math.min(end, to) - 1]!.end)]
}
