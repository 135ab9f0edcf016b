import type {Anchor} from './checkItem.ts'

/** A span is exact or it is orphaned: true when any anchor prints other words than `text`. */
export function isOrphaned(text: string, anchors: readonly Anchor[]): boolean {
  return anchors.some((anchor) => anchor.text !== undefined && anchor.text !== text)
}
