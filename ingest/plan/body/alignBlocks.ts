import {shared, wordSet} from '../similarity.ts'

/** A paragraph as it is compared. */
export interface Aligned {
  form: string
  text: string
}

const enoughAlike = 0.45

/**
 * Which paragraph of `after` is which of `before`: equal ones first of all, else those that share
 * most of their words, in order. An index of `before` for each of `after`, where there is one.
 */
export function alignBlocks(
  before: readonly Aligned[],
  after: readonly Aligned[],
): (number | undefined)[] {
  const score = createScore(before, after)
  const columns = after.length + 1
  const best = new Float64Array((before.length + 1) * columns)
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const here = row * columns + column
      const skipped = Math.max(best[here + columns]!, best[here + 1]!)
      const paired = score(row, column)
      best[here] = paired > 0 ? Math.max(skipped, paired + best[here + columns + 1]!) : skipped
    }
  }
  const found = after.map((): number | undefined => undefined)
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    const here = row * columns + column
    const paired = score(row, column)
    if (paired > 0 && best[here] === paired + best[here + columns + 1]!) {
      found[column] = row
      row += 1
      column += 1
    } else if (best[here] === best[here + columns]) row += 1
    else column += 1
  }
  return found
}

function createScore(before: readonly Aligned[], after: readonly Aligned[]) {
  const forms = new Set(after.map(({form}) => form))
  const old = before.map(({form, text}) => (forms.has(form) ? undefined : wordSet(text)))
  const known = new Set(before.map(({form}) => form))
  const now = after.map(({form, text}) => (known.has(form) ? undefined : wordSet(text)))
  return (row: number, column: number): number => {
    if (before[row]!.form === after[column]!.form) return 3
    const one = old[row]
    const other = now[column]
    if (!one || !other) return 0
    const similarity = shared(one, other)
    return similarity >= enoughAlike ? similarity : 0
  }
}
