import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {canonicalJson, type Canonical} from './items/canonicalJson.ts'
import {asCanonical} from './receiptHash.ts'
import type {ArticleDocument} from './types.ts'

/**
 * The SHA-256 (hex) of an article as it is printed: all its words, the ones that no quote or claim
 * covers too. What the store adds, the times that publishing sets, which of the copy desk's questions
 * were left, and whether a reference is weak do not count, so that a draft and what is published of
 * it have the same, and an answer to the copy desk changes nothing in print.
 */
export function articleHash(article: ArticleDocument): string {
  const content = Object.entries(article).filter(([name]) => !notPrinted.has(name))
  const canonical = withoutWeakness(asCanonical(Object.fromEntries(content)))
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(canonical))))
}

const notPrinted = new Set([
  ...['_rev', '_createdAt', '_updatedAt', 'publishedAt', 'updatedAt'],
  'leftAsIs',
])
const weakness = new Set(['_weak', '_strengthenOnPublish'])

function withoutWeakness(value: Canonical): Canonical {
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map(withoutWeakness)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !weakness.has(name))
      .map(([name, inner]) => [name, withoutWeakness(inner)]),
  )
}

function isList(value: object): value is readonly Canonical[] {
  return Array.isArray(value)
}
