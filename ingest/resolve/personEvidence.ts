import {bare, type TokenRange} from '../extract/attribution/nameRun.ts'
import type {Token} from '../segment/tokenize.ts'
import type {Gender, Vocabulary} from '../words/types.ts'
import {fold} from './fold.ts'
import {roleOf} from './roleWords.ts'

const placeBefore = new Set([
  'in',
  'at',
  'near',
  'to',
  'across',
  'outside',
  'into',
  'inside',
  'around',
])

/**
 * What a name with its neighbours is: a person's, a thing's (organisation, place, event), or open.
 * `run` is the name with its titles, `name` without.
 */
export function personEvidence(
  tokens: readonly Token[],
  run: TokenRange,
  name: TokenRange,
  words: Vocabulary,
): 'person' | 'thing' | 'open' {
  const parts = tokens.slice(name.from, name.to)
  if (isFamilyFirst(parts, words)) {
    return placeBefore.has(tokens[name.from - 1]?.lower ?? '') ? 'open' : 'person'
  }
  if (isThing(tokens, name, parts, words)) return 'thing'
  if (hasTitle(tokens, run, name, words)) return 'person'
  const after = tokens[name.to]
  if (
    after?.text === ',' &&
    tokens[name.to + 1]?.kind === 'number' &&
    tokens[name.to + 2]?.text === ','
  ) {
    const age = Number(tokens[name.to + 1]!.text)
    if (age > 4 && age < 115) return 'person'
  }
  const afterPlace = parts.length === 1 && placeBefore.has(tokens[name.from - 1]?.lower ?? '')
  if (after?.text === ',' && tokens[name.to + 1]?.lower === 'who' && !afterPlace) return 'person'
  if (parts.length < 2) return 'open'
  if (words.givenNames.has(fold(bare(parts[0]!))) && !words.places.has(bare(parts.at(-1)!)))
    return 'person'
  return 'open'
}

/** "Kim Dae Ho", "Park Eun-seo": a family name of a language that puts it first, and two syllables. */
function isFamilyFirst(parts: readonly Token[], words: Vocabulary): boolean {
  const [first, ...given] = parts.map(bare)
  const syllables = given.flatMap((part) => part.split(/[-‐]/u))
  return (
    words.familyNamesFirst.has(first!) &&
    syllables.length === 2 &&
    !parts.some(({text}) => /[\d&@#]|^\p{Lu}{2,}$/u.test(text)) &&
    !given.some((part) => words.institutionHeads.has(part) || words.places.has(part))
  )
}

/** Whether what stands beside a name tells if it is a man's or a woman's. */
export function genderHint(
  tokens: readonly Token[],
  run: TokenRange,
  name: TokenRange,
  words: Vocabulary,
): Gender | undefined {
  for (let at = run.from; at < name.from; at += 1) {
    const title = words.titles.get(bare(tokens[at]!))
    if (title && title !== 'any') return title
  }
  for (const token of tokens.slice(Math.max(0, run.from - 1), name.to + 6)) {
    const role = roleOf(token, words)
    const gender = role && (words.genderedRoles.get(role) ?? byEnding(role))
    if (gender && token.end <= tokens[name.from]!.start) return gender
  }
  return name.to - name.from > 1 ? words.givenNames.get(fold(bare(tokens[name.from]!))) : undefined
}

function byEnding(role: string): Gender | undefined {
  if (/(?:woman|lady)$/u.test(role)) return 'female'
  return /man$/u.test(role) ? 'male' : undefined
}

function hasTitle(
  tokens: readonly Token[],
  run: TokenRange,
  name: TokenRange,
  words: Vocabulary,
): boolean {
  return tokens.slice(run.from, name.from).some((token) => words.titles.has(bare(token)))
}

function isThing(
  tokens: readonly Token[],
  name: TokenRange,
  parts: readonly Token[],
  words: Vocabulary,
): boolean {
  const first = bare(parts[0]!)
  const last = bare(parts.at(-1)!)
  if (words.institutionHeads.has(last) && !(parts.length === 2 && words.givenNames.has(first)))
    return true
  if (parts.length > 1 && words.institutionHeads.has(first)) return true
  if (parts.every((part) => words.places.has(bare(part)) || words.demonyms.has(bare(part))))
    return true
  if (words.demonyms.has(first) && parts.length > 1) return true
  if (
    parts.some(
      ({text}) =>
        /^\p{Lu}{2,}$/u.test(text.replace(/\./gu, '')) || text === '&' || /[@#\d]/u.test(text),
    )
  ) {
    return true
  }
  if (tokens[name.from - 1]?.lower === 'the') return true
  return words.institutionHeads.has(tokens[name.to]?.lower ?? '') && !parts.at(-1)!.possessive
}
