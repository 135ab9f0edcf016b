const english = new Set(
  'the of and to in a that is was for on with as it he she his her at by be are from this had not but they said'.split(
    ' ',
  ),
)

/** `en` where common English words make up a good part of a text; otherwise nothing is said. */
export function languageOf(text: string): string | undefined {
  const words =
    text
      .slice(0, 5000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const known = words.filter((word) => english.has(word)).length
  return words.length > 0 && known / words.length > 0.2 ? 'en' : undefined
}
