import type {Span} from '../types.ts'

/** Index of the one of `spans`, in order and apart from each other, that holds `inner`; or -1. */
export function containing(spans: readonly Span[], {start, end}: Span): number {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]!
    if (span.start > start) high = middle - 1
    else if (span.end < end) low = middle + 1
    else return middle
  }
  return -1
}
