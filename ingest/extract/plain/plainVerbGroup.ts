import type {Token} from '../../segment/tokenize.ts'
import type {Language} from '../../words/language.ts'
import {plainPhraseAt, type PlainPhrase} from './plainPhrase.ts'

/** "wurde … als „…“ bezeichnet", "„…“ genannt wird": whoever is the subject says nothing. */
export function isPassive(tokens: readonly Token[], verb: number, {passives}: Language): boolean {
  if (passives.has(tokens[verb + 1]?.lower ?? '')) return true
  return hasBefore(tokens, verb, (word) => passives.has(word))
}

/** "hatte die Rolle der Fischer betont": the verb ends a clause whose subject stands at "hatte". */
export function isPerfect(
  tokens: readonly Token[],
  verb: number,
  {auxiliaries, passives}: Language,
): boolean {
  const next = tokens[verb + 1]
  if (next && next.kind === 'word') return false
  return hasBefore(tokens, verb, (word) => auxiliaries.has(word) && !passives.has(word))
}

/** Who does what the clause says in the passive: "von Ann Lee … bezeichnet". */
export function passiveAgent(
  tokens: readonly Token[],
  verb: number,
  language: Language,
): PlainPhrase | undefined {
  for (let at = verb - 1; at >= 0 && !endsClause(tokens[at]!); at -= 1) {
    if (!language.agents.has(tokens[at]!.lower)) continue
    const phrase = plainPhraseAt(tokens, at + 1, language)
    if (phrase) return phrase
  }
  return undefined
}

function hasBefore(
  tokens: readonly Token[],
  verb: number,
  isOne: (word: string) => boolean,
): boolean {
  for (let at = verb - 1; at >= 0 && !endsClause(tokens[at]!); at -= 1) {
    if (isOne(tokens[at]!.lower) && !tokens[at]!.capital) return true
  }
  return false
}

function endsClause({text}: Token): boolean {
  return /^[,:;]$/u.test(text)
}
