const common = new Set(
  'the of and to in a that is was for on with as it he his her she at by be are from this had not but they said'.split(
    ' ',
  ),
)
const enoughWords = 30

/** `en` where common English words make up a good part of a text; otherwise nothing is said. */
export function languageOf(text: string): string | undefined {
  const {share} = commonWords(text)
  return share > 0.2 ? 'en' : undefined
}

/** Whether a text is certainly not in English: long enough to tell, and hardly a common word in it. */
export function isForeign(text: string, language: string | undefined): boolean {
  if (language) return !/^en\b/iu.test(language)
  const {count, share} = commonWords(text)
  return count >= enoughWords && share < 0.1
}

function commonWords(text: string): {count: number; share: number} {
  const words =
    text
      .slice(0, 5000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const known = words.filter((word) => common.has(word)).length
  return {count: words.length, share: words.length === 0 ? 0 : known / words.length}
}
