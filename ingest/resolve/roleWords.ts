import type {Token} from '../segment/tokenize.ts'
import type {Vocabulary} from '../words/types.ts'

/** Whether a token says what somebody is: "caretaker", "pilots", "then-leader", "spokeswomen". */
export function isRole(token: Token | undefined, words: Vocabulary): boolean {
  return token !== undefined && roleOf(token, words) !== undefined
}

/** The role in the list that a token is a form of. */
export function roleOf(token: Token, words: Vocabulary): string | undefined {
  if (token.kind !== 'word') return undefined
  const last = token.lower.replace(/\.$/u, '').split(/[-‐]/u).at(-1)!
  const singular = [
    last,
    token.lower,
    last.replace(/s$/u, ''),
    last.replace(/ies$/u, 'y'),
    last.replace(/men$/u, 'man'),
  ]
  return singular.find((word) => words.roles.has(word) || isPersonNoun(word))
}

/** "foreman", "yachtswoman", "salesperson". */
function isPersonNoun(word: string): boolean {
  return (
    /..(?:man|woman|person)$/u.test(word) && !/^(?:human|roman|german|norman|ottoman)$/u.test(word)
  )
}
