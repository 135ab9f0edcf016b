import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import type {Manuscript} from '../types.ts'

/** The first `length` hexadecimal digits of a hash of the parts. */
export function hashOf(length: number, ...parts: readonly (string | number)[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, length)
}

/** The id of the article that a manuscript becomes: the same words, the same id, however spaced. */
export function articleId({text, paragraphs}: Pick<Manuscript, 'text' | 'paragraphs'>): string {
  const words = paragraphs.map(({start, end}) =>
    text.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ').trim(),
  )
  return `article-${hashOf(16, ...words)}`
}

/** The ids of the items of one article: of its words, and which time they stand there. */
export function createItemIds(article: string) {
  const seen = new Map<string, number>()
  return (type: 'quote' | 'claim', words: string): string => {
    const key = `${type} ${words}`
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return `${type}-${hashOf(16, article, words, times)}`
  }
}

/** A name as it can stand in an address: "Trần Văn Hòa" → "tran-van-hoa". */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .replace(/[’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80)
    .replace(/-+$/u, '')
}
