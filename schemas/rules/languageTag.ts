/** A BCP 47 tag: `en`, `vi`, `pt-BR`, `zh-Hant`. Returns `true` or what is wrong. */
export function languageTag(value: string | undefined): true | string {
  if (!value) return true
  try {
    const [tag] = Intl.getCanonicalLocales(value)
    return tag === value || `Languages are written the standard way: use “${tag}”.`
  } catch {
    return `“${value}” is no language tag. Use codes such as en, vi or pt-BR.`
  }
}
