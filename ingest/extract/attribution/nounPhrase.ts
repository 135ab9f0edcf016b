import type {Token} from '../../segment/tokenize.ts'
import type {Vocabulary} from '../../words/types.ts'
import {
  bare,
  isCalendarWord,
  isNameToken,
  nameRunAt,
  nameRunBefore,
  withoutTitles,
} from './nameRun.ts'
import {cueAt, isClosedClass, isVerbHelper, looksLikeVerb} from './verbs.ts'

/** A group of words that can be a subject. Token indexes, `to` exclusive. */
export interface NounPhrase {
  kind: 'name' | 'nominal' | 'pronoun' | 'relative'
  from: number
  to: number
  /** Where the name itself stands in it. */
  name?: {from: number; to: number}
  /** The relative pronoun that stands for it, where its clause holds the verb. */
  relative?: {from: number; to: number}
  /** Several people: "Ann Lee and Bo Ray". */
  several?: boolean
}

const postmodifiers = new Set([
  'of',
  'for',
  'from',
  'at',
  'with',
  'in',
  'to',
  'on',
  'near',
  'behind',
  'by',
  'close',
  'familiar',
  'about',
  'against',
  'who',
  'inside',
  'representing',
])

/** The noun phrase that starts at `from`, prepositional phrases after it not included. */
export function nounPhraseAt(
  tokens: readonly Token[],
  from: number,
  words: Vocabulary,
): NounPhrase | undefined {
  const first = tokens[from]
  if (!first || first.kind === 'mark' || first.kind === 'quote') return undefined
  if (words.pronouns.has(first.lower) && !first.possessive) {
    return {kind: 'pronoun', from, to: from + 1}
  }
  let to = from
  while (to < tokens.length && belongs(tokens, from, to, words)) to += 1
  if (to === from) return undefined
  const found = phrase(tokens, from, to, words)
  if (!found || tokens[to]?.lower !== 'and') return found
  const other = nounPhraseAt(tokens, to + 1, words)
  if (found.kind === 'name' && other?.kind === 'name')
    return {kind: 'nominal', from, to: other.to, several: true}
  if (
    found.kind === 'nominal' &&
    other?.kind === 'nominal' &&
    words.determiners.has(first.lower) &&
    !words.determiners.has(tokens[to + 1]!.lower)
  ) {
    return {kind: 'nominal', from, to: other.to}
  }
  return found
}

/** The noun phrase that ends before `end`, what comes before its prepositions included. */
export function nounPhraseBefore(
  tokens: readonly Token[],
  end: number,
  words: Vocabulary,
  limit = 0,
): NounPhrase | undefined {
  const core = coreBefore(tokens, end, words, limit)
  if (!core || core.kind === 'pronoun' || core.kind === 'relative') return core
  const link = tokens[core.from - 1]
  if (!link || core.from - 1 < limit) return core
  if (link.lower === 'and' || link.lower === 'or') return coordinated(tokens, core, words, limit)
  if (!words.prepositions.has(link.lower)) return core
  const reduced = beforeParticiple(tokens, core.from - 2, words, limit)
  if (reduced) return reduced
  const outer = nounPhraseBefore(tokens, core.from - 1, words, limit)
  if (!outer) return core.kind === 'name' ? core : undefined
  if (outer.kind === 'pronoun' || outer.kind === 'relative') return outer
  if (!postmodifiers.has(link.lower) && core.kind === 'name') return core
  if (outer.kind === 'nominal' && !startsPhrase(tokens, outer, words)) return core
  return {...outer, to: end}
}

/** "a source speaking to the Herald", "a letter obtained by the Herald": whom the participle is about. */
function beforeParticiple(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
  limit: number,
): NounPhrase | undefined {
  const participle = tokens[at]
  if (!participle || at <= limit || participle.capital || participle.kind !== 'word')
    return undefined
  if (!/(?:ing|ed)$/u.test(participle.lower) || isClosedClass(participle, words)) return undefined
  const found = nounPhraseBefore(tokens, at, words, limit)
  if (found?.kind !== 'nominal' || found.to !== at) return undefined
  return startsPhrase(tokens, found, words) ? found : undefined
}

/** "Ann Lee and Bo Ray", or "the influential delegate and activist". */
function coordinated(
  tokens: readonly Token[],
  core: NounPhrase,
  words: Vocabulary,
  limit: number,
): NounPhrase {
  const other = nounPhraseBefore(tokens, core.from - 1, words, limit)
  if (!other) return core
  if (core.kind === 'name' && other.kind === 'name')
    return {kind: 'nominal', from: other.from, to: core.to, several: true}
  if (
    core.kind === 'nominal' &&
    other.kind === 'nominal' &&
    startsPhrase(tokens, other, words) &&
    !words.determiners.has(tokens[core.from]!.lower)
  ) {
    return {kind: 'nominal', from: other.from, to: core.to}
  }
  return core
}

function coreBefore(
  tokens: readonly Token[],
  end: number,
  words: Vocabulary,
  limit: number,
): NounPhrase | undefined {
  const last = tokens[end - 1]
  if (!last || end <= limit || last.kind === 'mark' || last.kind === 'quote') return undefined
  if (words.pronouns.has(last.lower)) return {kind: 'pronoun', from: end - 1, to: end}
  if (words.relatives.has(last.lower) && end - 2 >= limit && tokens[end - 2]!.kind !== 'quote')
    return {kind: 'relative', from: end - 1, to: end}
  let from = end
  while (from > limit && isNounMaterial(tokens, from - 1, words)) {
    from -= 1
    if (words.determiners.has(tokens[from]!.lower) && !isNameToken(tokens, from, words)) break
  }
  return from < end ? phrase(tokens, from, end, words) : undefined
}

function startsPhrase(tokens: readonly Token[], {from}: NounPhrase, words: Vocabulary): boolean {
  const first = tokens[from]!
  return (
    words.determiners.has(first.lower) ||
    first.possessive ||
    from === 0 ||
    words.conjunctions.has(tokens[from - 1]!.lower) ||
    tokens[from - 1]!.kind !== 'word' ||
    words.roles.has(tokens[from]!.lower)
  )
}

function phrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: Vocabulary,
): NounPhrase | undefined {
  const run = nameRunBefore(tokens, to, words)
  if (run && run.from >= from) {
    const name = withoutTitles(tokens, run, words)
    if (tokens[name.to - 1]!.possessive) return undefined
    if (isTitleAlone(tokens, name, words)) return {kind: 'nominal', from, to}
    return {kind: 'name', from, to, name}
  }
  const owner = speakingOwner(tokens, from, to, words)
  if (owner) return owner
  const last = tokens[to - 1]!
  if (last.kind !== 'word' || last.possessive)
    return last.kind === 'number' ? {kind: 'nominal', from, to} : undefined
  return {kind: 'nominal', from, to}
}

/** "Ann Lee's claim", "the mayor's remarks": whoever they belong to speaks. */
function speakingOwner(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: Vocabulary,
): NounPhrase | undefined {
  if (!words.utterances.has(tokens[to - 1]!.lower)) return undefined
  for (let at = to - 2; at >= from; at -= 1) {
    if (!tokens[at]!.possessive) continue
    const run = nameRunBefore(tokens, at + 1, words)
    if (!run || run.from < from) return undefined
    return {kind: 'name', from: run.from, to: at + 1, name: withoutTitles(tokens, run, words)}
  }
  return undefined
}

function isTitleAlone(
  tokens: readonly Token[],
  {from, to}: {from: number; to: number},
  words: Vocabulary,
): boolean {
  return (
    to - from === 1 &&
    (words.titles.has(bare(tokens[from]!)) || words.demonyms.has(bare(tokens[from]!)))
  )
}

function belongs(tokens: readonly Token[], from: number, at: number, words: Vocabulary): boolean {
  const token = tokens[at]!
  if (token.kind === 'number') return true
  if (token.kind !== 'word') return token.text === '&'
  if (isNameToken(tokens, at, words)) return true
  if (isCalendarWord(token, words)) return dates(tokens, from, at, words)
  const run = nameRunAt(tokens, at - 1, words)
  if (run && run.to > at) return true
  if (words.determiners.has(token.lower))
    return at === from || words.determiners.has(tokens[at - 1]!.lower)
  if (isClosedClass(token, words) || isVerbHelper(token, words)) return false
  if (at === from) return !words.cues.has(token.lower) || !cueAt(tokens, at, words)
  if (cueAt(tokens, at, words)) return false
  if (isNameToken(tokens, at - 1, words) && !tokens[at - 1]!.possessive) {
    return followsName(tokens, from, at, words)
  }
  if (words.pastVerbs.has(token.lower)) return false
  if (/ed$/u.test(token.lower) && at > from + 1) return false
  return true
}

/** "a Wednesday editorial", "the Feb. 1 letter" */
function dates(tokens: readonly Token[], from: number, at: number, words: Vocabulary): boolean {
  if (at !== from + 1 || !words.determiners.has(tokens[from]!.lower)) return false
  const next = tokens[at + 1]?.kind === 'number' ? tokens[at + 2] : tokens[at + 1]
  return next?.kind === 'word' && !isClosedClass(next, words) && !words.cues.has(next.lower)
}

/** "the Ely campaign" and "Ely spokesman Ann Lee" go on after a name; "Ely shot back" does not. */
function followsName(
  tokens: readonly Token[],
  from: number,
  at: number,
  words: Vocabulary,
): boolean {
  const token = tokens[at]!
  for (let ahead = at; ahead < at + 4; ahead += 1) {
    const next = tokens[ahead]
    if (!next || next.kind !== 'word' || next.capital || isClosedClass(next, words)) break
    if (words.roles.has(next.lower) || words.collectives.has(next.lower)) return true
    if (looksLikeVerb(next, words) || cueAt(tokens, ahead, words)) break
  }
  if (isNameToken(tokens, at + 1, words)) return !looksLikeVerb(token, words)
  return words.determiners.has(tokens[from]!.lower) && !looksLikeVerb(token, words)
}

function isNounMaterial(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const token = tokens[at]!
  if (token.kind === 'number') return true
  if (token.kind !== 'word') return token.text === '&'
  if (isNameToken(tokens, at, words)) return true
  if (isCalendarWord(token, words)) return false
  if (words.determiners.has(token.lower)) return true
  if (at > 0 && isNameToken(tokens, at - 1, words) && nameRunAt(tokens, at - 1, words)!.to > at)
    return true
  if (isClosedClass(token, words) || isVerbHelper(token, words)) return false
  return !cueAt(tokens, at, words)
}
