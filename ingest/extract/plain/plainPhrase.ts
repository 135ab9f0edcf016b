import type {Token} from '../../segment/tokenize.ts'
import type {Language} from '../../words/language.ts'

/** Who speaks, as token indexes, `to` exclusive. */
export interface PlainPhrase {
  kind: 'name' | 'nominal' | 'pronoun'
  from: number
  to: number
  /** Where the name itself stands in it. */
  name?: {from: number; to: number}
}

/** The phrase that starts at `from`: der Sprecher des Hafens, Jonas Brandt. */
export function plainPhraseAt(
  tokens: readonly Token[],
  from: number,
  language: Language,
): PlainPhrase | undefined {
  const first = tokens[from]
  if (!first || first.kind === 'quote') return undefined
  if (first.kind === 'mark') return undefined
  if (language.pronouns.has(first.lower) && !isNoun(tokens[from + 1], language))
    return {kind: 'pronoun', from, to: from + 1}
  const named = quotedNameAt(tokens, from, language)
  if (named) return named
  let to = from
  while (to < tokens.length && belongs(tokens, from, to, language)) to += 1
  if (tokens[to]?.kind === 'quote' && to > from && namesIt(tokens, from, to - 1, language)) {
    return {kind: 'nominal', from, to: to + 1}
  }
  if (
    to === from ||
    !tokens.slice(from, to).some(({capital, kind}) => capital || kind === 'number')
  )
    return undefined
  const run = capitalsBefore(tokens, from, to, language)
  const name = run && nameIn(tokens, from, run, language)
  if (run && name && isOwners(tokens, from, run, language)) return {kind: 'nominal', from, to}
  if (name) return {kind: 'name', from, to, name}
  const apposed = apposedName(tokens, to, language)
  if (apposed) return {kind: 'name', from, to: apposed.to, name: apposed}
  return {kind: 'nominal', from, to}
}

/** "das „Morgenblatt“", "der neue „Rat der Mitte“" */
function quotedNameAt(
  tokens: readonly Token[],
  from: number,
  {determiners}: Language,
): PlainPhrase | undefined {
  if (!determiners.has(tokens[from]!.lower)) return undefined
  let at = from + 1
  while (tokens[at]?.kind === 'word' && !tokens[at]!.capital && adjective.test(tokens[at]!.lower))
    at += 1
  return tokens[at]?.kind === 'quote' ? {kind: 'nominal', from, to: at + 1} : undefined
}

/** "die Zeitung „Morgenblatt“", "ein Sprecher der „Alten Mühle“": words in marks that are a part of it. */
function namesIt(
  tokens: readonly Token[],
  from: number,
  last: number,
  {namingEndings}: Language,
): boolean {
  const {lower, capital} = tokens[last]!
  if (last > from && genitive.has(lower)) return true
  return capital && namingEndings.some((ending) => lower.endsWith(ending))
}

/** "ein Reporter des Senders Nordfunk Eins": the name is that of what somebody belongs to. */
function isOwners(
  tokens: readonly Token[],
  phrase: number,
  run: {from: number; to: number},
  {namingEndings, capitalNouns}: Language,
): boolean {
  if (!capitalNouns || run.from - 1 <= phrase) return false
  if (!genitive.has(tokens[run.from - 1]!.lower)) return false
  const {lower} = tokens[run.from]!
  return run.to - run.from <= 2 || endsLike(lower, namingEndings)
}

/** The phrase that ends before `to`, what is said between commas or in brackets left out. */
export function plainPhraseBefore(
  tokens: readonly Token[],
  to: number,
  limit: number,
  language: Language,
): PlainPhrase | undefined {
  let end = to
  while (end > limit && language.fillers.has(tokens[end - 1]!.lower)) end -= 1
  if (tokens[end - 1]?.text === ')') {
    while (end > limit && tokens[end - 1]!.text !== '(') end -= 1
    end -= 1
  }
  if (tokens[end - 1]?.text === ',') {
    for (let at = end - 2; at > limit; at -= 1) {
      if (tokens[at]!.kind === 'quote') return undefined
      if (tokens[at]!.text !== ',') continue
      const before = startOfPhrase(tokens, at, limit, language)
      const found = before < at ? plainPhraseAt(tokens, before, language) : undefined
      if (found) return found
    }
    return undefined
  }
  const from = startOfPhrase(tokens, end, limit, language)
  const found = from < end ? plainPhraseAt(tokens, from, language) : undefined
  return found && found.to >= end - 1 ? found : undefined
}

function startOfPhrase(
  tokens: readonly Token[],
  end: number,
  limit: number,
  language: Language,
): number {
  let from = end
  while (from > limit) {
    const token = tokens[from - 1]!
    if (token.kind !== 'word' && token.kind !== 'number') break
    if (language.prepositions.has(token.lower) && !/^(?:von|vom)$/u.test(token.lower)) break
    if (language.conjunctions.has(token.lower) || language.subordinators.has(token.lower)) break
    if (language.cues.has(token.lower) && !token.capital) break
    if (language.fillers.has(token.lower) || language.reported.has(token.lower)) break
    from -= 1
  }
  return from
}

function belongs(tokens: readonly Token[], from: number, at: number, language: Language): boolean {
  const token = tokens[at]!
  if (token.kind === 'number') return at > from
  if (token.kind !== 'word') return isAside(tokens, at)
  if (token.capital && !language.prepositions.has(token.lower)) {
    return !(at === 0 && language.fillers.has(token.lower))
  }
  if (language.determiners.has(token.lower)) return at === from || genitive.has(token.lower)
  if (language.particles.has(token.lower)) return at > from && tokens[at + 1]?.capital === true
  if (language.cues.has(token.lower) || language.reported.has(token.lower)) return false
  if (language.prepositions.has(token.lower) || language.conjunctions.has(token.lower)) return false
  if (language.subordinators.has(token.lower) || language.fillers.has(token.lower)) return false
  const negated = token.lower === 'nicht' && at > from
  return (negated || adjective.test(token.lower)) && leadsToNoun(tokens, at)
}

const genitive = new Set(['des', 'der', 'dieser', 'dieses', 'eines', 'einer'])
const adjective = /(?:e|en|er|es|em|te|ten)$/u

function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  for (const token of tokens.slice(at + 1, at + 4)) {
    if (token.capital) return true
    if (token.kind !== 'word' || !adjective.test(token.lower)) return false
  }
  return false
}

/** "(SPD)" after a name. */
function isAside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text === '(') return tokens[at + 2]?.text === ')'
  return tokens[at]!.text === ')' && tokens[at - 2]?.text === '('
}

function isNoun(token: Token | undefined, {capitalNouns}: Language): boolean {
  return capitalNouns && token?.capital === true
}

function capitalsBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): {from: number; to: number} | undefined {
  let end = to
  while (end > from && (tokens[end - 1]!.kind === 'mark' || isAsideWord(tokens, end - 1))) end -= 1
  let start = end
  while (start > from) {
    const token = tokens[start - 1]!
    const joins = language.particles.has(token.lower) && !token.capital && start < end
    const small = joins && tokens[start - 2]?.capital && !language.capitalNouns
    if (token.capital && !language.determiners.has(token.lower)) start -= 1
    else if (small || (joins && /^(?:von|van|de|zu|la|bin|al|el)$/u.test(token.lower))) start -= 1
    else break
  }
  return start < end ? {from: start, to: end} : undefined
}

function isAsideWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'
}

/** A person's name: the capitalised words without what somebody is before them. */
function nameIn(
  tokens: readonly Token[],
  phrase: number,
  run: {from: number; to: number},
  language: Language,
): {from: number; to: number} | undefined {
  const described =
    language.capitalNouns && run.to - run.from > 1 && isPersonal(tokens[run.from - 1])
  let from = described ? run.from + 1 : run.from
  for (let at = run.from; at < run.to; at += 1) {
    const word = tokens[at]!.lower.replace(/\.$/u, '')
    if (language.titles.has(word) || isRoleNoun(word, language)) from = at + 1
  }
  if (from >= run.to) return undefined
  const before = run.from > phrase ? tokens[run.from - 1] : undefined
  const alone = run.to - run.from === 1
  const common = alone && before !== undefined && language.determiners.has(before.lower)
  const adjectives =
    alone && before?.kind === 'word' && adjective.test(before.lower) && !before.capital
  const said = alone && language.sayings.has(tokens[from]!.lower)
  return (common || adjectives || said) && language.capitalNouns ? undefined : {from, to: run.to}
}

/** "der Vorsitzende, Elmar Lohse": the name that follows in commas. */
function apposedName(
  tokens: readonly Token[],
  comma: number,
  language: Language,
): {from: number; to: number} | undefined {
  if (tokens[comma]?.text !== ',') return undefined
  let to = comma + 1
  while (tokens[to]?.capital || language.particles.has(tokens[to]?.lower ?? '')) to += 1
  return to - comma > 2 && !language.determiners.has(tokens[comma + 1]!.lower)
    ? {from: comma + 1, to}
    : undefined
}

/** "der Müller Jonas Brandt": the first noun after the article is what he is. */
function isPersonal(token: Token | undefined): boolean {
  return /^(?:der|die|dem|den|ein|eine|einer|einem|einen)$/u.test(token?.lower ?? '')
}

export function isRoleNoun(word: string, {roleEndings}: Language): boolean {
  return endsLike(word, roleEndings)
}

/** Whether a noun is for somebody who can speak: a role, a group, people without a name. */
export function isSpeakerNoun(word: string, {roleEndings, speakerEndings}: Language): boolean {
  return endsLike(word, roleEndings) || endsLike(word, speakerEndings)
}

function endsLike(word: string, endings: readonly string[]): boolean {
  const last = word.split(/[-‐]/u).at(-1)!
  return endings.some(
    (ending) =>
      last.endsWith(ending) || last.endsWith(`${ending}in`) || last.endsWith(`${ending}s`),
  )
}
