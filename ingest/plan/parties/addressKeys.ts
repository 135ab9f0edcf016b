const tracking = /^(?:utm_.*|fbclid|gclid|mc_[ce]id|ref|cmpid|ito)$/iu
const doi = /\b10\.\d{4,9}\/[^\s"<>]+/u
const isbn = /(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX]\b/giu

/**
 * What names a thing for good in any of the texts: DOIs, ISBNs and web addresses, each in one form.
 * Of an address scheme, `www.`, a closing slash, the fragment and tracking parameters say nothing.
 */
export function addressKeys(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => (text ? keysOf(text) : [])))
}

function keysOf(text: string): string[] {
  const digital = doi.exec(decoded(text))?.[0]
  if (digital) return [`doi:${digital.toLowerCase().replace(/[.,;)]+$/u, '')}`]
  const books = (/isbn|97[89]/iu.test(text) ? (text.match(isbn) ?? []) : []).flatMap(
    (found) => isbn13(found) ?? [],
  )
  if (books.length > 0) return books.map((book) => `isbn:${book}`)
  const address = URL.parse(text.includes('://') ? text : `https://${text}`)
  if (!address || !/^https?:$/u.test(address.protocol) || !address.hostname.includes('.')) return []
  const parameters = [...address.searchParams]
    .filter(([name]) => !tracking.test(name))
    .map((pair) => pair.join('='))
    .toSorted()
  const path = address.pathname.replace(/\/+$/u, '')
  if (path === '' && parameters.length === 0) return []
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : ''
  return [address.hostname.replace(/^www\./u, '') + path + query]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** An ISBN as thirteen digits, where its check digit holds (ISO 2108). */
function isbn13(text: string): string | undefined {
  const signs = text.toUpperCase().replace(/[^\dX]/gu, '')
  const digits = [...signs].map((sign) => (sign === 'X' ? 10 : Number(sign)))
  if (digits.length === 13) return weighted(digits, isbn13Weight) % 10 === 0 ? signs : undefined
  if (weighted(digits, (index) => 10 - index) % 11 !== 0) return undefined
  const body = [9, 7, 8, ...digits.slice(0, 9)]
  return [...body, (10 - (weighted(body, isbn13Weight) % 10)) % 10].join('')
}

const isbn13Weight = (index: number): number => (index % 2 === 0 ? 1 : 3)

function weighted(digits: readonly number[], weight: (index: number) => number): number {
  return digits.reduce((sum, digit, index) => sum + digit * weight(index), 0)
}
