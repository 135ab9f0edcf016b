import type {Paragraph} from '../types.ts'
import type {Vocabulary} from '../words/types.ts'
import {withoutHeadlineCase} from './headlineCase.ts'
import {quotedSpans, type QuotedSpan} from './quotationMarks.ts'
import {sentencesOf, type Sentence} from './sentences.ts'
import {tokenize} from './tokenize.ts'

/** A text cut into what the rules look at. */
export interface Reading {
  text: string
  paragraphs: readonly Paragraph[]
  quotes: readonly QuotedSpan[]
  /** In order, every quotation one token. */
  sentences: readonly Sentence[]
  words: Vocabulary
}

/** Finds the quotations of a text and cuts what is around them into sentences and tokens. */
export function readText(
  text: string,
  paragraphs: readonly Paragraph[],
  words: Vocabulary,
): Reading {
  const quotes = quotedSpans(text, paragraphs)
  const indexed = quotes.map((quote, index) => ({...quote, index}))
  const sentences = paragraphs.flatMap((paragraph, index) => {
    const inside = indexed.filter((quote) => quote.paragraph === index)
    return sentencesOf(text, tokenize(text, paragraph, inside, words), index, words)
  })
  return {text, paragraphs, quotes, sentences: withoutHeadlineCase(sentences, words), words}
}
