import type {Override, SignOff} from '../types.ts'
import type {CheckItem, ItemState, PrintedItem} from './checkItem.ts'
import {changedParts, type ChangedPart} from './fingerprint.ts'

/**
 * Where the check of an item stands.
 *
 * The newest sign-off over exactly this fingerprint counts, an older one too when words went back
 * to what was signed, unless a later one brought bad news. Sign-offs by authors do not count. An
 * override counts for the sign-off that it set aside and for these words only.
 */
export function withState(
  printed: PrintedItem,
  signOffs: readonly SignOff[],
  overrides: readonly Override[],
  authors: ReadonlySet<string>,
): CheckItem {
  const {signOff, signedByAuthor, verdictState, changed} = standing(printed, signOffs, authors)
  const override = overrides.findLast(
    (one) =>
      one.fingerprint === printed.fingerprint && !authors.has(one.by) && setsAside(one, signOff),
  )
  const overridden = override && canBeOverridden(verdictState)
  return {
    ...printed,
    state: overridden ? 'overridden' : verdictState,
    verdictState,
    signedByAuthor,
    ...(signOff && {signOff}),
    ...(overridden && {override}),
    ...(changed && {changed}),
  }
}

/** An editor decides about a check that was made; an item nobody looked at has to be looked at. */
export function canBeOverridden(state: ItemState): boolean {
  return state === 'cannotConfirm' || state === 'disputed' || state === 'needsRecheck'
}

interface Standing {
  verdictState: CheckItem['verdictState']
  signedByAuthor: boolean
  signOff?: SignOff
  changed?: ChangedPart[]
}

function standing(
  printed: PrintedItem,
  all: readonly SignOff[],
  authors: ReadonlySet<string>,
): Standing {
  const counting = all.filter((signOff) => !authors.has(signOff.by))
  const newest = counting.at(-1)
  if (!newest) {
    const byAuthor = all.at(-1)
    if (!byAuthor) return {verdictState: 'unchecked', signedByAuthor: false}
    return {verdictState: 'unchecked', signedByAuthor: true, signOff: byAuthor}
  }
  const matching = counting.findLastIndex((one) => one.fingerprint === printed.fingerprint)
  const held = counting[matching]
  const worseSince = counting.slice(matching + 1).some((one) => one.verdict !== 'confirmed')
  if (!held || worseSince || printed.orphaned) {
    const parts = changedParts(newest.fingerprint, printed.fingerprint)
    const changed: ChangedPart[] =
      printed.orphaned && !parts.includes('text') ? ['text', ...parts] : parts
    return {verdictState: 'needsRecheck', signedByAuthor: false, signOff: newest, changed}
  }
  return {verdictState: held.verdict, signedByAuthor: false, signOff: held}
}

function setsAside(override: Override, signOff: SignOff | undefined): boolean {
  if (!signOff) return false
  if (override.signOff !== undefined) return override.signOff === signOff._key
  return Date.parse(override.at) >= Date.parse(signOff.at)
}
