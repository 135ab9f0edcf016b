import type {Language} from './language.ts'
import {german} from './german/german.ts'

/** The languages besides English in which quotations and speakers are found. */
const languages: readonly Language[] = [german]

const enough = 0.2

/** The language of a text: the declared one, or the one whose common words make up a good part of it. */
export function languageIn(text: string, declared: string | undefined): Language | undefined {
  if (declared) {
    const code = declared.toLowerCase().split(/[-_]/u)[0]
    return languages.find((language) => language.code === code)
  }
  const words =
    text
      .slice(0, 5000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const share = ({common}: Language) =>
    words.filter((word) => common.has(word)).length / Math.max(words.length, 1)
  const [likely] = languages
    .map((language) => ({language, share: share(language)}))
    .toSorted((one, other) => other.share - one.share)
  return likely && likely.share >= enough ? likely.language : undefined
}
