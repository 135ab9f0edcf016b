import type {Token} from '../../segment/tokenize.ts'
import type {CueForm, Vocabulary} from '../../words/types.ts'

/** A reporting verb at `at`, where the word is used as a verb there. */
export function cueAt(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
): CueForm | undefined {
  const token = tokens[at]
  if (!token || token.kind !== 'word' || token.possessive) return undefined
  if (token.capital && at > 0 && tokens[at - 1]!.kind === 'word') return undefined
  const form = words.cues.get(token.lower)
  if (!form) return undefined
  if (form.tense === 'base') return isBaseVerb(tokens, at, words) ? form : undefined
  if (form.tense === 'participle') return isGerundNoun(tokens, at, words) ? undefined : form
  if (!/s$/u.test(token.lower)) return form
  return isNoun(tokens, at, words) || isNounAfterNoun(tokens, at, form, words) ? undefined : form
}

/** Helping verbs and adverbs, as they stand between a subject and its verb. */
export function isVerbHelper(token: Token | undefined, words: Vocabulary): boolean {
  if (!token || token.kind !== 'word' || token.capital) return false
  return (
    words.auxiliaries.has(token.lower) ||
    words.adverbs.has(token.lower) ||
    (/ly$/u.test(token.lower) && !/^(?:family|ally|rally|only)$/u.test(token.lower))
  )
}

/** Whether a verb at `at` is passive: a form of "be" before it and no "have been saying". */
export function isPassive(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  if (!/(?:ed|en|old)$/u.test(tokens[at]!.lower)) return false
  let before = at - 1
  while (isVerbHelper(tokens[before], words)) {
    if (/^(?:is|are|was|were|be|been|being|get|got)$/u.test(tokens[before]!.lower)) return true
    before -= 1
  }
  return false
}

/** "is promising", "had been telling" */
export function isProgressive(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  let before = at - 1
  while (isVerbHelper(tokens[before], words)) {
    if (/^(?:is|are|was|were|be|been)$/u.test(tokens[before]!.lower)) return true
    before -= 1
  }
  return false
}

/** Whether an unlisted word may be a verb in the past or the third person. */
export function looksLikeVerb(token: Token | undefined, words: Vocabulary): boolean {
  if (!token || token.kind !== 'word' || token.capital) return false
  if (words.auxiliaries.has(token.lower)) return true
  if (words.pastVerbs.has(token.lower)) return true
  if (isClosedClass(token, words)) return false
  return /(?:ed|[^s]s)$/u.test(token.lower) && token.lower.length > 3
}

/** Prepositions, determiners, conjunctions and the like: words that are never a noun or a verb. */
export function isClosedClass(token: Token, words: Vocabulary): boolean {
  return (
    words.determiners.has(token.lower) ||
    words.prepositions.has(token.lower) ||
    words.conjunctions.has(token.lower) ||
    words.subordinators.has(token.lower) ||
    words.relatives.has(token.lower) ||
    words.pronouns.has(token.lower) ||
    words.adverbs.has(token.lower)
  )
}

function isPluralRole({lower}: Token, words: Vocabulary): boolean {
  return words.roles.has(lower.replace(/s$/u, '')) || words.roles.has(lower.replace(/ies$/u, 'y'))
}

function isBaseVerb(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  let before = at - 1
  while (words.adverbs.has(tokens[before]?.lower ?? '')) before -= 1
  const token = tokens[before]
  if (!token || token.kind !== 'word') return false
  if (token.lower === 'to' || words.auxiliaries.has(token.lower)) return true
  if (/^(?:they|we|i|you|who|people)$/u.test(token.lower)) return true
  if (isClosedClass(token, words)) return false
  if (/^(?:police|critics|some|many|others|most|both)$/u.test(token.lower)) return true
  if (!/[^s]s$/u.test(token.lower) || token.possessive) return false
  return (
    !token.capital ||
    words.determiners.has(tokens[before - 1]?.lower ?? '') ||
    words.collectives.has(token.lower) ||
    isPluralRole(token, words)
  )
}

/** "campaign points", "executive orders": a word that is a noun as often as a verb, after no subject. */
function isNounAfterNoun(
  tokens: readonly Token[],
  at: number,
  {lemma}: CueForm,
  words: Vocabulary,
): boolean {
  const before = tokens[at - 1]
  if (!words.nounCues.has(lemma) || before?.kind !== 'word') return false
  if (before.capital)
    return before.possessive || words.places.has(before.lower) || words.demonyms.has(before.lower)
  if (/^[,.;]$/u.test(tokens[at + 1]?.text ?? '')) return true
  return !(
    isClosedClass(before, words) ||
    words.auxiliaries.has(before.lower) ||
    words.roles.has(before.lower) ||
    words.collectives.has(before.lower) ||
    words.sourceNouns.has(before.lower) ||
    words.institutionHeads.has(before.lower) ||
    /ly$/u.test(before.lower)
  )
}

/** "the calling", "his telling of it"; "by saying" is a verb. */
function isGerundNoun(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const before = tokens[at - 1]
  if (!before || before.kind !== 'word') return false
  if (words.prepositions.has(before.lower)) return before.lower === 'of'
  return isNoun(tokens, at, words)
}

function isNoun(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const before = tokens[at - 1]
  if (!before || before.kind !== 'word') return before?.kind === 'number'
  if (before.possessive) return true
  if (
    words.determiners.has(before.lower) &&
    !/^(?:this|that|some|many|one|both|all|another)$/u.test(before.lower)
  ) {
    return true
  }
  return words.prepositions.has(before.lower)
}
