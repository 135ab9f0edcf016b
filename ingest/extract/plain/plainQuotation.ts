import {isTitleCase} from '../titleCase.ts'
import type {Token} from '../../segment/tokenize.ts'
import type {Language} from '../../words/language.ts'
import type {PlainReading} from './plainReading.ts'
import type {PlainSpeech} from './plainSpeech.ts'

/** The name after „…“ und or „…“, where the one before is none that anybody says either. */
export function joinedName(
  {text, quotes, places, language}: PlainReading,
  index: number,
  before: string | undefined,
): string | undefined {
  const {sentence, at} = places[index]!
  const joint = sentence.tokens[at - 1]
  if (!before || !joint || sentence.tokens[at - 2]?.kind !== 'quote') return undefined
  if (joint.text !== ',' && !language.conjunctions.has(joint.lower)) return undefined
  const words = text.slice(quotes[index]!.start, quotes[index]!.end)
  const short = words.split(/\s+/u).length <= 3 && !/[.!?…]$/u.test(words)
  return short && /^\p{Lu}/u.test(words) ? before : undefined
}

/** Why words in quotation marks are no quotation; `undefined` where they are somebody's words. */
export function notPlainQuotation(
  {text, quotes, places, language}: PlainReading,
  index: number,
  speech: PlainSpeech | undefined,
): string | undefined {
  const quote = quotes[index]!
  const words = text.slice(quote.start, quote.end)
  const count = words.split(/\s+/u).length
  if (!/\p{L}/u.test(words)) return 'no words'
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,8}$/u.test(words)) return 'a name'
  const {sentence, at} = places[index]!
  const before = wordBefore(sentence.tokens, at)
  const carried = speech?.rule === 'reportedOn'
  const reported = (speech !== undefined && !carried) || isReported(sentence.tokens, language)
  if (speech && !carried && speech.sentence === sentence && speech.phrase.to === at + 1)
    return 'a name: whoever bears it speaks'
  if (isSaying(sentence.tokens, at, language)) return undefined
  if (count <= 8 && isNamed(text, sentence.tokens, at, language)) return 'a name'
  if (count <= 8 && isGloss(sentence.tokens, at, language))
    return 'another word for what stands before'
  const whole = reported && count >= 4 && /[.!?…]$/u.test(words)
  if (before && !whole && count <= 8 && names(before, language))
    return `a name, title or slogan: it follows “${before.text}”`
  const led = speech !== undefined && isBeside(speech, at)
  if (led && (count > 1 || speech.rule !== 'accordingTo')) {
    return isName(words, count, before, language) && !ledIn(sentence.tokens, at)
      ? 'a name or title'
      : undefined
  }
  if (/^\p{Ll}/u.test(words)) {
    if (count > 3 || speech || reported) return undefined
    return 'a term: nobody is reported to say it'
  }
  if (count === 1 && isOpinion(sentence.tokens, before, language)) return undefined
  if (isName(words, count, before, language)) return 'a name or title'
  if (!reported && isNoun(words, before, language)) return 'a name, title or term'
  if (!reported && count <= 4 && !/[!?.…]$/u.test(words)) return 'a name or title'
  if (count <= 2 && !speech && !/[!?.]$/u.test(words)) return 'a name or term'
  return undefined
}

function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  return tokens[at - 1]?.kind === 'mark' && tokens[at - 1]!.text !== ':'
    ? tokens[at - 2]
    : tokens[at - 1]
}

/** „Bund der Schiffer“ (BDS), „Möwe“ heißen, sich „Möwe“ nennt: the words around say that it is a name. */
function isNamed(
  text: string,
  tokens: readonly Token[],
  quote: number,
  {naming, reflexive, callings}: Language,
): boolean {
  const next = tokens[quote + 1]
  const {start, end} = tokens[quote]!
  if (!/^\p{Lu}/u.test(text.slice(start + 1, end))) return false
  const short = next?.text === '(' && tokens[quote + 3]?.text === ')'
  if (short && /^\p{Lu}{2,}/u.test(tokens[quote + 2]!.text)) return true
  const verb = tokens[short ? quote + 4 : quote + 1]
  if (!verb || verb.capital) return false
  if (naming.has(verb.lower)) return true
  if (!callings.has(verb.lower)) return false
  return tokens.slice(0, quote).some(({lower}) => reflexive.has(lower))
}

/** „Palast“ (etwa: „Haus“, kurz „PH“): a translation or a short form, in brackets after the words. */
function isGloss(tokens: readonly Token[], quote: number, {cues}: Language): boolean {
  let at = quote - 1
  while (at > 0 && !/^[()[\]]$/u.test(tokens[at]!.text)) at -= 1
  if (at <= 0 || !/^[([]$/u.test(tokens[at]!.text)) return false
  const inside = tokens.slice(at + 1, quote)
  return inside.length <= 8 && !inside.some(({lower, capital}) => !capital && cues.has(lower))
}

/** Aufschrift „…“, Sprüche wie etwa „…“ */
function isSaying(tokens: readonly Token[], quote: number, {sayings, asSaid}: Language): boolean {
  const said = (token: Token | undefined) => token?.capital === true && sayings.has(token.lower)
  if (said(tokens[quote - 1])) return true
  return tokens
    .slice(Math.max(0, quote - 3), quote)
    .some(
      ({lower}, index, near) => asSaid.has(lower) && said(tokens[quote - near.length + index - 1]),
    )
}

function names({lower, capital}: Token, {naming, namingEndings, sayings}: Language): boolean {
  if (sayings.has(lower)) return false
  if (naming.has(lower)) return true
  return capital && namingEndings.some((ending) => lower.endsWith(ending))
}

/** Whether the verb stands right beside the words. */
function isBeside({cue, carriedFrom, rule}: PlainSpeech, at: number): boolean {
  if (rule === 'reportedOn') return false
  if (carriedFrom !== undefined || rule === 'previousSentence') return true
  return cue !== undefined && Math.abs(cue.from - at) <= 6
}

function ledIn(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === ':'
}

function isReported(tokens: readonly Token[], {reported, cues}: Language): boolean {
  return tokens.some(({lower, capital}) => reported.has(lower) || (!capital && cues.has(lower)))
}

/** "nur ein „Papiertiger“ sei", "als „Fest“ bezeichnet": one noun that somebody chose. */
function isOpinion(
  tokens: readonly Token[],
  before: Token | undefined,
  {determiners, reported, cues}: Language,
): boolean {
  if (!before) return false
  if (before.lower === 'als') return tokens.some(({lower, capital}) => !capital && cues.has(lower))
  return determiners.has(before.lower) && tokens.some(({lower}) => reported.has(lower))
}

/** A phrase of nouns, after an article, an adjective or "als": nobody is reported to say it. */
function isNoun(words: string, before: Token | undefined, {capitalNouns}: Language): boolean {
  if (!capitalNouns || !before || before.kind !== 'word' || /[.!?…]$/u.test(words)) return false
  return /(?:^|\s)[\p{Lu}\d][^\s]*$/u.test(words)
}

/** Words that are written as a name is, after an article or a noun: die „Union der Mitte“. */
function isName(
  words: string,
  count: number,
  before: Token | undefined,
  language: Language,
): boolean {
  const {determiners, capitalNouns} = language
  if (/[.!?]$/u.test(words) || count > 8 || !/^[\p{Lu}\d]/u.test(words)) return false
  const afterNoun = capitalNouns && before?.kind === 'word' && before.capital
  const afterArticle = before?.kind === 'word' && determiners.has(before.lower)
  if (afterNoun) return true
  const opinion = count > 2 && language.indefinite.has(before?.lower ?? '') && !isTitleCase(words)
  if (opinion) return false
  return afterArticle === true && (isTitleCase(words) || count <= 6) && count > 1
}
