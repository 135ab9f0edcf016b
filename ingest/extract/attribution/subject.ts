import type {Token} from '../../segment/tokenize.ts'
import type {Vocabulary} from '../../words/types.ts'
import {nounPhraseAt, nounPhraseBefore, type NounPhrase} from './nounPhrase.ts'
import {cueAt, isPassive, isVerbHelper} from './verbs.ts'

/** The subject of the verb at `verb`, appositions and relative clauses between them stepped over. */
export function subjectOf(
  tokens: readonly Token[],
  verb: number,
  words: Vocabulary,
): NounPhrase | undefined {
  let at = verb - 1
  while (isVerbHelper(tokens[at], words)) at -= 1
  const before = tokens[at]
  if (!before) return undefined
  if (before.lower === 'to' || words.conjunctions.has(before.lower)) {
    return governingSubject(tokens, at, words)
  }
  if (before.text === ')') at = openingBefore(tokens, at, '(')
  const mark = tokens[at]
  if (mark?.kind === 'mark' && /^(?:,|[—–―-]|--)$/u.test(mark.text)) {
    return beforeApposition(tokens, at, words) ?? governingSubject(tokens, at, words)
  }
  if (mark?.kind === 'quote') return beforeRelative(tokens, at, words)
  const found = nounPhraseBefore(tokens, at + 1, words)
  if (found?.kind === 'relative') return antecedent(tokens, found, words) ?? found
  if (found) return apposedName(tokens, found, words) ?? found
  return governingSubject(tokens, at, words)
}

/** "Ann Lee, who puts it at '…,' described": whom the clause is about that the words end. */
function beforeRelative(
  tokens: readonly Token[],
  quote: number,
  words: Vocabulary,
): NounPhrase | undefined {
  for (let at = quote - 1; at > 1; at -= 1) {
    if (tokens[at]!.kind === 'quote') return undefined
    if (tokens[at]!.lower !== 'who' || tokens[at - 1]!.text !== ',') continue
    const found = nounPhraseBefore(tokens, at - 1, words)
    return found?.kind === 'name' ? found : undefined
  }
  return undefined
}

/** The subject of the nearest reporting verb before `at`, or else of the sentence. */
export function governingSubject(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
): NounPhrase | undefined {
  for (let verb = at - 1; verb > 0; verb -= 1) {
    if (tokens[verb]!.kind === 'quote') break
    const cue = cueAt(tokens, verb, words)
    if (cue?.tense === 'finite' && !isPassive(tokens, verb, words)) {
      const subject = subjectOf(tokens, verb, words)
      if (subject) return subject
    }
  }
  return sentenceSubject(tokens, words)
}

/** The first noun phrase of a sentence after what leads into it. */
export function sentenceSubject(
  tokens: readonly Token[],
  words: Vocabulary,
): NounPhrase | undefined {
  let from = afterDateline(tokens)
  while (
    tokens[from] &&
    (tokens[from]!.kind === 'quote' ||
      words.conjunctions.has(tokens[from]!.lower) ||
      tokens[from]!.kind === 'mark')
  ) {
    from += 1
  }
  if (leadsIn(tokens[from], words)) {
    const comma = tokens.findIndex((token, index) => index > from && token.text === ',')
    if (comma > 0 && comma < from + 20) from = comma + 1
  }
  while (isVerbHelper(tokens[from], words)) from += 1
  const found = nounPhraseAt(tokens, from, words)
  if (found && tellsTime(tokens, found.to)) {
    const comma = tokens.findIndex((token, index) => index > found.to && token.text === ',')
    const next = comma < 0 ? undefined : nounPhraseAt(tokens, comma + 1, words)
    return next && personal(next) ? next : undefined
  }
  return found && personal(found) ? found : undefined
}

/** "OSLO, May 3 — Ann Lee …": where the sentence itself begins. */
function afterDateline(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{3,}/u.test(tokens[0]?.text ?? '')) return 0
  const dash = tokens.findIndex(({text}, at) => at < 12 && /^(?:[—–―-]|--)$/u.test(text))
  return dash + 1
}

/** "Hours later, Ann Lee …" */
function tellsTime(tokens: readonly Token[], at: number): boolean {
  return /^(?:later|earlier|ago|before|after)$/u.test(tokens[at]?.lower ?? '')
}

function leadsIn(token: Token | undefined, words: Vocabulary): boolean {
  if (!token || token.kind === 'quote') return false
  return (
    words.prepositions.has(token.lower) ||
    words.subordinators.has(token.lower) ||
    words.adverbs.has(token.lower) ||
    words.calendar.has(token.lower) ||
    /^(?:asked|told|given|\w+ly|\w+ing)$/u.test(token.lower)
  )
}

/** "Ann Lee, the mayor of Ely, said": the phrase before the first comma that closes one. */
function beforeApposition(
  tokens: readonly Token[],
  comma: number,
  words: Vocabulary,
): NounPhrase | undefined {
  let inner: NounPhrase | undefined
  for (let at = comma - 1; at > 0 && at > comma - 40; at -= 1) {
    const token = tokens[at]!
    if (token.kind === 'quote') break
    if (!/^(?:,|[—–―-]|--)$/u.test(token.text)) continue
    if (!opensApposition(tokens, at + 1, words)) continue
    const found = nounPhraseBefore(tokens, at, words)
    if (!found || !personal(found) || tokens[found.to - 1]!.kind === 'number') continue
    if (isPlace(tokens, found, words) || found.to - found.from > 9) continue
    const whole = apposedName(tokens, found, words) ?? found
    if (!words.prepositions.has(tokens[whole.from - 1]?.lower ?? '')) return whole
    inner ??= whole
  }
  return inner
}

/** "Ann Lee, mayor of Ely said": the name that a description without its second comma stands beside. */
function apposedName(
  tokens: readonly Token[],
  {kind, from}: NounPhrase,
  words: Vocabulary,
): NounPhrase | undefined {
  if (kind !== 'nominal' || tokens[from - 1]?.text !== ',') return undefined
  const before = nounPhraseBefore(tokens, from - 1, words)
  if (before?.kind !== 'name' || isPlace(tokens, before, words)) return undefined
  if (closesLeadIn(tokens, before.from, words)) return undefined
  return words.prepositions.has(tokens[before.from - 1]?.lower ?? '') ? undefined : before
}

/** "As Bo Ray praised Ann Lee, the crowd …": the only comma before the subject ends another clause. */
function closesLeadIn(tokens: readonly Token[], name: number, words: Vocabulary): boolean {
  const first = tokens.findIndex(({kind}) => kind !== 'mark')
  return (
    name > first &&
    leadsIn(tokens[first], words) &&
    !tokens.slice(first, name).some(({text, kind}) => text === ',' || kind === 'quote')
  )
}

function opensApposition(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const token = tokens[at]!
  return (
    token.kind !== 'quote' &&
    !/^(?:and|but|or|nor|so|saying|adding|he|she|they|it)$/u.test(token.lower) &&
    !words.pronouns.has(token.lower)
  )
}

function isPlace(tokens: readonly Token[], {name}: NounPhrase, words: Vocabulary): boolean {
  if (!name) return false
  const text = tokens[name.to - 1]!.lower
  return words.places.has(text) && name.to - name.from === 1
}

/** Who a relative clause is about. The mention stays "who". */
function antecedent(
  tokens: readonly Token[],
  {from, to}: NounPhrase,
  words: Vocabulary,
): NounPhrase | undefined {
  const end = tokens[from - 1]?.text === ',' ? from - 1 : from
  const found = nounPhraseBefore(tokens, end, words)
  return found && {...found, relative: {from, to}}
}

function openingBefore(tokens: readonly Token[], at: number, open: string): number {
  for (let index = at; index >= 0; index -= 1) if (tokens[index]!.text === open) return index - 1
  return at - 1
}

function personal(phrase: NounPhrase): boolean {
  return phrase.kind === 'name' || phrase.kind === 'nominal' || phrase.kind === 'pronoun'
}
