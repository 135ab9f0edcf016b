import {neutralTypography, withoutFinalStop} from '../../../workflow/body/neutralTypography.ts'
import {alike} from '../similarity.ts'

/** A quote or claim with the paragraph it stands in, named so that both sides can compare. */
export interface PlacedItem {
  id: string
  type: string
  text: string
  /** Claims: a number is not taken for a date. */
  kind?: string
  place?: string
}

const enoughInPlace = 0.5
const enoughAnywhere = 0.75

/**
 * Which item of the store each item of the manuscript is: the same words, the same but for
 * typography, words that are alike, or the only one left in its paragraph. A claim that changed is
 * sought in its own paragraph only.
 */
export function matchItems(
  before: readonly PlacedItem[],
  after: readonly PlacedItem[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const used = new Set<string>()
  const open = (item: PlacedItem) => !found.has(item.id)
  const free = (item: PlacedItem) => !used.has(item.id)
  const pair = (item: PlacedItem, old: PlacedItem | undefined) => {
    if (!old) return
    found.set(item.id, old.id)
    used.add(old.id)
  }
  for (const form of [(text: string) => text, neutralForm]) {
    for (const isHere of [samePlace, anyPlace]) {
      const byForm = groupedBy(before, form)
      for (const item of after.filter(open)) {
        const same = byForm.get(`${item.type} ${form(item.text)}`) ?? []
        pair(
          item,
          same.find((old) => free(old) && isHere(old, item)),
        )
      }
    }
  }
  const close = after
    .filter(open)
    .flatMap((item) =>
      before
        .filter((old) => free(old) && isOfKind(old, item))
        .map((old) => ({item, old, score: alike(old.text, item.text)}))
        .filter(
          ({old, score}) =>
            score >= (samePlace(old, item) ? enoughInPlace : enoughAnywhere) &&
            (item.type === 'quote' || samePlace(old, item)),
        ),
    )
    .toSorted((one, other) => other.score - one.score)
  for (const {item, old} of close) if (open(item) && free(old)) pair(item, old)
  for (const item of after.filter(open)) {
    const left = (one: PlacedItem) => samePlace(one, item) && isOfKind(one, item)
    const old = before.filter((one) => free(one) && left(one))
    if (old.length === 1 && after.filter((one) => open(one) && left(one)).length === 1) {
      pair(item, old[0])
    }
  }
  return found
}

function isOfKind(one: PlacedItem, other: PlacedItem): boolean {
  return one.type === other.type && one.kind === other.kind
}

function samePlace(one: PlacedItem, other: PlacedItem): boolean {
  return one.place !== undefined && one.place === other.place
}

const anyPlace = (): boolean => true

const neutralForm = (text: string): string => withoutFinalStop(neutralTypography(text))

function groupedBy(
  items: readonly PlacedItem[],
  form: (text: string) => string,
): ReadonlyMap<string, PlacedItem[]> {
  return Map.groupBy(items, ({type, text}) => `${type} ${form(text)}`)
}
