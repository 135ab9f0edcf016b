import type {Reading} from '../../segment/readText.ts'
import type {Sentence} from '../../segment/sentences.ts'
import type {Token} from '../../segment/tokenize.ts'
import type {SourceKind} from '../../types.ts'
import type {Vocabulary} from '../../words/types.ts'
import {cueAt} from '../attribution/verbs.ts'
import {makersIn} from './makersIn.ts'
import type {SourceMention} from './sourceMention.ts'
import {phraseAround, phraseEnd, phraseStart} from './sourcePhrase.ts'

/** Sources that the text describes and gives no title: an essay, documents, an interview with somebody. */
export function describedSources(reading: Reading, sentence: Sentence): SourceMention[] {
  const {words} = reading
  const {tokens} = sentence
  const found: SourceMention[] = []
  let done = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const kind = at >= done ? kindAt(tokens, at, words) : undefined
    if (!kind || titled(tokens, at)) continue
    const range = phraseAround(tokens, at, words)
    if (
      kind !== 'inscription' &&
      !ledTo(tokens, range.from, words) &&
      !says(tokens, range.to, words)
    )
      continue
    const parts = conjuncts(tokens, Math.max(range.from, done), range.to, words)
    for (const part of parts) found.push(mention(reading, sentence, part, at))
    done = range.to
  }
  return found
}

function kindAt(tokens: readonly Token[], at: number, words: Vocabulary): SourceKind | undefined {
  const token = tokens[at]!
  if (token.kind !== 'word' || token.possessive || token.capital) return undefined
  return (
    words.sourceNouns.get(token.lower) ??
    (isReadFrom(tokens, at, words) ? 'inscription' : undefined)
  )
}

/** "a sign on the door reads '…'": a thing with words on it, that are read out. */
function isReadFrom(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  if (!words.inscribed.has(tokens[at]!.lower)) return false
  const after = tokens.slice(at + 1, at + 8)
  const quote = after.findIndex(({kind}) => kind === 'quote')
  return after
    .slice(0, Math.max(quote, 0))
    .some(({lower}) => /^(?:reads?|reading|says?|saying|said)$/u.test(lower))
}

function titled(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text === ',' ? tokens[at + 2] : tokens[at + 1]
  return next?.kind === 'quote' && tokens[at + 1]?.text !== ':' && tokens[at + 1]?.kind === 'quote'
}

function ledTo(tokens: readonly Token[], from: number, words: Vocabulary): boolean {
  return words.sourceLeads.has(tokens[from - 1]?.lower ?? '')
}

/** "the records show", "a plaque reads" */
function says(tokens: readonly Token[], to: number, words: Vocabulary): boolean {
  const at = words.auxiliaries.has(tokens[to]?.lower ?? '') ? to + 1 : to
  if (/^(?:kept|keeps|holds|held|preserves|preserved)$/u.test(tokens[at]?.lower ?? '')) return true
  const verb = tokens[to]?.lower ?? ''
  return (
    /^(?:show|shows|showed|reveal|reveals|revealed|indicate|indicates|suggest|suggests)$/u.test(
      verb,
    ) || cueAt(tokens, to, words)?.tense === 'finite'
  )
}

/**
 * "Norwegian diaries and state papers and British naval archives" are two sources: one with its own
 * nationality starts anew.
 */
function conjuncts(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: Vocabulary,
): {from: number; to: number}[] {
  const parts: {from: number; to: number}[] = []
  let start = from
  let nouns = 0
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!
    if (words.sourceNouns.has(token.lower)) nouns += 1
    if (token.lower !== 'and' || nouns === 0) continue
    const rest = tokens.slice(at + 1, to)
    const opensAnew = rest[0]?.capital || words.determiners.has(rest[0]?.lower ?? '')
    if (!opensAnew || !rest.some(({lower}) => words.sourceNouns.has(lower))) continue
    parts.push({from: start, to: at})
    start = at + 1
    nouns = 0
  }
  return [...parts, {from: start, to}]
}

function mention(
  {words, text}: Reading,
  sentence: Sentence,
  range: {from: number; to: number},
  fallback: number,
): SourceMention {
  const {tokens} = sentence
  const inside = tokens.slice(range.from, range.to)
  const head = inside.findIndex(({lower}) => words.sourceNouns.has(lower))
  const noun = head < 0 ? fallback : range.from + head
  const holder = inscribed(tokens, noun, words) ?? range.from
  const site = inside.find(
    ({text: word}) => /^[\w-]+(?:\.[a-z]{2,6})+$/iu.test(word) && word.length > 4,
  )
  const to =
    site && tokens[range.to]?.text === ',' ? appositionEnd(tokens, range.to + 1, words) : range.to
  const start = tokens[holder]!.start
  const end = tokens[to - 1]!.end
  const kind = words.sourceNouns.get(tokens[noun]!.lower) ?? 'inscription'
  const language = languageOf(inside, words)
  return {
    kind,
    sentence,
    start,
    end,
    description: text.slice(start, end),
    ...makersIn(tokens, noun, range.to, {kind, words, text}),
    ...(language && {language}),
    ...(site && {url: site.text}),
    vague:
      words.vagueSources.has(tokens[noun]!.lower) &&
      !inside.some(({lower}) => words.sourceParticiples.has(lower)),
    inferred: false,
    ...(kind === 'inscription' && {reads: readFrom(tokens, range.to)}),
  }
}

/** "a stone with an inscription": the stone belongs to it. */
function inscribed(tokens: readonly Token[], noun: number, words: Vocabulary): number | undefined {
  const from = phraseStart(tokens, noun, words)
  if (!/^(?:with|bearing|carrying)$/u.test(tokens[from - 1]?.lower ?? '')) return undefined
  return phraseStart(tokens, from - 2, words)
}

function appositionEnd(tokens: readonly Token[], from: number, words: Vocabulary): number {
  const to = phraseEnd(tokens, from, words)
  return words.determiners.has(tokens[from]?.lower ?? '') ? to : from - 1
}

function languageOf(tokens: readonly Token[], words: Vocabulary): string | undefined {
  const at = tokens.findIndex(
    ({lower}, index) => lower === 'in' && words.demonyms.has(tokens[index + 1]?.lower ?? ''),
  )
  return at < 0 ? undefined : tokens[at + 1]!.text
}

function readFrom(tokens: readonly Token[], to: number): number | undefined {
  const quote = tokens.slice(to, to + 5).find(({kind}) => kind === 'quote')
  return quote?.quote
}
