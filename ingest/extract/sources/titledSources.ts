import {isTitleCase, withoutStop} from '../titleCase.ts'
import type {Reading} from '../../segment/readText.ts'
import type {Sentence} from '../../segment/sentences.ts'
import type {SourceMention} from './sourceMention.ts'
import {phraseStart} from './sourcePhrase.ts'

/** Books and other works that are named by a title in quotation marks: her memoir "…". */
export function titledSources(reading: Reading, sentence: Sentence): SourceMention[] {
  const {words, text} = reading
  const {tokens} = sentence
  return tokens.flatMap((token, at): SourceMention[] => {
    if (token.kind !== 'quote') return []
    const quote = reading.quotes[token.quote]!
    const title = withoutStop(text.slice(quote.start, quote.end))
    const noun = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
    const kind = words.sourceNouns.get(tokens[noun]?.lower ?? '') ?? authorOf(sentence, at)
    if (!kind || !isTitleCase(title)) return []
    const from = phraseStart(tokens, noun, words)
    const owner = tokens
      .slice(from, noun)
      .findLastIndex(({possessive, capital}) => possessive && capital)
    const by = tokens[at + 1]?.lower === 'by' ? tokens[at + 2] : undefined
    const creators = owner >= 0 ? namesUpTo(sentence, from, from + owner) : by ? [by.start] : []
    const start = tokens[from]!.start
    return [
      {
        kind,
        sentence,
        title,
        start,
        end: token.end,
        description: text.slice(start, token.end),
        creators,
        organisations: [],
        bySpeaker: creators.length === 0 && /^(?:his|her|their)$/u.test(tokens[from]!.lower),
        vague: false,
        inferred: false,
      },
    ]
  })
}

/** "the author of '…'" */
function authorOf({tokens}: Sentence, quote: number): 'book' | undefined {
  return tokens[quote - 1]?.lower === 'of' && tokens[quote - 2]?.lower === 'author'
    ? 'book'
    : undefined
}

/** Offsets where a name in front of a possessive may start. */
function namesUpTo({tokens}: Sentence, from: number, owner: number): number[] {
  let first = owner
  while (first > from && tokens[first - 1]!.capital) first -= 1
  return tokens.slice(first, owner + 1).map(({start}) => start)
}
