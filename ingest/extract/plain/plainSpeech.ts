import type {Sentence} from '../../segment/sentences.ts'
import type {Token} from '../../segment/tokenize.ts'
import type {Language} from '../../words/language.ts'
import {plainPhraseAt, plainPhraseBefore, type PlainPhrase} from './plainPhrase.ts'
import type {PlainReading} from './plainReading.ts'
import {signedBy} from '../../segment/blockQuote.ts'
import {afterFillers, plainSubject} from './plainSubject.ts'
import {isPassive, passiveAgent} from './plainVerbGroup.ts'

export type PlainRule =
  | 'direct'
  | 'inverted'
  | 'lead'
  | 'before'
  | 'agent'
  | 'cited'
  | 'accordingTo'
  | 'trailing'
  | 'sameParagraph'
  | 'resumed'
  | 'previousSentence'
  | 'reportedOn'
  | 'colon'
  | 'signature'

/** Who says a quotation, and in which sentence it is said. */
export interface PlainSpeech {
  sentence: Sentence
  phrase: PlainPhrase
  cue?: {from: number; to: number}
  rule: PlainRule
  carriedFrom?: number
}

/** For every quotation of a reading, in order, who says it as far as words and their order tell. */
export function plainSpeeches(reading: PlainReading): (PlainSpeech | undefined)[] {
  const speeches = reading.places.map(({sentence, at}, index): PlainSpeech | undefined => {
    const signed = signedBelow(reading, index)
    if (signed) return signed
    const found = inSentence(reading.text, sentence.tokens, at, reading.language)
    return found && {...found, sentence}
  })
  for (const [index, quote] of reading.quotes.entries()) {
    if (speeches[index]) continue
    const before = speeches[index - 1]
    const {sentence} = reading.places[index]!
    if (quote.resumes && before) {
      speeches[index] = {...before, rule: 'resumed', carriedFrom: index - 1}
    } else if (standsAlone(sentence)) speeches[index] = carried(reading, speeches, index)
    else speeches[index] = reportedOn(reading, speeches, index)
  }
  return speeches
}

function signedBelow(
  {text, paragraphs, quotes, sentences, language}: PlainReading,
  index: number,
): PlainSpeech | undefined {
  const paragraph = signedBy(text, paragraphs, quotes[index]!)
  if (paragraph === undefined) return undefined
  const sentence = sentences.find((one) => one.paragraph === paragraph)
  const phrase = sentence && plainPhraseAt(sentence.tokens, 1, language)
  return phrase && {phrase, rule: 'signature', sentence}
}

type Found = Omit<PlainSpeech, 'sentence'>

function inSentence(
  text: string,
  tokens: readonly Token[],
  quote: number,
  language: Language,
): Found | undefined {
  return (
    (isApart(text, tokens, quote) ? after(tokens, quote + 1, language, 'inverted') : undefined) ??
    verbLast(tokens, quote, language) ??
    leadIn(tokens, quote, language) ??
    accordingTo(tokens, language) ??
    trailing(tokens, quote, language)
  )
}

/** A comma or a stop between words and verb: in „Möwe“ sagte ab the words are the subject. */
function isApart(text: string, tokens: readonly Token[], quote: number): boolean {
  if (tokens[quote + 1]?.kind === 'mark') return true
  const {start, end} = tokens[quote]!
  return /[.,!?…]["“”«»’‘']?$/u.test(text.slice(start, end))
}

/** „…“, sagte Ann Lee; „…“, so der Minister. */
function after(
  tokens: readonly Token[],
  from: number,
  language: Language,
  rule: PlainRule,
): Found | undefined {
  let at = from
  while (tokens[at]?.kind === 'mark' && /^[,)—–-]$/u.test(tokens[at]!.text)) at += 1
  const token = tokens[at]
  if (!token || token.capital) return undefined
  if (language.asSaid.has(token.lower)) return asSaid(tokens, at, language)
  const isLead = language.leads.has(token.lower)
  if (!isLead && !language.cues.has(token.lower)) return undefined
  const start = isLead ? at + 1 : afterFillers(tokens, at + 1, language)
  const phrase = plainPhraseAt(tokens, start, language)
  const found = isLead ? 'lead' : language.citing.has(token.lower) ? 'cited' : rule
  return phrase && {phrase, cue: {from: at, to: at + 1}, rule: found}
}

/** „…“, wie Ann Lee sagte */
function asSaid(tokens: readonly Token[], at: number, language: Language): Found | undefined {
  const phrase = plainPhraseAt(tokens, at + 1, language)
  if (!phrase) return undefined
  for (let verb = phrase.to; verb < Math.min(tokens.length, phrase.to + 6); verb += 1) {
    const {lower, capital, kind, text} = tokens[verb]!
    if (kind === 'quote' || text === ',') return undefined
    if (!capital && language.cues.has(lower))
      return {phrase, cue: {from: verb, to: verb + 1}, rule: 'direct'}
  }
  return undefined
}

/** Ann Lee hatte es als „…“ bezeichnet: the verb ends the clause. */
function verbLast(tokens: readonly Token[], quote: number, language: Language): Found | undefined {
  const next = tokens[quote + 1]
  if (!next || next.capital || !language.cues.has(next.lower)) return undefined
  if (tokens[quote + 2]?.capital) return undefined
  return subjectOf(tokens, quote + 1, language)
}

function trailing(tokens: readonly Token[], quote: number, language: Language): Found | undefined {
  for (let at = quote + 1; at < tokens.length; at += 1) {
    if (tokens[at]!.text !== ',' || /^[:;]$/u.test(tokens[at]!.text)) continue
    const found = after(tokens, at + 1, language, 'trailing')
    if (found) return found
  }
  return undefined
}

/** Ann Lee sagte: „…“; Dazu erklärte Ann Lee, dass „…“; Er solle, so Ann Lee, „…“ */
function leadIn(tokens: readonly Token[], quote: number, language: Language): Found | undefined {
  for (let at = quote - 1; at >= 0; at -= 1) {
    const token = tokens[at]!
    if (token.kind === 'quote' && at < quote - 1 && tokens[quote - 1]?.text === ':')
      return undefined
    const cue = {from: at, to: at + 1}
    if (language.leads.has(token.lower) && tokens[at - 1]?.text === ',') {
      const phrase = plainPhraseAt(tokens, at + 1, language)
      const next = tokens[phrase ? afterFillers(tokens, phrase.to, language) : at]
      if (phrase && /^[,(:]$/u.test(next?.text ?? '')) return {phrase, cue, rule: 'lead'}
    }
    if (token.capital && at > 0) continue
    if (!language.cues.has(token.lower)) continue
    const found = subjectOf(tokens, at, language)
    if (found) return found
  }
  return label(tokens, quote, language)
}

function subjectOf(tokens: readonly Token[], verb: number, language: Language): Found | undefined {
  const cue = {from: verb, to: verb + 1}
  const cites = language.citing.has(tokens[verb]!.lower)
  if (isPassive(tokens, verb, language) && !cites) {
    const phrase = passiveAgent(tokens, verb, language)
    return phrase && {phrase, cue, rule: 'agent'}
  }
  const phrase = plainSubject(tokens, verb, language)
  if (!phrase || !cites || isPassive(tokens, verb, language))
    return phrase && {phrase, cue, rule: 'before'}
  const cited =
    phrase.to <= verb && plainPhraseAt(tokens, afterFillers(tokens, verb + 1, language), language)
  return cited && cited.kind !== 'pronoun'
    ? {phrase: cited, cue, rule: 'before'}
    : {phrase, cue, rule: 'cited'}
}

/** Ann Lee: „…“ */
function label(tokens: readonly Token[], quote: number, language: Language): Found | undefined {
  if (tokens[quote - 1]?.text !== ':') return undefined
  const phrase = plainPhraseAt(tokens, 0, language)
  if (!tokens[0] || language.possessives.has(tokens[0]!.lower)) return undefined
  if (phrase?.to === quote - 1) return {phrase, rule: 'before'}
  return phrase && phrase.kind !== 'pronoun' ? {phrase, rule: 'colon'} : undefined
}

/** Laut Ann Lee; nach Angaben von Ann Lee; Ann Lee zufolge. */
function accordingTo(tokens: readonly Token[], language: Language): Found | undefined {
  for (const [at, token] of tokens.entries()) {
    const cue = {from: at, to: at + 1}
    if (language.accordingToAfter.has(token.lower)) {
      const phrase = plainPhraseBefore(tokens, at, 0, language)
      if (phrase) return {phrase, cue, rule: 'accordingTo'}
    }
    const noun = language.opinions.has(tokens[at + 1]?.lower ?? '')
    const starts = language.accordingTo.has(token.lower)
      ? at + 1
      : language.prepositions.has(token.lower) && noun
        ? at + 2
        : undefined
    if (starts === undefined) continue
    const from = language.prepositions.has(tokens[starts]?.lower ?? '') ? starts + 1 : starts
    const phrase = plainPhraseAt(tokens, from, language)
    if (phrase && phrase.kind !== 'pronoun') return {phrase, cue, rule: 'accordingTo'}
  }
  return undefined
}

function carried(
  {quotes, sentences, places, language}: PlainReading,
  speeches: readonly (PlainSpeech | undefined)[],
  index: number,
): PlainSpeech | undefined {
  const {paragraph} = quotes[index]!
  const before = quotes[index - 1]?.paragraph === paragraph ? speeches[index - 1] : undefined
  if (before) return {...before, rule: 'sameParagraph', carriedFrom: index - 1}
  const sentence = sentences[places[index]!.sentence.index - 1]
  const opens = sentence?.paragraph === paragraph - 1 && sentence.tokens.at(-1)?.text === ':'
  if (!sentence || (sentence.paragraph !== paragraph && !opens)) return undefined
  const found =
    leadIn(sentence.tokens, sentence.tokens.length, language) ??
    accordingTo(sentence.tokens, language)
  return found && {...found, sentence, rule: 'previousSentence'}
}

/** Indirect speech goes on: "Ann Lee sagte, es regne. Das Rad stehe „seit Wochen“." */
function reportedOn(
  {quotes, sentences, places, language}: PlainReading,
  speeches: readonly (PlainSpeech | undefined)[],
  index: number,
): PlainSpeech | undefined {
  const {paragraph} = quotes[index]!
  for (let at = places[index]!.sentence.index; at >= 0; at -= 1) {
    const sentence = sentences[at]!
    if (sentence.paragraph !== paragraph) return undefined
    const own = speeches.find((speech) => speech?.sentence === sentence)
    const found =
      own ??
      leadIn(sentence.tokens, sentence.tokens.length, language) ??
      accordingTo(sentence.tokens, language)
    if (found) return {...found, sentence, rule: 'reportedOn'}
    if (!sentence.tokens.some(({lower}) => language.reported.has(lower))) return undefined
  }
  return undefined
}

function standsAlone({tokens}: Sentence): boolean {
  return tokens.every(({kind}) => kind !== 'word')
}
