import type {Token} from '../../segment/tokenize.ts'
import type {Language} from '../../words/language.ts'
import {isSpeakerNoun, plainPhraseAt, plainPhraseBefore, type PlainPhrase} from './plainPhrase.ts'
import {isPerfect} from './plainVerbGroup.ts'

/**
 * Whose verb it is, in a language whose verb stands second: what opens the clause, or what follows the
 * verb where something else opens it; in a clause that a conjunction opens, what follows that.
 */
export function plainSubject(
  tokens: readonly Token[],
  verb: number,
  language: Language,
): PlainPhrase | undefined {
  const start = clauseStart(tokens, verb)
  if (isPerfect(tokens, verb, language)) {
    const own = afterAuxiliary(tokens, verb, start, language)
    if (own) return own
  }
  if (isJoined(tokens, verb, start, language)) return openingSubject(tokens, start, language)
  const opened = subordinate(tokens, verb, start, language)
  if (opened !== undefined) return plainPhraseAt(tokens, opened, language)
  const next = tokens[afterFillers(tokens, verb + 1, language)]
  if (next && !next.capital && language.subjectPronouns.has(next.lower)) {
    const at = tokens.indexOf(next)
    return {kind: 'pronoun', from: at, to: at + 1}
  }
  const follows = () => plainPhraseAt(tokens, afterFillers(tokens, verb + 1, language), language)
  if (opensWithOther(tokens, start, language) && tokens[start] !== tokens[verb]) {
    const focused = focusedSubject(tokens, start, verb, language)
    const after = focused ?? follows() ?? afterAuxiliary(tokens, verb, start, language)
    if (after) return after
  }
  const before = plainPhraseBefore(tokens, verb, start, language)
  if (before && !isGoverned(tokens, before.from, language)) {
    const joined = language.conjunctions.has(tokens[before.from - 1]?.lower ?? '')
    const other = joined || canBeOther(tokens, before, language)
    const after = other ? follows() : undefined
    if (after && isPerson(tokens, after, language)) return after
    const named = tokens[before.from - 1]?.text === ',' && before.from - 1 > start
    const outer = named ? plainPhraseBefore(tokens, before.from - 1, start, language) : undefined
    return outer?.kind === 'name' ? outer : before
  }
  return (
    afterAuxiliary(tokens, verb, start, language) ??
    opening(tokens, verb, start, language) ??
    follows() ??
    (before && !isGoverned(tokens, before.from, language) ? before : undefined)
  )
}

/** "Auch der Wirt sagte" */
function focusedSubject(
  tokens: readonly Token[],
  start: number,
  verb: number,
  language: Language,
): PlainPhrase | undefined {
  if (!language.focus.has(tokens[start]!.lower)) return undefined
  const phrase = plainPhraseAt(tokens, start + 1, language)
  return phrase && afterFillers(tokens, phrase.to, language) === verb ? phrase : undefined
}

/** "Passend warnte der Wirt", "Jede Schuld wies Lohse von sich": what opens need not be the subject. */
function canBeOther(
  tokens: readonly Token[],
  {kind, from, to}: PlainPhrase,
  language: Language,
): boolean {
  const {lower} = tokens[from]!
  if (to - from === 1 && language.adverbEndings.some((ending) => lower.endsWith(ending)))
    return true
  const noun = tokens.slice(from, to).find((token) => token.capital && token !== tokens[from])
  return kind === 'nominal' && lower !== 'der' && !isSpeakerNoun(noun?.lower ?? lower, language)
}

/** A name, or a noun for somebody who can speak. */
function isPerson(
  tokens: readonly Token[],
  {kind, from, to}: PlainPhrase,
  language: Language,
): boolean {
  if (kind !== 'nominal') return kind === 'name'
  return tokens
    .slice(from, to)
    .some(({capital, lower}) => capital && isSpeakerNoun(lower, language))
}

/** After the adverbs that may stand between a verb and its subject. */
export function afterFillers(tokens: readonly Token[], from: number, language: Language): number {
  let at = from
  while (language.fillers.has(tokens[at]?.lower ?? '')) at += 1
  return at
}

/** "… und kritisierte", "„…“ und kündigte an": whoever opened the sentence goes on. */
function isJoined(
  tokens: readonly Token[],
  verb: number,
  start: number,
  language: Language,
): boolean {
  let at = verb - 1
  while (at > 0 && language.fillers.has(tokens[at]!.lower)) at -= 1
  if (at < 0) return false
  const token = tokens[at]!
  return /^(?:und|sowie)$/u.test(token.lower) || (token.kind === 'quote' && start === verb)
}

function openingSubject(
  tokens: readonly Token[],
  limit: number,
  language: Language,
): PlainPhrase | undefined {
  for (let start = limit; start >= 0; start = start === 0 ? -1 : clauseStart(tokens, start - 1)) {
    if (opensWithOther(tokens, start, language)) {
      const focused =
        language.focus.has(tokens[start]!.lower) && plainPhraseAt(tokens, start + 1, language)
      if (focused && focused.kind !== 'nominal') return focused
      const verb = tokens.findIndex(
        ({lower, capital}, at) =>
          at > start && !capital && (language.cues.has(lower) || language.auxiliaries.has(lower)),
      )
      const after =
        verb > 0 && plainPhraseAt(tokens, afterFillers(tokens, verb + 1, language), language)
      if (after && after.kind !== 'nominal') return after
      continue
    }
    const phrase = plainPhraseAt(tokens, start, language)
    if (phrase) return phrase
  }
  return undefined
}

/** ", dass Ann Lee sagte", "Wie die Zeitung berichtet": where the subject of such a clause begins. */
function subordinate(
  tokens: readonly Token[],
  verb: number,
  start: number,
  language: Language,
): number | undefined {
  for (let at = verb - 1; at >= start; at -= 1) {
    const token = tokens[at]!
    if (token.text === ',') return undefined
    if (!language.subordinators.has(token.lower) || /^als$/u.test(token.lower)) continue
    const opens = at === start || tokens[at - 1]?.text === ','
    return opens && !closes(tokens, verb) ? undefined : opens ? at + 1 : undefined
  }
  return undefined
}

/** Whether a comma, a mark or the words follow the verb: it ends its clause. */
function closes(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]
  return !next || next.kind === 'mark' || next.kind === 'quote' || !next.capital
}

/** What opens the clause is no subject: "Am Montag", "Dazu", "Den Namen", "Als Grund". */
function opensWithOther(tokens: readonly Token[], start: number, language: Language): boolean {
  const first = tokens[start]
  if (!first || first.kind !== 'word') return false
  const {lower} = first
  if (language.prepositions.has(lower) || language.subordinators.has(lower)) return true
  if (language.notSubjects.has(lower)) return true
  if (language.determiners.has(lower) || language.pronouns.has(lower)) return false
  return !first.capital || language.fillers.has(lower)
}

/** "hat Ann Lee … gesagt" */
function afterAuxiliary(
  tokens: readonly Token[],
  verb: number,
  start: number,
  language: Language,
): PlainPhrase | undefined {
  for (let at = verb - 1; at >= start; at -= 1) {
    if (!language.auxiliaries.has(tokens[at]!.lower)) continue
    const first = plainPhraseBefore(tokens, at, start, language)
    if (first && !isGoverned(tokens, first.from, language)) return first
    const after = plainPhraseAt(tokens, afterFillers(tokens, at + 1, language), language)
    if (after) return after
  }
  return undefined
}

/** "Der Sprecher des Verbands in Graz, Ann Lee, sagte", "Ann Lee von der Stadt sagte" */
function opening(
  tokens: readonly Token[],
  verb: number,
  start: number,
  language: Language,
): PlainPhrase | undefined {
  if (opensWithOther(tokens, start, language)) return undefined
  const phrase = plainPhraseAt(tokens, start, language)
  if (!phrase || phrase.to > verb) return undefined
  if (canBeOther(tokens, phrase, language)) {
    const after = plainPhraseAt(tokens, afterFillers(tokens, verb + 1, language), language)
    if (after && isPerson(tokens, after, language)) return after
  }
  if (phrase.kind !== 'nominal' || tokens[verb - 1]?.text !== ',') return phrase
  for (let at = verb - 2; at > phrase.to; at -= 1) {
    if (tokens[at]!.kind === 'quote') break
    if (tokens[at]!.text !== ',') continue
    const apposed = plainPhraseAt(tokens, at + 1, language)
    return apposed?.kind === 'name' && apposed.to === verb - 1 ? apposed : phrase
  }
  return phrase
}

/** "zu Kirchhoff", "als Kanzlerin": what a preposition governs is no subject. */
function isGoverned(
  tokens: readonly Token[],
  from: number,
  {prepositions, subordinators}: Language,
): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  return prepositions.has(before) || (subordinators.has(before) && /^(?:als|wie)$/u.test(before))
}

/** After the last quotation, colon or semicolon before `at`. */
function clauseStart(tokens: readonly Token[], at: number): number {
  for (let from = at; from > 0; from -= 1) {
    const before = tokens[from - 1]!
    if (before.kind === 'quote' || /^[:;]$/u.test(before.text)) return from
  }
  return 0
}
