import type {Reading} from '../../segment/readText.ts'
import type {Sentence} from '../../segment/sentences.ts'
import type {Token} from '../../segment/tokenize.ts'
import type {Vocabulary} from '../../words/types.ts'
import type {SourceMention} from './sourceMention.ts'
import {phraseAround, phraseEnd, phraseStart} from './sourcePhrase.ts'

/** Events and official statements that a sentence rests on: no text is named, a record may exist. */
export function occasions(reading: Reading, sentence: Sentence): SourceMention[] {
  const {words, text} = reading
  const {tokens} = sentence
  return tokens.flatMap((token, at): SourceMention[] => {
    const range = isEvent(tokens, at, words)
      ? phraseAround(tokens, at, words)
      : words.officialAdverbs.has(token.lower) &&
          words.officialVerbs.has(tokens[at + 1]?.lower ?? '') &&
          tokens[at + 2]?.lower === 'by'
        ? {from: at, to: phraseEnd(tokens, at + 3, words)}
        : undefined
    if (!range) return []
    const official = words.officialAdverbs.has(token.lower)
    const start = tokens[range.from]!.start
    const end = tokens[range.to - 1]!.end
    return [
      {
        kind: official ? 'document' : 'event',
        sentence,
        start,
        end,
        description: text.slice(start, end),
        creators: [],
        organisations: official ? [text.slice(tokens[at + 3]!.start, end)] : [],
        bySpeaker: false,
        vague: true,
        inferred: false,
      },
    ]
  })
}

function isEvent(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  if (!words.events.has(tokens[at]!.lower)) return false
  const from = phraseStart(tokens, at, words)
  return from < at && words.determiners.has(tokens[from]!.lower)
}
