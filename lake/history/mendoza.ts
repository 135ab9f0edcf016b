/**
 * Patches in Mendoza's format: a list of opcodes and arguments that builds the right value from
 * the left. Opcodes: https://github.com/sanity-io/mendoza-js/blob/main/src/internal-patcher.ts
 * Fields are numbered by their sorted names; strings are sliced by UTF-8 bytes.
 */
export type MendozaPatch = unknown[]

const op = {
  value: 0,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  returnIntoObjectSameKeyPop: 15,
  returnIntoArrayPop: 16,
  objectSetFieldValue: 17,
  objectDeleteField: 19,
  arrayAppendValue: 20,
  arrayAppendSlice: 21,
  stringAppendString: 22,
  stringAppendSlice: 23,
}

type Fields = Record<string, unknown>

/** The patch that turns `left` into `right`; `null` stands for a missing document. */
export function mendozaPatch(left: Fields | null, right: Fields | null): MendozaPatch {
  if (left === null || right === null) return [op.value, right]
  return objectSteps(left, right)
}

function objectSteps(left: Fields, right: Fields): MendozaPatch {
  const steps: MendozaPatch = []
  const names = Object.keys(left).sort()
  for (const [index, name] of names.entries()) {
    if (!(name in right)) steps.push(op.objectDeleteField, index)
    else steps.push(...fieldSteps(index, name, left[name], right[name]))
  }
  for (const [name, value] of Object.entries(right)) {
    if (!(name in left)) steps.push(op.objectSetFieldValue, value, name)
  }
  return steps
}

function fieldSteps(index: number, name: string, left: unknown, right: unknown): MendozaPatch {
  if (isFields(left) && isFields(right)) {
    const steps = objectSteps(left, right)
    if (steps.length === 0) return []
    return [op.pushFieldCopy, index, ...steps, op.returnIntoObjectSameKeyPop]
  }
  if (same(left, right)) return []
  const steps = blankSteps(left, right)
  if (!steps) return [op.objectSetFieldValue, right, name]
  return [op.pushFieldBlank, index, ...steps, op.returnIntoObjectSameKeyPop]
}

/** Steps that build a string or an array from nothing; `undefined` where there is no gain. */
function blankSteps(left: unknown, right: unknown): MendozaPatch | undefined {
  if (typeof left === 'string' && typeof right === 'string') return stringSteps(left, right)
  if (Array.isArray(left) && Array.isArray(right) && right.length > 0)
    return arraySteps(left, right)
  return undefined
}

function arraySteps(left: readonly unknown[], right: readonly unknown[]): MendozaPatch {
  const places = new Map<string, number>()
  const placesByKey = new Map<string, number>()
  for (const [index, item] of left.entries()) {
    const text = canonical(item)
    if (!places.has(text)) places.set(text, index)
    const key = keyOf(item)
    if (key !== undefined) placesByKey.set(key, index)
  }
  const steps: MendozaPatch = []
  let run: {start: number; end: number} | undefined
  const flush = () => {
    if (run) steps.push(op.arrayAppendSlice, run.start, run.end)
    run = undefined
  }
  for (const item of right) {
    const text = canonical(item)
    const kept = run && canonical(left[run.end]) === text ? run.end : places.get(text)
    if (kept !== undefined) {
      if (run?.end !== kept) flush()
      run = {start: run?.start ?? kept, end: kept + 1}
      continue
    }
    flush()
    steps.push(...changedItemSteps(left, item, placesByKey))
  }
  flush()
  return steps
}

function changedItemSteps(
  left: readonly unknown[],
  item: unknown,
  placesByKey: ReadonlyMap<string, number>,
): MendozaPatch {
  const place = placesByKey.get(keyOf(item) ?? '')
  const previous = place === undefined ? undefined : left[place]
  if (place === undefined || !isFields(previous) || !isFields(item)) {
    return [op.arrayAppendValue, item]
  }
  return [op.pushElementCopy, place, ...objectSteps(previous, item), op.returnIntoArrayPop]
}

function stringSteps(left: string, right: string): MendozaPatch | undefined {
  const from = [...left]
  const to = [...right]
  const shorter = Math.min(from.length, to.length)
  let prefix = 0
  while (prefix < shorter && from[prefix] === to[prefix]) prefix++
  let suffix = 0
  while (suffix < shorter - prefix && from.at(-1 - suffix) === to.at(-1 - suffix)) suffix++
  if (prefix + suffix === 0 || to.length === 0) return undefined
  const size = byteLength(from)
  const steps: MendozaPatch = []
  if (prefix > 0) steps.push(op.stringAppendSlice, 0, byteLength(from.slice(0, prefix)))
  const added = to.slice(prefix, to.length - suffix).join('')
  if (added) steps.push(op.stringAppendString, added)
  if (suffix > 0) {
    steps.push(op.stringAppendSlice, size - byteLength(from.slice(from.length - suffix)), size)
  }
  return steps
}

function byteLength(characters: readonly string[]): number {
  return Buffer.byteLength(characters.join(''))
}

function same(left: unknown, right: unknown): boolean {
  return left === right || canonical(left) === canonical(right)
}

/** Equal for values that are equal whatever the order of their fields. */
function canonical(value: unknown): string {
  if (!isFields(value) && !Array.isArray(value)) return JSON.stringify(value) ?? 'undefined'
  return JSON.stringify(value, (_name, inner: unknown) =>
    isFields(inner) ? Object.fromEntries(Object.entries(inner).sort(byName)) : inner,
  )
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1
}

function keyOf(item: unknown): string | undefined {
  return isFields(item) && typeof item._key === 'string' ? item._key : undefined
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
