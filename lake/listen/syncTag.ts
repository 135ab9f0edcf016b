import {createHash} from 'node:crypto'

/** What an answer can rest on. */
export type Concern =
  /** Any document of the dataset. */
  | {any: true}
  /** Documents of a type. */
  | {type: string}
  /** One document, in whatever version. */
  | {id: string}
  /** Documents that others refer to. */
  | {referenced: true}

/** The opaque tag that stands for a concern, as @sanity/client takes it. */
export type SyncTag = `s1:${string}`

export function syncTag(dataset: string, concern: Concern): SyncTag {
  const text = JSON.stringify([dataset, concern])
  const found = known.get(text)
  if (found) return found
  if (known.size >= mostKnown) known.clear()
  const tag: SyncTag = `s1:${createHash('sha256').update(text).digest('base64url').slice(0, 8)}`
  known.set(text, tag)
  return tag
}

const known = new Map<string, SyncTag>()
const mostKnown = 1000
