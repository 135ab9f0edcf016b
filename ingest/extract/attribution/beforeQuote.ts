import type {Token} from '../../segment/tokenize.ts'
import type {CueForm, Vocabulary} from '../../words/types.ts'
import {accordingTo} from './afterQuote.ts'
import type {Finding} from './finding.ts'
import {nounPhraseAt, nounPhraseBefore, type NounPhrase} from './nounPhrase.ts'
import {strongCues, weakCues} from './cueStrength.ts'
import {governingSubject, sentenceSubject, subjectOf} from './subject.ts'
import {cueAt, isPassive, isProgressive, looksLikeVerb} from './verbs.ts'

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
    if (found) return outermost(tokens, found, quote, words)
  }
  return undefined
}

/** "Ann Lee said he thinks it is '…'": the verb of saying that the others hang on. */
function outermost(
  tokens: readonly Token[],
  found: Finding,
  quote: number,
  words: Vocabulary,
): Finding {
  let outer = found
  const inClause = opensSubordinate(tokens, words)
  for (let at = outer.phrase.from - 1; at > 0; at -= 1) {
    const token = tokens[at]!
    if (inClause && token.text === ',') break
    if (token.kind === 'quote' || /^(?:;|[—–―]|--)$/u.test(token.text)) break
    if (words.conjunctions.has(token.lower) && token.lower !== 'or') break
    if (/^(?:while|as|because|although|though|when|after|before|since)$/u.test(token.lower)) break
    if (!speaks(cueAt(tokens, at, words))) continue
    const next = atCue(tokens, at, quote, words)
    if (next) outer = next
  }
  return outer
}

/** "While not all that Ann Lee says is true, Bo Ray said …": the comma ends the first clause. */
function opensSubordinate(tokens: readonly Token[], words: Vocabulary): boolean {
  const first = tokens.find(
    ({kind, lower}) =>
      kind !== 'mark' && (!words.adverbs.has(lower) || words.subordinators.has(lower)),
  )
  return (
    first !== undefined &&
    words.subordinators.has(first.lower) &&
    !/^(?:that|what|how|why|whether)$/u.test(first.lower)
  )
}

function speaks(form: CueForm | undefined): boolean {
  return form !== undefined && form.tense !== 'base' && strongCues.has(form.lemma)
}

function atCue(
  tokens: readonly Token[],
  at: number,
  quote: number,
  words: Vocabulary,
): Finding | undefined {
  const form = cueAt(tokens, at, words)
  if (!form || isAside(tokens, at)) return undefined
  const cue = {from: at, to: at + 1}
  if (weakCues.has(form.lemma) && at < quote - 3 && !leadsOn(tokens, at, quote)) return undefined
  if (form.tense === 'participle') {
    if (isProgressive(tokens, at, words)) {
      const subject = subjectOf(tokens, at, words)
      if (subject) return {phrase: subject, cue, rule: 'before'}
    }
    const phrase = besideParticiple(tokens, at, words) ?? governingSubject(tokens, at, words)
    return phrase && {phrase, cue, rule: 'beforeParticiple'}
  }
  if (isPassive(tokens, at, words) && form.lemma !== 'quote') return agent(tokens, at, quote, words)
  const inverted = invertedBefore(tokens, at, quote, words)
  if (inverted) return {phrase: inverted, cue, rule: 'before'}
  if (
    tokens[at - 1]?.kind === 'quote' ||
    (tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'quote')
  ) {
    const phrase = nounPhraseAt(tokens, at + 1, words)
    const goesOn =
      tokens[at - 1]!.kind === 'quote' &&
      /^(?:for|of|as|in|over)$/u.test(tokens[phrase?.to ?? at]?.lower ?? '')
    if (phrase && phrase.kind !== 'pronoun' && !goesOn) return {phrase, cue, rule: 'sameSentence'}
  }
  const phrase = subjectOf(tokens, at, words)
  if (
    phrase?.kind === 'nominal' &&
    (names(tokens, at, quote, isText(tokens, phrase, words)) ||
      isPluralNoun(tokens, at, phrase, words))
  ) {
    return undefined
  }
  return phrase && {phrase, cue, rule: 'before'}
}

/** "…, and I quote, …" */
function isAside(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'quote' && /^(?:i|we)$/u.test(tokens[at - 1]?.lower ?? '')
}

/** "noted in May that '…'", "pointed out", "cast him, once more, as '…'": far from the words and still theirs. */
function leadsOn(tokens: readonly Token[], at: number, quote: number): boolean {
  if (/^(?:that|out)$/u.test(tokens[at + 1]?.lower ?? '')) return true
  const near = tokens.slice(Math.max(at + 1, quote - 3), quote)
  if (quote - at > 12 || tokens.slice(at, quote).some(({kind}) => kind === 'quote')) return false
  return near.some(({lower}) => lower === 'as')
}

/** But, said Ann Lee, "…" */
function invertedBefore(
  tokens: readonly Token[],
  at: number,
  quote: number,
  words: Vocabulary,
): NounPhrase | undefined {
  if (at > 0 && tokens[at - 1]!.text !== ',') return undefined
  const phrase = nounPhraseAt(tokens, at + 1, words)
  if (!phrase || phrase.kind === 'pronoun') return undefined
  return /^[,:]$/u.test(tokens[phrase.to]?.text ?? '') && phrase.to === quote - 1
    ? phrase
    : undefined
}

/** "with Ann Lee saying '…'", and not: Ann Lee came, saying "…" */
function besideParticiple(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
): NounPhrase | undefined {
  const phrase = tokens[at - 1]?.kind === 'word' ? nounPhraseBefore(tokens, at, words) : undefined
  if (phrase?.kind !== 'name' && phrase?.kind !== 'nominal') return undefined
  const inner = shown(tokens, phrase, at, words)
  if (inner) return inner
  const before = tokens[phrase.from - 1]
  return !before || /^(?:with|and|[—–―-]|--)$/u.test(before.lower || before.text)
    ? phrase
    : undefined
}

/** "footage of Ann Lee asking", "ends with a voice-over saying": whoever stands beside the participle. */
function shown(
  tokens: readonly Token[],
  {from}: NounPhrase,
  at: number,
  words: Vocabulary,
): NounPhrase | undefined {
  for (let link = at - 1; link > from; link -= 1) {
    const {lower} = tokens[link]!
    if (!/^(?:of|with)$/u.test(lower)) continue
    const inner = nounPhraseAt(tokens, link + 1, words)
    if (inner?.to !== at) return undefined
    const recorded = words.sourceNouns.has(tokens[link - 1]!.lower)
    return lower === 'with' || (recorded && inner.kind === 'name') ? inner : undefined
  }
  return undefined
}

/** "her racist remarks by '…'" and "near-constant calls of '…'": a noun, not a verb. */
function isPluralNoun(
  tokens: readonly Token[],
  at: number,
  {from, to}: NounPhrase,
  words: Vocabulary,
): boolean {
  if (!/s$/u.test(tokens[at]!.lower)) return false
  const first = tokens[from]!
  return (
    !words.determiners.has(first.lower) &&
    !first.possessive &&
    !words.roles.has(tokens[to - 1]!.lower)
  )
}

/** "a course called '…'" names the course; "a report called the course '…'" judges it. */
function names(tokens: readonly Token[], at: number, quote: number, judges: boolean): boolean {
  return (
    (!judges || quote - at <= 2) &&
    /^(?:called|dubbed|termed|labeled|labelled)$/u.test(tokens[at]!.lower) &&
    tokens[at - 1]?.kind === 'word'
  )
}

function isText(
  tokens: readonly Token[],
  {from, to}: NounPhrase,
  {sourceNouns}: Vocabulary,
): boolean {
  return tokens.slice(from, to).some(({lower}) => sourceNouns.has(lower))
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
function label(tokens: readonly Token[], quote: number, words: Vocabulary): Finding | undefined {
  if (tokens[quote - 1]?.text !== ':') return undefined
  let from = tokens[0]?.kind === 'mark' ? 1 : 0
  if (tokens[from]?.lower === 'from') from += 1
  const phrase = nounPhraseAt(tokens, from, words)
  if (phrase && phrase.kind !== 'pronoun' && phrase.to === quote - 1) {
    return {phrase, cue: {from: quote - 1, to: quote}, rule: 'label'}
  }
  const text = tokens[quote - 2]?.lower ?? ''
  const post = words.sourceNouns.has(text) || words.works.has(text) || words.utterances.has(text)
  if (from > 0 && post && phrase?.name && tokens[phrase.name.to - 1]!.possessive)
    return {phrase, cue: {from: quote - 1, to: quote}, rule: 'label'}
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
  if (phrase.from === 0 && tokens[phrase.to]?.text === ':') return {phrase, rule: 'headlineLabel'}
  if (tokens[quote - 1]?.text === ':') return {phrase, rule: 'introduced'}
  return {phrase, rule: acts(tokens, phrase, quote, words) ? 'actingSubject' : 'subject'}
}

/** "Ann Lee corrected him with '…'": a name whose own clause, in the active voice, holds the words. */
function acts(
  tokens: readonly Token[],
  {kind, to}: NounPhrase,
  quote: number,
  words: Vocabulary,
): boolean {
  if (kind !== 'name') return false
  const between = tokens.slice(to, quote)
  const verb = between.findIndex((token) => looksLikeVerb(token, words))
  if (verb < 0 || /^(?:is|was|are|were|has|had)$/u.test(between[verb]!.lower)) return false
  return !between.some(
    ({lower, text, kind: sort}) =>
      sort === 'quote' ||
      /^(?:;|[—–―]|--)$/u.test(text) ||
      (lower !== 'that' && words.relatives.has(lower)) ||
      /^(?:when|while|because|although|though|if|whether|where|but)$/u.test(lower),
  )
}
