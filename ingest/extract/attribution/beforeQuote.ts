import type {Token} from '../../segment/tokenize.ts'
import type {Vocabulary} from '../../words/types.ts'
import {accordingTo} from './afterQuote.ts'
import type {Finding} from './finding.ts'
import {nounPhraseAt} from './nounPhrase.ts'
import {governingSubject, sentenceSubject, subjectOf} from './subject.ts'
import {cueAt, isPassive} from './verbs.ts'

/** The attribution that leads into the quotation at `quote`: Ann Lee said: "…" */
export function beforeQuote(
  tokens: readonly Token[],
  quote: number,
  words: Vocabulary,
): Finding | undefined {
  const labelled = label(tokens, quote, words)
  if (labelled) return labelled
  for (let at = quote - 1; at >= 0; at -= 1) {
    const found = accordingTo(tokens, at, words) ?? atCue(tokens, at, quote, words)
    if (found) return found
  }
  return undefined
}

function atCue(
  tokens: readonly Token[],
  at: number,
  quote: number,
  words: Vocabulary,
): Finding | undefined {
  const form = cueAt(tokens, at, words)
  if (!form) return undefined
  const cue = {from: at, to: at + 1}
  if (form.tense === 'participle') {
    const phrase = governingSubject(tokens, at, words)
    return phrase && {phrase, cue, rule: 'beforeParticiple'}
  }
  if (isPassive(tokens, at, words) && form.lemma !== 'quote') return agent(tokens, at, quote, words)
  if (tokens[at - 1]?.kind === 'quote' || (tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'quote')) {
    const phrase = nounPhraseAt(tokens, at + 1, words)
    if (phrase && phrase.kind !== 'pronoun') return {phrase, cue, rule: 'sameSentence'}
  }
  const phrase = subjectOf(tokens, at, words)
  return phrase && {phrase, cue, rule: 'before'}
}

/** "… was called 'a liar' by Ann Lee": only what follows "by" can be the speaker. */
function agent(
  tokens: readonly Token[],
  verb: number,
  quote: number,
  words: Vocabulary,
): Finding | undefined {
  for (const at of [verb + 1, quote + 1]) {
    if (tokens[at]?.lower !== 'by') continue
    const phrase = nounPhraseAt(tokens, at + 1, words)
    if (phrase) return {phrase, cue: {from: verb, to: verb + 1}, rule: 'agent'}
  }
  return undefined
}

/** Ann Lee: "…", and any verb before a colon: Ann Lee was blunt: "…" */
function label(
  tokens: readonly Token[],
  quote: number,
  words: Vocabulary,
): Finding | undefined {
  if (tokens[quote - 1]?.text !== ':') return undefined
  const from = tokens[0]?.kind === 'mark' ? 1 : 0
  const phrase = nounPhraseAt(tokens, from, words)
  if (phrase?.kind === 'name' && phrase.to === quote - 1) {
    return {phrase, cue: {from: quote - 1, to: quote}, rule: 'label'}
  }
  return undefined
}

/** The subject of the sentence, where no verb of saying is in it. */
export function subjectOnly(
  tokens: readonly Token[],
  quote: number,
  words: Vocabulary,
): Finding | undefined {
  const phrase = sentenceSubject(tokens, words)
  if (!phrase || phrase.from > quote) return undefined
  return {phrase, rule: tokens[quote - 1]?.text === ':' ? 'introduced' : 'subject'}
}
