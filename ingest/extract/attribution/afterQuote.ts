import type {Token} from '../../segment/tokenize.ts'
import type {Vocabulary} from '../../words/types.ts'
import type {Finding} from './finding.ts'
import {nounPhraseAt, type NounPhrase} from './nounPhrase.ts'
import {nameRunAt, withoutTitles} from './nameRun.ts'
import {cueAt, isClosedClass, isPassive, isVerbHelper, looksLikeVerb} from './verbs.ts'

const dash = /^(?:[—–―-]|--)$/u

/** The attribution that follows the quotation at `quote` at once: "…," said Ann Lee. */
export function afterQuote(
  tokens: readonly Token[],
  quote: number,
  words: Vocabulary,
): Finding | undefined {
  let at = quote + 1
  while (tokens[at]?.kind === 'mark' && /^[,)\]]$/u.test(tokens[at]!.text)) at += 1
  if (dash.test(tokens[at]?.text ?? '')) return signature(tokens, at, words)
  if (tokens[at]?.lower === 'as') at += 1
  return accordingTo(tokens, at, words) ?? inverted(tokens, at, words) ?? direct(tokens, at, words)
}

/** "…," she said farther on in the same sentence: `…” yet, she said in a video`. */
export function trailing(
  tokens: readonly Token[],
  quote: number,
  words: Vocabulary,
): Finding | undefined {
  for (let at = quote + 1; at < tokens.length; at += 1) {
    const token = tokens[at]!
    if (token.kind === 'quote') return undefined
    if (token.text !== ',') continue
    const from = tokens[at + 1]?.lower === 'as' ? at + 2 : at + 1
    const found =
      accordingTo(tokens, from, words) ??
      inverted(tokens, from, words) ??
      direct(tokens, from, words)
    if (found?.cue && found.rule !== 'unlistedVerb')
      return {...found, rule: found.rule === 'accordingTo' ? 'accordingTo' : 'trailing'}
  }
  return undefined
}

export function accordingTo(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
): Finding | undefined {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return undefined
  const phrase = extended(tokens, nounPhraseAt(tokens, at + 2, words), words)
  return phrase && {phrase, cue: {from: at, to: at + 2}, rule: 'accordingTo'}
}

function inverted(tokens: readonly Token[], at: number, words: Vocabulary): Finding | undefined {
  const cue = cueAt(tokens, at, words)
  if (cue?.tense !== 'finite') return undefined
  let from = at + 1
  while (isVerbHelper(tokens[from], words)) from += 1
  const phrase = extended(tokens, nounPhraseAt(tokens, from, words), words)
  if (!phrase || phrase.kind === 'pronoun' || tokens[phrase.to]?.lower === 'as') return undefined
  return {phrase: nameBeside(tokens, phrase, words), cue: {from: at, to: at + 1}, rule: 'inverted'}
}

/** "said the keeper, Silas Roe.": the name that ends what somebody is. */
function nameBeside(tokens: readonly Token[], phrase: NounPhrase, words: Vocabulary): NounPhrase {
  if (phrase.kind !== 'nominal' || tokens[phrase.to]?.text !== ',') return phrase
  const run = nameRunAt(tokens, phrase.to + 1, words)
  if (!run || run.to - run.from < 2 || run.to - run.from > 4) return phrase
  if (!/^[.,;]$/u.test(tokens[run.to]?.text ?? '.')) return phrase
  const role = tokens.slice(phrase.from, phrase.to).some((token) => words.roles.has(token.lower))
  return role ? {kind: 'name', ...run, name: withoutTitles(tokens, run, words)} : phrase
}

function direct(tokens: readonly Token[], at: number, words: Vocabulary): Finding | undefined {
  const subject = nounPhraseAt(tokens, at, words)
  if (!subject) return undefined
  const verb = verbAfter(tokens, subject.to, words)
  if (verb === undefined) return undefined
  const phrase =
    subject.kind === 'nominal'
      ? {...subject, to: Math.min(verb, nominalEnd(tokens, subject, words))}
      : subject
  if (cueAt(tokens, verb, words)) {
    if (isPassive(tokens, verb, words) && !isQuoted(tokens, verb))
      return byAgent(tokens, verb, words)
    return {
      phrase,
      cue: {from: verb, to: verb + 1},
      rule: subject.kind === 'pronoun' ? 'pronounCue' : 'direct',
    }
  }
  return {phrase, cue: {from: verb, to: verb + 1}, rule: 'unlistedVerb'}
}

/** Index of the verb whose subject ends before `from`: a listed cue, or a word that looks like a verb. */
function verbAfter(tokens: readonly Token[], from: number, words: Vocabulary): number | undefined {
  const near = afterHabit(tokens, skipHelpers(tokens, from, words))
  if (cueAt(tokens, near, words)) return near
  const next = tokens[from]
  if (!next) return undefined
  if (next.text === '(') {
    const close = tokens.findIndex((token, index) => index > from && token.text === ')')
    return close > 0 ? verbAfter(tokens, close + 1, words) : undefined
  }
  if (next.text === ',' || dash.test(next.text)) {
    for (let at = from + 1; at < Math.min(tokens.length, from + 40); at += 1) {
      const token = tokens[at]!
      if (token.kind === 'quote' && at - from > 12) return undefined
      if (token.text !== ',' && !dash.test(token.text)) continue
      const verb = afterHabit(tokens, skipHelpers(tokens, at + 1, words))
      if (cueAt(tokens, verb, words)) return verb
    }
    return unclosedApposition(tokens, from + 1, words)
  }
  if (words.prepositions.has(next.lower) || words.relatives.has(next.lower)) {
    for (let at = from + 1; at < Math.min(tokens.length, from + 14); at += 1) {
      if (tokens[at]!.kind === 'quote') return undefined
      if (cueAt(tokens, at, words)?.tense === 'finite') return at
    }
  }
  const verb = tokens[near]
  if (!verb || verb.kind !== 'word' || verb.capital || near !== from) return undefined
  return looksLikeVerb(verb, words) || !isClosedClass(verb, words) ? near : undefined
}

/** "used to say", "likes to say", "went on to say" */
function afterHabit(tokens: readonly Token[], at: number): number {
  if (!/^(?:used|liked?s?|loved?s?|continued|went|goes|had|wanted)$/u.test(tokens[at]?.lower ?? ''))
    return at
  const to = tokens[at + 1]?.lower === 'on' ? at + 2 : at + 1
  return tokens[to]?.lower === 'to' ? to + 1 : at
}

/** "Ann Lee, who is mayor of Ely said": the second comma is missing. */
function unclosedApposition(
  tokens: readonly Token[],
  from: number,
  words: Vocabulary,
): number | undefined {
  for (let at = from + 2; at < Math.min(tokens.length, from + 14); at += 1) {
    if (tokens[at]!.kind !== 'word' && tokens[at]!.kind !== 'number') return undefined
    if (cueAt(tokens, at, words)?.tense === 'finite') return at
  }
  return undefined
}

function skipHelpers(tokens: readonly Token[], from: number, words: Vocabulary): number {
  let at = from
  while (isVerbHelper(tokens[at], words)) at += 1
  return at
}

function isQuoted(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb]!.lower === 'quoted'
}

function byAgent(tokens: readonly Token[], verb: number, words: Vocabulary): Finding | undefined {
  if (tokens[verb + 1]?.lower !== 'by') return undefined
  const phrase = nounPhraseAt(tokens, verb + 2, words)
  return phrase && {phrase, cue: {from: verb, to: verb + 1}, rule: 'agent'}
}

/** "…" — Ann Lee */
export function signature(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
): Finding | undefined {
  const run = nameRunAt(tokens, at + 1, words)
  if (!run || run.to - run.from < 2)
    return direct(tokens, at + 1, words) ?? inverted(tokens, at + 1, words)
  const after = tokens[run.to]
  if (after && after.text !== ',' && after.text !== '.' && after.text !== '(')
    return direct(tokens, at + 1, words)
  const phrase: NounPhrase = {kind: 'name', ...run, name: run}
  return {phrase, cue: {from: at, to: at + 1}, rule: 'signature'}
}

/** "a spokesman" with "for the port of Ely" after it. */
function extended(
  tokens: readonly Token[],
  phrase: NounPhrase | undefined,
  words: Vocabulary,
): NounPhrase | undefined {
  if (phrase?.kind !== 'nominal') return phrase
  return {...phrase, to: nominalEnd(tokens, phrase, words)}
}

function nominalEnd(tokens: readonly Token[], {to}: NounPhrase, words: Vocabulary): number {
  let end = to
  while (/^(?:for|of|from|with|at|close|familiar|in|to)$/u.test(tokens[end]?.lower ?? '')) {
    const first = tokens[end + 1]
    if (
      !first ||
      words.calendar.has(first.lower) ||
      isClosedClass(first, words) !== words.determiners.has(first.lower)
    )
      break
    const inner = nounPhraseAt(tokens, end + 1, words)
    if (!inner || inner.kind === 'pronoun') break
    end = inner.to
  }
  return end
}
