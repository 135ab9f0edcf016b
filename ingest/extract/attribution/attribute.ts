import type {Reading} from '../../segment/readText.ts'
import type {Sentence} from '../../segment/sentences.ts'
import {signedBy} from '../../segment/blockQuote.ts'
import {afterQuote, signature, trailing} from './afterQuote.ts'
import {beforeQuote, subjectOnly} from './beforeQuote.ts'
import {carry} from './carry.ts'
import {weakCues} from './cueStrength.ts'
import type {Finding} from './finding.ts'
import type {Speech} from './speech.ts'

/** For every quotation of a reading, in order, who says it as far as the rules tell. */
export function attribute(reading: Reading): (Speech | undefined)[] {
  const speeches: (Speech | undefined)[] = reading.quotes.map(() => undefined)
  for (const sentence of reading.sentences) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.kind !== 'quote' || isAnswer(reading, sentence, at)) continue
      const signed = signedBelow(reading, token.quote)
      const found = innerLabel(reading, sentence, at) ?? inSentence(reading, sentence, at)
      if (signed) speeches[token.quote] = signed
      else if (found) speeches[token.quote] = {...found, sentence}
    }
  }
  return carry(reading, speeches)
}

/** "A: …" and "Answer: …" in an interview: the label names nobody. */
function isAnswer({words}: Reading, {tokens}: Sentence, at: number): boolean {
  const first = tokens[0]!
  if (at !== 2 || tokens[1]!.text !== ':') return false
  return first.text.length === 1 || words.utterances.has(first.lower)
}

function signedBelow(
  {text, paragraphs, quotes, sentences, words}: Reading,
  index: number,
): Speech | undefined {
  const paragraph = signedBy(text, paragraphs, quotes[index]!)
  if (paragraph === undefined) return undefined
  const sentence = sentences.find((one) => one.paragraph === paragraph)
  const found = sentence && signature(sentence.tokens, 0, words)
  return found && {...found, sentence}
}

function inSentence(reading: Reading, {tokens}: Sentence, at: number): Finding | undefined {
  const {words, text} = reading
  const token = tokens[at]!
  const inner = text
    .slice(token.start + 1, token.end)
    .replace(/[”"“»«’']+$/u, '')
    .trimEnd()
  const ending = inner.at(-1) ?? ''
  const leads = tokens[at - 1]?.kind === 'word' || /^[,:]$/u.test(tokens[at - 1]?.text ?? '')
  const inside = words.determiners.has(tokens[at - 1]?.lower ?? '') && !/[,.!?…]/u.test(ending)
  const after = inside ? undefined : afterQuote(tokens, at, words)
  const opensNext = after && leadsToNext(tokens, after)
  if (after && !opensNext && (/[,!?…—–-]/u.test(ending) || !leads)) {
    if (!(leads && ending === ',' && subordinate(tokens, words))) return after
  }
  const before = beforeQuote(tokens, at, words)
  const later = after ? undefined : trailing(tokens, at, words)
  if (before && later && !isStrong(tokens, before, words) && isStrong(tokens, later, words))
    return later
  if (before && !(after && after.cue && weaker(before))) return before
  return after ?? later ?? before ?? subjectOnly(tokens, at, words)
}

/** A transcript's "LEE: …", the label inside the marks. */
function innerLabel(reading: Reading, sentence: Sentence, at: number): Finding | undefined {
  const token = sentence.tokens[at]!
  const inner = reading.text.slice(token.start + 1, token.end)
  if (token.start === reading.quotes[token.quote]!.start) return undefined
  if (!/^\p{Lu}[\p{Lu}.'’ -]{1,30}:\s/u.test(inner)) return undefined
  return {phrase: {kind: 'name', from: at, to: at + 1}, rule: 'innerLabel'}
}

/** "After Ann Lee said '…,' Bo Ray said": the comma closes the first clause. */
function subordinate(tokens: Sentence['tokens'], words: Reading['words']): boolean {
  const first = tokens.find(({kind}) => kind !== 'mark')
  return (
    first !== undefined &&
    /^(?:after|when|while|although|though|as|if|since)$/u.test(first.lower) &&
    words.subordinators.has(first.lower)
  )
}

/** "… ,' Bo Ray said: '…'": the verb belongs to what follows it. */
function leadsToNext(tokens: Sentence['tokens'], {cue}: Finding): boolean {
  const next = cue && tokens[cue.to]
  return next !== undefined && (next.text === ':' || next.lower === 'that')
}

/** "The board did not find '…,' said Ann Lee": saying tells more of who speaks than finding. */
function isStrong(tokens: Sentence['tokens'], {cue}: Finding, {cues}: Reading['words']): boolean {
  return cue !== undefined && !weakCues.has(cues.get(tokens[cue.from]!.lower)?.lemma ?? '')
}

function weaker(finding: Finding): boolean {
  return finding.rule === 'sameSentence'
}
