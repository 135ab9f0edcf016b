import type {Reading} from '../../segment/readText.ts'
import type {Sentence} from '../../segment/sentences.ts'
import type {Token} from '../../segment/tokenize.ts'
import type {Speech} from './speech.ts'
import type {RuleName} from './finding.ts'
import {sentenceSubject, subjectOf} from './subject.ts'
import {cueAt} from './verbs.ts'

/**
 * Gives quotations that stand alone a speaker: the one of the quotation they go on from, of the same
 * paragraph, or of the sentence before.
 */
export function carry(
  reading: Reading,
  speeches: readonly (Speech | undefined)[],
): (Speech | undefined)[] {
  const result = [...speeches]
  for (const [index, quote] of reading.quotes.entries()) {
    if (result[index] && !isSubject(result[index])) continue
    const own = result[index]
    const {sentence} = reading.places[index]!
    const alone = sentence.tokens.every(
      (token) => token.kind !== 'word' || isFiller(token, reading),
    )
    const carried =
      (quote.resumes ? from(result, index - 1, 'resumed') : undefined) ??
      (alone
        ? (sameParagraph(reading, result, index) ??
          previousSentence(reading, sentence, quote.paragraph) ??
          ahead(reading, result, index) ??
          previousParagraph(reading, result, index))
        : own)
    if (carried) result[index] = carried
  }
  return result
}

function isSubject({rule}: Speech): boolean {
  return rule === 'subject' || rule === 'actingSubject'
}

/** "Instead, '…'" and "Adding, '…'" name nobody. */
function isFiller(token: Token, {words}: Reading): boolean {
  return (
    words.adverbs.has(token.lower) ||
    words.conjunctions.has(token.lower) ||
    words.cues.get(token.lower)?.tense === 'participle'
  )
}

function sameParagraph(
  reading: Reading,
  speeches: readonly (Speech | undefined)[],
  index: number,
): Speech | undefined {
  const {paragraph} = reading.quotes[index]!
  if (reading.quotes[index - 1]?.paragraph !== paragraph) return undefined
  const between = reading.sentences.slice(
    reading.places[index - 1]!.sentence.index + 1,
    reading.places[index]!.sentence.index,
  )
  if (between.some((sentence) => mentionsSpeech(sentence, reading))) return undefined
  return from(speeches, index - 1, 'sameParagraph')
}

function previousSentence(
  reading: Reading,
  sentence: Sentence,
  paragraph: number,
): Speech | undefined {
  const before = reading.sentences[sentence.index - 1]
  if (!before || before.paragraph !== paragraph) return undefined
  return introducedBy(reading, before, 'previousSentence')
}

function introducedBy({words}: Reading, sentence: Sentence, rule: RuleName): Speech | undefined {
  const {tokens} = sentence
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const cue = cueAt(tokens, at, words)
    if (cue?.tense !== 'finite') continue
    const phrase = subjectOf(tokens, at, words)
    if (phrase) return {phrase, cue: {from: at, to: at + 1}, rule, sentence}
  }
  const phrase = sentenceSubject(tokens, words)
  return phrase && {phrase, rule, sentence}
}

function ahead(
  reading: Reading,
  speeches: readonly (Speech | undefined)[],
  index: number,
): Speech | undefined {
  const {paragraph} = reading.quotes[index]!
  if (reading.quotes[index + 1]?.paragraph !== paragraph) return undefined
  return from(speeches, index + 1, 'ahead')
}

function previousParagraph(
  reading: Reading,
  speeches: readonly (Speech | undefined)[],
  index: number,
): Speech | undefined {
  const {paragraph} = reading.quotes[index]!
  let first = reading.places[index]!.sentence.index
  while (reading.sentences[first - 1]?.paragraph === paragraph) first -= 1
  const before = reading.sentences[first - 1]
  if (!before) return undefined
  const ending = before.tokens.at(-1)!
  if (ending.text === ':') return introducedBy(reading, before, 'introduced')
  const last = reading.quotes[index - 1]
  if (last && last.paragraph === paragraph - 1)
    return from(speeches, index - 1, 'previousParagraph')
  return introducedBy(reading, before, 'previousParagraph')
}

function from(
  speeches: readonly (Speech | undefined)[],
  index: number,
  rule: RuleName,
): Speech | undefined {
  const speech = speeches[index]
  return speech && {...speech, rule, carriedFrom: index}
}

function mentionsSpeech({tokens}: Sentence, {words}: Reading): boolean {
  return tokens.some((_, at) => cueAt(tokens, at, words)?.tense === 'finite')
}
