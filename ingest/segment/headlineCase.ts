import type {Vocabulary} from '../words/types.ts'
import type {Sentence} from './sentences.ts'
import type {Token} from './tokenize.ts'

/**
 * Takes the capitals from the words of a headline that the rest of the text, or the language, writes
 * small: "Mayor Says Bridge Will Open" → "Mayor says bridge will open".
 */
export function withoutHeadlineCase(
  sentences: readonly Sentence[],
  words: Vocabulary,
): readonly Sentence[] {
  if (!sentences.some(isHeadline)) return sentences
  const small = smallWords(sentences)
  return sentences.map((sentence) =>
    isHeadline(sentence)
      ? {...sentence, tokens: sentence.tokens.map((token) => lowered(token, small, words))}
      : sentence,
  )
}

function isHeadline({tokens}: Sentence): boolean {
  const long = tokens.filter(({kind, text}) => kind === 'word' && text.length > 3)
  return long.length >= 4 && long.every(({capital}) => capital)
}

function smallWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({tokens}) =>
      tokens.filter(({kind, capital}) => kind === 'word' && !capital).map(({lower}) => lower),
    ),
  )
}

function lowered(token: Token, small: ReadonlySet<string>, words: Vocabulary): Token {
  if (!token.capital) return token
  const common =
    small.has(token.lower) ||
    words.cues.has(token.lower) ||
    words.auxiliaries.has(token.lower) ||
    words.prepositions.has(token.lower) ||
    words.determiners.has(token.lower) ||
    words.subordinators.has(token.lower)
  return common ? {...token, capital: false} : token
}
