import type {Sentence} from '../../segment/sentences.ts'
import type {Token} from '../../segment/tokenize.ts'
import type {Language} from '../../words/language.ts'
import {plainPhraseAt, plainPhraseBefore, type PlainPhrase} from './plainPhrase.ts'
import type {PlainReading} from './plainReading.ts'

export type PlainRule =
  | 'inverted'
  | 'lead'
  | 'before'
  | 'accordingTo'
  | 'trailing'
  | 'sameParagraph'
  | 'resumed'
  | 'previousSentence'

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
  const speeches = reading.places.map(({sentence, at}): PlainSpeech | undefined => {
    const found = inSentence(sentence.tokens, at, reading.language)
    return found && {...found, sentence}
  })
  for (const [index, quote] of reading.quotes.entries()) {
    if (speeches[index]) continue
    const before = speeches[index - 1]
    const {sentence} = reading.places[index]!
    if (quote.resumes && before) {
      speeches[index] = {...before, rule: 'resumed', carriedFrom: index - 1}
    } else if (standsAlone(sentence)) speeches[index] = carried(reading, speeches, index)
  }
  return speeches
}

type Found = Omit<PlainSpeech, 'sentence'>

function inSentence(
  tokens: readonly Token[],
  quote: number,
  language: Language,
): Found | undefined {
  return (
    after(tokens, quote + 1, language, 'inverted') ??
    verbLast(tokens, quote, language) ??
    leadIn(tokens, quote, language) ??
    accordingTo(tokens, language) ??
    trailing(tokens, quote, language)
  )
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
  const isLead = language.leads.has(token.lower)
  if (!isLead && !language.cues.has(token.lower)) return undefined
  const start = isLead ? at + 1 : afterFillers(tokens, at + 1, language)
  const phrase = plainPhraseAt(tokens, start, language)
  return phrase && {phrase, cue: {from: at, to: at + 1}, rule: isLead ? 'lead' : rule}
}

/** Ann Lee hatte es als „…“ bezeichnet: the verb ends the clause. */
function verbLast(tokens: readonly Token[], quote: number, language: Language): Found | undefined {
  const next = tokens[quote + 1]
  if (!next || next.capital || !language.cues.has(next.lower)) return undefined
  const phrase = subjectOf(tokens, quote + 1, language)
  return phrase && {phrase, cue: {from: quote + 1, to: quote + 2}, rule: 'before'}
}

function trailing(tokens: readonly Token[], quote: number, language: Language): Found | undefined {
  for (let at = quote + 1; at < tokens.length; at += 1) {
    if (tokens[at]!.kind === 'quote') return undefined
    if (tokens[at]!.text !== ',') continue
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
      if (phrase && /^[,(]$/u.test(tokens[phrase.to]?.text ?? ''))
        return {phrase, cue, rule: 'lead'}
    }
    if (token.capital && at > 0) continue
    if (!language.cues.has(token.lower)) continue
    const phrase = subjectOf(tokens, at, language)
    if (phrase) return {phrase, cue, rule: 'before'}
  }
  return label(tokens, quote, language)
}

/** Before the verb, or after it or its auxiliary where something else opens the clause. */
function subjectOf(
  tokens: readonly Token[],
  verb: number,
  language: Language,
): PlainPhrase | undefined {
  const start = clauseStart(tokens, verb)
  const before = plainPhraseBefore(tokens, verb, start, language)
  if (before && !language.prepositions.has(tokens[before.from - 1]?.lower ?? '')) {
    const named = tokens[before.from - 1]?.text === ',' && before.from - 1 > start
    const outer = named ? plainPhraseBefore(tokens, before.from - 1, start, language) : undefined
    return outer?.kind === 'name' ? outer : before
  }
  for (let at = verb - 1; at >= start; at -= 1) {
    if (!language.auxiliaries.has(tokens[at]!.lower)) continue
    const first = plainPhraseBefore(tokens, at, start, language)
    if (first && !language.prepositions.has(tokens[first.from - 1]?.lower ?? '')) return first
    return plainPhraseAt(tokens, afterFillers(tokens, at + 1, language), language)
  }
  return plainPhraseAt(tokens, afterFillers(tokens, verb + 1, language), language) ?? before
}

/** Ann Lee: „…“ */
function label(tokens: readonly Token[], quote: number, language: Language): Found | undefined {
  if (tokens[quote - 1]?.text !== ':') return undefined
  const phrase = plainPhraseAt(tokens, 0, language)
  return phrase?.to === quote - 1 ? {phrase, rule: 'before'} : undefined
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
  if (sentence?.paragraph !== paragraph) return undefined
  const found =
    leadIn(sentence.tokens, sentence.tokens.length, language) ??
    accordingTo(sentence.tokens, language)
  return found && {...found, sentence, rule: 'previousSentence'}
}

function standsAlone({tokens}: Sentence): boolean {
  return tokens.every(({kind}) => kind !== 'word')
}

function afterFillers(tokens: readonly Token[], from: number, language: Language): number {
  let at = from
  while (language.fillers.has(tokens[at]?.lower ?? '')) at += 1
  return at
}

/** After the last quotation, colon or semicolon before `at`. */
function clauseStart(tokens: readonly Token[], at: number): number {
  for (let from = at; from > 0; from -= 1) {
    const before = tokens[from - 1]!
    if (before.kind === 'quote' || /^[:;]$/u.test(before.text)) return from
  }
  return 0
}
