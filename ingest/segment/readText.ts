import type {Paragraph} from '../types.ts'
import type {Vocabulary} from '../words/types.ts'
import {withoutHeadlineCase} from './headlineCase.ts'
import {quotedSpans} from './quotationMarks.ts'
import type {QuotedSpan} from './quotedSpan.ts'
import {sentencesOf, type Sentence} from './sentences.ts'
import {tokenize} from './tokenize.ts'

/** A text cut into what the rules look at. */
export interface Reading {
  text: string
  paragraphs: readonly Paragraph[]
  quotes: readonly QuotedSpan[]
  /** In order, every quotation one token. */
  sentences: readonly Sentence[]
  /** For each quotation the sentence that it stands in, and its token there. */
  places: readonly {sentence: Sentence; at: number}[]
  /** The same text with the words inside quotation marks cut up like all others. */
  plain: readonly Sentence[]
  words: Vocabulary
}

/** Finds the quotations of a text and cuts what is around them into sentences and tokens. */
export function readText(
  text: string,
  paragraphs: readonly Paragraph[],
  words: Vocabulary,
): Reading {
  const quotes = quotedSpans(text, paragraphs)
  const inside = paragraphs.map((): (QuotedSpan & {index: number})[] => [])
  for (const [index, quote] of quotes.entries()) inside[quote.paragraph]!.push({...quote, index})
  const cut = paragraphs.map((paragraph, index) =>
    sentencesOf(text, tokenize(text, paragraph, inside[index]!, words), index, words),
  )
  const sentences = numbered(withoutHeadlineCase(cut.flat(), words))
  const plain = numbered(
    paragraphs.flatMap((paragraph, index) =>
      inside[index]!.length === 0
        ? cut[index]!
        : sentencesOf(text, tokenize(text, paragraph, [], words), index, words),
    ),
  )
  return {text, paragraphs, quotes, sentences, places: placesOf(quotes, sentences), plain, words}
}

function numbered(sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((sentence, index) => ({...sentence, index}))
}

function placesOf(
  quotes: readonly QuotedSpan[],
  sentences: readonly Sentence[],
): {sentence: Sentence; at: number}[] {
  const places: {sentence: Sentence; at: number}[] = Array(quotes.length)
  for (const sentence of sentences) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.kind === 'quote') places[token.quote] = {sentence, at}
    }
  }
  return places
}
