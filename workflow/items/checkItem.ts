import type {Evidence, ItemKey, Override, SignOff} from '../types.ts'
import type {Fall} from './falls.ts'
import type {ChangedPart} from './fingerprint.ts'

export type ItemKind = 'quote' | 'claim' | 'headline' | 'standfirst' | 'caption' | 'image'

/** Four kinds of trouble stay apart: unchecked, cannotConfirm, disputed, needsRecheck. */
export type ItemState =
  'unchecked' | 'confirmed' | 'cannotConfirm' | 'disputed' | 'needsRecheck' | 'overridden'

/** Where the body prints an item. `text` is missing where the words come from the document. */
export interface Anchor {
  blockKey: string
  text?: string
}

/** An item as it would be printed now, with no regard to who checked it. */
export interface PrintedItem {
  key: ItemKey
  kind: ItemKind
  documentId: string
  path: string
  /** A short name for lists. */
  title: string
  text: string
  anchors: Anchor[]
  /** The full sentence that a checker signs. */
  statement: string
  /** The same for readers: evidence marked internal is not named. */
  publicStatement: string
  fingerprint: string
  evidence: readonly Evidence[]
  /** The body prints other words than the document has. */
  orphaned: boolean
  /** What it rests on and no longer stands. */
  falls: readonly Fall[]
}

/** A printed item with where its check stands. */
export interface CheckItem extends PrintedItem {
  state: ItemState
  /** The state before any override. */
  verdictState: Exclude<ItemState, 'overridden'>
  /** The sign-off that counts, or the newest one that no longer does. */
  signOff?: SignOff
  /** `signOff` was made by an author of the story: it does not count. */
  signedByAuthor: boolean
  override?: Override
  /** What changed since it was signed; only for `needsRecheck`. */
  changed?: ChangedPart[]
  /** It holds, and only quotation marks, dashes or spaces differ from what was signed. */
  typography: boolean
  /** Signed in a role that the desk’s policy does not take for this item; only for `needsRecheck`. */
  signerShort: boolean
  /** What fell since the newest sign-off, which did not know it. */
  fallen: readonly Fall[]
}

/** Settled: nothing is left for a checker to do. */
export function isSettled(item: CheckItem): boolean {
  return item.state === 'confirmed' || item.state === 'overridden'
}
