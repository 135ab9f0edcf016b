import type {Reading} from '../segment/readText.ts'
import type {QuotedSpan} from '../segment/quotedSpan.ts'
import type {Token} from '../segment/tokenize.ts'
import type {Speech} from './attribution/speech.ts'
import type {RuleName} from './attribution/finding.ts'
import {isTitleCase} from './titleCase.ts'

const guesses = new Set<RuleName>(['subject', 'actingSubject', 'unlistedVerb'])
const longest = {title: 8, name: 5}

/**
 * Why words in quotation marks are no quotation: a title, a name, a term. `undefined` where they are
 * somebody's words.
 */
export function notAQuotation(
  reading: Reading,
  quote: QuotedSpan,
  index: number,
  speech: Speech | undefined,
): string | undefined {
  const text = reading.text.slice(quote.start, quote.end)
  const count = text.split(/\s+/u).length
  if (!/\p{L}/u.test(text)) return 'no words'
  const before = wordBefore(reading, index)
  const noun = before && (before.lower.split('-').at(-1) ?? '')
  if (noun && isTitleCase(text) && count <= longest.title) {
    if (reading.words.works.has(noun)) return `a title: it follows “${before.text}”`
    if (before.possessive) return `a title: it follows “${before.text}”`
    if (/^(?:on|of)$/u.test(noun) && !attributedBeside(speech)) return 'a title or name'
  }
  if (noun && reading.words.naming.has(noun) && count <= longest.name && !spoken(speech)) {
    return `a name or term: it follows “${before.text}”`
  }
  const guessed = !speech || guesses.has(speech.rule)
  if (!guessed || quote.unclosed) return undefined
  if (isTitleCase(text) && count <= 3 && !/[!?]$/u.test(text))
    return 'a title or name: no verb of saying goes with it'
  if (count === 1 && !/[.!?]$/u.test(text)) return 'a single word that nobody is reported to say'
  return undefined
}

function wordBefore(reading: Reading, index: number): Token | undefined {
  const {sentence, at} = reading.places[index]!
  const before = sentence.tokens[at - 1]
  return before?.text === ',' ? sentence.tokens[at - 2] : before
}

function attributedBeside(speech: Speech | undefined): boolean {
  return (
    speech !== undefined && ['direct', 'inverted', 'pronounCue', 'signature'].includes(speech.rule)
  )
}

/** "Ann Lee called it '…'" speaks; "a course called '…'" does not. */
function spoken(speech: Speech | undefined): boolean {
  return speech !== undefined && !guesses.has(speech.rule)
}
