import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {signedWords} from '../body/neutralTypography.ts'
import {canonicalJson, type Canonical} from './canonicalJson.ts'

/** What a sign-off covers, kept apart so that a change can be named. */
export interface FingerprintParts {
  text: Canonical
  speaker?: Canonical
  provenance?: Canonical
  evidence?: Canonical
}

export type ChangedPart = keyof FingerprintParts

const letters = {text: 't', speaker: 's', provenance: 'p', evidence: 'e'} as const satisfies Record<
  ChangedPart,
  string
>

/**
 * A fingerprint over everything a checker signs: one labelled half SHA-256 (128 bits, hex) per part,
 * `t…-s…-p…-e…`. A part that is empty is `0`. Typography (quotation marks, dashes, spaces) says
 * nothing.
 */
export function fingerprintOf(parts: FingerprintParts): string {
  return partNames.map((part) => letters[part] + partHash(parts[part])).join('-')
}

/** Which parts differ between two fingerprints; all of them when one is not of this form. */
export function changedParts(before: string, after: string): ChangedPart[] {
  const old = before.split('-')
  const now = after.split('-')
  return partNames.filter((_, index) => old[index] !== now[index])
}

const partNames = Object.keys(letters) as ChangedPart[]

function partHash(value: Canonical): string {
  const json = canonicalJson(value, signedWords)
  return json === 'null' ? '0' : shortHash(json)
}

/** Hashing dominates the gate and is a pure function of the text: results are remembered. */
const remembered = new Map<string, string>()
const rememberedLimit = 20_000

/** The first 128 bits of the SHA-256 of a text, as hex. */
export function shortHash(text: string): string {
  const known = remembered.get(text)
  if (known) return known
  if (remembered.size >= rememberedLimit) remembered.clear()
  const hash = bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32)
  remembered.set(text, hash)
  return hash
}
