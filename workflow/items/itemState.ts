import {list} from '../list.ts'
import type {Override, Role, SignOff} from '../types.ts'
import {signedWords} from '../body/neutralTypography.ts'
import type {CheckItem, ItemState, PrintedItem} from './checkItem.ts'
import {signedFall, type Fall} from './falls.ts'
import {changedParts, type ChangedPart} from './fingerprint.ts'

/**
 * Where the check of an item stands.
 *
 * The newest sign-off over exactly this fingerprint counts, an older one too when words went back
 * to what was signed, unless a later one brought bad news. Sign-offs by authors do not count, nor do
 * those given in a role that the policy in force does not take for the item, or before something fell
 * that the item rests on. An override counts for the sign-off that it set aside and for these words
 * only.
 */
export function withState(
  printed: PrintedItem,
  signOffs: readonly SignOff[],
  overrides: readonly Override[],
  authors: ReadonlySet<string>,
  signers: readonly Role[],
): CheckItem {
  const found = standing(printed, signOffs, authors, signers)
  const {signOff, signedByAuthor, verdictState, changed, signerShort = false, fallen = []} = found
  const override = overrides.findLast(
    (one) =>
      one.fingerprint === printed.fingerprint &&
      !authors.has(one.by) &&
      setsAside(one, signOff) &&
      unknownFalls(printed, one).length === 0,
  )
  const overridden = override && canBeOverridden(verdictState)
  return {
    ...printed,
    state: overridden ? 'overridden' : verdictState,
    verdictState,
    signedByAuthor,
    signerShort,
    fallen,
    typography: differsInTypography(printed, verdictState === 'needsRecheck' ? undefined : signOff),
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
  signerShort?: boolean
  fallen?: Fall[]
}

function standing(
  printed: PrintedItem,
  all: readonly SignOff[],
  authors: ReadonlySet<string>,
  signers: readonly Role[],
): Standing {
  const counting = all.filter((signOff) => !authors.has(signOff.by))
  const newest = counting.at(-1)
  if (!newest) {
    const byAuthor = all.at(-1)
    if (!byAuthor) return {verdictState: 'unchecked', signedByAuthor: false}
    return {verdictState: 'unchecked', signedByAuthor: true, signOff: byAuthor}
  }
  const inRole = ({role}: SignOff) => role === undefined || signers.includes(role)
  const mayHold = (one: SignOff) => inRole(one) && unknownFalls(printed, one).length === 0
  const matching = counting.findLastIndex(
    (one) => one.fingerprint === printed.fingerprint && mayHold(one),
  )
  const held = counting[matching]
  const worseSince = counting.slice(matching + 1).some((one) => one.verdict !== 'confirmed')
  if (!held || worseSince || printed.orphaned) {
    const parts = changedParts(newest.fingerprint, printed.fingerprint)
    const changed: ChangedPart[] =
      printed.orphaned && !parts.includes('text') ? ['text', ...parts] : parts
    const isSame = parts.length === 0 && !printed.orphaned
    return {
      verdictState: 'needsRecheck',
      signedByAuthor: false,
      signOff: newest,
      changed,
      signerShort: isSame && !inRole(newest),
      fallen: unknownFalls(printed, newest),
    }
  }
  return {verdictState: held.verdict, signedByAuthor: false, signOff: held}
}

/** What fell and whoever signed or decided did not know. */
function unknownFalls({falls}: PrintedItem, {falls: known}: {falls?: string[]}): Fall[] {
  return falls.filter((fall) => !list(known).includes(signedFall(fall)))
}

function setsAside(override: Override, signOff: SignOff | undefined): boolean {
  if (!signOff) return false
  if (override.signOff !== undefined) return override.signOff === signOff._key
  return Date.parse(override.at) >= Date.parse(signOff.at)
}

function differsInTypography(printed: PrintedItem, signOff: SignOff | undefined): boolean {
  if (!signOff || signOff.statement === printed.statement) return false
  return signedWords(signOff.statement) === signedWords(printed.statement)
}
