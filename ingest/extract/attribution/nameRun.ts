import type {Token} from '../../segment/tokenize.ts'
import type {Vocabulary} from '../../words/types.ts'

const particles = new Set([
  'de',
  'la',
  'del',
  'der',
  'den',
  'van',
  'von',
  'bin',
  'al',
  'el',
  'di',
  'da',
  'du',
  'ter',
])

/** From the first token of a name to the one after its last. */
export interface TokenRange {
  from: number
  to: number
}

/** Whether a token can be part of a name where it stands. */
export function isNameToken(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const token = tokens[at]
  if (!token || token.kind !== 'word' || !(token.capital || opensWithArticle(token))) return false
  if (isCalendarWord(token, words)) return isMayName(tokens, at)
  if (token.lower === 'i') return false
  if (!words.starters.has(token.lower)) return true
  const opensSentence = at === 0 || tokens[at - 1]?.kind !== 'word'
  if (opensSentence) return false
  return token.lower !== 'the' || tokens[at + 1]?.capital === true
}

/** "al-Hadid", "d’Arcy" */
function opensWithArticle({text}: Token): boolean {
  return /[-’']/u.test(text.slice(1, 4)) && /^(?:a[lnrds]|ash|el|ul|d|l)[-’']\p{Lu}/u.test(text)
}

/** A weekday or month; short forms only with their full stop, for they are names too. */
export function isCalendarWord(token: Token, words: Vocabulary): boolean {
  const word = bare(token)
  if (!words.calendar.has(word)) return false
  return word.length > 4 || /^(?:may|june|july)$/u.test(word) || token.text.endsWith('.')
}

/** The run of capitalised words that ends before `end`, particles between them included. */
export function nameRunBefore(
  tokens: readonly Token[],
  end: number,
  words: Vocabulary,
): TokenRange | undefined {
  let from = end
  while (from > 0) {
    if (isNameToken(tokens, from - 1, words)) {
      if (from < end && tokens[from - 1]!.possessive) break
      from -= 1
    } else if (joins(tokens, from - 1, words) && isNameToken(tokens, from - 2, words)) from -= 1
    else if (
      joins(tokens, from - 1, words) &&
      joins(tokens, from - 2, words) &&
      isNameToken(tokens, from - 3, words)
    )
      from -= 2
    else break
  }
  return from < end ? {from, to: end} : undefined
}

/** The run of capitalised words that starts at `from`. */
export function nameRunAt(
  tokens: readonly Token[],
  from: number,
  words: Vocabulary,
): TokenRange | undefined {
  let to = from
  while (to < tokens.length) {
    if (isNameToken(tokens, to, words)) {
      to += 1
      if (tokens[to - 1]!.possessive) break
    } else if (to > from && joins(tokens, to, words) && isNameToken(tokens, to + 1, words)) to += 1
    else if (
      to > from &&
      joins(tokens, to, words) &&
      joins(tokens, to + 1, words) &&
      isNameToken(tokens, to + 2, words)
    )
      to += 2
    else break
  }
  return to > from ? {from, to} : undefined
}

/** A run without the titles, offices, nationalities and places that stand before a person's name. */
export function withoutTitles(
  tokens: readonly Token[],
  {from, to}: TokenRange,
  words: Vocabulary,
): TokenRange {
  let start = from
  for (let at = from; at < to - 1; at += 1) {
    const word = bare(tokens[at]!)
    const left = to - at - 1
    if (words.titles.has(word) || (words.roles.has(word) && left >= 1 && at > from)) start = at + 1
    else if (at === from && words.offices.has(word) && followsOf(tokens, from)) start = at + 1
    else if (words.demonyms.has(word) && left >= 2) start = at + 1
    else if (words.places.has(word) && left >= 2 && !words.givenNames.has(word)) start = at + 1
    else if (word === 'former' || word === 'acting') start = at + 1
  }
  return {from: start, to}
}

/** A token's word without a full stop. */
export function bare(token: Token): string {
  return token.lower.replace(/\.$/u, '')
}

function followsOf(tokens: readonly Token[], at: number): boolean {
  return ['of', 'for'].includes(tokens[at - 1]?.lower ?? '')
}

function joins(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const token = tokens[at]
  if (!token) return false
  return (particles.has(token.lower) && !words.starters.has(token.lower)) || token.text === '&'
}

/** "May" and "April" are names after a first name or title: "Theresa May". */
function isMayName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    ['may', 'april', 'june', 'august'].includes(tokens[at]!.lower) &&
    before?.kind === 'word' &&
    before.capital &&
    tokens[at + 1]?.kind !== 'number'
  )
}
