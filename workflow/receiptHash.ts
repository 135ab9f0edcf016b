import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {canonicalJson, type Canonical} from './items/canonicalJson.ts'
import type {ReceiptDocument} from './types.ts'

/**
 * The SHA-256 (hex) of a receipt without what the store itself adds. The next receipt records it, so
 * that the receipts of an article are a chain.
 */
export function receiptHash(receipt: ReceiptDocument): string {
  const {_rev, _createdAt, _updatedAt, ...written} = receipt
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(asCanonical(written)))))
}

/** A stored value with what JSON can't hold left out. */
export function asCanonical(value: unknown): Canonical {
  if (value === null || value === undefined) return undefined
  if (Array.isArray(value)) return value.map(asCanonical)
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, asCanonical(inner)]),
    )
  }
  return typeof value === 'string' || typeof value === 'number' ? value : value === true
}
