import type {PathValue} from '../store/rows.ts'
import type {Constraint} from './constraint.ts'
import {intersection} from './idLists.ts'
import {isCarried, unknownValue, valueOf} from './operand.ts'
import type {Operand} from './operand.ts'
import type {Run} from './run.ts'

/** What the constraints come to with the values of this evaluation. */
export interface Known {
  ids: readonly string[] | undefined
  prefix: string | undefined
  types: readonly string[] | undefined
  equals: PathValue[]
  /** Paths with several values, any of which will do. */
  oneOf: {path: string; values: readonly (string | number)[]}[]
  targets: (readonly string[])[]
  texts: string[]
  /** Those of them for which all the text of a document is searched. */
  wholeTexts: string[]
  either: Constraint[][][]
}

const mostValues = 200

/** `carried` holds the operands that came with the call, in their slots. */
export function knownOf(
  run: Run,
  constraints: readonly Constraint[],
  carried?: readonly unknown[],
): Known {
  const found: Known = {
    ids: undefined,
    prefix: undefined,
    types: undefined,
    equals: [],
    oneOf: [],
    targets: [],
    texts: [],
    wholeTexts: [],
    either: [],
  }
  for (const constraint of constraints) note(found, constraint, run, carried)
  return found
}

function note(
  found: Known,
  constraint: Constraint,
  run: Run,
  carried: readonly unknown[] | undefined,
): void {
  const value = (operand: Operand) => valueOf(operand, run, carried)
  switch (constraint.by) {
    case 'id':
    case 'type': {
      const values = strings(value(constraint.value), constraint.isList)
      const name = constraint.by === 'id' ? 'ids' : 'types'
      if (values) found[name] = found[name] ? intersection(found[name], values) : values
      break
    }
    case 'idPattern':
      if (run.view.isRaw) found.prefix ??= literalPrefix(value(constraint.pattern))
      break
    case 'path':
      notePath(found, constraint, value(constraint.value))
      break
    case 'reference': {
      const {values, isList, strict} = constraint
      const targets = values.map((one) => referenceTargets(value(one), isList, strict))
      if (targets.every((list) => list !== undefined)) found.targets.push(targets.flat())
      break
    }
    case 'text': {
      const text = value(constraint.query)
      if (typeof text !== 'string') break
      found.texts.push(text)
      if (constraint.isWhole) found.wholeTexts.push(text)
      break
    }
    case 'either':
      found.either.push(constraint.branches)
  }
}

function notePath(
  found: Known,
  {path, value: operand, isList}: Constraint & {by: 'path'},
  value: unknown,
): void {
  if (!isList) {
    if (isKey(value)) found.equals.push({path, value})
    return
  }
  const isWhole = Array.isArray(value) && !isCarried(operand) && value.every(isKey)
  if (!isWhole || value.length > mostValues) return
  const [only, ...others] = value
  if (only !== undefined && others.length === 0) found.equals.push({path, value: only})
  else found.oneOf.push({path, values: value})
}

const isKey = (value: unknown): value is string | number =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))

const isString = (value: unknown): value is string => typeof value === 'string'

/** The strings that an `_id` or a `_type` may be, sorted, once each. */
function strings(value: unknown, isList: boolean): readonly string[] | undefined {
  if (value === unknownValue) return isList ? undefined : []
  if (!isList) return isString(value) ? [value] : []
  return Array.isArray(value) ? [...new Set(value.filter(isString))].sort() : []
}

function referenceTargets(
  value: unknown,
  isList: boolean,
  strict: boolean,
): readonly string[] | undefined {
  if (value === unknownValue) return undefined
  if (isList && Array.isArray(value)) {
    const targets = value.filter(isString)
    return strict || targets.length === value.length ? targets : undefined
  }
  if (isList && !strict) return []
  if (isString(value)) return [value]
  return strict ? [] : undefined
}

/** What every id in a `path()` begins with, where that is at least one whole part. */
function literalPrefix(pattern: unknown): string | undefined {
  const wild = isString(pattern) ? pattern.indexOf('*') : -1
  return isString(pattern) && wild > 0 ? pattern.slice(0, wild) : undefined
}
