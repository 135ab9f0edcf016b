import {quotedSpans} from '../../segment/quotationMarks.ts'
import type {QuotedSpan} from '../../segment/quotedSpan.ts'
import {sentencesOf, type Sentence} from '../../segment/sentences.ts'
import {tokenize} from '../../segment/tokenize.ts'
import type {Manuscript} from '../../types.ts'
import type {Language} from '../../words/language.ts'

/** A text in a language that has words and no rules of its own. */
export interface PlainReading {
  text: string
  language: Language
  paragraphs: Manuscript['paragraphs']
  quotes: readonly QuotedSpan[]
  sentences: readonly Sentence[]
  /** For each quotation the sentence that it stands in, and its token there. */
  places: readonly {sentence: Sentence; at: number}[]
}

export function readPlain(
  {text, paragraphs}: Pick<Manuscript, 'text' | 'paragraphs'>,
  language: Language,
): PlainReading {
  const quotes = quotedSpans(text, paragraphs)
  const inside = paragraphs.map((): (QuotedSpan & {index: number})[] => [])
  for (const [index, quote] of quotes.entries()) inside[quote.paragraph]!.push({...quote, index})
  const words = {...language, starters: language.determiners}
  const sentences = paragraphs
    .flatMap((paragraph, index) =>
      sentencesOf(text, tokenize(text, paragraph, inside[index]!, words), index, words),
    )
    .map((sentence, index) => ({...sentence, index}))
  const places: {sentence: Sentence; at: number}[] = Array(quotes.length)
  for (const sentence of sentences) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.kind === 'quote') places[token.quote] = {sentence, at}
    }
  }
  return {text, language, paragraphs, quotes, sentences, places}
}
